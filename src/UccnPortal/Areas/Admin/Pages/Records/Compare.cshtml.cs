using Microsoft.AspNetCore.Mvc;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

public sealed class CompareModel(Editor editor, Catalogue catalogue, TimeProvider time) : VersionsPage(editor, catalogue, time)
{
    public override LocalizedText Title => UiText.Versions.CompareTitle.With(Name);
    protected override string Address => Links.Admin.Comparison(Kind.Path, Entry.Id);

    public Revision Left { get; private set; } = null!; // Set by LoadAsync.
    public Revision Right { get; private set; } = null!; // Set by LoadAsync.
    public IReadOnlyList<ShownDifference> Differences { get; private set; } = [];

    public IEnumerable<Revision> Restorable => MayRestore ? new[] { Left, Right }.Where(version => !IsCurrent(version)) : [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;

        Right = Asked("to") ?? Versions[0];
        Left =
            Asked("from")
            ?? Versions.FirstOrDefault(version => version.Number == Entry.PublishedNumber && version != Right)
            ?? Versions.FirstOrDefault(version => version.Sequence < Right.Sequence)
            ?? Right;
        var labels = LabelsOf(Right.Snapshot, Left.Snapshot);
        Differences =
        [
            .. RecordDifferences
                .Between(Kind, Left.Snapshot, Right.Snapshot)
                .Select(difference => new ShownDifference(this, labels, difference)),
        ];
        return true;
    }

    private Revision? Asked(string side) =>
        int.TryParse(Request.Query[side], out var number) || (Request.HasFormContentType && int.TryParse(Request.Form[side], out number))
            ? Versions.FirstOrDefault(version => version.Number == number)
            : null;
}
