using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace UccnPortal.Tests.Support;

/// <summary>A proxy between the portal and PostgreSQL, which a test disconnects and reconnects.</summary>
internal sealed class Wire : IDisposable
{
    private readonly NpgsqlConnectionStringBuilder _target;
    private readonly int _port;
    private readonly List<TcpClient> _open = [];
    private TcpListener? _listener;

    public Wire(TestDatabase database)
    {
        _target = new NpgsqlConnectionStringBuilder(database.Settings["Portal:ConnectionString"]);
        Join();
        _port = ((IPEndPoint)_listener!.LocalEndpoint).Port; // Started above.
        database.Settings["Portal:ConnectionString"] = new NpgsqlConnectionStringBuilder(_target.ConnectionString)
        {
            Port = _port,
        }.ConnectionString;
    }

    public void Join()
    {
        _listener = new TcpListener(IPAddress.Loopback, _port);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    public void Cut()
    {
        _listener?.Stop();
        lock (_open)
        {
            _open.ForEach(client => client.Dispose());
            _open.Clear();
        }
    }

    public void Dispose() => Cut();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptTcpClientAsync();
                var far = new TcpClient();
                await far.ConnectAsync(_target.Host!, _target.Port); // The tests' cluster always has a host.
                lock (_open)
                    _open.AddRange([near, far]);
                _ = CarryAsync(near, far);
                _ = CarryAsync(far, near);
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // Disconnected.
        }
    }

    private static async Task CarryAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Disconnected.
        }

        from.Dispose();
        to.Dispose();
    }
}
