using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UccnPortal.Records;
using UccnPortal.Serving;
using UccnPortal.Text;
using UccnPortal.Web;

namespace UccnPortal.Pages;

/// <summary>Every error, in the language of the address that failed and below it in the other one.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PortalPage
{
    public int Code { get; private set; }
    public string Reference { get; private set; } = "";
    public LocalizedText Title { get; private set; } = LocalizedText.Empty;
    public LocalizedText Lead { get; private set; } = LocalizedText.Empty;

    public IActionResult OnGet(int code) => Show(code);

    public IActionResult OnPost(int code) => Show(code);

    protected override Reader ReaderOf(HttpContext context)
    {
        var failed = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";
        return new Reader(Languages.FromCode(failed.Split('/').ElementAtOrDefault(1)) ?? LanguageNegotiation.Negotiate(context.Request));
    }

    private PageResult Show(int code)
    {
        Code = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        Response.Headers.CacheControl = "no-store";
        (Title, Lead) = Code switch
        {
            StatusCodes.Status404NotFound => (UiText.Errors.NotFoundTitle, UiText.Errors.NotFoundLead),
            < 500 => (UiText.Errors.BadRequestTitle, UiText.Errors.BadRequestLead),
            _ => (UiText.Errors.FailedTitle, UiText.Errors.FailedLead),
        };
        if (Code >= 500) Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        Head = new PageHead(Say(Title), Say(Lead), Links.Home(Language), IsIndexed: false);
        return Page();
    }
}
