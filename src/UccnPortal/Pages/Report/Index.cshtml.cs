using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Report;

/// <summary>Takes reports of mistakes without cookie or script, and so without antiforgery: a sealed token stands for the form.</summary>
[RequestSizeLimit(MaxBytes)]
public sealed class IndexModel(IReaderReports reports, IDataProtectionProvider protection, TimeProvider time) : PortalPage
{
    /// <summary>Well above the longest report, so that a longer one can be shown again.</summary>
    public const int MaxBytes = 64 << 10;

    /// <summary>A field that people do not see, for robots that fill in every field.</summary>
    public const string Trap = "website";

    private static readonly FormOptions Limits = new()
    {
        KeyLengthLimit = 64,
        ValueLengthLimit = MaxBytes,
        ValueCountLimit = 16,
    };

    /// <summary>The page that the report is about; null if none is named.</summary>
    public ReportedPage? About { get; private set; }
    public string Token { get; private set; } = "";
    public string What { get; private set; } = "";
    public string Contact { get; private set; } = "";
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>False while too many reports are open.</summary>
    public bool AreTaken { get; private set; } = true;

    public int DaysKept => reports.DaysKept;

    public string Mailbox =>
        Network.Settings.ContactEmail is { Length: > 0 } office ? office
        : Network.Organisations.TryGetValue("alliance", out var alliance) ? alliance.Email
        : "";

    public override bool OffersReport => false;
    protected override string CacheControl => "no-store";
    protected override string Methods => "GET, HEAD, POST";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public void OnGet()
    {
        var asked = PageParameters.Of(Request).FirstOrDefault(parameter => parameter.Key == PageParameters.Page).Value ?? "";
        Show(asked);
        Ignored = new();
        if (About is null && asked.Length > 0)
            Ignored.Add(PageParameters.Page, asked);
        else if (About?.Path == asked)
            UnderstoodQuery.Set(HttpContext, [(PageParameters.Page, asked)]);
        Token = FormToken.Issue(Now).Seal(protection);
    }

    // Without parameters: to bind them, the framework would read the form with its own, larger limits.
    public async Task<IActionResult> OnPostAsync()
    {
        if (Request.ContentLength > MaxBytes)
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (await ReadAsync() is not { } form)
            return StatusCode(StatusCodes.Status400BadRequest);

        Show(form[PageParameters.Page].ToString());
        What = Cleaned(form["what"].ToString());
        Contact = Cleaned(form["contact"].ToString()).Replace('\n', ' ');
        if (HttpContext.Features.Get<TooManyReports>() is { RetryAfterSeconds: var seconds })
        {
            Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return Again(StatusCodes.Status429TooManyRequests, null, new Problem("", UiText.Report.TooMany.With(seconds)));
        }

        var token = FormToken.Read(form["token"].ToString(), protection);
        if (token is null || !token.IsValid(Now) || !FormOrigin.IsHere(Request))
            return Again(StatusCodes.Status400BadRequest, null, new Problem("", UiText.Report.SendAgain));

        var faults = Faults(form[Trap].ToString()).ToList();
        if (faults.Count > 0)
            return Again(StatusCodes.Status400BadRequest, token, faults);
        if (token.IsTooFast(Now))
            return Again(StatusCodes.Status400BadRequest, token, new Problem("", UiText.Report.TooFast));

        var sent = new SentReport(token.Id, About?.Path ?? "", About?.Page.Record?.Id, What, Contact, Language);
        return await reports.AddAsync(sent, HttpContext.RequestAborted) switch
        {
            ReportReceipt.Taken taken => SeeOther(Links.ReportProgress(Language, taken.Number)),
            ReportReceipt.FormUsed => Again(StatusCodes.Status409Conflict, null, new Problem("", UiText.Report.Used)),
            _ => Closed(),
        };
    }

    public string? WhyOf(string field) =>
        Problems.FirstOrDefault(problem => problem.Field == field) is { } fault ? Text(fault.Message) : null;

    public string DescriptionOf(string field) => WhyOf(field) is null ? $"{field}-hint" : $"{field}-why {field}-hint";

    private async Task<IFormCollection?> ReadAsync()
    {
        if (Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            return null;

        HttpContext.Features.Set<IFormFeature>(new FormFeature(Request, Limits));
        try
        {
            return await Request.ReadFormAsync(HttpContext.RequestAborted);
        }
        catch (Exception crooked) when (crooked is InvalidDataException or BadHttpRequestException)
        {
            return null; // Malformed, or beyond the limits.
        }
    }

    private static string Cleaned(string text) => UnseenCharacters.Without(text.ReplaceLineEndings("\n")).Trim();

    private IEnumerable<Problem> Faults(string trapped)
    {
        if (What.Length == 0)
            yield return new Problem("what", UiText.Report.NoText);
        if (What.Length > SentReport.TextMax)
            yield return new Problem("what", UiText.Report.TooLong.With(What.Length, SentReport.TextMax));
        if (Contact.Length > SentReport.ContactMax)
            yield return new Problem("contact", UiText.Report.TooLong.With(Contact.Length, SentReport.ContactMax));
        if (trapped.Length > 0)
            yield return new Problem(Trap, UiText.Report.NotEmpty);
    }

    private void Show(string page)
    {
        About = ReportedPage.Find(page, Network, ThisYear);
        Head = new PageHead(
            Text(UiText.Report.Title),
            Text(UiText.Report.Description),
            Links.Report(Language, About?.Path ?? ""),
            IsIndexed: false
        );
    }

    /// <summary>Shows the form with what was typed; with a new token if there is none to keep.</summary>
    private PageResult Again(int status, FormToken? kept, params IEnumerable<Problem> problems)
    {
        Response.StatusCode = status;
        Token = (kept ?? FormToken.Issue(Now)).Seal(protection);
        Problems = [.. problems];
        return Page();
    }

    private PageResult Closed()
    {
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        AreTaken = false;
        return Page();
    }

    private StatusCodeResult SeeOther(string path)
    {
        Response.Headers.Location = path;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
