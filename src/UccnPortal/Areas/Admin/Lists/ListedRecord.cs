using System.Globalization;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Search;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Lists;

/// <summary>A value that a list can be narrowed by, and what it is called.</summary>
public sealed record FacetValue(string Value, LocalizedText Words);

/// <summary>A record as a row of a list: what stands in its columns, what it is found and narrowed by.</summary>
public sealed class ListedRecord
{
    private readonly Listing _listing;
    private readonly Lazy<(string Key, bool IsName)[]> _keys;

    public ListedRecord(CatalogueEntry entry, Concerns concerns, IReadOnlyDictionary<Guid, Record> records)
    {
        (Entry, Concerns) = (entry, concerns);
        Kind = RecordKinds.Find(entry.Entry.Kind) ?? RecordKinds.All[0]; // Catalogued records are of a registered type.
        Title = entry.Title;
        _listing = entry.Record.Listed();
        if (entry.Record is City city)
        {
            Fields = [.. city.Designations.OrderByDescending(title => title.Valid.From).Select(title => records.GetValueOrDefault(title.Field)).OfType<Field>().Distinct()];
            Country = records.GetValueOrDefault(city.Country) as Country;
            Province = city.Province is { } id ? records.GetValueOrDefault(id) as Province : null;
        }

        _keys = new(() => [.. Keys().Where(key => key.Text.Length > 0).Select(key => (Folding.Fold(key.Text), key.IsName))]);
    }

    public CatalogueEntry Entry { get; }
    public Concerns Concerns { get; }
    public RecordKind Kind { get; }
    public LocalizedText Title { get; }
    public Guid Id => Entry.Entry.Id;

    /// <summary>The fields of a city, the latest title first.</summary>
    public IReadOnlyList<Field> Fields { get; } = [];
    public Country? Country { get; }
    public Province? Province { get; }
    public int? Year => _listing.Year;
    public int? Number => _listing.Number;
    public LocalizedText? Class => _listing.Class is { } value ? RecordWords.Value(value) : null;

    /// <summary>Where it lies: China's cities by province, the world's by country.</summary>
    public LocalizedText? Place => Province?.ShortName ?? Country?.Name;

    /// <summary>By the stored reading; where there is none, by characters, which Unicode keeps in the order of their radicals.</summary>
    public string SortZh => Entry.Record is City { SortZh.Length: > 0 } city ? city.SortZh : Title.Zh;
    public string SortEn => Entry.Record is City { SortEn.Length: > 0 } city ? city.SortEn : Folding.Fold(Title.En);

    /// <summary>What of the facet the record answers to; of some it answers to several values.</summary>
    public IEnumerable<FacetValue> ValuesOf(string facet) => facet switch
    {
        ListQuery.KindFacet => [new(Kind.Path, RecordWords.Kinds(Kind.Name))],
        ListQuery.StatusFacet => Status(),
        ListQuery.TextFacet => Texts(),
        ListQuery.CheckFacet => ConcernValues(Concerns & ~Concerns.OfTexts()),
        "field" => Fields.Select(field => new FacetValue(field.Slug, field.Name)),
        "country" when Country is { } country => [new(country.Slug, country.Name)],
        "province" when Province is { } province => [new(province.Slug, province.ShortName)],
        "class" when _listing.Class is { } value => [new(value.ToString().ToLowerInvariant(), RecordWords.Value(value))],
        "year" when Year is { } year => [new(year.ToString(CultureInfo.InvariantCulture), new(year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture)))],
        _ => [],
    };

    /// <summary>How well the record answers to what is typed: 0 best; null not at all.</summary>
    /// <param name="words">Folded; together they may be one name.</param>
    public int? RankOf(string typed, IReadOnlyList<string> words)
    {
        var whole = string.Concat(words);
        if (whole.Length == 0) return 0;

        // One Latin letter stands in nearly everything: only beginnings answer to it.
        var isLetter = whole.Length == 1 && whole[0] < '\u2e80';
        var best = int.MaxValue;
        foreach (var (key, isName) in _keys.Value)
        {
            var rank = key == whole ? 0 : key.StartsWith(whole, StringComparison.Ordinal) ? 1 : !isLetter && key.Contains(whole, StringComparison.Ordinal) ? 2 : int.MaxValue;
            if (rank < int.MaxValue) best = Math.Min(best, isName ? rank : rank + 3);
        }

        if (best < int.MaxValue) return best;
        if (words.Count > 1 && words.All(word => _keys.Value.Any(key => key.Key.Contains(word, StringComparison.Ordinal)))) return 6;
        return typed.Length > 1 && RecordTexts.Of(Entry.Record).Any(text => text.Text.Zh.Contains(typed, StringComparison.OrdinalIgnoreCase) || text.Text.En.Contains(typed, StringComparison.OrdinalIgnoreCase)) ? 7 : null;
    }

    private IEnumerable<(string Text, bool IsName)> Keys()
    {
        yield return (Title.Zh, true);
        yield return (Title.En, true);
        yield return (Entry.Record.Slug, true);
        if (Entry.Record is City city)
        {
            foreach (var (_, text, _) in CitySpellings.Of(city)) yield return (text, true);
        }

        foreach (var text in new[] { Country?.Name, Province?.Name, Province?.ShortName, Class }.Concat(Fields.Select(field => field.Title)).OfType<LocalizedText>())
        {
            yield return (text.Zh, false);
            yield return (text.En, false);
        }

        if (Year is { } year) yield return (year.ToString(CultureInfo.InvariantCulture), false);
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

        if (Entry.Entry.DraftNumber is not null) yield return new("draft", UiText.Lists.Unpublished);
    }

    private IEnumerable<FacetValue> Texts() => Concerns.OfTexts() == Concerns.None ? [new("complete", UiText.Lists.Complete)] : ConcernValues(Concerns.OfTexts());

    private static IEnumerable<FacetValue> ConcernValues(Concerns concerns) =>
        Enum.GetValues<Concerns>().Where(concern => concern != Concerns.None && concerns.HasFlag(concern)).Select(concern => ListQuery.ValueOf(concern));
}
