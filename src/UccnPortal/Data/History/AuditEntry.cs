using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UccnPortal.Records;

namespace UccnPortal.Data.History;

/// <summary>An append-only log entry, protected by database triggers. Its hash covers the entry before, so that damage shows.</summary>
public sealed class AuditEntry
{
    /// <summary>Actions that outsiders can cause. They have a chain of their own, because old ones are deleted.</summary>
    public static readonly IReadOnlySet<string> Refusals = new HashSet<string>
    {
        AuditAction.SignInRefused.Code(),
        AuditAction.Refused.Code(),
        AuditAction.TooMany.Code(),
    };

    /// <summary>The database triggers use the same number.</summary>
    public static readonly TimeSpan RefusalsKept = TimeSpan.FromDays(180);

    public long Sequence { get; set; }
    public DateTime AtUtc { get; set; }

    public string Actor { get; set; } = "";
    public Guid? ActorId { get; set; }

    public string Action { get; set; } = "";

    public string Kind { get; set; } = "";
    public Guid? RecordId { get; set; }
    public string Title { get; set; } = "";
    public string Details { get; set; } = "";

    /// <summary>The address of the request without its last part.</summary>
    public string Address { get; set; } = "";

    public bool IsRefusal { get; set; }
    public string PreviousHash { get; set; } = "";
    public string Hash { get; set; } = "";

    /// <summary>Computes the hash. It has no key, so it does not protect against someone who rewrites the whole chain.</summary>
    public string Chained()
    {
        string?[] fields =
        [
            PreviousHash,
            AtUtc.Ticks.ToString(CultureInfo.InvariantCulture),
            Actor,
            ActorId?.ToString(),
            Action,
            Kind,
            RecordId?.ToString(),
            Title,
            Details,
            Address,
        ];
        // The length prefix keeps field boundaries unambiguous.
        var text = string.Concat(fields.Select(field => $"{(field ?? "").Length}:{field};"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
