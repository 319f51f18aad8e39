using System.IO.Compression;

namespace UccnPortal.OpenData;

/// <summary>Zip files whose bytes depend only on their content.</summary>
public static class DatedZip
{
    public const string MediaType = "application/zip";

    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> files, DateTime dated)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Moment(dated);
                using var target = entry.Open();
                target.Write(content);
            }
        }

        return zip.ToArray();
    }

    public static byte[] Dated(MemoryStream zip, DateTime dated)
    {
        using var archive = new ZipArchive(new MemoryStream(zip.ToArray()), ZipArchiveMode.Read);
        return Of(archive.Entries.Select(entry => (entry.FullName, Content(entry))), dated);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        using var content = new MemoryStream();
        source.CopyTo(content);
        return content.ToArray();
    }

    // The format has no time zone, no odd seconds and no years before 1980.
    private static DateTimeOffset Moment(DateTime utc) =>
        new(
            utc < new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc)
                ? new DateTime(1980, 1, 1)
                : DateTime.SpecifyKind(utc, DateTimeKind.Unspecified),
            TimeSpan.Zero
        );
}
