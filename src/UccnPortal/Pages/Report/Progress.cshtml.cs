using Microsoft.AspNetCore.Mvc;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Report;

/// <summary>Thanks for a report and shows its state to whoever has its number, but nothing of what was written.</summary>
public sealed class ProgressModel(IReaderReports reports) : PortalPage
{
    public string Number { get; private set; } = "";
    public ReportProgress Progress { get; private set; } = null!; // Set before the page is shown.
    public int DaysKept => reports.DaysKept;

    public override bool OffersReport => false;
    protected override string CacheControl => "no-store";

    public async Task<IActionResult> OnGetAsync()
    {
        Number = RouteData.Values["number"] as string ?? "";
        if (!ReportNumber.IsOne(Number) || await reports.FindAsync(Number, HttpContext.RequestAborted) is not { } progress)
            return NotFound();

        Progress = progress;
        Head = new PageHead(
            Text(UiText.Report.Thanks),
            Text(UiText.Report.StateOfYours),
            Links.ReportProgress(Language, Number),
            IsIndexed: false
        );
        return Page();
    }
}
