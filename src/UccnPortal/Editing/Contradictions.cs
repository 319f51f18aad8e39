using System.Text.Json.Nodes;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing;

/// <summary>Something in a record that cannot be right beside the others, and the field to look at.</summary>
public sealed record Contradiction(CatalogueEntry Entry, Problem Problem);

/// <summary>Looks over all records, drafts included, for what no single form can see. Cheap: everything is in memory.</summary>
public static class Contradictions
{
    /// <summary>Places that citations and errata name though no field is called so: both coordinates, a field's printed city list.</summary>
    private static readonly string[] NamedPlaces = ["coordinates", "cities"];

    public static IReadOnlyList<Contradiction> Among(IReadOnlyList<CatalogueEntry> all, int thisYear)
    {
        var records = all.ToDictionary(entry => entry.Entry.Id, entry => entry.Record);
        var twins = TwinsAmong(records.Values.OfType<City>());
        return [.. all.SelectMany(entry => Of(entry.Record, records, twins, thisYear).DistinctBy(problem => (problem.Field, problem.Message.En)).Select(problem => new Contradiction(entry, problem)))];
    }

    private static IEnumerable<Problem> Of(Record record, Dictionary<Guid, Record> records, HashSet<(Guid City, string Field)> twins, int thisYear)
    {
        foreach (var problem in RecordChecks.Check(record, thisYear)) yield return problem;
        foreach (var reference in RecordReferences.Of(record).Where(reference => reference.Id != Guid.Empty && !records.ContainsKey(reference.Id)))
            yield return new Problem(reference.Field, UiText.Contradictions.RefersToNothing);

        var own = new Lazy<JsonObject?>(() => JsonNode.Parse(RecordJson.Write(record)) as JsonObject);
        foreach (var citation in record.Sources.Where(citation => !Exists(own.Value, citation.Field)))
            yield return new Problem("sources", UiText.Contradictions.CitesNoField.With(citation.Field));

        var further = record switch
        {
            City city => OfCity(city, records, twins),
            SteeringTerm term => OfTerm(term, records),
            Erratum erratum => OfErratum(erratum, records),
            _ => [],
        };
        foreach (var problem in further) yield return problem;
    }

    private static IEnumerable<Problem> OfCity(City city, Dictionary<Guid, Record> records, HashSet<(Guid City, string Field)> twins)
    {
        if (city.Designations.Count == 0) yield return new Problem("designations", UiText.Contradictions.NoDesignation);
        if (city.Province is null && records.GetValueOrDefault(city.Country) is Country { Code: "CN" }) yield return new Problem("province", UiText.Contradictions.NoProvince);
        foreach (var (_, field) in twins.Where(twin => twin.City == city.Id)) yield return new Problem(field, UiText.Contradictions.Twins);
    }

    private static IEnumerable<Problem> OfTerm(SteeringTerm term, Dictionary<Guid, Record> records) =>
        from seat in term.Seats
        where records.GetValueOrDefault(seat.City) is City city && !city.Designations.Exists(title => title.Field == seat.Field && title.Valid.Meets(term.Valid))
        select new Problem($"seats[{seat.Key}].city", UiText.Contradictions.SeatOfNoMember.With(records[seat.City].DisplayName()));

    private static IEnumerable<Problem> OfErratum(Erratum erratum, Dictionary<Guid, Record> records)
    {
        if (erratum.Corrects is { } id && records.GetValueOrDefault(id) is { } corrected && !Exists(JsonNode.Parse(RecordJson.Write(corrected)) as JsonObject, erratum.CorrectsField))
            yield return new Problem("correctsField", UiText.Contradictions.CorrectsNoField.With(erratum.CorrectsField));
    }

    // Two cities of one field and country that bear the same name are most likely one.
    private static HashSet<(Guid City, string Field)> TwinsAmong(IEnumerable<City> cities) =>
    [
        .. from city in cities
           from title in city.Designations
           group (city.Id, Field: $"designations[{title.Key}].field") by (title.Field, city.Country, city.Name.En) into same
           where same.Key.En.Length > 0 && same.Select(city => city.Id).Distinct().Count() > 1
           from twin in same
           select (twin.Id, twin.Field),
    ];

    /// <summary>The field is one that the record has, whether anything stands in it or not; a row must be there.</summary>
    private static bool Exists(JsonObject? record, string path)
    {
        if (path.Length == 0 || record is null || NamedPlaces.Contains(path)) return true;

        var row = path.LastIndexOf(']');
        return row < 0 || SnapshotPath.Get(record, path[..(row + 1)]) is not null;
    }
}
