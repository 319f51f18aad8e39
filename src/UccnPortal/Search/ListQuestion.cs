using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>A value of a filter, in words.</summary>
internal sealed record ListChoice(Facet Facet, string Slug, LocalizedText Words);

/// <summary>A query that asks for a filtered list of member cities.</summary>
internal sealed class ListQuestion(IReadOnlyList<ListChoice> choices, IReadOnlyList<int> years)
{
    private readonly List<LocalizedText> _words = [.. choices.Select(choice => choice.Words)];
    private readonly List<string> _fields = SlugsOf(choices, Facet.Field);
    private readonly List<string> _countries = SlugsOf(choices, Facet.Country);
    private readonly List<string> _continents = SlugsOf(choices, Facet.Continent);
    private readonly int? _from = years.Count > 0 ? years.Min() : null;
    private readonly int? _to = years.Count > 0 ? years.Max() : null;

    public IReadOnlyList<string> Fields => _fields;

    public bool HasYears => _from is not null;

    /// <summary>How many filters are set, whatever the number of their values.</summary>
    public int Filters => new[] { _fields, _countries, _continents }.Count(slugs => slugs.Count > 0) + (HasYears ? 1 : 0);

    public DesignationQuery Query =>
        DesignationQuery.Everything.With(Facet.Field, _fields).With(Facet.Country, _countries).With(Facet.Continent, _continents) with
        {
            YearFrom = _from,
            YearTo = _to,
        };

    public LocalizedText Title => UiText.Search.MemberCities.With(new LocalizedText(Words(Language.Zh), Words(Language.En)));

    public bool Fits(PublishedDesignation row) =>
        (_fields.Count == 0 || _fields.Contains(row.Field.Slug))
        && (_countries.Count == 0 || _countries.Contains(row.City.Country.Slug))
        && (_continents.Count == 0 || _continents.Contains(Slugs.Of(row.City.Country.Continent)))
        && !(row.From < _from)
        && !(row.From > _to);

    private string Words(Language language)
    {
        var span =
            _from == _to
                ? _from is { } year
                    ? UiText.Search.Year.With(year)
                    : LocalizedText.Empty
                : UiText.Search.Years.With(_from, _to);
        return string.Join(
            UiText.Punctuation.Enumeration.In(language),
            _words.Append(span).Select(words => words.In(language)).Where(words => words.Length > 0)
        );
    }

    private static List<string> SlugsOf(IReadOnlyList<ListChoice> choices, Facet facet) =>
        [.. choices.Where(choice => choice.Facet == facet).Select(choice => choice.Slug).Distinct()];
}
