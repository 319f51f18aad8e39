namespace UccnPortal.Tests.Backups;

/// <summary>Damage to files by disks and people.</summary>
internal static class Damages
{
    public static void Empty(string file) => File.WriteAllBytes(file, []);

    public static void Halve(string file)
    {
        using var stream = new FileStream(file, FileMode.Open);
        stream.SetLength(stream.Length / 2);
    }

    public static void Overwrite(string file) =>
        File.WriteAllBytes(file, [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7919 >> 3))]);

    /// <summary>Overwrites pages in the middle, so that beginning and length are right.</summary>
    public static void Inside(string file)
    {
        using var stream = new FileStream(file, FileMode.Open);
        stream.Position = stream.Length / 4096 / 2 * 4096;
        stream.Write(new byte[10 * 4096]);
    }
}
