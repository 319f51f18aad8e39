namespace UccnPortal.Data;

public static class DiskSpace
{
    public const long LowMegabytes = 500;

    public static long FreeMegabytes(string folder) => new DriveInfo(NearestOf(folder)).AvailableFreeSpace >> 20;

    /// <summary>Returns the nearest existing folder: with PostgreSQL there may be no data folder.</summary>
    private static string NearestOf(string folder) =>
        Directory.Exists(folder) || Path.GetDirectoryName(folder) is not { } parent ? folder : NearestOf(parent);
}
