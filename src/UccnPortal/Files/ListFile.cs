using System.Collections.Immutable;
using UccnPortal.Files.Feeds;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.OpenData;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files;

/// <summary>A request for the rows of a page.</summary>
/// <param name="Parameters">The query parameters in their original order and spelling.</param>
internal sealed record ListRequest(
    PublishedNetwork Network,
    Reader Reader,
    PortalLinks Links,
    int ThisYear,
    IReadOnlyList<KeyValuePair<string, string>> Parameters
);

internal abstract record ListFile(
    string Name,
    Func<PortalLinks, Language, string, string> PathOf,
    OpenTable Table,
    IReadOnlyList<ExportFormat> Formats
)
{
    public static readonly IReadOnlyList<ListFile> All =
    [
        new CityListFile(
            "cities",
            (links, language, query) => links.Cities(language, query),
            UiText.Cities.Title,
            QueryParameters.NamesInChina,
            DesignationList.OfChina
        ),
        new CityListFile(
            "network",
            (links, language, query) => links.Network(language, query),
            UiText.Cities.WorldTitle,
            QueryParameters.NamesInNetwork,
            DesignationList.OfNetwork
        ),
        new TableFile("fields", (links, language, query) => links.Fields(language, query), OpenTables.Fields, IsDated: true),
        new TableFile("criteria", (links, language, query) => links.Criteria(language, query), OpenTables.Criteria),
        new TableFile("apply", (links, language, query) => links.Apply(language, query), OpenTables.Timetable),
        new TableFile("history", (links, language, query) => links.History(language, query), OpenTables.Rules, IsDated: true),
        new TableFile(
            "steering-group",
            (links, language, query) => links.SteeringGroup(language, query),
            OpenTables.SteeringSeats,
            IsDated: true
        ),
        new TableFile("sources", (links, language, _) => links.Sources(language), OpenTables.Sources),
        new TableFile("errata", (links, language, _) => links.Errata(language), OpenTables.Errata),
    ];

    public (DesignationQuery Query, IgnoredParameters Ignored) Read(ListRequest asked)
    {
        var (query, ignored) = QueryParameters.Read(asked.Parameters, asked.Network, asked.ThisYear, Names);
        return (Kept(query), ignored);
    }

    public byte[] Write(ListRequest asked, DesignationQuery query, IgnoredParameters ignored, ExportFormat format, bool hasMark)
    {
        var (export, rows) = Find(asked, query);
        return format.Suffix switch
        {
            "csv" => TableCsv.Of(export, hasMark),
            "xlsx" => Workbook.Of(export),
            "md" => MarkdownTable.Of(export, asked.Reader.Language),
            "geojson" => GeoJson.Of(export, ignored),
            "atom" => Feed(asked, export, rows, QueryParameters.Write(query)),
            _ => TableJson.Of(export, ignored),
        };
    }

    public string FileName(DesignationQuery query, ExportFormat format) =>
        $"uccn-{Name}{(query.AsOf is { } year ? $"-{year}" : "")}.{format.Suffix}";

    protected abstract ImmutableArray<string> Names { get; }

    protected abstract DesignationQuery Kept(DesignationQuery query);

    protected abstract (TableExport Export, IReadOnlyList<PublishedDesignation> Rows) Find(ListRequest asked, DesignationQuery query);

    protected Imprint ImprintOf(ListRequest asked, DesignationQuery query) =>
        new(
            asked.Network.Settings.SiteName,
            asked.Links.Absolute(PathOf(asked.Links, asked.Reader.Language, QueryParameters.Write(query))),
            asked.Network.Settings.Licence
        );

    private byte[] Feed(ListRequest asked, TableExport export, IReadOnlyList<PublishedDesignation> rows, string query) =>
        new ListFeed(asked.Network, asked.Reader, asked.Links).Write(
            Name + query,
            export.Title,
            rows,
            export.Year,
            language => PathOf(asked.Links, language, query),
            language => asked.Links.Export(PathOf(asked.Links, language, ""), "atom", query)
        );
}

internal sealed record CityListFile(
    string Name,
    Func<PortalLinks, Language, string, string> PathOf,
    LocalizedText Title,
    ImmutableArray<string> Applicable,
    Func<PublishedNetwork, DesignationQuery, int, Language, DesignationList> ListOf
) : ListFile(Name, PathOf, OpenTables.Designations, ExportFormat.OfCities)
{
    protected override ImmutableArray<string> Names => Applicable;

    protected override DesignationQuery Kept(DesignationQuery query) => query with { View = ListView.Table, SideBySide = false, Page = 1 };

    protected override (TableExport Export, IReadOnlyList<PublishedDesignation> Rows) Find(ListRequest asked, DesignationQuery query)
    {
        var list = ListOf(asked.Network, query, asked.ThisYear, asked.Reader.Language);
        return (TableExport.Of(Title, list.Rows, asked.Network, list.Year, ImprintOf(asked, query)), list.Rows);
    }
}

internal sealed record TableFile(string Name, Func<PortalLinks, Language, string, string> PathOf, OpenTable Table, bool IsDated = false)
    : ListFile(Name, PathOf, Table, ExportFormat.OfTables)
{
    protected override ImmutableArray<string> Names => IsDated ? ["as_of"] : [];

    protected override DesignationQuery Kept(DesignationQuery query) => new() { AsOf = query.AsOf };

    protected override (TableExport Export, IReadOnlyList<PublishedDesignation> Rows) Find(ListRequest asked, DesignationQuery query) =>
        (TableExport.Of(Table, asked.Network, query.AsOf ?? asked.ThisYear, ImprintOf(asked, query)), []);
}
