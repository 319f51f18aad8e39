using System.Collections.Frozen;
using System.Globalization;
using UccnPortal.Publishing;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>How well something matches the query, the best first.</summary>
public enum MatchRank
{
    Name,
    OtherName,
    Initials,
    Prefix,
    Substring,

    /// <summary>Only some of the words match.</summary>
    SomeWords,
    Typo,
}

public sealed record SearchHit(Findable Found, MatchRank Rank, SearchTerm Term);

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

/// <summary>Finds things by whole names, initials, prefixes, parts and typing errors. Keys are letter pairs, also for Chinese.</summary>
public sealed class SearchIndex
{
    private const int MostHits = 200;
    private const int WordsRead = 8;

    private readonly SearchTerm[] _terms;
    private readonly FrozenDictionary<string, int[]> _whole;

    /// <summary>Terms by a letter or a pair of letters they contain, in ascending order.</summary>
    private readonly FrozenDictionary<(char, char), int[]> _parts;

    /// <summary>Names by a pair of letters and length, as typing errors only concern names of similar length.</summary>
    private readonly FrozenDictionary<(char, char, int), int[]> _namesOfLength;

    private readonly int[] _byKey;

    public SearchIndex(PublishedNetwork network, IEnumerable<FindablePage> pages)
    {
        _terms = [.. SearchTerms.Of(network, pages).DistinctBy(term => (term.Of, term.Kind, term.Key))];
        var numbers = Enumerable.Range(0, _terms.Length);
        _whole = numbers
            .GroupBy(number => _terms[number].Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _byKey = [.. numbers.OrderBy(number => _terms[number].Key, StringComparer.Ordinal)];

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
    public SearchResult Find(string query)
    {
        var words = query
            .Split((char[]?)null, WordsRead + 1, StringSplitOptions.RemoveEmptyEntries)
            .Take(WordsRead)
            .Select(Folding.Fold)
            .Where(word => word.Length > 0)
            .ToList();
        if (words.Count == 0)
            return SearchResult.Nothing;

        // "su zhou" and "City of Design" are names; "苏州 设计" asks for things that match both words.
        var whole = string.Concat(words);
        var best = Matches(whole);
        if (words.Count > 1)
            Keep(best, MatchesAll(words));
        // 苏州市 means 苏州: the suffix is the kind of administrative unit.
        if (best.Count == 0 && whole is [_, _, .., '市' or '县' or '区' or '府'])
            best = Matches(whole[..^1]);
        if (best.Count == 0)
            Keep(best, Guesses(whole));
        if (best.Count == 0)
            Keep(best, words.SelectMany(word => Matches(word).Values).Select(hit => hit with { Rank = MatchRank.SomeWords }));

        var hits = best
            .Values.OrderBy(hit => hit.Rank)
            .ThenBy(hit => hit.Found.Kind)
            .ThenBy(hit => !hit.Found.IsChinese)
            .ThenBy(hit => hit.Term.Kind)
            .ThenBy(hit => hit.Term.Key.Length)
            .ThenBy(hit => hit.Found.Order, StringComparer.Ordinal)
            .Take(MostHits + 1)
            .ToList();
        return new SearchResult(hits.Count > MostHits ? hits[..MostHits] : hits, hits.Count > MostHits);
    }

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
        foreach (var number in StartingWith(word))
            Keep(best, new SearchHit(_terms[number].Of, RankOfPrefix(_terms[number].Kind), _terms[number]));
        foreach (var number in Containing(word))
            Keep(best, new SearchHit(_terms[number].Of, MatchRank.Substring, _terms[number]));
        return best;
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

        // Several matching words rank below one whole name.
        return together!.Values.Select(hit => hit with { Rank = MatchRank.Substring }); // There are at least two words.
    }

    private static SearchHit Worse(SearchHit one, SearchHit other) => other.Rank > one.Rank ? other : one;

    private static MatchRank RankOfWhole(TermKind kind) =>
        kind switch
        {
            TermKind.Name or TermKind.Code => MatchRank.Name,
            TermKind.OtherName or TermKind.Misprint or TermKind.Pinyin => MatchRank.OtherName,
            TermKind.Initials => MatchRank.Initials,
            _ => MatchRank.Substring,
        };

    private static MatchRank RankOfPrefix(TermKind kind) =>
        kind is TermKind.Place or TermKind.Title or TermKind.Text ? MatchRank.Substring : MatchRank.Prefix;

    private IEnumerable<int> StartingWith(string word)
    {
        var (low, high) = (0, _byKey.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_terms[_byKey[middle]].Key, word) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low; i < _byKey.Length && i - low < MostHits && _terms[_byKey[i]].Key.StartsWith(word, StringComparison.Ordinal); i++)
            yield return _byKey[i];
    }

    private IEnumerable<int> Containing(string word)
    {
        // A single Latin letter occurs nearly everywhere, so only prefixes match it.
        if (word.Length == 1 && word[0] < '\u2e80')
            return [];

        var rarest =
            PartsOf(word)
                .Where(part => word.Length == 1 || part.Item2 != default)
                .Select(part => _parts.GetValueOrDefault(part, []))
                .MinBy(holders => holders.Length)
            ?? [];
        return rarest.Where(number => _terms[number].Contains(word)).Take(MostHits);
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

    private static bool MayBeMeant(TermKind kind) => kind is not (TermKind.Text or TermKind.Initials or TermKind.Place or TermKind.Title);

    // In a short word an error gives another word; a Chinese character counts like a syllable.
    private static int SlipsAllowed(string word) =>
        word.Any(letter => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter)
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
            if (key[i] >= '\u2e80')
                yield return (key[i], default);
            if (i + 1 < key.Length)
                yield return (key[i], key[i + 1]);
        }
    }
}
