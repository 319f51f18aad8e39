using System.Collections.Frozen;
using System.Globalization;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>How well something matches the query, the best first.</summary>
public enum MatchRank
{
    Name,
    OtherName,
    Initials,

    /// <summary>Whole words of a longer name.</summary>
    WholeWord,

    /// <summary>The beginning of a name.</summary>
    Prefix,

    /// <summary>A later word of a name, whole words of a text, or Chinese characters anywhere.</summary>
    Substring,

    /// <summary>The beginning of a word in a text, or letters within a name.</summary>
    Fragment,

    /// <summary>Only some of the words match.</summary>
    SomeWords,
    Typo,
}

public sealed record SearchHit(Findable Found, MatchRank Rank, SearchTerm Term)
{
    /// <summary>How many of the words match, if not all do, and how well the best of them does.</summary>
    public (int Words, MatchRank Best) Partly { get; init; }
}

/// <summary>The hits of a query, best first.</summary>
/// <param name="IsCut">True if there are more hits than listed.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, bool IsCut)
{
    public static readonly SearchResult Nothing = new([], false);

    /// <summary>True if nothing matches and the hits are corrected typing errors.</summary>
    public bool IsGuess => Hits is [{ Rank: MatchRank.Typo }, ..];

    /// <summary>True if nothing matches all words and the hits match some of them.</summary>
    public bool IsPartial => Hits is [{ Rank: MatchRank.SomeWords }, ..];
}

/// <summary>
/// Finds things by whole names, initials, words, beginnings, parts and typing errors, and lists by their filters. Parts are found by
/// letter pairs, also in Chinese.
/// </summary>
public sealed class SearchIndex
{
    private const int MostHits = 200;
    private const int WordsRead = 8;
    private const int LongestNameInWord = 16;

    /// <summary>Fewer letters within a word rarely mean anything: "two" is not in the network.</summary>
    private const int ShortestFragment = 4;

    private readonly PublishedNetwork _network;
    private readonly ListWords _lists;
    private readonly SearchTerm[] _terms;
    private readonly FrozenDictionary<string, int[]> _whole;

    /// <summary>Where words begin, in the order of the letters that follow.</summary>
    private readonly (int Term, int At)[] _starts;

    /// <summary>Terms by a letter or a pair of letters they contain, in ascending order.</summary>
    private readonly FrozenDictionary<(char, char), int[]> _parts;

    /// <summary>Names by a pair of letters and length, as typing errors only concern names of similar length.</summary>
    private readonly FrozenDictionary<(char, char, int), int[]> _namesOfLength;

    private readonly ILookup<PublishedCity, SearchTerm> _titles;
    private readonly FrozenDictionary<string, SearchTerm> _fields;

    public SearchIndex(PublishedNetwork network, IEnumerable<FindablePage> pages)
    {
        (_network, _lists) = (network, new ListWords(network));
        _terms = [.. SearchTerms.Of(network, pages).DistinctBy(term => (term.Of, term.Kind, term.Key))];
        var numbers = Enumerable.Range(0, _terms.Length);
        _whole = numbers
            .GroupBy(number => _terms[number].Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _starts = [.. numbers.SelectMany(number => _terms[number].Starts.Select(at => (number, at)))];
        Array.Sort(_starts, (one, other) => Rest(one).SequenceCompareTo(Rest(other)));
        _titles = _terms.Where(term => term is { Kind: TermKind.Title, Of: FindableCity }).ToLookup(term => ((FindableCity)term.Of).City);
        _fields = _terms
            .Where(term => term is { Kind: TermKind.Name, Of: FindableField })
            .DistinctBy(term => ((FindableField)term.Of).Field.Slug)
            .ToFrozenDictionary(term => ((FindableField)term.Of).Field.Slug);

        var parts = new Dictionary<(char, char), List<int>>();
        for (var number = 0; number < _terms.Length; number++)
        {
            foreach (var part in PartsOf(_terms[number].Key))
            {
                if (!parts.TryGetValue(part, out var holders))
                    parts[part] = holders = [];
                if (holders.Count == 0 || holders[^1] != number)
                    holders.Add(number);
            }
        }

        _parts = parts.ToFrozenDictionary(part => part.Key, part => part.Value.ToArray());
        _namesOfLength = parts
            .Where(part => part.Key.Item2 != default)
            .SelectMany(part => part.Value.Where(number => MayBeMeant(_terms[number].Kind)).Select(number => (part.Key, Number: number)))
            .GroupBy(held => (held.Key.Item1, held.Key.Item2, _terms[held.Number].Key.Length))
            .ToFrozenDictionary(group => group.Key, group => group.Select(held => held.Number).ToArray());
    }

    /// <param name="query">As typed, of any length and content.</param>
    /// <param name="year">The year whose members a list contains.</param>
    public SearchResult Find(string query, int year)
    {
        var typed = query
            .Split((char[]?)null, WordsRead + 1, StringSplitOptions.RemoveEmptyEntries)
            .Take(WordsRead)
            .Select(Folding.Fold)
            .Where(word => word.Length > 0)
            .ToList();
        if (typed.Count == 0)
            return SearchResult.Nothing;

        // "su zhou" and "City of Design" are names; "苏州 设计" asks for things that match both words.
        var whole = string.Concat(typed);
        var best = Matches(whole);
        if (_lists.Read(query) is { } asked)
        {
            var isKnown = asked.Filters == 1 && _whole.ContainsKey(whole);
            if (!isKnown && ListOf(asked, year) is { Count: > 0 } list)
                return Cut(list);
            // A year is also that of a meeting, which comes first.
            if (asked.HasYears)
                Keep(best, ListOf(asked, year).Take(1).Select(hit => hit with { Rank = MatchRank.OtherName }));
        }

        var words = WithoutPassing(typed);
        if (typed.Count > 1)
            Keep(best, words.Count > 1 ? MatchesAll(words) : Matches(words[0]).Values);
        // 苏州市 means 苏州: the suffix is the kind of administrative unit.
        if (whole is [_, _, .., '市' or '县' or '区' or '府'] && !best.Values.Any(hit => hit.Rank < MatchRank.Substring))
            Keep(best, Matches(whole[..^1]).Values);
        if (best.Count == 0 && typed.Contains("st"))
            return Find(string.Join(' ', typed.Select(word => word == "st" ? "saint" : word)), year);
        if (best.Count == 0)
            Keep(best, Guesses(whole));
        if (!best.Values.Any(hit => hit.Rank < MatchRank.Substring))
            Keep(best, MatchesOfNames(words, orSome: best.Count == 0));

        return Cut(
            best.Values.OrderBy(hit => hit.Rank)
                .ThenByDescending(hit => hit.Partly.Words)
                .ThenBy(hit => hit.Partly.Best)
                .ThenBy(hit => hit.Found.Kind)
                .ThenBy(hit => !hit.Found.IsChinese)
                .ThenBy(hit => hit.Term.Kind)
                .ThenBy(hit => hit.Term.Key.Length)
                .ThenBy(hit => hit.Found.Order, StringComparer.Ordinal)
        );
    }

    private static SearchResult Cut(IEnumerable<SearchHit> ordered)
    {
        var hits = ordered.Take(MostHits + 1).ToList();
        return new SearchResult(hits.Count > MostHits ? hits[..MostHits] : hits, hits.Count > MostHits);
    }

    private static List<string> WithoutPassing(List<string> words) =>
        words.FindAll(word => !PassingWords.InQuestions.Contains(word)) is { Count: > 0 } telling ? telling : words;

    /// <summary>The list that is asked for, its fields and its cities; nothing if it is empty.</summary>
    private List<SearchHit> ListOf(ListQuestion asked, int year)
    {
        var rows = _network.Designations.Where(row => asked.Fits(row) && row.HoldsIn(year)).DistinctBy(row => row.City).ToList();
        if (rows.Count == 0)
            return [];

        var found = new FindableList(asked.Query, asked.Title, rows.Count);
        var list = new SearchTerm(found, TermKind.Name, found.Title.En, Language.En.Tag());
        return
        [
            new SearchHit(found, MatchRank.Name, list),
            .. asked.Fields.Select(slug => _fields[slug]).Select(field => new SearchHit(field.Of, MatchRank.Name, field)),
            .. rows.OrderBy(row => !row.City.IsChinese)
                .Select(row => _titles[row.City].First(title => IsTitle(title, row.Field)))
                .Select(title => new SearchHit(title.Of, MatchRank.Substring, title)),
        ];
    }

    private static bool IsTitle(SearchTerm term, PublishedField field) =>
        term.Text == field.Record.Title.En || term.Text == field.Record.Title.Zh;

    private static void Keep(Dictionary<Findable, SearchHit> best, IEnumerable<SearchHit> hits)
    {
        foreach (var hit in hits)
            Keep(best, hit);
    }

    private static void Keep(Dictionary<Findable, SearchHit> best, SearchHit hit)
    {
        if (
            !best.TryGetValue(hit.Found, out var kept)
            || (hit.Rank, hit.Term.Kind, hit.Term.Key.Length).CompareTo((kept.Rank, kept.Term.Kind, kept.Term.Key.Length)) < 0
        )
        {
            best[hit.Found] = hit;
        }
    }

    private Dictionary<Findable, SearchHit> Matches(string word)
    {
        var best = new Dictionary<Findable, SearchHit>(ReferenceEqualityComparer.Instance);
        foreach (var number in _whole.GetValueOrDefault(word, []))
            Keep(best, new SearchHit(_terms[number].Of, RankOfWhole(_terms[number].Kind), _terms[number]));
        foreach (var (number, at) in StartingWith(word))
            Keep(best, new SearchHit(_terms[number].Of, RankOfStart(_terms[number], at, word.Length), _terms[number]));
        foreach (var (number, rank) in Containing(word))
            Keep(best, new SearchHit(_terms[number].Of, rank, _terms[number]));

        Keep(best, CitiesOf(best));
        return best;
    }

    /// <summary>The cities of the countries that were found: UK means the United Kingdom, and Ukraine only if nothing else fits.</summary>
    private static List<SearchHit> CitiesOf(Dictionary<Findable, SearchHit> hits)
    {
        var countries = hits.Values.Where(hit => hit is { Found: FindableCountry, Rank: <= MatchRank.Prefix }).ToList();
        var areWords = countries.Exists(hit => hit.Rank <= MatchRank.WholeWord);
        return
        [
            .. countries
                .Where(hit => hit.Rank <= MatchRank.WholeWord || !areWords)
                .SelectMany(hit => ((FindableCountry)hit.Found).Cities)
                .Select(city => new SearchHit(city.Of, MatchRank.Substring, city)),
        ];
    }

    private IEnumerable<SearchHit> MatchesAll(List<string> words)
    {
        Dictionary<Findable, SearchHit>? together = null;
        foreach (var word in words)
        {
            var found = Matches(word);
            together = together is null
                ? found
                : together
                    .Where(pair => found.ContainsKey(pair.Key))
                    .ToDictionary(
                        pair => pair.Key,
                        pair => Worse(pair.Value, found[pair.Key]),
                        (IEqualityComparer<Findable>)ReferenceEqualityComparer.Instance
                    );
        }

        // Several matching words rank below one whole name. There is at least one word.
        return together!.Values.Select(hit => hit.Rank < MatchRank.Substring ? hit with { Rank = MatchRank.Substring } : hit);
    }

    private static SearchHit Worse(SearchHit one, SearchHit other) => other.Rank > one.Rank ? other : one;

    /// <summary>What matches the words and the names within them, all or else some: 苏州手工艺 is two names.</summary>
    /// <param name="orSome">Whether matches of some of the names are better than none.</param>
    private IEnumerable<SearchHit> MatchesOfNames(List<string> words, bool orSome)
    {
        var names = words.SelectMany(NamesIn).Distinct().Take(WordsRead).ToList();
        List<SearchHit> all = names.Count > words.Count ? [.. MatchesAll(names)] : [];
        return all.Count > 0 || !orSome
            ? all
            : names
                .SelectMany(name => Matches(name).Values)
                .GroupBy(hit => hit.Found, (IEqualityComparer<Findable>)ReferenceEqualityComparer.Instance)
                .Select(hits => (Best: hits.MinBy(hit => hit.Rank)!, Words: hits.Count())) // A group is never empty.
                .Select(found => found.Best with { Rank = MatchRank.SomeWords, Partly = (found.Words, found.Best.Rank) });
    }

    /// <summary>The known names within characters that are written without spaces; otherwise the word itself.</summary>
    private List<string> NamesIn(string word)
    {
        var names = new List<string>();
        if (word.Any(Folding.IsIdeographic))
        {
            for (var at = 0; at < word.Length; at++)
            {
                var length = Math.Min(LongestNameInWord, word.Length - at);
                while (length > 1 && !_whole.ContainsKey(word.Substring(at, length)))
                    length--;
                if (length <= 1)
                    continue;

                names.Add(word.Substring(at, length));
                at += length - 1;
            }
        }

        return names.Count > 0 ? names : [word];
    }

    private static MatchRank RankOfWhole(TermKind kind) =>
        kind switch
        {
            TermKind.Name or TermKind.Code => MatchRank.Name,
            TermKind.OtherName or TermKind.Topic or TermKind.Misprint or TermKind.Pinyin => MatchRank.OtherName,
            TermKind.Initials or TermKind.CountryCode => MatchRank.Initials,
            _ => MatchRank.Substring,
        };

    private static MatchRank RankOfStart(SearchTerm term, int at, int length) =>
        term.Kind switch
        {
            TermKind.Text when !term.EndsWord(at + length) => MatchRank.Fragment,
            TermKind.Text or TermKind.Place or TermKind.Title => MatchRank.Substring,
            _ when term.IsName && term.EndsWord(at + length) => MatchRank.WholeWord,
            _ => at == 0 ? MatchRank.Prefix : MatchRank.Substring,
        };

    private ReadOnlySpan<char> Rest((int Term, int At) start) => _terms[start.Term].Key.AsSpan(start.At);

    private IEnumerable<(int Term, int At)> StartingWith(string word)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Rest(_starts[middle]).SequenceCompareTo(word.AsSpan()) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low; i < _starts.Length && i - low < 2 * MostHits && Rest(_starts[i]).StartsWith(word, StringComparison.Ordinal); i++)
            yield return _starts[i];
    }

    private IEnumerable<(int Term, MatchRank Rank)> Containing(string word)
    {
        var isIdeographic = word.Any(Folding.IsIdeographic);
        if (!isIdeographic && word.Length < ShortestFragment)
            return [];

        var rarest =
            PartsOf(word)
                .Where(part => word.Length == 1 || part.Item2 != default)
                .Select(part => _parts.GetValueOrDefault(part, []))
                .MinBy(holders => holders.Length)
            ?? [];
        var rank = isIdeographic ? MatchRank.Substring : MatchRank.Fragment;
        return rarest
            .Where(number => (isIdeographic || _terms[number].IsName) && _terms[number].Key.Contains(word, StringComparison.Ordinal))
            .Take(MostHits)
            .Select(number => (number, rank));
    }

    private IEnumerable<SearchHit> Guesses(string word)
    {
        var pairs = PartsOf(word).Where(part => part.Item2 != default).ToList();
        for (var slips = 1; slips <= SlipsAllowed(word); slips++)
        {
            // A typing error affects at most three pairs, so any intended name keeps one of 3 × errors + 1 pairs. Rare pairs are fast.
            var telling = pairs
                .Select(pair => NamesWith(pair, word.Length - slips, word.Length + slips))
                .OrderBy(names => names.Sum(ofLength => ofLength.Length))
                .Take((3 * slips) + 1);
            var meant = telling
                .SelectMany(names => names)
                .SelectMany(ofLength => ofLength)
                .Distinct()
                .Where(number => EditDistance.Between(word, _terms[number].Key, slips) <= slips)
                .ToList();
            if (meant.Count > 0)
                return meant.Select(number => new SearchHit(_terms[number].Of, MatchRank.Typo, _terms[number]));
        }

        return [];
    }

    private List<int[]> NamesWith((char First, char Second) pair, int shortest, int longest) =>
        [
            .. Enumerable
                .Range(shortest, longest - shortest + 1)
                .Select(length => _namesOfLength.GetValueOrDefault((pair.First, pair.Second, length), [])),
        ];

    private static bool MayBeMeant(TermKind kind) =>
        kind is TermKind.Name or TermKind.Code or TermKind.OtherName or TermKind.Topic or TermKind.Misprint or TermKind.Pinyin;

    // In a short word or a number an error gives another one; a Chinese character counts like a syllable.
    private static int SlipsAllowed(string word) =>
        word.All(char.IsAsciiDigit) ? 0
        : word.Any(letter => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter)
            ? word.Length switch
            {
                < 3 => 0,
                _ => 1,
            }
        : word.Length switch
        {
            < 4 => 0,
            < 8 => 1,
            _ => 2,
        };

    private static IEnumerable<(char, char)> PartsOf(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (Folding.IsIdeographic(key[i]))
                yield return (key[i], default);
            if (i + 1 < key.Length)
                yield return (key[i], key[i + 1]);
        }
    }
}
