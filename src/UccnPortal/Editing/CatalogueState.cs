using UccnPortal.Editing.Forms;

namespace UccnPortal.Editing;

/// <summary>All records that are public or have a draft, at one moment. Shared by all readers, so it must not be modified.</summary>
public sealed class CatalogueState
{
    private readonly Lazy<RecordNames> _names;
    private readonly Lazy<ReferenceTexts> _references;
    private readonly Lazy<IReadOnlyList<ConsistencyIssue>> _contradictions;

    public CatalogueState(IEnumerable<CatalogueEntry> entries, int thisYear)
    {
        Entries =
        [
            .. entries.OrderBy(entry => entry.Entry.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Entry.Slug, StringComparer.Ordinal),
        ];
        _names = new(() =>
            new RecordNames(
                Entries.Select(entry => new RecordName(
                    entry.Entry.Id,
                    entry.Entry.Kind,
                    entry.Entry.Slug,
                    entry.Title,
                    entry.Entry.PublishedNumber is not null
                ))
            )
        );
        _references = new(() => new ReferenceTexts(Names));
        _contradictions = new(() => Editing.ConsistencyIssues.Among(Entries, thisYear));
    }

    public IReadOnlyList<CatalogueEntry> Entries { get; }

    public RecordNames Names => _names.Value;

    public ReferenceTexts References => _references.Value;
    public IReadOnlyList<ConsistencyIssue> ConsistencyIssues => _contradictions.Value;
}

/// <summary>Changes with every write of a record or review by any process.</summary>
public readonly record struct CatalogueStamp(int Records, long Versions, int Reviews, long ReviewVersions);

public sealed class CatalogueMemory
{
    private Kept? _last;

    public CatalogueState? Last => Volatile.Read(ref _last)?.State;

    public CatalogueState? At(CatalogueStamp stamp) => Volatile.Read(ref _last) is { } last && last.Stamp == stamp ? last.State : null;

    public void Keep(CatalogueStamp stamp, CatalogueState state) => Volatile.Write(ref _last, new Kept(stamp, state));

    private sealed record Kept(CatalogueStamp Stamp, CatalogueState State);
}
