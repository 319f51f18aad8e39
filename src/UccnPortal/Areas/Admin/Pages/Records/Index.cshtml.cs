using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Areas.Admin.Lists;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Http;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

public sealed class IndexModel(Catalogue catalogue, RecordRows rows) : AdminPage
{
    private const string RowsCookie = AdminCookies.Prefix + "rows";

    public static readonly IReadOnlyList<int> Sizes = [20, 50, 100];

    private IReadOnlyList<ConsistencyIssue> _contradictions = [];

    public override LocalizedText Title =>
        (List.Found.Count == List.Total ? UiText.Lists.Counted : UiText.Lists.CountedOf).With(Name, List.Found.Count, List.Total);
    public override string Section => Kind?.Path ?? "records";

    public RecordKind? Kind { get; private set; }
    public RecordList List { get; private set; } = null!; // Set before the page is shown.

    public IReadOnlyList<(RecordKind Kind, int Count)> Kin { get; private set; } = [];

    public Opened? MovedToBin { get; private set; }

    public int Size { get; private set; } = 50;
    public int Current => Math.Min(List.Query.Page, Pages);
    public int Pages => Math.Max(1, (List.Found.Count + Size - 1) / Size);
    public int First => ((Current - 1) * Size) + 1;
    public IEnumerable<ListedRecord> Rows => List.Found.Skip(First - 1).Take(Size);
    public LocalizedText Name => Kind is { } kind ? RecordWords.Kinds(kind.Name) : UiText.Lists.AllRecords;
    public bool MayAdd => Staff is { MayEdit: true } && Kind is { } kind && kind.Type != typeof(Settings);

    public async Task<IActionResult> OnGetAsync(
        string? kinds,
        [FromQuery] Guid? gone,
        [FromQuery] int? size,
        [FromServices] Editor editor,
        CancellationToken cancel
    )
    {
        Kind = kinds is null ? null : RecordKinds.FindByPath(kinds);
        if ((kinds is not null && Kind is null) || Kind?.Type == typeof(Medium))
            return NotFound();

        var all = await rows.ReadAsync(catalogue, cancel);
        _contradictions = all.ConsistencyIssues;
        List = new RecordList([.. all.All.Where(row => Kind is null || row.Kind == Kind)], Kind, ListQuery.Read(Request.Query));
        Size = SizeOf(size);
        Kin = [.. (AdminSection.Find(kinds ?? "")?.Kinds ?? []).Select(kind => (kind, all.All.Count(row => row.Kind == kind)))];
        if (gone is { } id && await editor.OpenAsync(id, cancel) is { Entry.WithdrawnAtUtc: not null } moved)
            MovedToBin = moved;
        return Page();
    }

    public string PathOf(ListQuery query) => Links.Admin.Records(Kind?.Path ?? "", query.Write());

    /// <summary>The record's consistency problems; empty unless the list is filtered by them.</summary>
    public IEnumerable<Problem> ProblemsOf(ListedRecord row) =>
        List.Query.Filters.GetValueOrDefault(ListQuery.CheckFacet) == ListQuery.ValueOf(QualityFlags.ConsistencyIssue).Value
            ? _contradictions.Where(contradiction => contradiction.Entry.Entry.Id == row.Id).Select(contradiction => contradiction.Problem)
            : [];

    public RecordReview? DueOf(ListedRecord row) =>
        List.Query.Filters.GetValueOrDefault(ListQuery.CheckFacet) == ListQuery.ValueOf(QualityFlags.ReviewDue).Value
            ? row.Entry.Review
            : null;

    // Kept in a cookie, because it is a preference of the person and not part of the address.
    private int SizeOf(int? asked)
    {
        if (asked is { } size && Sizes.Contains(size))
        {
            Response.Cookies.Append(
                RowsCookie,
                size.ToString(CultureInfo.InvariantCulture),
                new CookieOptions
                {
                    HttpOnly = true,
                    Secure = Request.IsHttps,
                    SameSite = SameSiteMode.Strict,
                    Path = "/",
                    MaxAge = TimeSpan.FromDays(400),
                    IsEssential = true,
                }
            );
            return size;
        }

        return
            int.TryParse(Request.Cookies[RowsCookie], NumberStyles.None, CultureInfo.InvariantCulture, out var kept) && Sizes.Contains(kept)
            ? kept
            : 50;
    }
}
