using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UccnPortal.Http;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>Every error, in the language of the address that failed and below it in the other one.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PortalPage
{
    /// <summary>As many as the longest form of the admin has.</summary>
    private const int MaxValues = 40_000;

    /// <summary>Fields that forms fill in themselves, and those whose text nobody wants on a page.</summary>
    private static readonly string[] NotTyped = ["id", "version", "basis", "operation", "kept", "do", "return", "lang", "token", "password", "again", "current", "code"];

    private bool _isAdmin;

    public int Code { get; private set; }
    public string Reference { get; private set; } = "";
    public LocalizedText Title { get; private set; } = LocalizedText.Empty;
    public LocalizedText Lead { get; private set; } = LocalizedText.Empty;

    /// <summary>What had this address and left it with a notice.</summary>
    public WithdrawnRecord? Withdrawn { get; private set; }

    /// <summary>What staff sent and nobody could keep, field by field.</summary>
    public IReadOnlyList<(string Name, string Text)> Typed { get; private set; } = [];

    /// <summary>The admin was refused because nobody can tell how the request came: the page says what a proxy must send.</summary>
    public bool IsWayUnknown => HttpContext.Features.Get<UnknownWay>() is not null;

    private bool IsUnsaved => HttpMethods.IsPost(Request.Method);

    /// <summary>There is no handler: whatever the method of the request that failed, its error is shown.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";
        if (HttpMethods.IsPost(Request.Method) && failed.StartsWith("/admin", StringComparison.OrdinalIgnoreCase)) Typed = await TypedAsync();
        await PrepareAsync();
        Show(int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var code) ? code : StatusCodes.Status404NotFound);
        await next();
    }

    protected override Reader ReaderOf(HttpContext context)
    {
        var failed = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";
        _isAdmin = failed.StartsWith("/admin/", StringComparison.OrdinalIgnoreCase);
        return new Reader(Languages.FromCode(failed.Split('/').ElementAtOrDefault(1)) ?? LanguageNegotiation.Negotiate(context.Request));
    }

    private async Task<IReadOnlyList<(string Name, string Text)>> TypedAsync()
    {
        if (!Request.HasFormContentType) return [];
        if (HttpContext.Features.Get<IFormFeature>() is not { Form: not null }) HttpContext.Features.Set<IFormFeature>(new FormFeature(Request, new FormOptions { ValueCountLimit = MaxValues }));
        try
        {
            var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
            return [.. from field in form where !NotTyped.Contains(field.Key) && !field.Key.StartsWith("__", StringComparison.Ordinal) from text in field.Value where text is { Length: > 0 } select (field.Key, text)];
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return []; // Crooked, or broken off.
        }
    }

    private void Show(int code)
    {
        if (code == StatusCodes.Status500InternalServerError && Response.StatusCode > code) code = Response.StatusCode; // As the handler of errors found out.
        Code = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        Response.Headers.CacheControl = "no-store";
        Withdrawn = HttpContext.Features.Get<WithdrawnRecord>();
        (Title, Lead) = Code switch
        {
            StatusCodes.Status410Gone when Withdrawn is { } gone => (UiText.Errors.GoneTitle.With(gone.Title), UiText.Errors.GoneLead.With(RecordWords.KindForReaders(gone.Kind.Name), Dates.Say(Dates.DayOf(gone.AtUtc)))),
            StatusCodes.Status403Forbidden when IsWayUnknown => (UiText.Errors.UnknownWayTitle, UiText.Errors.UnknownWayLead),
            StatusCodes.Status404NotFound => (UiText.Errors.NotFoundTitle, UiText.Errors.NotFoundLead),
            StatusCodes.Status507InsufficientStorage when IsUnsaved => (UiText.Errors.UnsavedTitle, UiText.Errors.UnsavedFullLead),
            StatusCodes.Status503ServiceUnavailable when IsUnsaved => (UiText.Errors.UnsavedTitle, UiText.Errors.UnsavedLead),
            StatusCodes.Status400BadRequest or StatusCodes.Status413PayloadTooLarge when _isAdmin => (UiText.Errors.UnreadFormTitle, UiText.Errors.UnreadFormLead),
            StatusCodes.Status405MethodNotAllowed => (UiText.Errors.OnlyReadTitle, UiText.Errors.OnlyReadLead),
            StatusCodes.Status429TooManyRequests when !_isAdmin => (UiText.Errors.TooManyTitle, UiText.Errors.TooManyLead),
            StatusCodes.Status429TooManyRequests => (UiText.Errors.TooManyTitle, UiText.Errors.TooManyFormsLead.With(Response.Headers.RetryAfter.ToString() is { Length: > 0 } wait ? wait : "60")),
            StatusCodes.Status503ServiceUnavailable => (UiText.Errors.BusyTitle, UiText.Errors.BusyLead),
            < 500 => (UiText.Errors.BadRequestTitle, UiText.Errors.BadRequestLead),
            _ => (UiText.Errors.FailedTitle, UiText.Errors.FailedLead),
        };
        if (Code >= 500 && Response.Headers.RetryAfter.Count == 0) Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        Head = new PageHead(Say(Title), Say(Lead), Links.Home(Language), IsIndexed: false);
    }
}
