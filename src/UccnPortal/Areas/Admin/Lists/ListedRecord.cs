using System.Globalization;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Search;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Lists;

public sealed record FacetValue(string Value, LocalizedText Words);

public sealed class ListedRecord
{
    private readonly Listing _listing;
    private readonly Lazy<(string Key, bool IsName)[]> _keys;

    public ListedRecord(CatalogueEntry entry, QualityFlags concerns, IReadOnlyDictionary<Guid, Record> records)
    {
        (Entry, QualityFlags) = (entry, concerns);
        Kind = RecordKinds.Find(entry.Entry.Kind) ?? RecordKinds.All[0]; // Catalogued records are of a registered type.
        Title = entry.Title;
        _listing = entry.Record.Listed();
        if (entry.Record is City city)
        {
            Fields =
            [
                .. city
                    .Designations.OrderByDescending(title => title.Valid.From)
                    .Select(title => records.GetValueOrDefault(title.Field))
                    .OfType<CreativeField>()
                    .Distinct(),
            ];
            Country = records.GetValueOrDefault(city.Country) as Country;
            Province = city.Province is { } id ? records.GetValueOrDefault(id) as Province : null;
        }

        _keys = new(() => [.. Keys().Where(key => key.Text.Length > 0).Select(key => (Folding.Fold(key.Text), key.IsName))]);
    }

    public CatalogueEntry Entry { get; }
    public QualityFlags QualityFlags { get; }
    public RecordKind Kind { get; }
    public LocalizedText Title { get; }
    public Guid Id => Entry.Entry.Id;

    public IReadOnlyList<CreativeField> Fields { get; } = [];
    public Country? Country { get; }
    public Province? Province { get; }
    public int? Year => _listing.Year;
    public int? Number => _listing.Number;
    public LocalizedText? Class => _listing.Class is { } value ? RecordWords.Value(value) : null;

    public LocalizedText? Place => Province?.ShortName ?? Country?.Name;

    /// <summary>The stored reading, or the characters themselves, whose order in Unicode follows their radicals.</summary>
    public string SortZh => Entry.Record is City { SortZh.Length: > 0 } city ? city.SortZh : Title.Zh;
    public string SortEn => Entry.Record is City { SortEn.Length: > 0 } city ? city.SortEn : Folding.Fold(Title.En);

    public IEnumerable<FacetValue> ValuesOf(string facet) =>
        facet switch
        {
            ListQuery.KindFacet => [new(Kind.Path, RecordWords.Kinds(Kind.Name))],
            ListQuery.StatusFacet => Status(),
            ListQuery.TextFacet => Texts(),
            ListQuery.CheckFacet => ConcernValues(QualityFlags & ~QualityFlags.OfTexts()),
            "field" => Fields.Select(field => new FacetValue(field.Slug, field.Name)),
            "country" when Country is { } country => [new(country.Slug, country.Name)],
            "province" when Province is { } province => [new(province.Slug, province.ShortName)],
            "class" when _listing.Class is { } value => [new(value.ToString().ToLowerInvariant(), RecordWords.Value(value))],
            "year" when Year is { } year =>
            [
                new(
                    year.ToString(CultureInfo.InvariantCulture),
                    new(year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture))
                ),
            ],
            _ => [],
        };

    /// <summary>Ranks the record for a search: 0 is the best match, null is no match.</summary>
    /// <param name="words">Folded; joined, they may be one name.</param>
    public int? RankOf(string typed, IReadOnlyList<string> words)
    {
        var whole = string.Concat(words);
        if (whole.Length == 0)
            return 0;

        // A single Latin letter occurs in nearly every key, so it matches only at the beginning.
        var isLetter = whole.Length == 1 && !Folding.IsIdeographic(whole[0]);
        var best = int.MaxValue;
        foreach (var (key, isName) in _keys.Value)
        {
            var rank =
                key == whole ? 0
                : key.StartsWith(whole, StringComparison.Ordinal) ? 1
                : !isLetter && key.Contains(whole, StringComparison.Ordinal) ? 2
                : int.MaxValue;
            if (rank < int.MaxValue)
                best = Math.Min(best, isName ? rank : rank + 3);
        }

        if (best < int.MaxValue)
            return best;
        if (words.Count > 1 && words.All(word => _keys.Value.Any(key => key.Key.Contains(word, StringComparison.Ordinal))))
            return 6;
        return
            typed.Length > 1
            && RecordTexts
                .Of(Entry.Record)
                .Any(text =>
                    text.Text.Zh.Contains(typed, StringComparison.OrdinalIgnoreCase)
                    || text.Text.En.Contains(typed, StringComparison.OrdinalIgnoreCase)
                )
            ? 7
            : null;
    }

    private IEnumerable<(string Text, bool IsName)> Keys()
    {
        yield return (Title.Zh, true);
        yield return (Title.En, true);
        yield return (Entry.Record.Slug, true);
        IEnumerable<(TermKind Kind, string Text, string Language)> spellings = Entry.Record switch
        {
            City city => CitySpellings.Of(city),
            Country country => CountrySpellings.Of(country),
            _ => [],
        };
        foreach (var (_, text, _) in spellings)
            yield return (text, true);

        foreach (
            var text in new[] { Country?.Name, Province?.Name, Province?.ShortName, Class }
                .Concat(Fields.Select(field => field.Title))
                .OfType<LocalizedText>()
        )
        {
            yield return (text.Zh, false);
            yield return (text.En, false);
        }

        if (Year is { } year)
            yield return (year.ToString(CultureInfo.InvariantCulture), false);
    }

    private IEnumerable<FacetValue> Status()
    {
        switch (Entry.Status)
        {
            case RecordStatus.Live:
                yield return new("live", UiText.Lists.Live);
                break;
            case RecordStatus.LiveWithDraft:
                yield return new("changed", UiText.Lists.LiveWithDraft);
                break;
            case RecordStatus.Withdrawn:
                yield return new("withdrawn", UiText.Lists.WithdrawnWithDraft);
                break;
            default:
                yield return new("never", UiText.Lists.NeverPublished);
                break;
        }

        if (Entry.Entry.DraftNumber is not null)
            yield return new("draft", UiText.Lists.Unpublished);
    }

    private IEnumerable<FacetValue> Texts() =>
        QualityFlags.OfTexts() == QualityFlags.None ? [new("complete", UiText.Lists.Complete)] : ConcernValues(QualityFlags.OfTexts());

    private static IEnumerable<FacetValue> ConcernValues(QualityFlags concerns) =>
        Enum.GetValues<QualityFlags>()
            .Where(concern => concern != QualityFlags.None && concerns.HasFlag(concern))
            .Select(concern => ListQuery.ValueOf(concern));
}
