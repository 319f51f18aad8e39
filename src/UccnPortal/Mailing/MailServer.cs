using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace UccnPortal.Mailing;

public sealed record MailSettings(string Host, int Port, string From)
{
    public string User { get; init; } = "";
    public string Password { get; init; } = "";

    /// <summary>Whether to connect without encryption, for a relay on the same machine or network.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>Sends mail through the configured server. Without one, nothing is sent.</summary>
public sealed class MailServer(MailSettings? settings, TimeProvider time)
{
    private const int ImplicitTlsPort = 465;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private long _sentTicks;
    private long _failedTicks;

    public bool IsThere => settings is not null;

    public DateTime? SentUtc => Interlocked.Read(ref _sentTicks) is > 0 and var ticks ? new DateTime(ticks, DateTimeKind.Utc) : null;

    public bool HasFailed => Interlocked.Read(ref _failedTicks) > Interlocked.Read(ref _sentTicks);

    /// <exception cref="MailException">The mail was not accepted; the message gives the reason without addresses.</exception>
    public async Task SendAsync(string to, string subject, string text, CancellationToken cancel)
    {
        if (settings is null)
            throw new InvalidOperationException("No mail server is set.");

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var message = new MimeMessage
            {
                Subject = subject,
                Body = new TextPart("plain") { Text = text },
            };
            message.From.Add(MailboxAddress.Parse(settings.From));
            message.To.Add(MailboxAddress.Parse(to));
            message.Date = time.GetUtcNow();
            message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated"); // Tells other systems not to reply (RFC 3834).
            using var client = new SmtpClient();
            await client.ConnectAsync(
                settings.Host,
                settings.Port,
                settings.IsPlain ? SecureSocketOptions.None
                    : settings.Port == ImplicitTlsPort ? SecureSocketOptions.SslOnConnect
                    : SecureSocketOptions.StartTls,
                patience.Token
            );
            if (settings.User.Length > 0)
                await client.AuthenticateAsync(settings.User, settings.Password, patience.Token);
            await client.SendAsync(message, patience.Token);
            // The client does not send QUIT: an error there would make an accepted mail count as failed and be sent again.
            Interlocked.Exchange(ref _sentTicks, time.GetUtcNow().UtcTicks);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _failedTicks, time.GetUtcNow().UtcTicks);
            throw new MailException(ReasonOf(error));
        }
    }

    // Servers repeat the address in their answer; it must not be logged.
    private static string ReasonOf(Exception error) =>
        error switch
        {
            SmtpCommandException refused => $"the mail server answered {(int)refused.StatusCode} {refused.StatusCode}",
            OperationCanceledException => $"the mail server did not answer within {Patience.TotalSeconds:0} seconds",
            ParseException => "an address is not one",
            _ => error.Message,
        };
}

public sealed class MailException(string message) : Exception(message);
