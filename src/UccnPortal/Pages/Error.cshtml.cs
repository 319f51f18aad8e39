using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UccnPortal.Publishing;
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

    /// <summary>What had this address and left it with a notice.</summary>
    public WithdrawnRecord? Withdrawn { get; private set; }

    /// <summary>There is no handler: whatever the method of the request that failed, its error is shown.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await PrepareAsync();
        Show(int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var code) ? code : StatusCodes.Status404NotFound);
        await next();
    }

    protected override Reader ReaderOf(HttpContext context)
    {
        var failed = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";
        return new Reader(Languages.FromCode(failed.Split('/').ElementAtOrDefault(1)) ?? LanguageNegotiation.Negotiate(context.Request));
    }

    private void Show(int code)
    {
        Code = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        Response.Headers.CacheControl = "no-store";
        Withdrawn = HttpContext.Features.Get<WithdrawnRecord>();
        (Title, Lead) = Code switch
        {
            StatusCodes.Status410Gone when Withdrawn is { } gone => (UiText.Errors.GoneTitle.With(RecordTitle.Of(gone.Record)), UiText.Errors.GoneLead.With(UiText.Changes.Kind(gone.Record), Dates.Say(Dates.DayOf(gone.AtUtc)))),
            StatusCodes.Status404NotFound => (UiText.Errors.NotFoundTitle, UiText.Errors.NotFoundLead),
            StatusCodes.Status429TooManyRequests => (UiText.Errors.TooManyTitle, UiText.Errors.TooManyLead.With(Response.Headers.RetryAfter.ToString() is { Length: > 0 } wait ? wait : "60")),
            < 500 => (UiText.Errors.BadRequestTitle, UiText.Errors.BadRequestLead),
            _ => (UiText.Errors.FailedTitle, UiText.Errors.FailedLead),
        };
        if (Code >= 500) Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        Head = new PageHead(Say(Title), Say(Lead), Links.Home(Language), IsIndexed: false);
    }
}
