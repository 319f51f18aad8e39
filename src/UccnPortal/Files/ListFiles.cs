using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.OpenData;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Files;

/// <summary>Serves a page's rows as files on the page's own path and query: <c>/zh/cities.csv?field=design</c>.</summary>
internal static class ListFiles
{
    public static void MapListFiles(this WebApplication app)
    {
        foreach (var file in ListFile.All)
        {
            var suffixes = string.Join('|', file.Formats.Select(format => format.Suffix));
            app.MapMethods(
                    $"/{{lang:language}}/{file.Name}.{{suffix:regex(^({suffixes})$)}}",
                    ReadingMethods.All,
                    (HttpContext context, string suffix, Publication publication, TimeProvider time, PortalLinksFactory linksFactory) =>
                        AnswerAsync(context, file, suffix, publication, time, linksFactory)
                )
                .RequireRateLimiting(DearAnswers.Limit)
                .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
            app.MapMethods(
                    $"/{{lang:language}}/{file.Name}{TableDescription.Suffix}",
                    ReadingMethods.All,
                    (HttpContext context, Publication publication, PortalLinksFactory linksFactory) =>
                        DescribeAsync(context, file, publication, linksFactory)
                )
                .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        }
    }

    public static string LinkTo(string path, ExportFormat format) => $"<{path}>; rel=\"alternate\"; type=\"{format.MediaType}\"";

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        ListFile file,
        string suffix,
        Publication publication,
        TimeProvider time,
        PortalLinksFactory linksFactory
    )
    {
        var format = file.Formats.First(format => format.Suffix == suffix); // The route restricts the suffix.
        var (reader, links) = (Reader.For(context), linksFactory.For(context.Request));
        var asked = new ListRequest(
            await publication.CurrentAsync(context.RequestAborted),
            reader,
            links,
            BeijingTime.YearOf(time),
            [.. PageParameters.Of(context.Request)]
        );
        var (query, ignored) = file.Read(asked);
        var hasMark = asked.Parameters.Contains(new(PageParameters.ByteOrderMark, "1"));
        UnderstoodQuery.Set(context, QueryParameters.Pairs(query), hasMark);

        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=300";
        if (format.IsSaved || hasMark)
            headers.ContentDisposition = new ContentDisposition { FileName = file.FileName(query, format) }.ToString();
        if (suffix == "csv")
        {
            headers.Append(
                HeaderNames.Link,
                $"<{links.Export(file.PathOf(links, reader.Language, ""), "csv-metadata.json")}>; rel=\"describedby\"; "
                    + $"type=\"{TableDescription.MediaType}\""
            );
        }

        return Results.Bytes(
            file.Write(asked, query, ignored, format, hasMark),
            suffix is "xlsx" ? format.MediaType : $"{format.MediaType}; charset=utf-8"
        );
    }

    private static async Task<IResult> DescribeAsync(
        HttpContext context,
        ListFile file,
        Publication publication,
        PortalLinksFactory linksFactory
    )
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        var (language, links) = (Reader.For(context).Language, linksFactory.For(context.Request));
        var csv = links.Absolute(links.Export(file.PathOf(links, language, ""), "csv"));
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(
            TableDescription.Of(
                file.Table,
                TableExport.ColumnsOf(file.Table),
                csv,
                network.Settings.Licence,
                column => links.Absolute(links.DataTable(Records.Language.En, file.Table.Name, column))
            ),
            $"{TableDescription.MediaType}; charset=utf-8"
        );
    }
}
