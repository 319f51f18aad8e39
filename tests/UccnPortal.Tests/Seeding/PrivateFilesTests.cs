using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Seeding;

/// <summary>The data folder holds password hashes and keys: no other account of the machine may read it.</summary>
public sealed class PrivateFilesTests
{
    private const UnixFileMode OfFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OfFolder = OfFile | UnixFileMode.UserExecute;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    [Fact]
    public async Task The_data_folder_is_nobody_elses_when_it_is_made_and_after_a_start_on_an_open_one()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        var folder = Path.Combine(database.Folder, "made", "by the program");
        var backups = Path.Combine(folder, "backups");
        database.Settings["Portal:DataFolder"] = folder;

        Assert.Empty(await OpenOnesAsync(database, folder));

        Directory.CreateDirectory(backups);
        await File.WriteAllTextAsync(Path.Combine(backups, "portal-old.zip"), "");
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            Open(path, OfFile | Others);
        foreach (var path in new[] { folder, backups })
            Open(path, OfFolder | Others | UnixFileMode.OtherExecute);

        Assert.Empty(await OpenOnesAsync(database, folder));
    }

    [Fact]
    public async Task A_proxy_that_is_neither_address_nor_network_stops_the_start_with_one_sentence()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);

        var (exitCode, output) = await PortalProcess.RunAsync(database, [], ("Portal__KnownProxies", "10.0.0.1, 10.0.0.0/33"));

        Assert.Equal(1, exitCode);
        Assert.Contains("""Portal:KnownProxies has "10.0.0.0/33", which is neither an address""", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    /// <summary>What others may read or enter while a server runs on the folder.</summary>
    private static async Task<List<string>> OpenOnesAsync(TestDatabase database, string folder)
    {
        using var server = PortalProcess.Start(database, []);
        await server.AddressAsync();
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.EndsWith("-wal", StringComparison.Ordinal));
        return
        [
            .. Directory.GetDirectories(folder, "*", SearchOption.AllDirectories).Append(folder).Where(path => ModeOf(path) != OfFolder),
            .. files.Where(path => ModeOf(path) != OfFile),
        ];
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    private static void Open(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }
}
