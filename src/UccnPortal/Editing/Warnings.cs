using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing;

/// <param name="Elsewhere">The record whose form has the field; null for the one that is to be published.</param>
public sealed record Warning(string Field, LocalizedText Message, Guid? Elsewhere = null);

public static class Warnings
{
    private const int NamedTexts = 6;

    public static IReadOnlyList<Warning> Before(Record record, CatalogueState state) =>
        [
            .. OfSources(record, state),
            .. record switch
            {
                City city => OfCity(city, state),
                SteeringTerm term => OfTerm(term, state),
                _ => [],
            },
            .. OfTexts(record).Take(NamedTexts),
        ];

    private static IEnumerable<Warning> OfSources(Record record, CatalogueState state)
    {
        var cited = record.Sources.Select(citation => citation.Source).ToHashSet();
        var sources = state.Entries.Where(entry => cited.Contains(entry.Entry.Id)).Select(entry => entry.Record).OfType<Source>().ToList();
        if (sources.Count > 0 && sources.TrueForAll(source => source.Kind == SourceKind.EditorsKnowledge))
            yield return new Warning("sources", UiText.Warnings.OnlyKnowledge);
    }

    private static IEnumerable<Warning> OfCity(City city, CatalogueState state)
    {
        if (Find(state, city.Country) is not Country { Code: "CN" })
            yield break;
        if (city.Province is null)
            yield return new Warning("province", UiText.ConsistencyIssues.NoProvince);
        if (city.Pinyin.Length == 0)
            yield return new Warning("pinyin", UiText.Warnings.NoPinyin);
        if (city.SortZh.Length == 0)
            yield return new Warning("sortZh", UiText.Warnings.NoSortZh);
        foreach (var designation in city.Designations.Where(designation => designation.Announced?.Day is null))
            yield return new Warning($"designations[{designation.Key}].announced", UiText.Warnings.NoDay);
    }

    // A term whose end is unknown is not open, because it is not shown as current.
    private static IEnumerable<Warning> OfTerm(SteeringTerm term, CatalogueState state) =>
        from other in state.Entries
        where IsOpen(term) && other.Record is SteeringTerm former && former.Id != term.Id && IsOpen(former)
        select new Warning("valid.until", UiText.Warnings.TwoTermsOpen.With(other.Title, $"{term.Valid.From}"), other.Entry.Id);

    private static bool IsOpen(SteeringTerm term) => term.Valid is { Until: null, KnownThrough: null };

    private static IEnumerable<Warning> OfTexts(Record record) =>
        from text in RecordTexts.OneSided(record)
        let missing = text.Text.Zh.Length == 0 ? Language.Zh : Language.En
        select new Warning($"{text.Path}.{missing.Code()}", missing == Language.Zh ? UiText.Warnings.NoChinese : UiText.Warnings.NoEnglish);

    private static Record? Find(CatalogueState state, Guid id) => state.Entries.FirstOrDefault(entry => entry.Entry.Id == id)?.Record;
}
