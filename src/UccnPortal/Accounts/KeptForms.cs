using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Accounts;

/// <summary>
/// Keeps a form that was sent after its sender's session had ended, until she has signed in again. It is only ever shown
/// again, in the browser that sent it, and never sent by itself.
/// </summary>
public sealed class KeptForms(PortalDb db, TimeProvider time)
{
    public const int MaxBytes = 1 << 20;
    public const int PerMinuteAndPlace = 20;

    /// <summary>Of one place, and of all: little enough that a start still looks at every page of the database.</summary>
    public const int PlaceBytes = 4 << 20;
    public const int AllBytes = 16 << 20;
    public static readonly TimeSpan For = TimeSpan.FromMinutes(30);

    /// <param name="browser">A secret of the browser that sent it: the token alone opens nothing.</param>
    /// <param name="place">As <see cref="SignInGuard.PlaceOf"/> gives it.</param>
    /// <returns>A token that fetches it; null where there is too much of it or from there, or no form has so long an address.</returns>
    public async Task<string?> KeepAsync(string path, IReadOnlyList<KeyValuePair<string, string>> fields, string browser, string place, CancellationToken cancel)
    {
        if (path.Length > KeptForm.PathMax) return null;

        var json = JsonSerializer.Serialize(fields.Select(field => new[] { field.Key, field.Value }));
        var bytes = Encoding.UTF8.GetByteCount(json);
        if (bytes > MaxBytes) return null;

        var now = time.GetUtcNow().UtcDateTime;
        await using var transaction = await db.BeginInTurnAsync(Turns.KeptForms, cancel);
        await ForgetOldAsync(cancel);
        var fromThere = await db.KeptForms.Where(form => form.Address == place).Select(form => new { form.AtUtc, form.Bytes }).ToListAsync(cancel);
        if (fromThere.Count(form => form.AtUtc > now.AddMinutes(-1)) >= PerMinuteAndPlace || fromThere.Sum(form => form.Bytes) + bytes > PlaceBytes) return null;

        while (await db.KeptForms.SumAsync(form => form.Bytes, cancel) + bytes > AllBytes) await MakeRoomAsync(cancel);
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        db.KeptForms.Add(new KeptForm { TokenHash = HashOf(token, browser), Path = path, Fields = json, Bytes = bytes, Address = place, AtUtc = now });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return token;
    }

    public async Task<IReadOnlyList<KeyValuePair<string, string>>?> FindAsync(string token, string browser, string path, CancellationToken cancel)
    {
        var (hash, old) = (HashOf(token, browser), time.GetUtcNow().UtcDateTime - For);
        var form = await db.KeptForms.AsNoTracking().FirstOrDefaultAsync(form => form.TokenHash == hash && form.Path == path && form.AtUtc >= old, cancel);
        return form is null ? null : [.. (JsonSerializer.Deserialize<string[][]>(form.Fields) ?? []).Select(field => KeyValuePair.Create(field[0], field[1]))];
    }

    /// <summary>Its sender has it again, safely saved.</summary>
    public Task ForgetAsync(string token, string browser, CancellationToken cancel)
    {
        var hash = HashOf(token, browser);
        return db.KeptForms.Where(form => form.TokenHash == hash).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Throws away what is too old to be fetched, or was kept by a clock that was wrong; what comes later takes its room.</summary>
    public Task ForgetOldAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (old, ahead) = (now - For, now + For);
        return db.KeptForms.Where(form => form.AtUtc < old || form.AtUtc > ahead).ExecuteDeleteAsync(cancel);
    }

    /// <summary>The oldest from where most comes from goes: whoever floods the table pushes out his own.</summary>
    private async Task MakeRoomAsync(CancellationToken cancel)
    {
        var busiest = await db.KeptForms.GroupBy(form => form.Address).OrderByDescending(forms => forms.Sum(form => form.Bytes)).Select(forms => forms.Key).FirstAsync(cancel);
        var oldest = await db.KeptForms.Where(form => form.Address == busiest).OrderBy(form => form.AtUtc).Select(form => form.TokenHash).FirstAsync(cancel);
        await db.KeptForms.Where(form => form.TokenHash == oldest).ExecuteDeleteAsync(cancel);
    }

    private static string HashOf(string token, string browser) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{token} {browser}")));
}
