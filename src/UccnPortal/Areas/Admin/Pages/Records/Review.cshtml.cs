using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Mailing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

public sealed class ReviewModel(Editor editor, Reviews reviews, MailServer mail) : SideFormPage(editor)
{
    private const int UsualMonths = 12;

    public override LocalizedText Title => UiText.Reviews.Title.With(Text(Opened.Working.DisplayName()));
    protected override string Address => Links.Admin.Review(Kind.Path, Opened.Entry.Id);

    public RecordReview? Review { get; private set; }
    public bool MayEdit => Staff is { MayEdit: true };
    public bool HasMail => mail.IsThere;
    public bool IsDue => Review?.DueOn <= reviews.Today;

    public string Tomorrow => Written(reviews.Today.AddDays(1));

    /// <summary>The date in the form, stored or typed. A stored date that has passed is replaced by one a year from today.</summary>
    public string Due { get; private set; } = "";
    public string Note { get; private set; } = "";
    public string MailTo { get; private set; } = "";

    public int Version { get; private set; }

    public bool IsUnsent => Review is { MailTo.Length: > 0, MailedAtUtc: null } && Review.DueOn < reviews.Today;

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync([FromQuery] string? done, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
            return NotFound();

        Notice = done switch
        {
            "set" => UiText.Reviews.DaySet,
            "cleared" => UiText.Reviews.DayCleared,
            "looked" => UiText.Reviews.LookNoted,
            _ => null,
        };
        Version = Review?.Version ?? 0;
        Due = Written(Review?.DueOn is { } day && !IsDue ? day : reviews.Today.AddMonths(UsualMonths));
        (Note, MailTo) = (Review?.Note ?? "", Review?.MailTo ?? "");
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? act, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
            return NotFound();

        Fill(name => Request.Form[name]);
        if (!IsDay(Due, out var day))
            return Again(StatusCodes.Status400BadRequest, [new Problem("due", UiText.Reviews.NotADay)]);
        if (day is null && MailTo == Review?.MailTo)
            MailTo = ""; // Without a date there is no reminder.

        var isLookedThrough = act == "looked";
        return await reviews.PlanAsync(
            Opened.Entry.Id,
            new ReviewPlan(day, Note, MailTo),
            isLookedThrough,
            Version,
            ChangeBecause(""),
            cancel
        ) switch
        {
            Outcome.Written or Outcome.Unchanged => LocalRedirect(
                $"{Address}?done={(isLookedThrough ? "looked" : day is null ? "cleared" : "set")}"
            ),
            Outcome.Refused refused => Again(StatusCodes.Status400BadRequest, refused.Problems),
            Outcome.Conflict => await SetMeanwhileAsync(cancel),
            _ => NotFound(),
        };
    }

    protected override void Fill(Func<string, string?> typed)
    {
        (Due, Note) = (typed("due")?.Trim() ?? "", typed("note")?.Trim() ?? "");
        // Without a mail server the form has no such field, so the stored address is kept.
        MailTo = typed("mail")?.Trim() ?? Review?.MailTo ?? "";
        Version = int.TryParse(typed("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel) || Opened.Entry.WorkingNumber is null)
            return false;

        Review = await reviews.FindAsync(Opened.Entry.Id, cancel);
        return true;
    }

    private async Task<IActionResult> SetMeanwhileAsync(CancellationToken cancel)
    {
        Review = await reviews.FindAsync(Opened.Entry.Id, cancel);
        Version = Review?.Version ?? 0;
        return Again(StatusCodes.Status409Conflict, [new Problem("", UiText.Reviews.SetMeanwhile.With(Review?.SetBy))]);
    }

    private PageResult Again(int status, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Problems.Add(problem);
        Response.StatusCode = status;
        return Page();
    }

    private static bool IsDay(string text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return day is not null || text.Length == 0;
    }
}
