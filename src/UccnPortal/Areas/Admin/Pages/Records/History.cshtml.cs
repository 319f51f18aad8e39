using Microsoft.AspNetCore.Mvc;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

public sealed class HistoryModel(Editor editor, Catalogue catalogue, TimeProvider time) : VersionsPage(editor, catalogue, time)
{
    public const int PageSize = 50;
    private const int MostFields = 8;

    public override LocalizedText Title => UiText.Versions.Title.With(Name);
    protected override string Address => Links.Admin.History(Kind.Path, Entry.Id);

    public int PageNumber { get; private set; } = 1;
    public int Pages => Math.Max(1, (Versions.Count + PageSize - 1) / PageSize);
    public IEnumerable<Revision> Shown => Versions.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    public int Right => Versions[0].Number;
    public int Left =>
        Entry.PublishedNumber is { } number && number != Right ? number
        : Versions.Count > 1 ? Versions[1].Number
        : Right;

    public Revision? Before(Revision version) => Versions.FirstOrDefault(earlier => earlier.Sequence < version.Sequence);

    public async Task<IActionResult> OnGetAsync([FromQuery] int? page, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
            return NotFound();

        PageNumber = Math.Clamp(page ?? 1, 1, Pages);
        return Page();
    }

    public string ChangesOf(Revision version)
    {
        if (Before(version) is not { } before)
            return Text(UiText.Versions.First);

        var differences = RecordDifferences.Between(Kind, before.Snapshot, version.Snapshot);
        if (differences.Count == 0)
            return Text(UiText.Versions.NothingChanged);

        var labels = LabelsOf(version.Snapshot, before.Snapshot);
        var fields = string.Join(
            Text(UiText.Punctuation.ListComma),
            differences.Take(MostFields).Select(difference => SayWith(labels, difference))
        );
        return Text(UiText.Versions.Changed)
            + fields
            + (differences.Count > MostFields ? Text(UiText.Punctuation.ListComma) + Text(UiText.Versions.AndMore, differences.Count) : "");
    }

    private string SayWith(FieldLabels labels, Difference difference) =>
        difference.Kind is DifferenceKind.Changed or DifferenceKind.Moved
            ? Text(labels.Of(difference.Path))
            : Text(
                UiText.Punctuation.InBrackets,
                Text(labels.Of(difference.Path)),
                Text(UiText.Versions.DifferenceOf(difference.Kind.ToString()))
            );
}
