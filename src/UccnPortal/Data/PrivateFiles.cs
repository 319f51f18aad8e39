using System.Runtime.Versioning;

namespace UccnPortal.Data;

/// <summary>
/// Files of the data folder are the portal's account's alone, whatever its umask: they hold password hashes and keys. What
/// SQLite makes beside a database gets the database's own mode.
/// </summary>
public static class PrivateFiles
{
    private const UnixFileMode OfFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OfFolder = OfFile | UnixFileMode.UserExecute;

    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share, FileOptions options = FileOptions.None)
    {
        var how = new FileStreamOptions { Mode = mode, Access = access, Share = share, Options = options };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open) how.UnixCreateMode = OfFile;
        return new FileStream(path, how);
    }

    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, OfFolder);
    }

    /// <summary>Closes to others what an older version, another umask or a person left open. Files that are not ours are let be.</summary>
    /// <returns>What could not be closed, and why; null where all is well.</returns>
    public static string? Close(string folder, IEnumerable<string> files)
    {
        if (OperatingSystem.IsWindows()) return null;

        try
        {
            Narrow(folder, OfFolder);
            foreach (var file in files) Narrow(file, OfFile);
            return null;
        }
        catch (FileNotFoundException)
        {
            return null; // Another process has just removed it.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }

    // Only taken away, never given: what its owner may not write stays so.
    [UnsupportedOSPlatform("windows")]
    private static void Narrow(string path, UnixFileMode most)
    {
        var mode = File.GetUnixFileMode(path);
        if ((mode & ~most) != UnixFileMode.None) File.SetUnixFileMode(path, mode & most);
    }
}
