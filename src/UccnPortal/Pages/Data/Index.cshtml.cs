using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.OpenData;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Data;

public sealed class IndexModel : PortalPage
{
    public DataPackage Package { get; private set; } = null!; // Set by OnGet.

    public override SiteSection Section => SiteSection.Data;

    public IEnumerable<(OpenTable Table, string Path, int Rows)> Tables =>
        Package.Tables.Select(table => (table.Table, Links.DataFile(table.File.Name), table.Rows));

    public IEnumerable<(LocalizedText Words, string Path)> Examples =>
        [
            (UiText.Data.ExampleDesign, Cities("csv", DesignationQuery.Everything.With(Facet.Field, "design"))),
            (UiText.Data.ExampleBrochure.With(Network.Brochure.ShowsYear), World("json", new() { AsOf = Network.Brochure.ShowsYear })),
            (UiText.Data.ExampleMap, World("geojson", DesignationQuery.Everything)),
            (UiText.Data.ExampleExcel, World("xlsx", DesignationQuery.Everything.With(Facet.Continent, Slugs.Of(Continent.Africa)))),
            (UiText.Data.ExampleFeed, Cities("atom", DesignationQuery.Everything)),
        ];

    public IEnumerable<(LocalizedText Name, LocalizedText Words, string Path)> OtherWays =>
        [
            (UiText.Api.Title, UiText.Data.ApiWay, Links.ApiGuide(Language)),
            (UiText.Site.Embed, UiText.Data.EmbedWay, Links.EmbedBuilder(Language)),
            (UiText.Apply.Calendar, UiText.Data.CalendarWay, Links.Calendar(Language)),
            (UiText.Data.FeedOfChanges, UiText.Data.ChangesWay, Links.ChangesFeed(Language)),
        ];

    public override JsonObject StructuredData(StructuredDataBuilder data) =>
        data.Dataset(
            Text(UiText.Data.PageTitle),
            Text(UiText.Data.PageDescription, Package.Tables.Count),
            Links.Data(Language),
            $"{RecordChecks.FirstYear}/{ThisYear}",
            [
                ("application/zip", Links.DataFile(Package.Zip.Name)),
                .. Package.Tables.Select(table => ("text/csv", Links.DataFile(table.File.Name))),
            ]
        );

    public IEnumerable<(string Name, string Values)> Parameters =>
        [
            .. from facet in Enum.GetValues<Facet>()
            select (
                Slugs.Of(facet),
                facet is Facet.Country
                    ? "ae, ar, … (ISO 3166-1)"
                    : string.Join(
                        ", ",
                        DesignationList
                            .OfNetwork(Network, DesignationQuery.Everything, ThisYear)
                            .OptionsOf(facet)
                            .Select(option => option.Value)
                    )
            ),
            ("year_from, year_to", "2004 … " + ThisYear),
            ("as_of", "2004 … " + ThisYear),
            ("sort", string.Join(", ", Enum.GetValues<SortBy>().Select(Slugs.Of))),
            ("dir", "asc, desc"),
        ];

    public IActionResult OnGet()
    {
        Package = DataFiles.PackageOf(Network, ThisYear, Links);
        Head = new PageHead(Text(UiText.Data.PageTitle), Text(UiText.Data.PageDescription, Package.Tables.Count), Links.Data(Language));
        return Page();
    }

    private string Cities(string format, DesignationQuery query) =>
        Links.Export(Links.Cities(Language), format, QueryParameters.Write(query));

    private string World(string format, DesignationQuery query) =>
        Links.Export(Links.Network(Language), format, QueryParameters.Write(query));
}
