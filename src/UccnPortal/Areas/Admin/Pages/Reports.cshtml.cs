using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

/// <summary>Reports by readers, newest first; all, those in a state, or those about a record.</summary>
public sealed class ReportsModel(ReaderReports reports, Catalogue catalogue) : AdminPage
{
    private const int Size = 50;

    private IReadOnlyDictionary<ReaderReportState, int> _counts = new Dictionary<ReaderReportState, int>();
    private RecordNames _names = new([]);
    private Guid? _record;

    public override LocalizedText Title => UiText.ReaderReports.Title;
    public override string Section => "reports";
    protected override string Address => Links.Admin.Reports();

    public IReadOnlyList<ReaderReport> Shown { get; private set; } = [];
    public ReaderReportState? State { get; private set; }
    public int Current { get; private set; } = 1;
    public int Found => State is { } state ? CountOf(state) : _counts.Values.Sum();
    public int DaysKept => reports.DaysKept;
    public bool MayMark => Staff is { MayEdit: true };

    /// <summary>The record that all reports shown are about, by name; null if they are about any.</summary>
    public string? RecordShown => _record is { } id ? NameOf(id) : null;

    public string? Newer => Current > 1 ? PathOf(State, Current - 1) : null;
    public string? Older => Found > Current * Size ? PathOf(State, Current + 1) : null;

    /// <summary>Where the forms of this page are sent, so that it comes back as it is.</summary>
    public string Here => PathOf(State, Current);

    public async Task OnGetAsync([FromQuery] string? done, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (done is not null && ReportNumber.IsOne(done) && await reports.FindAsync(done, cancel) is { } marked)
            Notice = UiText.ReaderReports.Marked.With(done, UiText.ReaderReports.NameOf(marked.State));
    }

    public async Task<IActionResult> OnPostAsync(
        [FromForm] string? number,
        [FromForm] int version,
        [FromForm(Name = "do")] string? act,
        CancellationToken cancel
    )
    {
        await LoadAsync(cancel);
        if (Slugs.Find<ReaderReportState>(act ?? "") is not { } state)
            return NotFound();

        return await reports.MarkAsync(number ?? "", state, version, ChangeBecause(""), cancel) switch
        {
            Outcome.Written or Outcome.Unchanged => LocalRedirect(PathOf(State, Current, number ?? "")),
            Outcome.Conflict => Refused(StatusCodes.Status409Conflict, UiText.ReaderReports.ChangedMeanwhile),
            _ => Refused(StatusCodes.Status404NotFound, UiText.ReaderReports.Gone),
        };
    }

    protected override async Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return PressAgain();
    }

    public int CountOf(ReaderReportState state) => _counts.GetValueOrDefault(state);

    public string PathOf(ReaderReportState? state) => PathOf(state, 1);

    /// <summary>Name and form of the record that the report is about; null if it is about none that is open.</summary>
    public (string Name, string Path)? RecordOf(ReaderReport report) =>
        report.RecordId is { } id && _names.Find(id) is { } name && RecordKinds.Find(name.Kind) is { } kind
            ? (Text(name.Name), Links.Admin.Record(kind.Path, id))
            : null;

    private string NameOf(Guid id) => _names.Find(id) is { } name ? Text(name.Name) : id.ToString();

    private string PathOf(ReaderReportState? state, int page, string done = "")
    {
        var query = new QueryString();
        if (state is { } chosen)
            query = query.Add("state", Slugs.Of(chosen));
        if (_record is { } id)
            query = query.Add("record", id.ToString());
        if (page > 1)
            query = query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        if (done.Length > 0)
            query = query.Add("done", done);
        return Address + query.ToUriComponent();
    }

    private IActionResult Refused(int status, LocalizedText message)
    {
        Response.StatusCode = status;
        return Refuse("", message);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        State = Slugs.Find<ReaderReportState>(Request.Query["state"].ToString());
        _record = Guid.TryParse(Request.Query["record"], out var id) ? id : null;
        Current = int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;
        _counts = await reports.CountsAsync(_record, cancel);
        Current = Math.Min(Current, Math.Max(1, (Found + Size - 1) / Size));
        Shown = await reports.ListAsync(State, _record, (Current - 1) * Size, Size, cancel);
        if (_record is not null || Shown.Any(report => report.RecordId is not null))
            _names = (await catalogue.StateAsync(cancel)).Names;
    }
}
