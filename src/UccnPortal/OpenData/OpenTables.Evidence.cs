using System.Text.Json;
using System.Text.Json.Nodes;
using UccnPortal.Publishing;
using UccnPortal.Records;
using Words = UccnPortal.Text.UiText.Data;

namespace UccnPortal.OpenData;

public sealed record DoubtfulText(Record Record, string Field, Language Language, string State);

public static partial class OpenTables
{
    public static OpenTable<Edition> Editions { get; } =
        new OpenTable<Edition>(
            "editions",
            Words.Editions,
            (network, _) => network.Records.OfType<Edition>().OrderBy(edition => edition.ShowsYear)
        )
            .Uuid("id", Words.Id, edition => edition.Id)
            .Text("slug", Words.Slug, edition => edition.Slug)
            .Texts("title", Words.Title, edition => edition.Title)
            .Texts("publisher", Words.Publisher, edition => edition.Publisher)
            .Texts("place", Words.Place, edition => edition.Place)
            .Date("printed", Words.PrintedOn, edition => edition.Printed)
            .Year("shows_year", Words.ShowsYear, edition => edition.ShowsYear)
            .KeyedBy("id");

    public static OpenTable<(Edition Edition, PrintedLine Line, PublishedNetwork Network)> PrintedLines { get; } =
        new OpenTable<(Edition Edition, PrintedLine Line, PublishedNetwork Network)>(
            "printed_lines",
            Words.PrintedLines,
            (network, _) =>
                network
                    .Records.OfType<Edition>()
                    .OrderBy(edition => edition.ShowsYear)
                    .SelectMany(edition => edition.Lines.Select(line => (edition, line, network)))
        )
            .Uuid("edition_id", Words.EditionId, row => row.Edition.Id)
            .Text("key", Words.Key, row => row.Line.Key)
            .Text("list", Words.PrintedList, row => row.Line.List)
            .Texts("name", Words.PrintedName, row => new LocalizedText(row.Line.Zh, row.Line.En))
            .Texts("category", Words.PrintedCategory, row => row.Line.Category)
            .Year("year", Words.PrintedYear, row => row.Line.Year)
            .Text(
                "field_code",
                Words.FieldCode,
                row => row.Line.Field is { } field ? (row.Network.FindRecord(field) as CreativeField)?.Code : null
            )
            .Uuid("city_id", Words.CityId, row => row.Line.City)
            .KeyedBy("edition_id", "key")
            .Refers("edition_id", "editions", "id")
            .Refers("field_code", "fields", "code")
            .Refers("city_id", "cities", "id");

    public static OpenTable<Erratum> Errata { get; } =
        new OpenTable<Erratum>("errata", Words.Errata, (network, _) => network.Errata)
            .Uuid("id", Words.Id, erratum => erratum.Id)
            .Text("slug", Words.Slug, erratum => erratum.Slug)
            .Whole("position", Words.Position, erratum => erratum.Order)
            .Choice<ErratumKind>("kind", Words.Kind, erratum => Slugs.Of(erratum.Kind))
            .Texts("where", Words.Where, erratum => erratum.Where)
            .Texts("printed", Words.AsPrinted, erratum => erratum.Printed)
            .Texts("corrected", Words.Corrected, erratum => erratum.Corrected)
            .Texts("why", Words.Why, erratum => erratum.Why)
            .Uuid("edition_id", Words.EditionId, erratum => erratum.Edition)
            .Uuid("corrects_id", Words.CorrectsId, erratum => erratum.Corrects)
            .Text("corrects_field", Words.CorrectsField, erratum => erratum.CorrectsField)
            .From(erratum => erratum)
            .KeyedBy("id")
            .Refers("edition_id", "editions", "id");

    public static OpenTable<(Record Record, int Number, CitedSource Cited)> Citations { get; } =
        new OpenTable<(Record Record, int Number, CitedSource Cited)>(
            "citations",
            Words.Citations,
            (network, _) => Told(network).SelectMany(record => network.SourcesOf(record).Select((cited, i) => (record, i + 1, cited)))
        )
            .Uuid("record_id", Words.RecordId, row => row.Record.Id)
            .Whole("number", Words.Number, row => row.Number)
            .Text("record_kind", Words.RecordKind, row => KindOf(row.Record))
            .Text("field", Words.CitedField, row => row.Cited.Citation.Field)
            .Text("source_id", Words.SourceId, row => row.Cited.Source.Slug)
            .Text("locator", Words.Locator, row => row.Cited.Citation.Locator)
            .Date("checked", Words.Checked, row => row.Cited.Citation.Checked)
            .KeyedBy("record_id", "number")
            .Refers("source_id", "sources", "slug");

    /// <summary>Texts that await approval or review; other tables only have their words.</summary>
    public static OpenTable<DoubtfulText> TextStates { get; } =
        new OpenTable<DoubtfulText>(
            "text_states",
            Words.TextStates,
            (network, _) =>
                Told(network)
                    .SelectMany(record =>
                        Doubtful(record, JsonSerializer.SerializeToNode(record, record.GetType(), RecordJson.Snapshots), "")
                    )
        )
            .Uuid("record_id", Words.RecordId, text => text.Record.Id)
            .Text("field", Words.CitedField, text => text.Field)
            .Text("language", Words.Language, text => text.Language.Tag())
            .Text("record_kind", Words.RecordKind, text => KindOf(text.Record))
            .Choice<TextState>("state", Words.State, text => text.State)
            .KeyedBy("record_id", "field", "language");

    private static IEnumerable<Record> Told(PublishedNetwork network) =>
        network
            .Records.Where(record => record is not (Settings or SiteText or Medium))
            .OrderBy(KindOf, StringComparer.Ordinal)
            .ThenBy(record => record.Slug, StringComparer.Ordinal);

    private static string KindOf(Record record) => RecordKinds.All.First(kind => kind.Type == record.GetType()).Name;

    private static IEnumerable<DoubtfulText> Doubtful(Record record, JsonNode? node, string field) =>
        node switch
        {
            JsonObject text when text.ContainsKey("zhState") || text.ContainsKey("enState") => Languages
                .All.Select(language =>
                    (
                        Language: language,
                        State: text[$"{language.Code()}State"]?.Deserialize<TextState>(),
                        HasWords: text[language.Code()] is not null
                    )
                )
                .Where(one => one is { HasWords: true, State: not (null or TextState.Approved or TextState.Missing) })
                .Select(one => new DoubtfulText(record, field, one.Language, Slugs.Of(one.State!.Value))), // Filtered above.
            JsonObject part => part.SelectMany(member =>
                Doubtful(record, member.Value, field.Length == 0 ? member.Key : $"{field}.{member.Key}")
            ),
            JsonArray parts => parts.SelectMany(part => Doubtful(record, part, $"{field}[{part?["key"]}]")),
            _ => [],
        };
}
