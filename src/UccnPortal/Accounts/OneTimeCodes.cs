using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using OtpNet;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Accounts;

/// <summary>Two-factor codes (RFC 6238). Seeds are encrypted, each code works once, recovery codes are stored as hashes.</summary>
public sealed class OneTimeCodes(PortalDb db, IDataProtectionProvider protection, TimeProvider time)
{
    public const int RecoveryCodes = 10;
    private const string Issuer = "UCCN China";
    private const string Letters = "23456789bcdfghjkmnpqrstvwxyz"; // No characters that look alike, no vowels that would form words.
    private const int GroupLength = 5;
    private const int Groups = 3;
    private const int SaltLength = 16;
    private const int StepSeconds = 30;

    // Clocks may be half a minute off, either way.
    private static readonly VerificationWindow Tolerance = new(previous: 1, future: 1);

    // A last used step further ahead comes from a wrong clock and must not block sign-in until then.
    private const int StepsAhead = 2;

    private readonly IDataProtector _protector = protection.CreateProtector("UccnPortal.CodeSeed");

    public static string NewSeed() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(20));

    public static string AddressOf(string seed, string name) =>
        $"otpauth://totp/{Uri.EscapeDataString($"{Issuer}:{name}")}?secret={seed}&issuer={Uri.EscapeDataString(Issuer)}";

    /// <summary>Stores the seed if the code proves that the authenticator has it; the code is then used up.</summary>
    public bool SetSeed(Account account, string seed, string code)
    {
        if (StepOf(seed, code) is not { } step)
            return false;

        (account.CodeSeed, account.LastCodeStep) = (_protector.Protect(seed), step);
        return true;
    }

    /// <summary>Returns true once per code, even for concurrent requests.</summary>
    public async Task<bool> TakeAsync(Account account, string code, CancellationToken cancel)
    {
        if (account.CodeSeed.Length == 0 || StepOf(_protector.Unprotect(account.CodeSeed), code) is not { } step)
            return false;
        var ahead = time.GetUtcNow().ToUnixTimeSeconds() / StepSeconds + StepsAhead;
        return await db
                .Accounts.Where(row => row.Id == account.Id && (row.LastCodeStep < step || row.LastCodeStep > ahead))
                .ExecuteUpdateAsync(row => row.SetProperty(a => a.LastCodeStep, step), cancel) == 1;
    }

    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(Account account, CancellationToken cancel)
    {
        await db.Set<RecoveryCode>().Where(code => code.AccountId == account.Id).ExecuteDeleteAsync(cancel);
        var codes = Enumerable
            .Range(0, RecoveryCodes)
            .Select(_ => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength))))
            .ToList();
        db.AddRange(
            codes.Select(code => new RecoveryCode
            {
                Id = Guid.CreateVersion7(),
                AccountId = account.Id,
                Hash = HashOf(RandomNumberGenerator.GetBytes(SaltLength), code),
            })
        );
        await db.SaveChangesAsync(cancel);
        return codes;
    }

    public Task<int> RecoveryCodesLeftAsync(Account account, CancellationToken cancel) =>
        db.Set<RecoveryCode>().CountAsync(code => code.AccountId == account.Id, cancel);

    public async Task<bool> TakeRecoveryCodeAsync(Account account, string typed, CancellationToken cancel)
    {
        var codes = await db.Set<RecoveryCode>().AsNoTracking().Where(code => code.AccountId == account.Id).ToListAsync(cancel);
        if (codes.Find(code => code.Hash == HashOf(Convert.FromHexString(code.Hash[..(2 * SaltLength)]), typed)) is not { } taken)
            return false;
        return await db.Set<RecoveryCode>().Where(code => code.Id == taken.Id).ExecuteDeleteAsync(cancel) == 1;
    }

    // The codes have 70 random bits, so a fast hash is enough.
    private static string HashOf(byte[] salt, string code) =>
        Convert.ToHexStringLower(salt) + Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(Bare(code))]));

    private static string Bare(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private long? StepOf(string seed, string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        return new Totp(Base32Encoding.ToBytes(seed)).VerifyTotp(time.GetUtcNow().UtcDateTime, digits, out var step, Tolerance)
            ? step
            : null;
    }
}
