using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Areas.Admin.Lists;
using UccnPortal.Backups;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class IndexModel(
    AccountList accounts,
    BackupWatch watch,
    Catalogue catalogue,
    RecordRows rows,
    Suggestions suggestions,
    ReaderReports reports
) : AdminPage
{
    private const int MostDrafts = 8;
    private const int MostChanges = 10;

    private IReadOnlyList<ListedRecord> _rows = [];

    public override LocalizedText Title => UiText.Admin.Overview;
    public override string Section => "home";

    /// <summary>The previous sign-in to this account, shown so that a foreign sign-in is noticed.</summary>
    public AuditEntry? SignInBefore { get; private set; }

    public BackupStatus? Backups { get; private set; }

    public IReadOnlyList<(LocalizedText Words, int Count, string Path)> ToDo { get; private set; } = [];

    public IReadOnlyList<ListedRecord> MyDrafts { get; private set; } = [];
    public IReadOnlyList<ListedRecord> OthersDrafts { get; private set; } = [];
    public IReadOnlyList<CatalogueEntry> Lately { get; private set; } = [];
    public int Suggestions { get; private set; }
    public int NewReports { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] string? q, CancellationToken cancel)
    {
        if (!string.IsNullOrWhiteSpace(q))
            return LocalRedirect(Links.Admin.Records("", (ListQuery.Everything with { Words = q.Trim() }).Write()));

        SignInBefore = await accounts.SignInBeforeAsync(Staff?.Id ?? Guid.Empty, Staff.SinceOf(User), cancel);
        if (Staff is { MayAdminister: true })
            Backups = watch.Look();
        _rows = (await rows.ReadAsync(catalogue, cancel)).All;
        var list = new RecordList(_rows, null, ListQuery.Everything);
        ToDo =
        [
            .. from scope in ListQuery.Scopes
            let filter = scope.Filters.First()
            let count = list.CountOf(scope)
            where count > 0 && filter.Key != ListQuery.StatusFacet
            select (list.WordsOf(filter.Key, filter.Value), count, Links.Admin.Records("", scope.Write())),
        ];
        var drafts = _rows
            .Where(row => row.Entry.Entry.DraftNumber is not null)
            .OrderByDescending(row => row.Entry.ChangedAtUtc)
            .ToLookup(row => row.Entry.ChangedBy == Staff?.Name);
        (MyDrafts, OthersDrafts) = ([.. drafts[true].Take(MostDrafts)], [.. drafts[false].Take(MostDrafts)]);
        Lately = await catalogue.LatelyAsync(MostChanges, cancel);
        Suggestions = (await suggestions.ListAsync(cancel)).Count;
        NewReports = (await reports.CountsAsync(null, cancel)).GetValueOrDefault(ReaderReportState.New);
        return Page();
    }

    public int CountOf(RecordKind kind) => _rows.Count(row => row.Kind == kind);

    public string AllDrafts => Links.Admin.Records("", ListQuery.Everything.With(ListQuery.StatusFacet, "draft").Write());

    public string NameOf(CatalogueEntry entry) => entry.Title.IsEmpty ? entry.Record.Slug : Text(entry.Title);
}
