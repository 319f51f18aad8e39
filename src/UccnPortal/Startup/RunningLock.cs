using UccnPortal.Data;

namespace UccnPortal.Startup;

/// <summary>Held by every server on a data folder, and exclusively by a restore. The kernel frees it when its process ends.</summary>
public sealed class RunningLock : IDisposable
{
    private FileStream? _held;

    public void Share(string database) =>
        _held ??= PrivateFiles.Open(FileOf(database), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);

    /// <returns>Null while a server runs.</returns>
    public static IDisposable? TakeAlone(string database)
    {
        try
        {
            return PrivateFiles.Open(FileOf(database), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _held?.Dispose();

    private static string FileOf(string database) => database + ".running";
}
