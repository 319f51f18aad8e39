using Microsoft.Extensions.Options;
using UccnPortal.Data;

namespace UccnPortal.Startup;

/// <summary>Names the machine that uses the SQLite file. Two machines damage it: locks and the log fail on network shares.</summary>
public sealed class MachineLease(
    IOptions<PortalOptions> options,
    PortalConnections connections,
    TimeProvider time,
    ILogger<MachineLease> log
) : BackgroundService
{
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Patience = 3 * Renewal;

    private string File => DataSetup.SqliteFile(options.Value) + ".machine";

    public async Task CheckAsync(CancellationToken cancel)
    {
        if (Read() is not { } found || IsThisMachine(found))
            return;

        log.LogWarning(
            "{Folder} was last used from the machine {Machine}; waiting {Seconds} s for a sign of life",
            options.Value.DataFolder,
            found[0],
            Patience.TotalSeconds
        );
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Look)
        {
            await Task.Delay(Look, time, cancel);
            if (Read() is { } now && !now.SequenceEqual(found))
            {
                throw new StartRefusedException(
                    $"A server on the machine {found[0]} uses {options.Value.DataFolder}. SQLite cannot be "
                        + "shared by machines: stop that server first, or use PostgreSQL. Nothing was written."
                );
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!connections.IsSqlite)
            return;

        try
        {
            while (true)
            {
                Renew();
                await Task.Delay(Renewal, time, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            System.IO.File.Delete(File);
        }
    }

    // The name is for people. The boot id is the same in containers that share a kernel, whose locks work.
    private static string[] ThisMachine { get; } = [Environment.MachineName, Boot()];

    private static bool IsThisMachine(string[] lease) => lease[0] == ThisMachine[0] || lease[1] == ThisMachine[1];

    private static string Boot()
    {
        const string Linux = "/proc/sys/kernel/random/boot_id";
        return System.IO.File.Exists(Linux) ? System.IO.File.ReadAllText(Linux).Trim() : Environment.MachineName;
    }

    private string[]? Read()
    {
        try
        {
            return System.IO.File.ReadAllLines(File) is { Length: 3 } lines ? lines : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null; // It does not exist yet, or is being written.
        }
    }

    private void Renew()
    {
        try
        {
            using var writer = new StreamWriter(PrivateFiles.Open(File, FileMode.Create, FileAccess.Write, FileShare.ReadWrite));
            foreach (var line in ThisMachine.Append(Guid.NewGuid().ToString()))
                writer.WriteLine(line);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.LogWarning("The lease of {Folder} was not renewed: {Reason}", options.Value.DataFolder, error.Message);
        }
    }
}
