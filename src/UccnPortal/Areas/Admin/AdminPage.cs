using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using UccnPortal.Accounts;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Http;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin;

/// <summary>Base class of all admin pages: checks roles and antiforgery tokens, and shows forms with an old token again.</summary>
public abstract class AdminPage : PageModel
{
    private const string SeedWriter = "system: seed";

    /// <summary>Fields that are taken exactly as typed; cleaning them would change the password.</summary>
    private static readonly string[] Passwords = ["password", "again", "current"];

    private bool _isReadable;

    public Reader Reader { get; private set; } = new(Language.Zh);
    public PortalLinks Links { get; private set; } = null!; // Set before any handler runs.

    /// <summary>The signed-in person; null on the few pages that are open to others.</summary>
    public Staff? Staff { get; private set; }

    public IList<Problem> Problems { get; } = [];

    public LocalizedText? Refusal { get; protected set; }

    public LocalizedText? Notice { get; protected set; }

    public abstract LocalizedText Title { get; }
    public virtual Role MayRead => Role.Viewer;
    public virtual Role MayWrite => Role.Editor;

    public virtual bool AsksAgain => false;

    /// <summary>The current tab as in <see cref="Sections"/>: a record type's path or a keyword; empty for none.</summary>
    public virtual string Section => "";

    public Language Language => Reader.Language;

    public IEnumerable<(bool IsCurrent, LocalizedText Words, string Path)> Sections
    {
        get
        {
            yield return (Section == "home", UiText.Admin.Overview, Links.Admin.Home);
            foreach (var group in AdminSection.All)
                yield return (group.Kinds.Any(kind => kind.Path == Section), group.Words, Links.Admin.Records(group.Kinds[0].Path));
            yield return (Section == "suggestions", UiText.Suggestions.Tab, Links.Admin.Suggestions);
            yield return (Section == "reports", UiText.ReaderReports.Title, Links.Admin.Reports());
            yield return (Section == "bin", UiText.Bin.Title, Links.Admin.Bin);
            yield return (Section == "help", UiText.Help.Title, Links.Admin.Help);
            if (Staff is not { MayAdminister: true })
                yield break;

            yield return (Section == "accounts", UiText.Accounts.Title, Links.Admin.Accounts);
            yield return (Section == "audit", UiText.Audit.Title, Links.Admin.Audit);
            yield return (Section == "health", UiText.Health.Title, Links.Admin.Health);
        }
    }

    public string OtherLanguagePath =>
        Request.Path + QueryString.Create(Request.Query.Where(parameter => parameter.Key != "lang")).Add("lang", Reader.Other.Code());

    public string Asset(string path) =>
        "/" + (HttpContext.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Components.ResourceAssetCollection>()?[path] ?? path);

    public string Text(LocalizedText text) => Reader.Text(text);

    public string Text(LocalizedText text, params ReadOnlySpan<object?> values) => Reader.Text(text, values);

    public string NameOf(string writer) =>
        writer == SeedWriter ? Text(UiText.Lists.BySeed)
        : writer.StartsWith("admin ", StringComparison.Ordinal) ? Text(UiText.Audit.ServerCommand)
        : writer;

    /// <summary>Formats a time in Beijing time, to the minute.</summary>
    public static string TimeOf(DateTime utc) =>
        BeijingTime.Of(utc).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    public IHtmlContent ProblemOf(string field) =>
        Problems.FirstOrDefault(problem => problem.Field == field) is { } problem
            ? new HtmlContentBuilder()
                .AppendHtml("<span class=\"m why\" id=\"")
                .Append($"{field}-why")
                .AppendHtml("\">")
                .Append(Text(problem.Message))
                .AppendHtml("</span>")
            : HtmlString.Empty;

    public string? DescribedBy(string field, string? hint = null)
    {
        var why = Problems.Any(problem => problem.Field == field) ? $"{field}-why" : null;
        return why is null || hint is null ? why ?? hint : $"{why} {hint}";
    }

    public virtual string AnchorOf(string field) => field.Length > 0 ? field : "main";

    public virtual string SummaryOf(Problem problem) => Text(problem.Message);

    public string? CssOf(string field) => Problems.Any(problem => problem.Field == field) ? "inv" : null;

    /// <summary>Fields whose own validation reports invisible characters; these are removed from all other fields.</summary>
    protected virtual IReadOnlyCollection<string> AsTyped => [];

    // Runs before model binding reads the form.
    public override async Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => _isReadable = await IsReadableAsync();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!_isReadable)
        {
            context.Result = StatusCode(StatusCodes.Status400BadRequest);
            return;
        }

        Prepare();
        if (context.HandlerMethod is null)
        {
            Response.Headers.Allow = "GET, HEAD, POST";
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        var isWriting = !HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method);
        var needed = isWriting ? MayWrite : MayRead;
        if (Staff is { } staff && staff.Role < needed)
        {
            if (
                HttpContext.RequestServices.GetRequiredService<RefusalNotes>().IsWorthNoting(staff.Name, $"{Request.Method} {Request.Path}")
            )
            {
                await RecordAsync(AuditAction.Refused, $"{Request.Method} {Request.Path}");
            }

            context.Result = StatusCode(StatusCodes.Status403Forbidden);
            return;
        }

        if (isWriting && !await HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(HttpContext))
            context.Result = await ShowAgainAsync(HttpContext.RequestAborted);
        else if (AsksAgain && !Confirmation.Holds(HttpContext))
            context.Result = LocalRedirect(Links.Admin.Confirm(Address));
        else if (
            await next() is { ExceptionHandled: false, Exception: { } error } done
            && isWriting
            && WriteFailures.Of(error) is { } failure
        )
        {
            await ShowUnsavedAsync(done, error, failure);
        }
    }

    /// <summary>Shows the form again if the database cannot be written to. If that fails too, the error page returns the text.</summary>
    private async Task ShowUnsavedAsync(PageHandlerExecutedContext done, Exception error, WriteFailure failure)
    {
        HttpContext.RequestServices.GetRequiredService<PortalDb>().Forget(); // Nothing pending may be saved along with the next save.
        WhyAgain = failure == WriteFailure.DiskFull ? UiText.Admin.DiskFull : UiText.Admin.CannotSave;
        Problems.Clear();
        IActionResult again;
        try
        {
            again = await ShowAgainAsync(HttpContext.RequestAborted);
        }
        catch (Exception other) when (WriteFailures.Of(other) is not null)
        {
            return;
        }

        if (again is not PageResult)
            return;

        HttpContext.RequestServices.GetRequiredService<ILogger<AdminPage>>().LogError(error, "{Path}: nothing was saved", Request.Path);
        Response.StatusCode =
            failure == WriteFailure.DiskFull ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable;
        (done.Result, done.ExceptionHandled) = (again, true);
    }

    /// <summary>Shows the page with a fresh token and what was typed. Submitting it automatically would defeat the token.</summary>
    protected virtual Task<IActionResult> ShowAgainAsync(CancellationToken cancel) =>
        Task.FromResult<IActionResult>(LocalRedirect($"{Address}?again=1"));

    protected virtual string Address => Links.Admin.Home;

    protected LocalizedText WhyAgain { get; private set; } = UiText.Admin.PressAgain;

    protected IActionResult PressAgain()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Refuse("", WhyAgain);
    }

    protected Task RecordAsync(AuditAction action, string details = "", string title = "") =>
        HttpContext
            .RequestServices.GetRequiredService<SignIns>()
            .AuditAsync(
                new AuditEntry
                {
                    Actor = Staff?.Name ?? "",
                    ActorId = Staff?.Id,
                    Action = action.Code(),
                    Details = details,
                    Title = title,
                },
                HttpContext.RequestAborted
            );

    protected Change ChangeBecause(string note) =>
        new(Staff?.Name ?? "", note) { ById = Staff?.Id, From = SignIns.Shortened(HttpContext.Connection.RemoteIpAddress) };

    protected IActionResult Refuse(string field, LocalizedText message)
    {
        Problems.Add(new Problem(field, message));
        return Page();
    }

    /// <summary>Removes invisible characters, some of which PostgreSQL cannot store; false if the request cannot be parsed.</summary>
    private async Task<bool> IsReadableAsync()
    {
        try
        {
            if (Request.Query.Any(HoldsUnseen))
                Request.Query = new QueryCollection(Request.Query.ToDictionary(field => field.Key, Seen));
            if (!Request.HasFormContentType)
                return true;

            var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
            if (form.Any(HoldsUnseen))
                Request.Form = new FormCollection(form.ToDictionary(field => field.Key, Seen), form.Files);
            return true;
        }
        catch (Exception crooked) when (crooked is InvalidDataException or BadHttpRequestException)
        {
            return false; // Malformed, or beyond the form limits.
        }
    }

    private bool HoldsUnseen(KeyValuePair<string, StringValues> field) => Seen(field) != field.Value;

    // U+2028 and similar become line breaks, which the fields of records handle.
    private StringValues Seen(KeyValuePair<string, StringValues> field) =>
        Passwords.Contains(field.Key) || AsTyped.Contains(field.Key)
            ? field.Value
            : new StringValues([
                .. field.Value.Select(text =>
                    UnseenCharacters.AreIn(text ?? "") ? UnseenCharacters.Without((text ?? "").ReplaceLineEndings("\n")) : text
                ),
            ]);

    protected IActionResult ChangedMeanwhile(string field = "")
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Refuse(field, UiText.Accounts.ChangedMeanwhile);
    }

    protected IActionResult AskToWait(string field, TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Refuse(field, UiText.SignIn.TooMany.With(seconds));
    }

    protected void SpeakTo(Account account)
    {
        if (AskedLanguage is null)
            Reader = new Reader(account.Language);
    }

    private Language? AskedLanguage =>
        Languages.FromCode(Request.Query["lang"]) ?? (Request.HasFormContentType ? Languages.FromCode(Request.Form["lang"]) : null);

    private void Prepare()
    {
        Staff = Staff.Of(User);
        Reader = new Reader(Staff?.Language ?? AskedLanguage ?? LanguageNegotiation.Negotiate(Request));
        Links = HttpContext.RequestServices.GetRequiredService<PortalLinksFactory>().For(Request);
        if (Request.Query.ContainsKey("again"))
            Notice = UiText.Admin.PressAgain;
    }
}
