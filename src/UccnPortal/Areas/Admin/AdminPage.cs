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

/// <summary>
/// What every page of the admin has at hand, and what holds on each of them: who may read it, who may write, and that a
/// form which came too late is shown again rather than lost.
/// </summary>
public abstract class AdminPage : PageModel
{
    private const string SeedWriter = "system: seed";

    /// <summary>Read to the letter: what was chosen once must open the door again.</summary>
    private static readonly string[] Passwords = ["password", "again", "current"];

    private bool _isReadable;

    public Reader Reader { get; private set; } = new(Language.Zh);
    public PortalLinks Links { get; private set; } = null!; // Set before any handler runs.

    /// <summary>Who is signed in; null on the few pages that are open to those who are not yet.</summary>
    public Staff? Staff { get; private set; }

    /// <summary>What is to be mended, with the field it belongs to; the page shows them above its form.</summary>
    public IList<Problem> Problems { get; } = [];

    /// <summary>Said above what is to be mended: what has become of the form.</summary>
    public LocalizedText? Refusal { get; protected set; }

    /// <summary>Said once above everything: what has just been done.</summary>
    public LocalizedText? Notice { get; protected set; }

    public abstract LocalizedText Title { get; }
    public virtual Role MayRead => Role.Viewer;
    public virtual Role MayWrite => Role.Editor;

    /// <summary>Shows nothing before the password was given once more, a moment ago.</summary>
    public virtual bool AsksAgain => false;

    /// <summary>The tab under which the page lies, as <see cref="Sections"/> calls it: a type's path or a word; empty for none.</summary>
    public virtual string Section => "";

    public Language Language => Reader.Language;

    /// <summary>The admin's tabs, as far as the reader may open them: the records by group, then everything else.</summary>
    public IEnumerable<(bool IsCurrent, LocalizedText Words, string Path)> Sections
    {
        get
        {
            yield return (Section == "home", UiText.Admin.Overview, Links.Admin.Home);
            foreach (var group in AdminSection.All) yield return (group.Kinds.Any(kind => kind.Path == Section), group.Words, Links.Admin.Records(group.Kinds[0].Path));
            yield return (Section == "suggestions", UiText.Suggestions.Tab, Links.Admin.Suggestions);
            yield return (Section == "bin", UiText.Bin.Title, Links.Admin.Bin);
            yield return (Section == "help", UiText.Help.Title, Links.Admin.Help);
            if (Staff is not { MayAdminister: true }) yield break;

            yield return (Section == "accounts", UiText.Accounts.Title, Links.Admin.Accounts);
            yield return (Section == "audit", UiText.Audit.Title, Links.Admin.Audit);
            yield return (Section == "health", UiText.Health.Title, Links.Admin.Health);
        }
    }

    /// <summary>The same page for somebody who is not signed in and reads the other language.</summary>
    public string OtherLanguagePath => Request.Path + QueryString.Create(Request.Query.Where(parameter => parameter.Key != "lang")).Add("lang", Reader.Other.Code());

    /// <summary>The fingerprinted address of a file of wwwroot.</summary>
    public string Asset(string path) => "/" + (HttpContext.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Components.ResourceAssetCollection>()?[path] ?? path);

    public string Say(LocalizedText text) => Reader.Say(text);

    public string Say(LocalizedText text, params ReadOnlySpan<object?> values) => Reader.Say(text, values);

    /// <summary>Who wrote something, as colleagues read it.</summary>
    public string NameOf(string writer) => writer == SeedWriter ? Say(UiText.Lists.BySeed) : writer;

    /// <summary>A time as Beijing's clock shows it, to the minute.</summary>
    public static string TimeOf(DateTime utc) => BeijingTime.Of(utc).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    public IHtmlContent ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field) is { } problem
        ? new HtmlContentBuilder().AppendHtml("<span class=\"m why\" id=\"").Append($"{field}-why").AppendHtml("\">").Append(Say(problem.Message)).AppendHtml("</span>")
        : HtmlString.Empty;

    /// <summary>The elements that are read out with a field: what is to be mended in it, then its hint where it has one.</summary>
    public string? DescribedBy(string field, string? hint = null)
    {
        var why = Problems.Any(problem => problem.Field == field) ? $"{field}-why" : null;
        return why is null || hint is null ? why ?? hint : $"{why} {hint}";
    }

    /// <summary>The element that a problem's link leads to.</summary>
    public virtual string AnchorOf(string field) => field.Length > 0 ? field : "main";

    /// <summary>A problem as it is listed above the form.</summary>
    public virtual string SummaryOf(Problem problem) => Say(problem.Message);

    public string? CssOf(string field) => Problems.Any(problem => problem.Field == field) ? "inv" : null;

    /// <summary>Fields that say themselves what is wrong with what was typed; from all others is taken out what nobody sees.</summary>
    protected virtual IReadOnlyCollection<string> AsTyped => [];

    // Before a handler's arguments are made of it.
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
            if (HttpContext.RequestServices.GetRequiredService<RefusalNotes>().IsWorthNoting(staff.Name, $"{Request.Method} {Request.Path}"))
                await RecordAsync(AuditAction.Refused, $"{Request.Method} {Request.Path}");
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
            return;
        }

        if (isWriting && !await HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(HttpContext)) context.Result = await ShowAgainAsync(HttpContext.RequestAborted);
        else if (AsksAgain && !Confirmation.Holds(HttpContext)) context.Result = LocalRedirect(Links.Admin.Confirm(Address));
        else if (await next() is { ExceptionHandled: false, Exception: { } error } done && isWriting && WriteFailures.Of(error) is { } failure) await ShowUnsavedAsync(done, error, failure);
    }

    /// <summary>Where the database takes nothing just now: the form again, with the reason and what was typed. Where it cannot be shown, the error page gives the text back.</summary>
    private async Task ShowUnsavedAsync(PageHandlerExecutedContext done, Exception error, WriteFailure failure)
    {
        HttpContext.RequestServices.GetRequiredService<PortalDb>().Forget(); // Nothing of it may be tried again on the way.
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

        if (again is not PageResult) return;

        HttpContext.RequestServices.GetRequiredService<ILogger<AdminPage>>().LogError(error, "{Path}: nothing was saved", Request.Path);
        Response.StatusCode = failure == WriteFailure.DiskFull ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable;
        (done.Result, done.ExceptionHandled) = (again, true);
    }

    /// <summary>
    /// For a form whose token is too old, or was made before another sign-in: the page again, with a fresh one and what was
    /// typed. It is never sent by itself: that would be what the token is there to prevent.
    /// </summary>
    protected virtual Task<IActionResult> ShowAgainAsync(CancellationToken cancel) => Task.FromResult<IActionResult>(LocalRedirect($"{Address}?again=1"));

    /// <summary>The page by itself, without a form's handler.</summary>
    protected virtual string Address => Links.Admin.Home;

    /// <summary>Why a form is shown once more.</summary>
    protected LocalizedText WhyAgain { get; private set; } = UiText.Admin.PressAgain;

    protected IActionResult PressAgain()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Refuse("", WhyAgain);
    }

    /// <summary>Writes to the audit log what the signed-in person did here.</summary>
    protected Task RecordAsync(AuditAction action, string details = "", string title = "") =>
        HttpContext.RequestServices.GetRequiredService<SignIns>().AuditAsync(
            new AuditEntry { Actor = Staff?.Name ?? "", ActorId = Staff?.Id, Action = action.Code(), Details = details, Title = title }, HttpContext.RequestAborted);

    /// <summary>A change by the signed-in person.</summary>
    protected Change ChangeBecause(string note) => new(Staff?.Name ?? "", note) { ById = Staff?.Id, From = SignIns.Shortened(HttpContext.Connection.RemoteIpAddress) };

    protected IActionResult Refuse(string field, LocalizedText message)
    {
        Problems.Add(new Problem(field, message));
        return Page();
    }

    /// <summary>
    /// Whether what was sent can be read. What nobody sees in it, such as a NUL out of another program, goes: it came along unasked,
    /// and PostgreSQL does not hold all of it.
    /// </summary>
    private async Task<bool> IsReadableAsync()
    {
        try
        {
            if (Request.Query.Any(HoldsUnseen)) Request.Query = new QueryCollection(Request.Query.ToDictionary(field => field.Key, Seen));
            if (!Request.HasFormContentType) return true;

            var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
            if (form.Any(HoldsUnseen)) Request.Form = new FormCollection(form.ToDictionary(field => field.Key, Seen), form.Files);
            return true;
        }
        catch (Exception crooked) when (crooked is InvalidDataException or BadHttpRequestException)
        {
            return false; // With more fields than any form of ours, or more in them.
        }
    }

    private bool HoldsUnseen(KeyValuePair<string, StringValues> field) => Seen(field) != field.Value;

    // U+2028 and its kind are ends of lines; the fields of records know them as such.
    private StringValues Seen(KeyValuePair<string, StringValues> field) => Passwords.Contains(field.Key) || AsTyped.Contains(field.Key)
        ? field.Value
        : new StringValues([.. field.Value.Select(text => UnseenCharacters.AreIn(text ?? "") ? UnseenCharacters.Without((text ?? "").ReplaceLineEndings("\n")) : text)]);

    /// <summary>Somebody else has just saved the account that was to be changed; nothing was.</summary>
    protected IActionResult ChangedMeanwhile(string field = "")
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Refuse(field, UiText.Accounts.ChangedMeanwhile);
    }

    /// <summary>Refuses whoever guesses too often, and says for how long.</summary>
    protected IActionResult AskToWait(string field, TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Refuse(field, UiText.SignIn.TooMany.With(seconds));
    }

    /// <summary>Goes on in the language of somebody who is known though not signed in yet, unless another is asked for here.</summary>
    protected void SpeakTo(Account account)
    {
        if (AskedLanguage is null) Reader = new Reader(account.Language);
    }

    private Language? AskedLanguage => Languages.FromCode(Request.Query["lang"]) ?? (Request.HasFormContentType ? Languages.FromCode(Request.Form["lang"]) : null);

    private void Prepare()
    {
        Staff = Staff.Of(User);
        Reader = new Reader(Staff?.Language ?? AskedLanguage ?? LanguageNegotiation.Negotiate(Request));
        Links = HttpContext.RequestServices.GetRequiredService<PortalLinksFactory>().For(Request);
        if (Request.Query.ContainsKey("again")) Notice = UiText.Admin.PressAgain;
    }
}
