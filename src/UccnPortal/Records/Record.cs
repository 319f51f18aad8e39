using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>The unit of drafting, publishing and seeding. One class is table row, snapshot, seed entry and form (ADR 2).</summary>
public abstract class Record
{
    public const int SlugMax = 80;

    /// <summary>For seeded records the same on every installation (<see cref="RecordId.For"/>).</summary>
    public Guid Id { get; set; }

    [Technical]
    public string Slug { get; set; } = "";

    public List<Citation> Sources { get; set; } = [];

    public abstract LocalizedText DisplayName();

    protected internal abstract Listing Listed();

    public string NameInBoth() => DisplayName() is { IsEmpty: false } name ? $"{name.Zh} {name.En}".Trim() : Slug;

    /// <summary>Checks that the property attributes cannot express; any problem forbids publication.</summary>
    protected internal virtual IEnumerable<Problem> OwnProblems() => [];

    /// <summary>Rows about the same subject whose years overlap, each with the first earlier row it overlaps.</summary>
    private protected static IEnumerable<(TRow Earlier, TRow Later)> AtOnce<TRow, TOf>(
        IReadOnlyList<TRow> rows,
        Func<TRow, TOf> of,
        Func<TRow, Validity> valid
    ) =>
        from row in rows.Index()
        let before = rows.Take(row.Index).FirstOrDefault(other => Equals(of(other), of(row.Item)) && valid(other).Meets(valid(row.Item)))
        where before is not null
        select (before, row.Item);
}

public abstract class Row
{
    public const int KeyMax = 80;

    public string Key { get; set; } = "";

    [JsonIgnore]
    public int Position { get; set; }

    /// <summary>Parts of a label that distinguishes the row from its siblings; empty while nothing is filled in.</summary>
    public abstract IEnumerable<LocalizedText?> DisplayName(IRowNames names);

    /// <summary>The key of a new row if something identifies it better than its text (<c>design-2019</c>); otherwise empty.</summary>
    public virtual string KeyFrom(Func<Guid, string> slugOf) => "";
}

public interface IRowNames
{
    LocalizedText? NameOf(Guid record);

    LocalizedText NameOf(string list, string key);
}

public sealed class Citation
{
    /// <summary>Empty for the whole record, otherwise in JSON spelling: <c>name.zh</c>, <c>designations[literature-2004]</c>.</summary>
    [OwnField]
    public string Field { get; set; } = "";

    [JsonConverter(typeof(ReferenceTo<Source>))]
    public Guid Source { get; set; }

    public string Locator { get; set; } = "";

    public PartialDate? Checked { get; set; }
}

public static class RecordId
{
    // The namespace of version 5 identifiers (RFC 9562) for seeded records. Never change it.
    private static readonly byte[] Namespace = new Guid("7d4c9a52-0f0e-5c4b-9a54-5b1c2b6f2f10").ToByteArray(bigEndian: true);

    public static Guid For(string kind, string slug)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // Version 5 identifiers are defined over SHA-1; nothing secret rests on it.
        SHA1.HashData([.. Namespace, .. Encoding.UTF8.GetBytes($"{kind}/{slug}")], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
