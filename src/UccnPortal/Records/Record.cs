using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>
/// One aggregate: the unit that is drafted, published, restored, seeded and cited as a whole. The same class is the
/// database row, the revision's snapshot, the seed file's entry and the admin's form (ADR 2).
/// </summary>
public abstract class Record
{
    public const int SlugMax = 80;

    /// <summary>The key in files and API. Seeded records get <see cref="RecordId.For"/>, so it is the same on every installation.</summary>
    public Guid Id { get; set; }

    /// <summary>The natural key, unique within the record type; lower-case ASCII words joined by hyphens.</summary>
    public string Slug { get; set; } = "";

    /// <summary>Where the facts come from. A citation with an empty field stands for the whole record.</summary>
    public List<Citation> Sources { get; set; } = [];

    /// <summary>What it is called before readers and staff; both languages may be empty in a draft.</summary>
    public abstract LocalizedText DisplayName();

    /// <summary>What the lists of staff order and narrow it by.</summary>
    protected internal abstract Listing Listed();

    /// <summary>In both languages on one line, for the audit log; the slug where there is neither.</summary>
    public string NameInBoth() => DisplayName() is { IsEmpty: false } name ? $"{name.Zh} {name.En}".Trim() : Slug;

    /// <summary>What forbids its publication beside the rules that its properties are marked with.</summary>
    protected internal virtual IEnumerable<Problem> OwnProblems() => [];

    /// <summary>The rows that say the same thing of the same years, each with the one before it that does.</summary>
    private protected static IEnumerable<(TRow Earlier, TRow Later)> AtOnce<TRow, TOf>(IReadOnlyList<TRow> rows, Func<TRow, TOf> of, Func<TRow, Validity> valid) =>
        from row in rows.Index()
        let before = rows.Take(row.Index).FirstOrDefault(other => Equals(of(other), of(row.Item)) && valid(other).Meets(valid(row.Item)))
        where before is not null
        select (before, row.Item);
}

/// <summary>A child row of a record. <c>Key</c> is stable within the parent; the order of the list is the order of the rows.</summary>
public abstract class Part
{
    public const int KeyMax = 80;

    public string Key { get; set; } = "";

    [JsonIgnore]
    public int Position { get; set; }

    /// <summary>What tells it from its siblings, in words that stand side by side; nothing where it says nothing yet.</summary>
    public abstract IEnumerable<LocalizedText?> DisplayName(IPartNames names);

    /// <summary>What a new row's key is made of where something better than its words identifies it: <c>design-2019</c>.</summary>
    public virtual string KeyFrom(Func<Guid, string> slugOf) => "";
}

/// <summary>What the name of a part may be made of besides its own words.</summary>
public interface IPartNames
{
    /// <summary>Another record's name; null where there is none of that key.</summary>
    LocalizedText? NameOf(Guid record);

    /// <summary>The name of a part in another list of the same record: <c>roles</c>.</summary>
    LocalizedText NameOf(string list, string key);
}

/// <summary>Names the source of a record or of one of its fields.</summary>
public sealed class Citation
{
    /// <summary>Empty for the whole record, else the field in JSON spelling: <c>name.zh</c>, <c>coordinates</c>, <c>designations[literature-2004]</c>.</summary>
    [OwnField]
    public string Field { get; set; } = "";

    [JsonConverter(typeof(ReferenceTo<Source>))]
    public Guid Source { get; set; }

    /// <summary>Page, heading or row within the source.</summary>
    public string Locator { get; set; } = "";

    /// <summary>When somebody last looked the fact up there.</summary>
    public PartialDate? Checked { get; set; }
}

public static class RecordId
{
    // The namespace for name-based identifiers (RFC 9562 version 5) of seeded records. Never change it.
    private static readonly byte[] Namespace = new Guid("7d4c9a52-0f0e-5c4b-9a54-5b1c2b6f2f10").ToByteArray(bigEndian: true);

    /// <summary>The identifier of a seeded record: computed from its type's seed name and slug, hence equal everywhere.</summary>
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
