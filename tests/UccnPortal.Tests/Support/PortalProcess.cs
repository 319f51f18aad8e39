using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using OtpNet;

namespace UccnPortal.Tests.Support;

/// <summary>The program in its own process; the published one, which starts faster, if <c>tests/run</c> has made it.</summary>
public sealed partial class PortalProcess : IDisposable
{
    // Not a performance limit: a program that hangs must not block the run.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly List<(Func<string, bool> Is, TaskCompletionSource<string> Seen)> _awaited = [];

    private PortalProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => GiveUpWaiting();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    [GeneratedRegex(@"Now listening on: \\?""?(http://[0-9.:]+)")]
    private static partial Regex ListeningLine();

    /// <summary>Without arguments the program serves the site on a free port.</summary>
    public static PortalProcess Start(TestDatabase database, string[] arguments, params (string Name, string Value)[] environment)
    {
        var program = Environment.GetEnvironmentVariable("PORTAL_TEST_PROGRAM") is { Length: > 0 } published
            ? published
            : Path.Combine(
                Repository.WebProject,
                "bin",
                Configuration,
                "net10.0",
                System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier,
                "UccnPortal.dll"
            );
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (
            var name in start
                .Environment.Keys.Where(name =>
                    name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.StartsWith("Portal__", StringComparison.Ordinal)
                )
                .ToList()
        )
        {
            start.Environment.Remove(name);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (name, value) in database.Settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new PortalProcess(start);
    }

    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        TestDatabase database,
        string[] arguments,
        params (string Name, string Value)[] environment
    )
    {
        using var process = Start(database, arguments, environment);
        return (await process.EndAsync(), process.Output);
    }

    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Waits until the server listens; its address.</summary>
    public async Task<Uri> AddressAsync() =>
        new(ListeningLine().Match(await SeenAsync(line => ListeningLine().IsMatch(line))).Groups[1].Value);

    /// <summary>Waits for a line of output; fails if the program ends without it.</summary>
    public Task<string> SeenAsync(Func<string, bool> line)
    {
        var seen = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_output)
        {
            if (_output.ToString().Split('\n').FirstOrDefault(line) is { } already)
                return Task.FromResult(already);
            if (_process.HasExited)
                seen.SetException(new InvalidOperationException($"The program ended without saying it:\n{_output}"));
            _awaited.Add((line, seen));
        }

        return seen.Task.WaitAsync(Patience);
    }

    /// <summary>Makes the first administrator, by the link that the program prints.</summary>
    public async Task JoinAsync(Office.Browser browser)
    {
        var link = new Uri(await SeenAsync(line => line.Contains("/admin/invitation?token=", StringComparison.Ordinal)));
        await browser.GetAsync(link.PathAndQuery);
        await browser.PostAsync(("name", "周敏"), ("password", Office.Passphrase), ("again", Office.Passphrase));
        await browser.PostAsync(("code", new Totp(Base32Encoding.ToBytes(browser.Page.GetElementById("seed")?.TextContent)).ComputeTotp()));
    }

    /// <summary>As an operator's service manager stops it.</summary>
    public void AskToStop()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>As <c>kill -9</c>.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await EndAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name; // …/bin/Release/net10.0/

    private void Hear(string? line)
    {
        if (line is null)
            return;

        lock (_output)
        {
            _output.Append(line).Append('\n');
            foreach (var (_, seen) in _awaited.Where(awaited => awaited.Is(line)))
                seen.TrySetResult(line);
        }
    }

    private void GiveUpWaiting()
    {
        lock (_output)
        {
            foreach (var (_, seen) in _awaited)
                seen.TrySetException(new InvalidOperationException($"The program ended without saying it:\n{_output}"));
        }
    }
}
