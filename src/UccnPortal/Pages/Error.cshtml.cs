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
using UccnPortal.Search;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>Shows any error in the language of the failed address, followed by the other language.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PortalPage
{
    /// <summary>Allows for the longest form of the admin area.</summary>
    private const int MaxValues = 40_000;

    /// <summary>Fields that forms fill in themselves, and secrets, which must not be shown.</summary>
    private static readonly string[] NotTyped =
    [
        "id",
        "version",
        "basis",
        "operation",
        "kept",
        "do",
        "return",
        "lang",
        "token",
        "password",
        "again",
        "current",
        "code",
    ];

    private bool _isAdmin;
    private string _failed = "";

    public int Code { get; private set; }
    public string Reference { get; private set; } = "";
    public LocalizedText Title { get; private set; } = LocalizedText.Empty;
    public LocalizedText Lead { get; private set; } = LocalizedText.Empty;

    /// <summary>The record that had this address and was withdrawn with a notice.</summary>
    public WithdrawnRecord? Withdrawn { get; private set; }

    /// <summary>The pages that the address may have meant.</summary>
    public IReadOnlyList<(string Path, LocalizedText Words)> Nearest { get; private set; } = [];

    /// <summary>What was submitted but could not be saved, field by field.</summary>
    public IReadOnlyList<(string Name, string Text)> Typed { get; private set; } = [];

    /// <summary>True if the admin area refused the request because the proxy does not pass on the scheme.</summary>
    public bool IsWayUnknown => HttpContext.Features.Get<UnknownWay>() is not null;

    public override PagePicture? Picture => null;

    private bool IsUnsaved => HttpMethods.IsPost(Request.Method);

    public override bool OffersReport => false;

    /// <summary>Shows the error whatever the method of the failed request, as the page has no handler.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";
        if (HttpMethods.IsPost(Request.Method) && failed.Length > 0)
            Typed = await TypedAsync();
        await PrepareAsync();
        Show(
            int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var code)
                ? code
                : StatusCodes.Status404NotFound
        );
        await next();
    }

    protected override Reader ReaderOf(HttpContext context)
    {
        _failed =
            context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? "";
        _isAdmin = _failed.StartsWith("/admin/", StringComparison.OrdinalIgnoreCase);
        return new Reader(Languages.FromCode(_failed.Split('/').ElementAtOrDefault(1)) ?? LanguageNegotiation.Negotiate(context.Request));
    }

    private async Task<IReadOnlyList<(string Name, string Text)>> TypedAsync()
    {
        if (!Request.HasFormContentType)
            return [];
        if (HttpContext.Features.Get<IFormFeature>() is not { Form: not null })
            HttpContext.Features.Set<IFormFeature>(new FormFeature(Request, new FormOptions { ValueCountLimit = MaxValues }));
        try
        {
            var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
            return
            [
                .. from field in form
                where !NotTyped.Contains(field.Key) && !field.Key.StartsWith("__", StringComparison.Ordinal)
                from text in field.Value
                where text is { Length: > 0 }
                select (field.Key, text),
            ];
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return []; // The form is malformed or incomplete.
        }
    }

    private void Show(int code)
    {
        // The exception handler has set a more specific status.
        if (code == StatusCodes.Status500InternalServerError && Response.StatusCode > code)
            code = Response.StatusCode;
        Code = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        Response.Headers.CacheControl = "no-store";
        Withdrawn = HttpContext.Features.Get<WithdrawnRecord>();
        (Title, Lead) = Code switch
        {
            StatusCodes.Status410Gone when Withdrawn is { } gone => (
                UiText.Errors.GoneTitle.With(gone.Title),
                UiText.Errors.GoneLead.With(RecordWords.KindForReaders(gone.Kind.Name), Dates.Format(Dates.DayOf(gone.AtUtc)))
            ),
            StatusCodes.Status403Forbidden when IsWayUnknown => (UiText.Errors.UnknownWayTitle, UiText.Errors.UnknownWayLead),
            StatusCodes.Status404NotFound => (UiText.Errors.NotFoundTitle, UiText.Errors.NotFoundLead),
            StatusCodes.Status507InsufficientStorage when IsUnsaved => (UiText.Errors.UnsavedTitle, UiText.Errors.UnsavedFullLead),
            StatusCodes.Status503ServiceUnavailable when IsUnsaved => (UiText.Errors.UnsavedTitle, UiText.Errors.UnsavedLead),
            StatusCodes.Status400BadRequest or StatusCodes.Status413PayloadTooLarge when _isAdmin => (
                UiText.Errors.UnreadFormTitle,
                UiText.Errors.UnreadFormLead
            ),
            StatusCodes.Status405MethodNotAllowed => (UiText.Errors.OnlyReadTitle, UiText.Errors.OnlyReadLead),
            StatusCodes.Status429TooManyRequests when !_isAdmin => (UiText.Errors.TooManyTitle, UiText.Errors.TooManyLead),
            StatusCodes.Status429TooManyRequests => (
                UiText.Errors.TooManyTitle,
                UiText.Errors.TooManyFormsLead.With(Response.Headers.RetryAfter.ToString() is { Length: > 0 } wait ? wait : "60")
            ),
            StatusCodes.Status503ServiceUnavailable => (UiText.Errors.BusyTitle, UiText.Errors.BusyLead),
            < 500 => (UiText.Errors.BadRequestTitle, UiText.Errors.BadRequestLead),
            _ => (UiText.Errors.FailedTitle, UiText.Errors.FailedLead),
        };
        if (Code >= 500 && Response.Headers.RetryAfter.Count == 0)
            Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        if (Code == StatusCodes.Status404NotFound)
            Nearest = NearestPages.Of(Network, Links, Language, _failed, ThisYear);
        Head = new PageHead(Text(Title), Text(Lead), Links.Home(Language), IsIndexed: false);
    }
}
