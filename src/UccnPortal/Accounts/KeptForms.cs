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
    public const int Rows = 500;
    public static readonly TimeSpan For = TimeSpan.FromMinutes(30);

    /// <param name="browser">A secret of the browser that sent it: the token alone opens nothing.</param>
    /// <param name="place">As <see cref="SignInGuard.PlaceOf"/> gives it.</param>
    /// <returns>A token that fetches it; null where there is too much of it, or no form has so long an address.</returns>
    public async Task<string?> KeepAsync(string path, IReadOnlyList<KeyValuePair<string, string>> fields, string browser, string place, CancellationToken cancel)
    {
        if (path.Length > KeptForm.PathMax) return null;

        var now = time.GetUtcNow().UtcDateTime;
        var (old, minuteAgo) = (now - For, now.AddMinutes(-1));
        await db.KeptForms.Where(form => form.AtUtc < old).ExecuteDeleteAsync(cancel);
        var json = JsonSerializer.Serialize(fields.Select(field => new[] { field.Key, field.Value }));
        if (Encoding.UTF8.GetByteCount(json) > MaxBytes || await db.KeptForms.CountAsync(form => form.Address == place && form.AtUtc > minuteAgo, cancel) >= PerMinuteAndPlace) return null;
        if (await db.KeptForms.CountAsync(cancel) >= Rows) await MakeRoomAsync(cancel);

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        db.KeptForms.Add(new KeptForm { TokenHash = HashOf(token, browser), Path = path, Fields = json, Address = place, AtUtc = now });
        await db.SaveChangesAsync(cancel);
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

    /// <summary>The oldest from where most come from goes: whoever floods the table pushes out his own.</summary>
    private async Task MakeRoomAsync(CancellationToken cancel)
    {
        var busiest = await db.KeptForms.GroupBy(form => form.Address).OrderByDescending(forms => forms.Count()).Select(forms => forms.Key).FirstAsync(cancel);
        var oldest = await db.KeptForms.Where(form => form.Address == busiest).OrderBy(form => form.AtUtc).Select(form => form.TokenHash).FirstAsync(cancel);
        await db.KeptForms.Where(form => form.TokenHash == oldest).ExecuteDeleteAsync(cancel);
    }

    private static string HashOf(string token, string browser) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{token} {browser}")));
}
