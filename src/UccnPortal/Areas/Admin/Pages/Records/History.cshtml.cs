using Microsoft.AspNetCore.Mvc;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

/// <summary>Every version of a record: who, when, why and what.</summary>
public sealed class HistoryModel(Editor editor, Catalogue catalogue, TimeProvider time) : VersionsPage(editor, catalogue, time)
{
    public const int PageSize = 50;
    private const int MostFields = 8;

    public override LocalizedText Title => UiText.Versions.Title.With(Name);
    protected override string Address => Links.Admin.History(Kind.Path, Entry.Id);

    /// <summary>From 1, where the latest versions are.</summary>
    public int PageNumber { get; private set; } = 1;
    public int Pages => Math.Max(1, (Versions.Count + PageSize - 1) / PageSize);
    public IEnumerable<Revision> Shown => Versions.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    /// <summary>The two that are compared if nobody chooses others: what staff have, against what is public or was before.</summary>
    public int Right => Versions[0].Number;
    public int Left => Entry.PublishedNumber is { } number && number != Right ? number : Versions.Count > 1 ? Versions[1].Number : Right;

    public Revision? Before(Revision version) => Versions.FirstOrDefault(earlier => earlier.Sequence < version.Sequence);

    public async Task<IActionResult> OnGetAsync([FromQuery] int? page, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) return NotFound();

        PageNumber = Math.Clamp(page ?? 1, 1, Pages);
        return Page();
    }

    /// <summary>What a version changed, in words.</summary>
    public string ChangesOf(Revision version)
    {
        if (Before(version) is not { } before) return Say(UiText.Versions.First);

        var differences = RecordDifferences.Between(Kind, before.Snapshot, version.Snapshot);
        if (differences.Count == 0) return Say(UiText.Versions.NothingChanged);

        var labels = LabelsOf(version.Snapshot, before.Snapshot);
        var fields = string.Join(Say(UiText.Punctuation.ListComma), differences.Take(MostFields).Select(difference => SayWith(labels, difference)));
        return Say(UiText.Versions.Changed) + fields + (differences.Count > MostFields ? Say(UiText.Punctuation.ListComma) + Say(UiText.Versions.AndMore, differences.Count) : "");
    }

    private string SayWith(FieldLabels labels, Difference difference) => difference.Kind is DifferenceKind.Changed or DifferenceKind.Moved
        ? Say(labels.Of(difference.Path))
        : Say(UiText.Punctuation.InBrackets, Say(labels.Of(difference.Path)), Say(UiText.Versions.DifferenceOf(difference.Kind.ToString())));
}
