using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>What may be amiss with a record; each is a list that staff work through.</summary>
[Flags]
public enum Concerns
{
    None = 0,
    MissingZh = 1,
    MissingEn = 2,
    Pending = 4,
    NeedsReview = 8,
    Outdated = 16,
    Contradiction = 32,
    Stale = 64,
    ReviewDue = 128,
}

public static class RecordConcerns
{
    /// <summary>A record that nobody has looked at for so long is to be looked at.</summary>
    public static readonly int StaleMonths = 12;

    private static readonly Concerns Texts = Concerns.MissingZh | Concerns.MissingEn | Concerns.Pending | Concerns.NeedsReview | Concerns.Outdated;

    /// <summary>What concerns its texts: none where both languages are there and approved.</summary>
    public static Concerns OfTexts(this Concerns concerns) => concerns & Texts;

    /// <param name="contradicts">Whether it is among the <see cref="Contradictions"/>.</param>
    public static Concerns Of(CatalogueEntry entry, bool contradicts, DateTime nowUtc)
    {
        var concerns = entry.Entry.Outdated.Length > 0 ? Concerns.Outdated : Concerns.None;
        if (entry.Title.IsEmpty) concerns |= Concerns.MissingZh | Concerns.MissingEn;
        foreach (var (_, text) in RecordTexts.OneSided(entry.Record)) concerns |= text.Zh.Length == 0 ? Concerns.MissingZh : Concerns.MissingEn;
        foreach (var (_, text) in RecordTexts.Of(entry.Record).Where(text => !text.Text.IsEmpty))
        {
            foreach (var state in Languages.All.Select(text.StateIn))
                concerns |= state switch { TextState.Pending => Concerns.Pending, TextState.NeedsReview => Concerns.NeedsReview, _ => Concerns.None };
        }

        if (entry.Record is City city && city.Names.Exists(name => name.NeedsReview)) concerns |= Concerns.NeedsReview;
        if (contradicts) concerns |= Concerns.Contradiction;
        if (entry.Review?.DueOn <= DateOnly.FromDateTime(BeijingTime.Of(nowUtc))) concerns |= Concerns.ReviewDue;
        return LastLook(entry, nowUtc) < nowUtc.AddMonths(-StaleMonths) ? concerns | Concerns.Stale : concerns;
    }

    // A day to come was mistyped: it says nothing of when somebody looked.
    private static DateTime LastLook(CatalogueEntry entry, DateTime nowUtc) => entry.Record.Sources.Select(citation => citation.Checked).OfType<PartialDate>()
        .Append((entry.Record as Source)?.Checked ?? new PartialDate(1))
        .Select(day => new DateTime(day.Year, day.Month ?? 1, day.Day ?? 1, 0, 0, 0, DateTimeKind.Utc)).Append(entry.Review?.LookedAtUtc ?? DateTime.MinValue).Append(entry.ChangedAtUtc)
        .Where(look => look <= nowUtc).Max();
}
