using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using UccnPortal.Data;

namespace UccnPortal.Backups;

public static class BackupFile
{
    private const string DatabaseName = "portal.db";
    private const string ManifestName = "manifest.json";

    public static async Task<BackupManifest> PackAsync(string database, BackupManifest manifest, string file, CancellationToken cancel)
    {
        await using var source = File.OpenRead(database);
        manifest = manifest with
        {
            Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(source, cancel)),
            Rows = await SqliteFile.CountRowsAsync(database, cancel),
        };
        source.Position = 0;
        await using var target = Create(file);
        await using (
            var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel)
        )
        {
            await using (var entry = await zip.CreateEntry(ManifestName).OpenAsync(cancel))
                await JsonSerializer.SerializeAsync(entry, manifest, BackupJson.Default.BackupManifest, cancel);
            await using (var entry = await zip.CreateEntry(DatabaseName).OpenAsync(cancel))
                await source.CopyToAsync(entry, cancel);
        }

        target.Flush(flushToDisk: true);
        return manifest;
    }

    public static async Task<BackupManifest> UnpackAsync(string file, string database, CancellationToken cancel)
    {
        var manifest = await ReadAsync(
            file,
            async packed =>
            {
                await using var target = Create(database);
                await packed.CopyToAsync(target, cancel);
                target.Flush(flushToDisk: true);
                target.Position = 0;
                return await SHA256.HashDataAsync(target, cancel);
            },
            cancel
        );
        if (await SqliteFile.DamageAsync(database, "integrity_check", cancel) is { } damage)
            throw new BackupException($"The database in {file} {damage}.");
        var rows = await SqliteFile.CountRowsAsync(database, cancel);
        return rows.SequenceEqual(manifest.Rows)
            ? manifest
            : throw new BackupException($"The database in {file} has other rows than its manifest says.");
    }

    /// <summary>Verifies only the checksum, because the database's integrity is verified when the backup is made.</summary>
    public static async Task<bool> IsGoodAsync(string file, CancellationToken cancel)
    {
        try
        {
            await ReadAsync(file, packed => SHA256.HashDataAsync(packed, cancel).AsTask(), cancel);
            return true;
        }
        catch (BackupException)
        {
            return false;
        }
    }

    private static async Task<BackupManifest> ReadAsync(string file, Func<Stream, Task<byte[]>> read, CancellationToken cancel)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, cancel);
            if (zip.GetEntry(ManifestName) is not { } described || zip.GetEntry(DatabaseName) is not { } packed)
                throw new BackupException($"{file} is no backup of the portal.");

            await using var description = await described.OpenAsync(cancel);
            var manifest =
                await JsonSerializer.DeserializeAsync(description, BackupJson.Default.BackupManifest, cancel) ?? new BackupManifest();
            await using var content = await packed.OpenAsync(cancel);
            return Convert.ToHexStringLower(await read(content)) == manifest.Sha256
                ? manifest
                : throw new BackupException($"The checksum of {file} does not hold: it is damaged.");
        }
        catch (Exception error) when (error is InvalidDataException or JsonException or IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"{file} cannot be read as a backup: {error.Message}", error);
        }
    }

    // The backup contains password hashes and keys, so only the portal's own account may read it.
    private static FileStream Create(string path) =>
        PrivateFiles.Open(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.Asynchronous);
}
