using UccnPortal.Records;

namespace UccnPortal.Editing;

[Flags]
public enum QualityFlags
{
    None = 0,
    MissingZh = 1,
    MissingEn = 2,
    Pending = 4,
    NeedsReview = 8,
    Outdated = 16,
    ConsistencyIssue = 32,
    Stale = 64,
    ReviewDue = 128,
}

public static class RecordQuality
{
    public static readonly int StaleMonths = 12;

    private static readonly QualityFlags Texts =
        QualityFlags.MissingZh | QualityFlags.MissingEn | QualityFlags.Pending | QualityFlags.NeedsReview | QualityFlags.Outdated;

    public static QualityFlags OfTexts(this QualityFlags concerns) => concerns & Texts;

    public static QualityFlags Of(CatalogueEntry entry, bool contradicts, DateTime nowUtc)
    {
        var concerns = entry.Entry.Outdated.Length > 0 ? QualityFlags.Outdated : QualityFlags.None;
        if (entry.Title.IsEmpty)
            concerns |= QualityFlags.MissingZh | QualityFlags.MissingEn;
        foreach (var (_, text) in RecordTexts.OneSided(entry.Record))
            concerns |= text.Zh.Length == 0 ? QualityFlags.MissingZh : QualityFlags.MissingEn;
        foreach (var (_, text) in RecordTexts.Of(entry.Record).Where(text => !text.Text.IsEmpty))
        {
            foreach (var state in Languages.All.Select(text.StateIn))
            {
                concerns |= state switch
                {
                    TextState.Pending => QualityFlags.Pending,
                    TextState.NeedsReview => QualityFlags.NeedsReview,
                    _ => QualityFlags.None,
                };
            }
        }

        if (NamesOf(entry.Record).Any(name => name.NeedsReview))
            concerns |= QualityFlags.NeedsReview;
        if (contradicts)
            concerns |= QualityFlags.ConsistencyIssue;
        if (entry.Review?.DueOn <= BeijingTime.DayOf(nowUtc))
            concerns |= QualityFlags.ReviewDue;
        return LastLook(entry, nowUtc) < nowUtc.AddMonths(-StaleMonths) ? concerns | QualityFlags.Stale : concerns;
    }

    private static IEnumerable<OtherName> NamesOf(Record record) =>
        record switch
        {
            City city => city.Names,
            Country country => country.Names,
            _ => [],
        };

    // Dates in the future are typing errors and are ignored.
    private static DateTime LastLook(CatalogueEntry entry, DateTime nowUtc) =>
        entry
            .Record.Sources.Select(citation => citation.Checked)
            .OfType<PartialDate>()
            .Append((entry.Record as Source)?.Checked ?? new PartialDate(1))
            .Select(day => new DateTime(day.Year, day.Month ?? 1, day.Day ?? 1, 0, 0, 0, DateTimeKind.Utc))
            .Append(entry.Review?.LookedAtUtc ?? DateTime.MinValue)
            .Append(entry.ChangedAtUtc)
            .Where(look => look <= nowUtc)
            .Max();
}
