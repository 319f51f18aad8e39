using UccnPortal.Records;

namespace UccnPortal.Publishing.Lists;

/// <summary>Counts a list and its facets in one pass. A row that fails a single condition still counts for that facet.</summary>
internal sealed class ListTally
{
    private const int None = -1;
    private const int Several = -2;

    private static readonly Facet[] Facets = Enum.GetValues<Facet>();
    private static readonly Facet[] FixedFacets = [.. Facets.Where(facet => facet != Facet.Status)]; // A status is per year.
    private static readonly int StatusFacet = Array.IndexOf(Facets, Facet.Status);
    private static readonly int FirstYearAsked = Facets.Length;
    private static readonly int LastYearAsked = Facets.Length + 1;

    private readonly ListScope _scope;
    private readonly DesignationQuery _query;
    private readonly int _thisYear;
    private readonly bool[]?[] _wanted;
    private readonly bool[] _wantedStatuses;
    private readonly bool _asksForMembersAlone;
    private readonly int[][] _counts;
    private readonly YearCounts _cities;
    private readonly YearCounts _startsUpToLast;
    private readonly YearCounts _startsSinceFirst;
    private readonly List<PublishedDesignation> _rows;
    private readonly (int Count, RowCitation Latest)[] _sources;

    public ListTally(ListScope scope, DesignationQuery query, int thisYear)
    {
        _scope = scope;
        _query = query;
        _thisYear = thisYear;
        _wanted = [.. Facets.Select(facet => scope[facet].Wanted(query.Chosen(facet)))];
        _asksForMembersAlone = _wanted[StatusFacet] is null;
        _wantedStatuses = _wanted[StatusFacet] ??= [.. Enum.GetValues<MemberStatus>().Select(status => status == MemberStatus.Member)];
        _counts = [.. Facets.Select(facet => new int[scope[facet].Slugs.Count])];
        (_cities, _startsUpToLast, _startsSinceFirst) = (new(thisYear), new(thisYear), new(thisYear));
        _rows = new(scope.Rows.Count);
        _sources = new (int, RowCitation)[scope.SourceCount];
        Count();
    }

    public IReadOnlyList<PublishedDesignation> Rows => _rows;

    public IEnumerable<CitedSource> Cited =>
        _sources
            .Where(source => source.Count > 0)
            .OrderByDescending(source => source.Latest.Cited.Source.Kind == SourceKind.Primary)
            .ThenByDescending(source => source.Count)
            .Select(source => source.Latest.Cited);

    public int CitiesIn(int year) => _cities[year];

    public IReadOnlyList<FacetOption> OptionsOf(Facet facet)
    {
        var at = Array.IndexOf(Facets, facet);
        var wanted = _wanted[at];
        return [.. _scope[facet].Slugs.Select((slug, i) => new FacetOption(slug, _counts[at][i], wanted is not null && wanted[i]))];
    }

    public int CountFrom(int year) => _startsUpToLast.Sum(year, _thisYear);

    public int CountTo(int year) => _startsSinceFirst.Sum(0, year);

    private void Count()
    {
        var values = FixedFacets.Select(facet => _scope[facet].Rows).ToArray();
        var manifold = new List<PublishedDesignation>();
        var yearShown = _query.AsOf ?? _thisYear;
        for (var i = 0; i < _scope.Years.Length; i++)
        {
            var held = _scope.Years[i];
            var missed = MissedBy(held, i, values);
            if (missed == Several)
                continue;

            if (missed == None)
                CountYears(held, i, manifold);
            if ((held.Contain(yearShown) ? MemberStatus.Member : _scope.Rows[i].StatusIn(yearShown)) is not { } status)
                continue;

            if (missed == None)
                _counts[StatusFacet][(int)status]++;
            if (!_wantedStatuses[(int)status])
                continue;

            if (missed == None)
            {
                _rows.Add(_scope.Rows[i]);
                CountSources(_scope.Citations[i]);
            }

            if (missed == None || missed == FirstYearAsked)
                _startsUpToLast.Add(held.From);
            if (missed == None || missed == LastYearAsked)
                _startsSinceFirst.Add(held.From);
            for (var facet = 0; facet < values.Length; facet++)
            {
                if ((missed == None || missed == facet) && values[facet][i] is var value and not ListScope.NoValue)
                    _counts[facet][value]++;
            }
        }
    }

    private void CountSources(RowCitation[] citations)
    {
        foreach (var citation in citations)
        {
            ref var source = ref _sources[citation.Source];
            source = (source.Count + 1, source.Count == 0 || citation.CheckedOn > source.Latest.CheckedOn ? citation : source.Latest);
        }
    }

    // The only condition that the row fails, or None or Several; the status is not considered.
    private int MissedBy(YearsHeld held, int index, int[][] values)
    {
        var missed = held.From < _query.YearFrom ? FirstYearAsked : None;
        if (held.From > _query.YearTo)
            missed = missed == None ? LastYearAsked : Several;
        for (var facet = 0; facet < values.Length && missed != Several; facet++)
        {
            if (_wanted[facet] is { } wanted && (values[facet][index] is var value && (value == ListScope.NoValue || !wanted[value])))
                missed = missed == None ? facet : Several;
        }

        return missed;
    }

    // A city with several matching rows in one year counts once.
    private void CountYears(YearsHeld held, int index, List<PublishedDesignation> manifold)
    {
        var first = Math.Max(held.From, RecordChecks.FirstYear);
        if (held.IsOnly && _asksForMembersAlone)
        {
            _cities.AddEach(first, Math.Min(held.Last, _thisYear));
            return;
        }

        var row = _scope.Rows[index];
        for (var year = first; year <= _thisYear; year++)
        {
            if (IsAskedFor(row, year) && !manifold.Any(other => other.City == row.City && IsAskedFor(other, year)))
                _cities.Add(year);
        }

        if (!held.IsOnly)
            manifold.Add(row);
    }

    private bool IsAskedFor(PublishedDesignation row, int year) => row.StatusIn(year) is { } status && _wantedStatuses[(int)status];

    private sealed class YearCounts(int thisYear)
    {
        private const int Before = RecordChecks.FirstYear - 1;

        private readonly int[] _counts = new int[thisYear - Before + 1];

        public int this[int year] => year > Before && year <= thisYear ? _counts[year - Before] : 0;

        public void Add(int year)
        {
            if (year <= thisYear)
                _counts[Math.Max(year, Before) - Before]++;
        }

        public void AddEach(int first, int last)
        {
            if (first > last)
                return;

            foreach (ref var count in _counts.AsSpan(first - Before, last - first + 1))
                count++;
        }

        public int Sum(int first, int last)
        {
            var sum = 0;
            for (var year = Math.Max(first, Before); year <= Math.Min(last, thisYear); year++)
                sum += _counts[year - Before];
            return sum;
        }
    }
}
