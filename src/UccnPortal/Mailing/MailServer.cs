using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace UccnPortal.Mailing;

/// <summary>How mail is handed over; from the operator's settings.</summary>
public sealed record MailSettings(string Host, int Port, string From)
{
    public string User { get; init; } = "";
    public string Password { get; init; } = "";

    /// <summary>Without encryption: for a relay on the same machine or network.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>Hands mail to the server that the operator named. Where none is named nothing is ever sent.</summary>
public sealed class MailServer(MailSettings? settings, TimeProvider time)
{
    private const int ImplicitTlsPort = 465;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private long _sentTicks;
    private long _failedTicks;

    public bool IsThere => settings is not null;

    /// <summary>When this process last handed one over.</summary>
    public DateTime? SentUtc => Interlocked.Read(ref _sentTicks) is > 0 and var ticks ? new DateTime(ticks, DateTimeKind.Utc) : null;

    /// <summary>Whether its last attempt went wrong.</summary>
    public bool HasFailed => Interlocked.Read(ref _failedTicks) > Interlocked.Read(ref _sentTicks);

    /// <summary>Sends plain text to one address.</summary>
    /// <exception cref="MailException">It was not taken over; the message says why and names nobody.</exception>
    public async Task SendAsync(string to, string subject, string text, CancellationToken cancel)
    {
        if (settings is null) throw new InvalidOperationException("No mail server is set.");

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
            message.From.Add(MailboxAddress.Parse(settings.From));
            message.To.Add(MailboxAddress.Parse(to));
            message.Date = time.GetUtcNow();
            message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated"); // No machine is to answer (RFC 3834).
            using var client = new SmtpClient();
            await client.ConnectAsync(settings.Host, settings.Port, settings.IsPlain ? SecureSocketOptions.None : settings.Port == ImplicitTlsPort ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls, patience.Token);
            if (settings.User.Length > 0) await client.AuthenticateAsync(settings.User, settings.Password, patience.Token);
            await client.SendAsync(message, patience.Token);
            Interlocked.Exchange(ref _sentTicks, time.GetUtcNow().UtcTicks); // Taken over: a farewell that fails would have it sent twice, so there is none.
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _failedTicks, time.GetUtcNow().UtcTicks);
            throw new MailException(ReasonOf(error));
        }
    }

    // Servers repeat the address they refuse; the log need not.
    private static string ReasonOf(Exception error) => error switch
    {
        SmtpCommandException refused => $"the mail server answered {(int)refused.StatusCode} {refused.StatusCode}",
        OperationCanceledException => $"the mail server did not answer within {Patience.TotalSeconds:0} seconds",
        ParseException => "an address is not one",
        _ => error.Message,
    };
}

/// <summary>A mail was not taken over. The message names nobody.</summary>
public sealed class MailException(string message) : Exception(message);
