using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace UccnPortal.Tests.Support;

/// <summary>A mail server without encryption, and the mails it received.</summary>
internal sealed class Postbox : IDisposable
{
    private readonly CancellationTokenSource _closing = new();
    private readonly Store _store = new();
    private readonly SmtpServer.SmtpServer _server;

    public Postbox()
    {
        Port = FreePort();
        var services = new ServiceProvider();
        services.Add(_store);
        _server = new SmtpServer.SmtpServer(
            new SmtpServerOptionsBuilder()
                .ServerName("localhost")
                .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port)))
                .Build(),
            services
        );
        _ = _server.StartAsync(_closing.Token);
    }

    public int Port { get; }
    public IReadOnlyCollection<MimeMessage> Mail => _store.Mail;

    /// <summary>The first that comes, however long it takes.</summary>
    public Task<MimeMessage> FirstAsync() => _store.First.Task;

    /// <summary>Answers every mail with a refusal.</summary>
    public bool Refuses
    {
        set => _store.Refuses = value;
    }

    /// <summary>Recipients that it refuses.</summary>
    public string Refused
    {
        set => _store.Refused = value;
    }

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Store : MessageStore
    {
        public ConcurrentQueue<MimeMessage> Mail { get; } = [];
        public TaskCompletionSource<MimeMessage> First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public bool Refuses { get; set; }
        public string Refused { get; set; } = "";

        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context,
            IMessageTransaction transaction,
            ReadOnlySequence<byte> buffer,
            CancellationToken cancellationToken
        )
        {
            if (Refuses || transaction.To.Any(to => to.AsAddress() == Refused))
                return new SmtpResponse(SmtpReplyCode.MailboxUnavailable, $"<{Refused}>: user unknown");

            using var bytes = new MemoryStream(buffer.ToArray());
            var mail = await MimeMessage.LoadAsync(bytes, cancellationToken);
            Mail.Enqueue(mail);
            First.TrySetResult(mail);
            return SmtpResponse.Ok;
        }
    }
}
