using System.Text.Json.Nodes;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing;

public sealed record ConsistencyIssue(CatalogueEntry Entry, Problem Problem);

public static class ConsistencyIssues
{
    /// <summary>Places that citations and errata may name although they are not properties.</summary>
    private static readonly string[] NamedPlaces = ["coordinates", "cities"];

    public static IReadOnlyList<ConsistencyIssue> Among(IReadOnlyList<CatalogueEntry> all, int thisYear)
    {
        var records = all.ToDictionary(entry => entry.Entry.Id, entry => entry.Record);
        var twins = TwinsAmong(records.Values.OfType<City>());
        return
        [
            .. all.SelectMany(entry =>
                Of(entry.Record, records, twins, thisYear)
                    .DistinctBy(problem => (problem.Field, problem.Message.En))
                    .Select(problem => new ConsistencyIssue(entry, problem))
            ),
        ];
    }

    private static IEnumerable<Problem> Of(
        Record record,
        Dictionary<Guid, Record> records,
        HashSet<(Guid City, string Field)> twins,
        int thisYear
    )
    {
        foreach (var problem in RecordChecks.Check(record, thisYear))
            yield return problem;
        foreach (
            var reference in RecordReferences
                .Of(record)
                .Where(reference => reference.Id != Guid.Empty && !records.ContainsKey(reference.Id))
        )
        {
            yield return new Problem(reference.Field, UiText.ConsistencyIssues.RefersToNothing);
        }

        var own = new Lazy<JsonObject?>(() => JsonNode.Parse(RecordJson.Write(record)) as JsonObject);
        foreach (var citation in record.Sources.Where(citation => !Exists(own.Value, citation.Field)))
            yield return new Problem("sources", UiText.ConsistencyIssues.CitesNoField.With(citation.Field));

        var further = record switch
        {
            City city => OfCity(city, records, twins),
            SteeringTerm term => OfTerm(term, records),
            Erratum erratum => OfErratum(erratum, records),
            _ => [],
        };
        foreach (var problem in further)
            yield return problem;
    }

    private static IEnumerable<Problem> OfCity(City city, Dictionary<Guid, Record> records, HashSet<(Guid City, string Field)> twins)
    {
        if (city.Designations.Count == 0)
            yield return new Problem("designations", UiText.ConsistencyIssues.NoDesignation);
        if (city.Province is null && records.GetValueOrDefault(city.Country) is Country { Code: "CN" })
            yield return new Problem("province", UiText.ConsistencyIssues.NoProvince);
        foreach (var (_, field) in twins.Where(twin => twin.City == city.Id))
            yield return new Problem(field, UiText.ConsistencyIssues.Twins);
    }

    private static IEnumerable<Problem> OfTerm(SteeringTerm term, Dictionary<Guid, Record> records) =>
        from seat in term.Seats
        where
            records.GetValueOrDefault(seat.City) is City city
            && !city.Designations.Exists(title => title.Field == seat.Field && title.Valid.Meets(term.Valid))
        select new Problem($"seats[{seat.Key}].city", UiText.ConsistencyIssues.SeatOfNoMember.With(records[seat.City].DisplayName()));

    private static IEnumerable<Problem> OfErratum(Erratum erratum, Dictionary<Guid, Record> records)
    {
        if (
            erratum.Corrects is { } id
            && records.GetValueOrDefault(id) is { } corrected
            && !Exists(JsonNode.Parse(RecordJson.Write(corrected)) as JsonObject, erratum.CorrectsField)
        )
        {
            yield return new Problem("correctsField", UiText.ConsistencyIssues.CorrectsNoField.With(erratum.CorrectsField));
        }
    }

    // Two cities with the same creative field, country and name are most likely duplicates.
    private static HashSet<(Guid City, string Field)> TwinsAmong(IEnumerable<City> cities) =>
        [
            .. from city in cities
            from title in city.Designations
            group (city.Id, Field: $"designations[{title.Key}].field") by (title.Field, city.Country, city.Name.En) into same
            where same.Key.En.Length > 0 && same.Select(city => city.Id).Distinct().Count() > 1
            from twin in same
            select (twin.Id, twin.Field),
        ];

    /// <summary>Checks only that rows exist, because empty fields are not in the snapshot.</summary>
    private static bool Exists(JsonObject? record, string path)
    {
        if (path.Length == 0 || record is null || NamedPlaces.Contains(path))
            return true;

        var row = path.LastIndexOf(']');
        return row < 0 || SnapshotPath.Get(record, path[..(row + 1)]) is not null;
    }
}
