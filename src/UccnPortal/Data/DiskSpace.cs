namespace UccnPortal.Data;

/// <summary>What is left of the disk that holds a folder.</summary>
public static class DiskSpace
{
    /// <summary>Below this, saving may soon fail.</summary>
    public const long LowMegabytes = 500;

    public static long FreeMegabytes(string folder) => new DriveInfo(NearestOf(folder)).AvailableFreeSpace >> 20;

    /// <summary>The innermost folder there is on the way to the given one: with PostgreSQL none was ever made for data.</summary>
    private static string NearestOf(string folder) => Directory.Exists(folder) || Path.GetDirectoryName(folder) is not { } parent ? folder : NearestOf(parent);
}
