using System.Net.Mime;
using UccnPortal.Http;
using UccnPortal.Links;
using UccnPortal.OpenData;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files;

internal static class DataFiles
{
    public static void MapDataFiles(this WebApplication app) =>
        app.MapMethods("/data/{name}", ReadingMethods.All, AnswerAsync)
            .RequireRateLimiting(DearAnswers.Limit)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));

    public static DataPackage PackageOf(PublishedNetwork network, int year, PortalLinks links) =>
        DataPackage.Of(network, year, links.Absolute(links.Data(Language.En)));

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        string name,
        Publication publication,
        TimeProvider time,
        PortalLinksFactory linksFactory
    )
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        var links = linksFactory.For(context.Request);
        if (
            name != DataCatalogue.Name
            && name != DataPackage.ZipName
            && name != DataPackage.DescriptionName
            && OpenTables.All.All(table => name != $"{table.Name}.csv")
        )
        {
            return Results.NotFound();
        }

        var package = PackageOf(network, BeijingTime.YearOf(time), links);
        context.Response.Headers.CacheControl = "public, max-age=300";
        if (name == DataPackage.ZipName)
            context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = name }.ToString();
        return name == DataCatalogue.Name
            ? Results.Bytes(Catalogue(network, package, links), $"{DataCatalogue.MediaType}; charset=utf-8")
            : Results.Bytes(
                package.Find(name)!.Content, // The name comes from the package's own list.
                    name == DataPackage.ZipName ? DatedZip.MediaType
                    : name == DataPackage.DescriptionName ? "application/json; charset=utf-8"
                    : "text/csv; charset=utf-8"
            );
    }

    private static byte[] Catalogue(PublishedNetwork network, DataPackage package, PortalLinks links) =>
        DataCatalogue.Of(
            network,
            [
                new(
                    UiText.Data.Package,
                    links.Absolute(links.DataFile(package.Zip.Name)),
                    DatedZip.MediaType,
                    package.Zip.Content.Length,
                    package.Zip.Sha256
                ),
                .. from list in ListFile.All.OfType<CityListFile>()
                from language in Languages.All
                from format in list.Formats
                select new DatasetEntry(
                    list.Title,
                    links.Absolute(links.Export(list.PathOf(links, language, ""), format.Suffix)),
                    format.MediaType
                ),
                .. package.Tables.Select(table => new DatasetEntry(
                    table.Table.Title,
                    links.Absolute(links.DataFile(table.File.Name)),
                    "text/csv",
                    table.File.Content.Length,
                    table.File.Sha256
                )),
            ],
            links.Absolute(links.DataFile(DataCatalogue.Name)),
            Languages.All.ToDictionary(language => language, language => links.Absolute(links.Data(language)))
        );
}
