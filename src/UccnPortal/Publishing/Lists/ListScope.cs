using UccnPortal.Records;

namespace UccnPortal.Publishing.Lists;

/// <summary>The rows that a kind of list can show, with each row's facet values; built once per content version.</summary>
public sealed class ListScope
{
    internal const int NoValue = -1;

    private readonly Dictionary<Facet, FacetValues> _facets;

    public ListScope(
        IReadOnlyList<PublishedDesignation> rows,
        IReadOnlyList<PublishedField> fields,
        IReadOnlyList<Country> countries,
        IReadOnlyList<Province> provinces
    )
    {
        Rows = rows;
        StartYears = [.. rows.Select(row => row.From).Distinct().Order()];
        Years = [.. rows.Select(row => new YearsHeld(row))];
        Citations = CitationsOf(rows);
        SourceCount = Citations.SelectMany(row => row).Select(citation => citation.Source + 1).DefaultIfEmpty().Max();
        _facets = new()
        {
            [Facet.Field] = new([.. fields.Select(field => field.Slug)], rows, row => row.Field.Slug),
            [Facet.Country] = new([.. countries.Select(country => country.Slug)], rows, row => row.City.Country.Slug),
            [Facet.Province] = new([.. provinces.Select(province => province.Slug)], rows, row => row.City.Province?.Slug),
            [Facet.Region] = new(SlugsOf<UnescoRegion>(), rows, row => Slugs.Of(row.City.Country.Region)),
            [Facet.Continent] = new(SlugsOf<Continent>(), rows, row => Slugs.Of(row.City.Country.Continent)),
            // A row's status depends on the year asked for.
            [Facet.Status] = new(SlugsOf<MemberStatus>(), rows, row => null),
        };
    }

    public IReadOnlyList<PublishedDesignation> Rows { get; }

    public IReadOnlyList<int> StartYears { get; }

    internal YearsHeld[] Years { get; }

    internal RowCitation[][] Citations { get; }

    internal int SourceCount { get; }

    internal DesignationList? Whole { get; set; }

    internal FacetValues this[Facet facet] => _facets[facet];

    private static RowCitation[][] CitationsOf(IReadOnlyList<PublishedDesignation> rows)
    {
        var sources = new Dictionary<Source, int>();
        return
        [
            .. rows.Select(row =>
                row.Sources.Select(cited => new RowCitation(NumberOf(cited.Source), Day(cited.Citation.Checked), cited)).ToArray()
            ),
        ];

        int NumberOf(Source source)
        {
            sources.TryAdd(source, sources.Count);
            return sources[source];
        }
    }

    private static int Day(PartialDate? date) => date is { } day ? (day.Year * 10000) + ((day.Month ?? 0) * 100) + (day.Day ?? 0) : 0;

    private static string[] SlugsOf<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Slugs.Of)];
}

internal readonly record struct YearsHeld(int From, int Last, bool IsOnly)
{
    public YearsHeld(PublishedDesignation row)
        : this(
            row.From,
            Math.Min((row.Record.Valid.Until ?? int.MaxValue) - 1, row.Record.Valid.KnownThrough ?? int.MaxValue),
            row.City.Designations.Count == 1
        ) { }

    public bool Contain(int year) => year >= From && year <= Last;
}

/// <summary>A citation with its source and check date as numbers, because a list counts hundreds of them.</summary>
internal readonly record struct RowCitation(int Source, int CheckedOn, CitedSource Cited);

internal sealed class FacetValues
{
    private readonly Dictionary<string, int> _indexes;

    public FacetValues(IReadOnlyList<string> slugs, IReadOnlyList<PublishedDesignation> rows, Func<PublishedDesignation, string?> slugOf)
    {
        Slugs = slugs;
        _indexes = slugs.Select((slug, i) => (slug, i)).ToDictionary(pair => pair.slug, pair => pair.i);
        Rows = [.. rows.Select(row => slugOf(row) is { } slug ? _indexes.GetValueOrDefault(slug, ListScope.NoValue) : ListScope.NoValue)];
    }

    public IReadOnlyList<string> Slugs { get; }
    public int[] Rows { get; }

    public bool[]? Wanted(IReadOnlyList<string> chosen)
    {
        if (chosen.Count == 0)
            return null;

        var wanted = new bool[Slugs.Count];
        foreach (var slug in chosen)
        {
            if (_indexes.TryGetValue(slug, out var index))
                wanted[index] = true;
        }

        return wanted;
    }
}
