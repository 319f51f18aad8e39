using Microsoft.AspNetCore.Mvc;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class BinModel(Editor editor, Catalogue catalogue, TimeProvider time) : AdminPage
{
    private IReadOnlyDictionary<Guid, int> _drafts = new Dictionary<Guid, int>();
    private RecordNames _names = new([]);

    public override LocalizedText Title => UiText.Bin.Title;
    public override string Section => "bin";
    protected override string Address => Links.Admin.Bin;
    public IReadOnlyList<CatalogueEntry> Entries { get; private set; } = [];
    public bool MayRestore => Staff is { MayEdit: true };

    public async Task OnGetAsync([FromQuery] Guid? purged, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Entries.FirstOrDefault(entry => entry.Entry.Id == purged) is { } entry)
            Notice = UiText.Bin.Purged.With(NameOf(entry));
    }

    public async Task<IActionResult> OnPostAsync(
        [FromForm] Guid id,
        [FromForm] int version,
        [FromForm] Guid? operation,
        CancellationToken cancel
    )
    {
        var withdrawn = (await catalogue.HistoryAsync(id, cancel)).FirstOrDefault(revision => revision.Kind == RevisionKind.Withdrawn);
        if (withdrawn is null)
            return NotFound();

        var outcome = await editor.RestoreAsync(
            id,
            withdrawn.Number,
            null,
            version,
            ChangeBecause(Text(UiText.Bin.RestoredFromBin)) with
            {
                Operation = operation,
            },
            cancel
        );
        await LoadAsync(cancel);
        if (outcome is Outcome.Written && Entries.FirstOrDefault(entry => entry.Entry.Id == id) is { } entry)
            return LocalRedirect($"{Links.Admin.Record(KindOf(entry).Path, id)}?done=restored");
        if (outcome is Outcome.NotFound)
            return NotFound();

        Response.StatusCode = StatusCodes.Status409Conflict;
        return Refuse("", UiText.Bin.ChangedMeanwhile);
    }

    protected override async Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return PressAgain();
    }

    public string NameOf(CatalogueEntry entry) => entry.Title.IsEmpty ? entry.Entry.Slug : Text(entry.Title);

    // The catalogue lists registered types only.
    public static RecordKind KindOf(CatalogueEntry entry) => RecordKinds.Find(entry.Entry.Kind)!;

    public string When(CatalogueEntry entry) =>
        entry.Entry.WithdrawnAtUtc is { } utc
            ? Text(UiText.Punctuation.InBrackets, TimeOf(utc), Text(TimesAgo.Of(time.GetUtcNow().UtcDateTime - utc)))
            : "";

    public LocalizedText ReasonOf(CatalogueEntry entry) =>
        entry.Entry switch
        {
            { WithdrawnFor: WithdrawalReason.Merged, MergedInto: { } into } => UiText.Bin.MergedInto.With(
                _names.Find(into)?.Name is { } name ? Text(name) : ""
            ),
            { WithdrawnFor: WithdrawalReason.Notice } => UiText.Deletion.Notice,
            _ => UiText.Deletion.InError,
        };

    public bool MayPurge(CatalogueEntry entry) =>
        Staff is { MayAdminister: true }
        && entry.Entry is { DraftNumber: null, WithdrawnAtUtc: { } since }
        && time.GetUtcNow().UtcDateTime - since >= Editor.BinTime
        && _drafts.ContainsKey(entry.Entry.Id);

    private async Task LoadAsync(CancellationToken cancel)
    {
        Entries = await catalogue.BinAsync(cancel);
        _drafts = await catalogue.DraftsInBinAsync(cancel);
        if (Entries.Any(entry => entry.Entry.MergedInto is not null))
            _names = (await catalogue.StateAsync(cancel)).Names;
    }
}
