using System.Globalization;
using System.Text;
using UccnPortal.Editing;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Mailing;

/// <summary>Mails reminders on the day of a review at 9:00 Beijing time, one mail per address, in both languages.</summary>
/// <remarks>Retries a failed mail every hour for a week; it does not delay the others.</remarks>
public sealed class ReviewReminders(
    IServiceScopeFactory scopes,
    MailServer mail,
    PortalLinksFactory links,
    TimeProvider time,
    ILogger<ReviewReminders> log
) : BackgroundService
{
    public static readonly TimeSpan Pace = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);
    private const int Hour = 9;

    private readonly PeriodicTimer _timer = new(Pace, time);

    private readonly Dictionary<string, DateTime> _notBeforeUtc = [];

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    public async Task LookAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (!mail.IsThere || BeijingTime.Of(now).Hour < Hour)
            return;

        await using var scope = scopes.CreateAsyncScope();
        var reviews = scope.ServiceProvider.GetRequiredService<Reviews>();
        foreach (var address in (await reviews.AddresseesAsync(cancel)).Where(address => now >= _notBeforeUtc.GetValueOrDefault(address)))
        {
            var reminders = await reviews.ClaimRemindersAsync(address, cancel);
            if (reminders.Count == 0)
                continue; // Another process is sending them.

            var isSent = await SendAsync(address, reminders, cancel);
            if (isSent)
                _notBeforeUtc.Remove(address);
            else
                _notBeforeUtc[address] = now + AfterFailure;
            // Not cancelled on shutdown: a mail that was sent must be recorded.
            await reviews.SettleAsync(reminders, isSent, CancellationToken.None);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!mail.IsThere)
            return;

        while (await _timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "Reminders of reviews could not be looked for: {Reason}", error.Message);
            }
        }
    }

    private async Task<bool> SendAsync(string to, IReadOnlyList<DueReview> due, CancellationToken cancel)
    {
        try
        {
            var subject = UiText.Reviews.MailSubject.With(due.Count);
            await mail.SendAsync(to, $"{subject.Zh} / {subject.En}", TextOf(due), cancel);
            log.LogInformation("Reminded of {Count} reviews by mail", due.Count);
            return true;
        }
        catch (MailException refused)
        {
            log.LogError(
                "A reminder of {Count} reviews could not be mailed and is tried again in an hour: {Reason}",
                due.Count,
                refused.Message
            );
            return false;
        }
    }

    private string TextOf(IReadOnlyList<DueReview> due)
    {
        var text = new StringBuilder();
        Both(UiText.Reviews.MailLead);
        foreach (var review in due)
        {
            var kind = RecordWords.Kind(review.Kind.Name);
            text.AppendLine()
                .Append("* ")
                .Append($"{review.Title.Zh} {review.Title.En}".Trim())
                .Append(CultureInfo.InvariantCulture, $" ({kind.Zh} / {kind.En}), {review.DueOn:yyyy-MM-dd}")
                .AppendLine();
            if (review.Note.Length > 0)
                text.Append("  ").AppendLine(review.Note);
            text.Append("  ").AppendLine(AddressOf(new AdminLinks().Review(review.Kind.Path, review.RecordId)));
        }

        text.AppendLine();
        Both(UiText.Reviews.MailWhy.With(string.Join(" · ", due.Select(review => review.SetBy).Distinct())));
        return text.ToString();

        void Both(LocalizedText words) => text.AppendLine(words.Zh).AppendLine(words.En);
    }

    // Without a configured address the host is unknown, so the mail gives only the path.
    private string AddressOf(string path) => links.Configured?.Absolute(path) ?? path;
}
