using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace UccnPortal.Pages.Report;

/// <summary>Identifies a form that was handed out. It is sealed into a hidden field, because public pages set no cookie.</summary>
internal sealed record FormToken(Guid Id, DateTime IssuedUtc)
{
    private const string Purpose = "UccnPortal.Report";

    private static readonly TimeSpan Valid = TimeSpan.FromHours(24);

    /// <summary>No person reads the form and writes a sentence within this time.</summary>
    private static readonly TimeSpan Fastest = TimeSpan.FromSeconds(3);

    /// <summary>How far the clock of another instance may be ahead.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    public static FormToken Issue(DateTime nowUtc) => new(Guid.NewGuid(), nowUtc);

    /// <returns>Null if the text was not made by <see cref="Seal"/>.</returns>
    public static FormToken? Read(string text, IDataProtectionProvider protection)
    {
        try
        {
            return
                text.Length > 0
                && ProtectorOf(protection).Unprotect(text).Split('|') is [var id, var ticks]
                && Guid.TryParse(id, out var form)
                ? new FormToken(form, new DateTime(long.Parse(ticks, CultureInfo.InvariantCulture), DateTimeKind.Utc))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public string Seal(IDataProtectionProvider protection) =>
        ProtectorOf(protection).Protect(string.Create(CultureInfo.InvariantCulture, $"{Id}|{IssuedUtc.Ticks}"));

    public bool IsValid(DateTime nowUtc) => nowUtc - IssuedUtc is var age && age < Valid && age > -Ahead;

    public bool IsTooFast(DateTime nowUtc) => nowUtc - IssuedUtc < Fastest;

    private static IDataProtector ProtectorOf(IDataProtectionProvider protection) => protection.CreateProtector(Purpose);
}
