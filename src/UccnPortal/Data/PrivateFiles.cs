using System.Runtime.Versioning;

namespace UccnPortal.Data;

/// <summary>Creates files that only the portal's account may read, because they hold password hashes and keys.</summary>
public static class PrivateFiles
{
    // SQLite gives the files beside a database the mode of the database.
    private const UnixFileMode OfFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OfFolder = OfFile | UnixFileMode.UserExecute;

    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share, FileOptions options = FileOptions.None)
    {
        var how = new FileStreamOptions
        {
            Mode = mode,
            Access = access,
            Share = share,
            Options = options,
        };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
            how.UnixCreateMode = OfFile;
        return new FileStream(path, how);
    }

    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OfFolder);
    }

    /// <returns>The error message; null on success.</returns>
    public static string? Close(string folder, IEnumerable<string> files)
    {
        if (OperatingSystem.IsWindows())
            return null;

        try
        {
            Narrow(folder, OfFolder);
            foreach (var file in files)
                Narrow(file, OfFile);
            return null;
        }
        catch (FileNotFoundException)
        {
            return null; // Another process has just removed the file.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }

    // Only removes permissions, so that a read-only file stays read-only.
    [UnsupportedOSPlatform("windows")]
    private static void Narrow(string path, UnixFileMode most)
    {
        var mode = File.GetUnixFileMode(path);
        if ((mode & ~most) != UnixFileMode.None)
            File.SetUnixFileMode(path, mode & most);
    }
}
