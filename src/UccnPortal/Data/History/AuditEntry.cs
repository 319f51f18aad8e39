using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UccnPortal.Records;

namespace UccnPortal.Data.History;

/// <summary>
/// One thing that somebody did: a sign-in, a refusal, a publication, a seed run. Append-only, by triggers in the database
/// too. Each entry's hash covers the one before it, so that a row altered by mistake or by damage breaks the chain; no key is
/// in it, and who may rewrite the whole file can make the chain anew. Refusals have a chain apart, for the old ones go.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>The actions that tell of a refusal: strangers can cause them, so they are not kept for ever.</summary>
    public static readonly IReadOnlySet<string> Refusals = new HashSet<string> { AuditAction.SignInRefused.Code(), AuditAction.Refused.Code(), AuditAction.TooMany.Code() };

    /// <summary>The database's triggers know the same number.</summary>
    public static readonly TimeSpan RefusalsKept = TimeSpan.FromDays(180);

    public long Sequence { get; set; }
    public DateTime AtUtc { get; set; }

    /// <summary>The name as it was then: readable whatever becomes of the account.</summary>
    public string Actor { get; set; } = "";
    public Guid? ActorId { get; set; }

    /// <summary>What was done: the code of an <see cref="AuditAction"/>, or of one that only an older program knew.</summary>
    public string Action { get; set; } = "";

    /// <summary>The record it was done to: its type, key and title as they were then.</summary>
    public string Kind { get; set; } = "";
    public Guid? RecordId { get; set; }
    public string Title { get; set; } = "";
    public string Details { get; set; } = "";

    /// <summary>Where the request came from, its last part left out.</summary>
    public string Address { get; set; } = "";

    /// <summary>Which of the two chains the entry is in.</summary>
    public bool IsRefusal { get; set; }
    public string PreviousHash { get; set; } = "";
    public string Hash { get; set; } = "";

    /// <summary>The hash this entry must have.</summary>
    public string Chained()
    {
        string?[] fields =
        [
            PreviousHash, AtUtc.Ticks.ToString(CultureInfo.InvariantCulture), Actor, ActorId?.ToString(), Action, Kind, RecordId?.ToString(), Title, Details, Address,
        ];
        var text = string.Concat(fields.Select(field => $"{(field ?? "").Length}:{field};")); // With its length, no field can pass for the beginning of the next.
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
