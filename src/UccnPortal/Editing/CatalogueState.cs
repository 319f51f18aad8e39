using UccnPortal.Editing.Forms;

namespace UccnPortal.Editing;

/// <summary>
/// All records that are public or have a draft, each in its working state, at one moment. Everybody who looks is given the
/// same one, so nobody changes anything in it.
/// </summary>
public sealed class CatalogueState
{
    private readonly Lazy<RecordNames> _names;
    private readonly Lazy<ReferenceTexts> _references;
    private readonly Lazy<IReadOnlyList<Contradiction>> _contradictions;

    public CatalogueState(IEnumerable<CatalogueEntry> entries, int thisYear)
    {
        Entries = [.. entries.OrderBy(entry => entry.Entry.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Entry.Slug, StringComparer.Ordinal)];
        _names = new(() => new RecordNames(Entries.Select(entry => new RecordName(entry.Entry.Id, entry.Entry.Kind, entry.Entry.Slug, entry.Title, entry.Entry.PublishedNumber is not null))));
        _references = new(() => new ReferenceTexts(Names));
        _contradictions = new(() => Editing.Contradictions.Among(Entries, thisYear));
    }

    /// <summary>By type and slug.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

    /// <summary>The names of all records that can be referred to.</summary>
    public RecordNames Names => _names.Value;

    /// <summary>How they are written where one is chosen.</summary>
    public ReferenceTexts References => _references.Value;
    public IReadOnlyList<Contradiction> Contradictions => _contradictions.Value;
}

/// <summary>Moves with every write of a record or of its review, by whichever process.</summary>
public readonly record struct CatalogueStamp(int Records, long Versions, int Reviews, long ReviewVersions);

/// <summary>The state that this process read last: as long as nothing is written nothing is read again.</summary>
public sealed class CatalogueMemory
{
    private Kept? _last;

    public CatalogueState? Last => Volatile.Read(ref _last)?.State;

    public CatalogueState? At(CatalogueStamp stamp) => Volatile.Read(ref _last) is { } last && last.Stamp == stamp ? last.State : null;

    public void Keep(CatalogueStamp stamp, CatalogueState state) => Volatile.Write(ref _last, new Kept(stamp, state));

    private sealed record Kept(CatalogueStamp Stamp, CatalogueState State);
}
