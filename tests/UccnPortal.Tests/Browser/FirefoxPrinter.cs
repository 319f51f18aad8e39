using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

/// <summary>
/// The one real Firefox of the run, which prints over WebDriver BiDi: Playwright drives only a Firefox of its own making, which is in
/// no package of Debian. It prints one page after another.
/// </summary>
internal sealed partial class FirefoxPrinter : IDisposable
{
    // Not a performance limit: a browser that hangs must not block the run.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Lazy<Task<FirefoxPrinter>> Started = new(StartAsync);

    private readonly TestFolder _profile = new();
    private readonly Process _process;
    private readonly TaskCompletionSource<string> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _turn = new(1);
    private int _commands;
    private string _tab = "";

    private FirefoxPrinter()
    {
        var start = new ProcessStartInfo(
            Program,
            ["--headless", "--new-instance", "--profile", _profile.Path, "--remote-debugging-port", "0"]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = _profile.Path; // As root, Firefox refuses a home that belongs to somebody else.
        start.Environment["MOZ_DISABLE_CONTENT_SANDBOX"] = "1"; // As Chromium's --no-sandbox: a container may not allow it.
        start.Environment["MOZ_CRASHREPORTER_DISABLE"] = "1";
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException("Firefox ended before it listened."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public static string Program { get; } =
        Environment.GetEnvironmentVariable("FIREFOX") is { Length: > 0 } firefox ? firefox : "/usr/bin/firefox-esr";

    [GeneratedRegex("WebDriver BiDi listening on (ws://[0-9.:]+)")]
    private static partial Regex ListeningLine();

    /// <summary>The page as PDF on A4.</summary>
    public static async Task<byte[]> PrintAsync(string address)
    {
        var firefox = await Started.Value;
        await firefox._turn.WaitAsync();
        try
        {
            await firefox.SendAsync(
                "browsingContext.navigate",
                new JsonObject
                {
                    ["context"] = firefox._tab,
                    ["url"] = address,
                    ["wait"] = "complete",
                }
            );
            var printed = await firefox.SendAsync(
                "browsingContext.print",
                new JsonObject
                {
                    ["context"] = firefox._tab,
                    ["background"] = true,
                    ["page"] = new JsonObject { ["width"] = 21.0, ["height"] = 29.7 }, // In centimetres.
                    // The style sheet's own, should Firefox prefer what it is told here.
                    ["margin"] = new JsonObject
                    {
                        ["top"] = 1.7,
                        ["right"] = 1.5,
                        ["bottom"] = 1.8,
                        ["left"] = 1.5,
                    },
                }
            );
            return Convert.FromBase64String(printed["data"]?.GetValue<string>() ?? "");
        }
        finally
        {
            firefox._turn.Release();
        }
    }

    public void Dispose()
    {
        try
        {
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
            _profile.Dispose();
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // A process that is still ending may write into the profile. The test command removes it with the rest.
        }

        _process.Dispose();
        _socket.Dispose();
        _turn.Dispose();
    }

    private static async Task<FirefoxPrinter> StartAsync()
    {
        var firefox = new FirefoxPrinter();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => firefox.Dispose();
        var address = await firefox._listening.Task.WaitAsync(Patience);
        using var patience = new CancellationTokenSource(Patience);
        await firefox._socket.ConnectAsync(new Uri($"{address}/session"), patience.Token);
        await firefox.SendAsync("session.new", new JsonObject { ["capabilities"] = new JsonObject() });
        var tab = await firefox.SendAsync("browsingContext.create", new JsonObject { ["type"] = "tab" });
        firefox._tab = tab["context"]?.GetValue<string>() ?? "";
        return firefox;
    }

    private void Hear(string? line)
    {
        if (line is not null && ListeningLine().Match(line) is { Success: true } match)
            _listening.TrySetResult(match.Groups[1].Value);
    }

    /// <summary>Sends a command and waits for its result; events in between are passed over.</summary>
    private async Task<JsonNode> SendAsync(string method, JsonObject parameters)
    {
        using var patience = new CancellationTokenSource(Patience);
        var id = ++_commands;
        var command = new JsonObject
        {
            ["id"] = id,
            ["method"] = method,
            ["params"] = parameters,
        };
        await _socket.SendAsync(
            Encoding.UTF8.GetBytes(command.ToJsonString()).AsMemory(),
            WebSocketMessageType.Text,
            endOfMessage: true,
            patience.Token
        );
        while (true)
        {
            var message =
                JsonNode.Parse(await ReceiveAsync(patience.Token)) ?? throw new InvalidOperationException($"{method}: no answer.");
            if (message["id"] is not { } answered || answered.GetValue<int>() != id)
                continue;

            return message["result"] ?? throw new InvalidOperationException($"{method}: {message.ToJsonString()}");
        }
    }

    private async Task<byte[]> ReceiveAsync(CancellationToken cancel)
    {
        using var message = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), cancel);
            message.Write(buffer.AsSpan(0, part.Count));
            if (part.EndOfMessage)
                return message.ToArray();
        }
    }
}
