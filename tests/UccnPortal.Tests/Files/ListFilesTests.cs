using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.ServiceModel.Syndication;
using AngleSharp.Html.Dom;
using UccnPortal.Links;
using UccnPortal.OpenData;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Files;

public sealed class ListFilesTests(ListFilesTests.App portal) : IClassFixture<ListFilesTests.App>
{
    private const int ThisYear = 2026;
    private const int Queries = 100;

    public sealed class App : IDisposable
    {
        public PortalApp Portal { get; } = new();

        public void Dispose() => Portal.Dispose();
    }

    public static TheoryData<string> Pages =>
        ["cities", "network", "fields", "criteria", "apply", "history", "steering-group", "sources", "errata"];

    public static TheoryData<string, string, string> Formats =>
        new()
        {
            { "cities", "csv", "text/csv; charset=utf-8" },
            { "network", "json", "application/json; charset=utf-8" },
            { "cities", "geojson", "application/geo+json; charset=utf-8" },
            { "network", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
            { "cities", "md", "text/markdown; charset=utf-8" },
            { "network", "atom", "application/atom+xml; charset=utf-8" },
            { "cities", "csv-metadata.json", "application/csvm+json; charset=utf-8" },
            { "errata", "csv", "text/csv; charset=utf-8" },
            { "history", "json", "application/json; charset=utf-8" },
        };

    [Theory]
    [InlineData("zh", "cities", 11)]
    [InlineData("en", "network", 12)]
    public async Task Every_export_equals_the_rows_of_its_page_whatever_is_asked(string language, string list, int seed)
    {
        var queries = new RandomQueries(await SeededNetworks.OfAsync(TestDatabase.Sqlite), ThisYear, seed);
        using var client = portal.Portal.CreateClient();
        var found = 0;
        for (var i = 0; i < Queries; i++)
        {
            var query = QueryParameters.Write(queries.Next());
            var page = RowsOf(await client.DocumentAsync($"/{language}/{list}{query}"));
            async Task<byte[]> FileAsync(string format) => await client.GetByteArrayAsync($"/{language}/{list}.{format}{query}");

            var csv = ReadBack.Csv(await FileAsync("csv"));
            Assert.Equal((seed, query, Printed(page)), (seed, query, Printed(csv.Select(row => (row["slug"], row["designated_year"])))));

            var xlsx = ReadBack.Xlsx(await FileAsync("xlsx"));
            Assert.Equal((seed, query, Printed(page)), (seed, query, Printed(xlsx.Select(row => (row["slug"], row["designated_year"])))));
            Assert.Equal(csv.Select(row => row["status"]), xlsx.Select(row => row["status"]));

            var json = ReadBack.Json(await FileAsync("json")).GetProperty("data").EnumerateArray().ToList();
            Assert.Equal(
                (seed, query, Printed(page)),
                (
                    seed,
                    query,
                    Printed(json.Select(row => (row.GetProperty("slug").GetString()!, row.GetProperty("designated_year").GetRawText())))
                )
            ); // A city has a slug.
            Assert.Equal(csv.Select(row => row["status"]), json.Select(row => row.GetProperty("status").GetString()));

            var features = ReadBack.Features(await FileAsync("geojson"));
            Assert.Equal(
                (seed, query, Printed(page)),
                (
                    seed,
                    query,
                    Printed(features.Select(feature => (Value(feature.Attributes["slug"]), Value(feature.Attributes["designated_year"]))))
                )
            );
            Assert.Equal(
                csv.Select(row => (row["lon"], row["lat"])),
                features.Select(ReadBack.PointOf).Select(point => (Value(point?.X), Value(point?.Y)))
            );

            var atom = ReadBack.Atom(await FileAsync("atom"));
            Assert.Equal(
                (seed, query, string.Join(' ', page.Select(row => row.Slug))),
                (seed, query, string.Join(' ', atom.Select(entry => entry.Links[0].Uri.Segments[^1])))
            );

            var markdown = page.Count == 0 ? [] : ReadBack.Markdown(await FileAsync("md"));
            Assert.Equal(
                csv.Select(row => (row["name_zh"], row["name_en"], row["designated_year"], row["status"])),
                markdown.Select(cells => (cells[0], cells[1], cells[4], cells[5]))
            );
            found += page.Count > 0 ? 1 : 0;
        }

        Assert.InRange(found, Queries / 10, Queries - 1);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task All_forms_of_a_table_say_the_same(string page)
    {
        using var client = portal.Portal.CreateClient();
        var csv = ReadBack.Csv(await client.GetByteArrayAsync($"/zh/{page}.csv"));
        var xlsx = ReadBack.Xlsx(await client.GetByteArrayAsync($"/zh/{page}.xlsx"));
        var json = ReadBack.Json(await client.GetByteArrayAsync($"/zh/{page}.json"));

        Assert.NotEmpty(csv);
        Assert.All(csv.Zip(xlsx), pair => Assert.All(pair.Second, cell => Assert.Equal(cell.Value, Original(pair.First[cell.Key]))));
        Assert.Equal(csv.Count, xlsx.Count);
        Assert.Equal(csv.Count, json.GetProperty("data").GetArrayLength());
        Assert.Equal(csv.Count, json.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.Equal(csv.Count, ReadBack.Markdown(await client.GetByteArrayAsync($"/zh/{page}.md")).Count);
    }

    [Theory]
    [InlineData("fields", "table.list tbody tr", "")]
    [InlineData("fields", "table.list tbody tr", "?as_of=2015")]
    [InlineData("history", "#rules tbody tr", "")]
    [InlineData("history", "#rules tbody tr", "?as_of=2014")]
    [InlineData("sources", ".srclist > li", "")]
    [InlineData("errata", ".erratalist > li", "")]
    [InlineData("criteria", ".crit > li", "")]
    public async Task A_file_has_as_many_rows_as_its_page(string page, string selector, string query)
    {
        using var client = portal.Portal.CreateClient();

        var shown = (await client.DocumentAsync($"/en/{page}{query}")).QuerySelectorAll(selector).Length;

        Assert.NotEqual(0, shown);
        Assert.Equal(shown, ReadBack.Csv(await client.GetByteArrayAsync($"/en/{page}.csv{query}")).Count);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Licence_and_sources_are_in_every_file(string page)
    {
        const string Licence = "CC BY 4.0";
        using var client = portal.Portal.CreateClient();

        var csv = ReadBack.Csv(await client.GetByteArrayAsync($"/en/{page}.csv"));
        var about = ReadBack.Xlsx(await client.GetByteArrayAsync($"/en/{page}.xlsx"), sheet: 1);
        var meta = ReadBack.Json(await client.GetByteArrayAsync($"/en/{page}.json")).GetProperty("meta");

        Assert.All(csv, row => Assert.Contains(Licence, row["licence_en"], StringComparison.Ordinal));
        Assert.Contains(csv, row => row.ContainsKey("source_id") || page == "sources");
        Assert.Contains(
            about,
            row => row[""] == "licence" && row["en"].Contains(Licence, StringComparison.Ordinal) && row["zh-Hans"].Length > 0
        );
        Assert.Contains(Licence, meta.GetProperty("licence").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Contains(Licence, await client.GetStringAsync($"/en/{page}.md"), StringComparison.Ordinal);
        if (page == "sources")
            return;

        var sources = csv.SelectMany(row => row["source_id"].Split(';', StringSplitOptions.RemoveEmptyEntries)).ToHashSet();
        Assert.NotEmpty(sources);
        Assert.Equal(
            sources,
            meta.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()!).ToHashSet()
        ); // A source has a slug.
        Assert.Subset(about.Select(row => row[""]).ToHashSet(), sources.Select(source => $"source: {source}").ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_file_is_readable_across_origins_kept_five_minutes_and_answers_304(string page, string format, string type)
    {
        using var client = portal.Portal.CreateClient();

        using var response = await client.GetAsync($"/zh/{page}.{format}");
        using var again = await client.GetAsync($"/zh/{page}.{format}", ("If-None-Match", response.TagOf().ToString()));
        using var head = await client.SendAsync(HttpMethod.Head, $"/zh/{page}.{format}");
        using var post = await client.SendAsync(HttpMethod.Post, $"/zh/{page}.{format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Header("Content-Type"));
        Assert.Equal("public, max-age=300", response.Header("Cache-Control"));
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        Assert.Equal("cross-origin", response.Header("Cross-Origin-Resource-Policy"));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", response.Header("Content-Security-Policy"));
        Assert.False(response.TagOf().IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(response.Header("Content-Length"), head.Header("Content-Length"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Theory]
    [InlineData("/zh/cities.csv", null)]
    [InlineData("/zh/cities.csv?bom=1", "attachment; filename=uccn-cities.csv")]
    [InlineData("/zh/network.csv?as_of=2021&bom=1", "attachment; filename=uccn-network-2021.csv")]
    [InlineData("/en/steering-group.xlsx", "attachment; filename=uccn-steering-group.xlsx")]
    [InlineData("/en/network.xlsx?field=design", "attachment; filename=uccn-network.xlsx")]
    [InlineData("/en/cities.json", null)]
    public async Task What_is_to_be_saved_has_a_name(string path, string? disposition)
    {
        using var client = portal.Portal.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(disposition, response.Header("Content-Disposition"));
    }

    [Fact]
    public async Task An_entry_of_a_feed_says_which_of_its_texts_are_to_be_verified()
    {
        const string Remark = "。部分内容待核实。";
        using var client = portal.Portal.CreateClient();

        var crafts = ReadBack.Atom(await client.GetByteArrayAsync("/zh/network.atom?field=crafts-and-folk-art&year_from=2025"));
        var chinese = ReadBack.Atom(await client.GetByteArrayAsync("/zh/cities.atom"));

        Assert.EndsWith(Remark, SummaryOf(crafts.Single(entry => entry.Title.Text == "锡夫诺斯")), StringComparison.Ordinal);
        Assert.DoesNotContain(chinese, entry => SummaryOf(entry).EndsWith(Remark, StringComparison.Ordinal));

        static string SummaryOf(SyndicationItem entry) => ((TextSyndicationContent)entry.Summary).Text;
    }

    [Theory]
    [InlineData("/zh/cities.pdf")]
    [InlineData("/zh/errata.geojson")]
    [InlineData("/zh/errata.atom")]
    [InlineData("/zh/apply.csvx")]
    [InlineData("/data/nothing.csv")]
    public async Task An_unknown_suffix_is_not_found(string path)
    {
        using var client = portal.Portal.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task What_means_nothing_is_ignored_and_named()
    {
        using var client = portal.Portal.CreateClient();

        var asked = await client.GetByteArrayAsync("/zh/cities.json?field=design,nothing&country=fr&as_of=never&page=7&dir=sideways");
        var meta = ReadBack.Json(asked).GetProperty("meta");

        Assert.Equal(
            ["field=nothing", "country=fr", "as_of=never", "dir=sideways"],
            meta.GetProperty("ignored")
                .EnumerateArray()
                .Select(one => $"{one.GetProperty("name").GetString()}={one.GetProperty("value").GetString()}")
        );
        Assert.Equal("http://localhost/zh/cities?field=design", meta.GetProperty("page").GetString());
        Assert.Equal(
            ReadBack.Csv(await client.GetByteArrayAsync("/zh/cities.csv?field=design")).Select(row => row["slug"]),
            ReadBack.Json(asked).GetProperty("data").EnumerateArray().Select(row => row.GetProperty("slug").GetString())
        );
    }

    [Fact]
    public async Task The_mark_for_spreadsheets_comes_with_the_download_alone()
    {
        using var client = portal.Portal.CreateClient();

        var plain = await client.GetByteArrayAsync("/zh/cities.csv");
        var marked = await client.GetByteArrayAsync("/zh/cities.csv?bom=1");

        Assert.Equal("id,slug,"u8.ToArray(), plain[..8]);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. plain], marked);
    }

    [Fact]
    public async Task Points_have_longitude_first_the_records_key_and_four_decimals_at_most()
    {
        using var client = portal.Portal.CreateClient();
        var bytes = await client.GetByteArrayAsync("/en/network.geojson");
        var root = ReadBack.Json(bytes);

        var features = ReadBack.Features(bytes);
        var suzhou = root.GetProperty("features")
            .EnumerateArray()
            .Single(feature => feature.GetProperty("properties").GetProperty("slug").GetString() == "suzhou");

        Assert.Equal(405, features.Count);
        Assert.Equal("FeatureCollection", root.GetProperty("type").GetString());
        Assert.False(root.TryGetProperty("crs", out _));
        Assert.Equal(
            [120.5954, 31.3041],
            suzhou.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble())
        );
        Assert.Equal(suzhou.GetProperty("properties").GetProperty("id").GetGuid(), suzhou.GetProperty("id").GetGuid());
        Assert.All(
            features.Select(ReadBack.PointOf).OfType<NetTopologySuite.Geometries.Point>(),
            point => Assert.Equal((Math.Round(point.X, 4), Math.Round(point.Y, 4)), (point.X, point.Y))
        );
    }

    [Fact]
    public async Task A_description_names_every_column_of_its_CSV_in_both_languages()
    {
        using var client = portal.Portal.CreateClient();

        using var csv = await client.GetAsync("/zh/cities.csv");
        var description = ReadBack.Json(await client.GetByteArrayAsync("/zh/cities.csv-metadata.json"));

        var columns = description.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
        Assert.Equal("</zh/cities.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"", csv.Header("Link"));
        Assert.Equal("http://localhost/zh/cities.csv", description.GetProperty("url").GetString());
        Assert.Equal(
            (await csv.Content.ReadAsStringAsync()).Split("\r\n")[0].Split(','),
            columns.Select(column => column.GetProperty("name").GetString())
        );
        Assert.All(
            columns,
            column =>
                Assert.All(
                    new[] { "zh-Hans", "en" },
                    language => Assert.NotEmpty(column.GetProperty("titles").GetProperty(language).GetString()!)
                )
        ); // Asserted by using it.
        Assert.Equal(
            ["id", "key"],
            description.GetProperty("tableSchema").GetProperty("primaryKey").EnumerateArray().Select(name => name.GetString())
        );
    }

    [Fact]
    public async Task A_workbook_is_the_same_bytes_each_time_and_its_head_stays_in_sight()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var export = TableExport.Of(
            OpenTables.Errata,
            network,
            ThisYear,
            new(network.Settings.SiteName, "http://localhost/zh/errata", network.Settings.Licence)
        );

        var first = Workbook.Of(export);

        Assert.Equal(first, Workbook.Of(export));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(
            zip.Entries,
            entry => Assert.InRange(entry.LastWriteTime.DateTime, export.ChangedAtUtc.AddSeconds(-2), export.ChangedAtUtc)
        ); // Zip files have no odd seconds.
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open()); // Asserted by using it.
        Assert.Contains("state=\"frozen\"", await sheet.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/cities?field=design&view=map", "/zh/cities", "?field=design", "csv xlsx json md geojson atom")]
    [InlineData("/en/network?as_of=2021&bi=1", "/en/network", "?as_of=2021", "csv xlsx json md geojson atom")]
    [InlineData("/en/steering-group?as_of=2014", "/en/steering-group", "?as_of=2014", "csv xlsx json md")]
    [InlineData("/zh/errata", "/zh/errata", "", "csv xlsx json md")]
    public async Task A_page_links_to_the_same_rows_in_every_form(string page, string path, string query, string suffixes)
    {
        using var client = portal.Portal.CreateClient();

        using var response = await client.GetAsync(page);
        var shown = Html.Parse(await response.Content.ReadAsStringAsync())
            .QuerySelectorAll("#files a")
            .Select(link => link.GetAttribute("href"))
            .ToList();

        var paths = suffixes.Split(' ').Select(suffix => $"{path}.{suffix}{query}").ToList();
        Assert.Equal(
            paths.Select(file => file.Contains(".csv", StringComparison.Ordinal) ? $"{file}{(query.Length == 0 ? "?" : "&")}bom=1" : file),
            shown
        );
        Assert.All(
            paths,
            file => Assert.Contains($"<{file}>; rel=\"alternate\"; type=\"", response.Header("Link"), StringComparison.Ordinal)
        );
        foreach (var file in shown)
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(file)).StatusCode);
    }

    /// <summary>The page's table, row by row: which city, which year.</summary>
    private static List<(string Slug, string Year)> RowsOf(IHtmlDocument page) =>
        [
            .. page.QuerySelectorAll("#cities tbody tr")
                .Select(row => (row.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[^1], row.QuerySelector("td.y")!.TextContent)),
        ]; // Asserted by using them.

    private static string Printed(IEnumerable<(string Slug, string Year)> rows) =>
        string.Join(' ', rows.Select(row => $"{row.Slug}/{row.Year}"));

    private static string Value(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string Original(string read) =>
        read.StartsWith('\'') && read.TrimStart('\'') is [var sign, ..] && "=@+-\t\r\n\0".Contains(sign) ? read[1..] : read;
}
