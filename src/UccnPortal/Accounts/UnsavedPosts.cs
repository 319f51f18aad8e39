using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Accounts;

/// <summary>Keeps a form sent after the session ended. It is shown again in the same browser, but never submitted.</summary>
public sealed class UnsavedPosts(PortalDb db, TimeProvider time)
{
    public const int MaxBytes = 1 << 20;
    public const int PerMinuteAndPlace = 20;

    /// <summary>Limits per network and in total, kept small because every start checks the whole database.</summary>
    public const int PlaceBytes = 4 << 20;
    public const int AllBytes = 16 << 20;
    public static readonly TimeSpan For = TimeSpan.FromMinutes(30);

    /// <param name="browser">A secret of the sending browser; the token alone is not enough.</param>
    /// <param name="place">As <see cref="SignInGuard.RemoteNetworkOf"/> returns it.</param>
    /// <returns>The token to fetch it; null if it is too large, the network's limit is reached or the path is too long.</returns>
    public async Task<string?> KeepAsync(
        string path,
        IReadOnlyList<KeyValuePair<string, string>> fields,
        string browser,
        string place,
        CancellationToken cancel
    )
    {
        if (path.Length > UnsavedPost.PathMax)
            return null;

        var json = JsonSerializer.Serialize(fields.Select(field => new[] { field.Key, field.Value }));
        var bytes = Encoding.UTF8.GetByteCount(json);
        if (bytes > MaxBytes)
            return null;

        var now = time.GetUtcNow().UtcDateTime;
        await using var transaction = await db.BeginInTurnAsync(Turns.UnsavedPosts, cancel);
        await ForgetOldAsync(cancel);
        var fromThere = await db
            .UnsavedPosts.Where(form => form.Address == place)
            .Select(form => new { form.AtUtc, form.Bytes })
            .ToListAsync(cancel);
        if (
            fromThere.Count(form => form.AtUtc > now.AddMinutes(-1)) >= PerMinuteAndPlace
            || fromThere.Sum(form => form.Bytes) + bytes > PlaceBytes
        )
        {
            return null;
        }

        while (await db.UnsavedPosts.SumAsync(form => form.Bytes, cancel) + bytes > AllBytes)
            await MakeRoomAsync(cancel);
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        db.UnsavedPosts.Add(
            new UnsavedPost
            {
                TokenHash = HashOf(token, browser),
                Path = path,
                Fields = json,
                Bytes = bytes,
                Address = place,
                AtUtc = now,
            }
        );
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return token;
    }

    public async Task<IReadOnlyList<KeyValuePair<string, string>>?> FindAsync(
        string token,
        string browser,
        string path,
        CancellationToken cancel
    )
    {
        var (hash, old) = (HashOf(token, browser), time.GetUtcNow().UtcDateTime - For);
        var form = await db
            .UnsavedPosts.AsNoTracking()
            .FirstOrDefaultAsync(form => form.TokenHash == hash && form.Path == path && form.AtUtc >= old, cancel);
        return form is null
            ? null
            : [.. (JsonSerializer.Deserialize<string[][]>(form.Fields) ?? []).Select(field => KeyValuePair.Create(field[0], field[1]))];
    }

    public Task ForgetAsync(string token, string browser, CancellationToken cancel)
    {
        var hash = HashOf(token, browser);
        return db.UnsavedPosts.Where(form => form.TokenHash == hash).ExecuteDeleteAsync(cancel);
    }

    public Task ForgetOldAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (old, ahead) = (now - For, now + For);
        return db.UnsavedPosts.Where(form => form.AtUtc < old || form.AtUtc > ahead).ExecuteDeleteAsync(cancel);
    }

    private async Task MakeRoomAsync(CancellationToken cancel)
    {
        var busiest = await db
            .UnsavedPosts.GroupBy(form => form.Address)
            .OrderByDescending(forms => forms.Sum(form => form.Bytes))
            .Select(forms => forms.Key)
            .FirstAsync(cancel);
        var oldest = await db
            .UnsavedPosts.Where(form => form.Address == busiest)
            .OrderBy(form => form.AtUtc)
            .Select(form => form.TokenHash)
            .FirstAsync(cancel);
        await db.UnsavedPosts.Where(form => form.TokenHash == oldest).ExecuteDeleteAsync(cancel);
    }

    private static string HashOf(string token, string browser) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{token} {browser}")));
}
