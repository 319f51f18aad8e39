using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>Reads queries that consist of fields, countries, continents and years: "gastronomy cities in china", 中国音乐之都.</summary>
internal sealed class ListWords
{
    private const int MostTokens = 60;
    private const int LongestPhrase = 14;
    private const int LastYear = 2100;

    private readonly FrozenDictionary<string, ListChoice> _choices;

    /// <summary>Countries by two or three capitals; in small letters many codes are English words.</summary>
    private readonly FrozenDictionary<string, ListChoice> _codes;

    public ListWords(PublishedNetwork network)
    {
        _choices = network
            .Fields.SelectMany(field => NamesOf(field.Record).Select(name => (Name: name, Choice: Of(field))))
            .Concat(network.Countries.SelectMany(country => NamesOf(country).Select(name => (Name: name, Choice: Of(country)))))
            .Concat(
                Enum.GetValues<Continent>()
                    .Select(Of)
                    .SelectMany(choice => Languages.All.Select(language => (Name: choice.Words.In(language), Choice: choice)))
            )
            .Select(known => (Name: Folding.Fold(known.Name), known.Choice))
            .Where(known => known.Name.Length > 0)
            .DistinctBy(known => known.Name)
            .ToFrozenDictionary(known => known.Name, known => known.Choice, StringComparer.Ordinal);
        _codes = network
            .Countries.SelectMany(country => new[] { country.Code, country.Alpha3 }.Select(code => (Code: code, Choice: Of(country))))
            .Where(known => known.Code.Length > 0)
            .DistinctBy(known => known.Code)
            .ToFrozenDictionary(known => known.Code, known => known.Choice, StringComparer.Ordinal);
    }

    /// <returns>Null if the query contains anything else.</returns>
    public ListQuestion? Read(string query)
    {
        var tokens = TokensOf(query);
        if (tokens.Count > MostTokens)
            return null;

        var choices = new List<ListChoice>();
        var years = new List<int>();
        for (var at = 0; at < tokens.Count; )
        {
            var (length, choice) = PhraseAt(tokens, at);
            if (choice is not null)
                choices.Add(choice);
            else if (length == 0 && YearOf(tokens[at].Key) is { } year)
                years.Add(year);
            else if (length == 0 && _codes.GetValueOrDefault(tokens[at].Typed) is { } coded)
                choices.Add(coded);
            else if (length == 0)
                return null;
            at += Math.Max(length, 1);
        }

        return choices.Count + years.Count == 0 ? null : new ListQuestion([.. choices.Distinct()], years);
    }

    /// <summary>The longest known phrase from this token on; no choice for passing words.</summary>
    private (int Length, ListChoice? Choice) PhraseAt(List<(string Typed, string Key)> tokens, int at)
    {
        for (var length = Math.Min(LongestPhrase, tokens.Count - at); length > 0; length--)
        {
            var phrase = string.Concat(tokens.GetRange(at, length).Select(token => token.Key));
            if (_choices.TryGetValue(phrase, out var choice))
                return (length, choice);
            if (PassingWords.AroundLists.Contains(phrase))
                return (length, null);
        }

        return (0, null);
    }

    private static int? YearOf(string key) =>
        key.Length == 4
        && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= RecordChecks.FirstYear and <= LastYear
            ? year
            : null;

    // A word, or a single character of a script without spaces.
    private static List<(string Typed, string Key)> TokensOf(string query)
    {
        var text = UnseenCharacters.Without(query).Normalize(NormalizationForm.FormKC);
        var tokens = new List<(string, string)>();
        for (var from = 0; from < text.Length && tokens.Count <= MostTokens; from++)
        {
            if (!char.IsLetterOrDigit(text[from]))
                continue;

            var isIdeographic = Folding.IsIdeographic(text[from]);
            var to = from + 1;
            while (to < text.Length && char.IsLetterOrDigit(text[to]) && Folding.IsIdeographic(text[to]) == isIdeographic)
                to++;
            var (typed, key) = (text[from..to], Folding.Fold(text[from..to]));
            if (isIdeographic)
                tokens.AddRange(key.Select(character => ($"{character}", $"{character}")));
            else if (key.Length > 0)
                tokens.Add((typed, key));
            from = to - 1;
        }

        return tokens;
    }

    private static ListChoice Of(PublishedField field) => new(Facet.Field, field.Slug, field.Record.Name);

    private static ListChoice Of(Country country) => new(Facet.Country, country.Slug, country.Name);

    private static ListChoice Of(Continent continent) => new(Facet.Continent, Slugs.Of(continent), UiText.Regions.Of(continent));

    // "Crafts and Folk Art" is also asked for by either part.
    private static IEnumerable<string> NamesOf(CreativeField field) =>
        new[] { field.Name, field.Title, field.ShortName }
            .SelectMany(name => new[] { name.Zh, name.En })
            .Concat(field.Name.En.Split(" and "))
            .Concat(field.Name.Zh.Split('与'));

    private static IEnumerable<string> NamesOf(Country country)
    {
        var names = CountrySpellings.Of(country).Where(form => form.Kind is TermKind.Name or TermKind.OtherName).Select(form => form.Text);
        return country.Code == PublishedNetwork.China ? names.Append("Chinese") : names;
    }
}
