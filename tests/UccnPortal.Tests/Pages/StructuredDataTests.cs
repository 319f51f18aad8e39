using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

[Collection(nameof(Site))]
public sealed class StructuredDataTests(Site site)
{
    /// <summary>One page of every kind.</summary>
    public static TheoryData<string> Paths =>
        [
            .. from language in new[] { "zh", "en" }
            from path in new[]
            {
                "",
                "/cities",
                "/network",
                "/cities/suzhou",
                "/cities/lyon",
                "/cities/castelo-branco",
                "/names/suzhou",
                "/fields",
                "/fields/media-arts",
                "/criteria",
                "/figures",
                "/figures/growth",
                "/apply",
                "/apply/check",
                "/apply/questions",
                "/history",
                "/steering-group",
                "/changes",
                "/edition",
                "/errata",
                "/sources",
                "/about",
                "/about/alliance",
                "/about/privacy",
                "/search",
                "/data/api",
            }
            select $"/{language}{path}",
        ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_kind_of_page_says_the_way_to_itself_along_pages_that_exist(string path)
    {
        var (page, graph) = await ReadAsync(path);

        if (path.Length == 3)
        {
            Assert.DoesNotContain(graph, thing => TypeOf(thing) == "BreadcrumbList");
            return;
        }

        var steps = One(graph, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
        Assert.Equal(Site.Origin + path[..3], Text(steps[0], "item"));
        Assert.Equal(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Text(steps[^1], "item"));
        Assert.All(steps, step => Assert.NotEmpty(Text(step, "name")));
        foreach (var step in steps)
            Assert.Equal(HttpStatusCode.OK, (await site.AskAsync(Text(step, "item")[Site.Origin.Length..])).Status);
    }

    [Fact]
    public async Task The_home_page_says_how_to_search_the_site()
    {
        var (page, graph) = await ReadAsync("/en");
        var action = One(graph, "WebSite").GetProperty("potentialAction");
        var template = Text(action.GetProperty("target"), "urlTemplate");

        Assert.Equal("required name=search_term_string", Text(action, "query-input"));
        Assert.Equal(page.QuerySelector("meta[property='og:site_name']")?.GetAttribute("content"), Text(One(graph, "WebSite"), "name"));
        Assert.Contains(
            "Suzhou",
            (await site.AskAsync(template.Replace("{search_term_string}", "sz", StringComparison.Ordinal)[Site.Origin.Length..]))
                .Document.QuerySelector("main")
                ?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/zh/cities/suzhou", "zh-Hans", "en", "CN")]
    [InlineData("/en/cities/suzhou", "en", "zh-Hans", "CN")]
    [InlineData("/en/cities/lyon", "en", "zh-Hans", "FR")]
    public async Task A_city_is_called_what_the_page_calls_it_in_both_languages_and_lies_where_it_lies(
        string path,
        string own,
        string other,
        string country
    )
    {
        var (page, graph) = await ReadAsync(path);
        var record = (await SeededNetworks.OfAsync(TestDatabase.Sqlite)).FindCity(path.Split('/')[3])!.Record; // The rows name cities.

        var city = One(graph, "City");

        Assert.Equal(
            (own, page.QuerySelector("h1")?.TextContent),
            (Text(city.GetProperty("name"), "@language"), Text(city.GetProperty("name"), "@value"))
        );
        Assert.Contains(city.GetProperty("alternateName").EnumerateArray(), name => Text(name, "@language") == other);
        Assert.All(
            city.GetProperty("alternateName").EnumerateArray(),
            name =>
                Assert.Contains(
                    Text(name, "@value"),
                    record
                        .Names.Where(form => form.Kind != NameKind.Misprint)
                        .Select(form => form.Text)
                        .Append(record.Name.Zh)
                        .Append(record.Name.En)
                )
        );
        Assert.Equal(
            (record.Latitude, record.Longitude),
            (city.GetProperty("geo").GetProperty("latitude").GetDouble(), city.GetProperty("geo").GetProperty("longitude").GetDouble())
        );
        var within = city.GetProperty("containedInPlace");
        Assert.Equal(country, Text(within.TryGetProperty("containedInPlace", out var outer) ? outer : within, "identifier"));
        var same = city.GetProperty("sameAs").EnumerateArray().Select(address => address.GetString()).ToList();
        Assert.Equal(
            record.Designations.Select(title => title.UnescoUrl).Where(url => url.Length > 0).Distinct(),
            same.Where(url => !url!.Contains("wikidata", StringComparison.Ordinal))
        );
        Assert.Equal(Site.Origin + path, Text(city.GetProperty("subjectOf"), "url"));
    }

    [Fact]
    public async Task A_field_is_a_term_of_the_set_that_its_index_lists()
    {
        var (_, ofField) = await ReadAsync("/en/fields/media-arts");
        var (page, ofIndex) = await ReadAsync("/en/fields");

        var term = One(ofField, "DefinedTerm");
        var set = One(ofIndex, "DefinedTermSet");

        Assert.Equal("MA", Text(term, "termCode"));
        Assert.Equal(Text(set, "url"), Text(term.GetProperty("inDefinedTermSet"), "url"));
        Assert.Equal(page.QuerySelectorAll("main table tbody tr").Length, set.GetProperty("hasDefinedTerm").GetArrayLength());
        Assert.Contains(set.GetProperty("hasDefinedTerm").EnumerateArray(), item => Text(item, "termCode") == "MA");
    }

    [Fact]
    public async Task A_whole_list_is_said_to_hold_what_it_shows_and_a_narrowed_one_is_not_taken_for_it()
    {
        var (page, graph) = await ReadAsync("/zh/cities");
        var (world, ofWorld) = await ReadAsync("/zh/network");
        var (_, narrowed) = await ReadAsync("/zh/cities?field=design");
        var (_, then) = await ReadAsync("/zh/cities?as_of=2015");
        var (_, turned) = await ReadAsync("/zh/cities?sort=name");

        var list = One(graph, "ItemList");
        var links = page.QuerySelectorAll("main table tbody th a")
            .OfType<IHtmlAnchorElement>()
            .Select(link => Site.Origin + link.GetAttribute("href"))
            .ToList();
        Assert.Equal(links, list.GetProperty("itemListElement").EnumerateArray().Select(item => Text(item, "url")));
        Assert.Equal(links.Count, list.GetProperty("numberOfItems").GetInt32());
        Assert.Equal(
            world.QuerySelectorAll("main table tbody tr").Length,
            One(ofWorld, "ItemList").GetProperty("numberOfItems").GetInt32()
        );
        Assert.False(One(ofWorld, "ItemList").TryGetProperty("itemListElement", out _));
        Assert.DoesNotContain(narrowed.Concat(then), thing => TypeOf(thing) == "ItemList");
        Assert.Contains(turned, thing => TypeOf(thing) == "ItemList");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?as_of=2015")]
    public async Task A_figure_is_a_data_set_with_the_files_of_its_page(string query)
    {
        foreach (var kind in FigureKinds.All)
        {
            var (page, graph) = await ReadAsync($"/en/figures/{kind.Slug}{query}");
            var data = One(graph, "Dataset");

            Assert.Equal(page.QuerySelector("h2#figure")?.TextContent, Text(data, "name"));
            Assert.Equal(page.QuerySelector(".lead")?.TextContent, Text(data, "description"));
            Assert.Equal($"2004/{(query.Length > 0 ? 2015 : 2026)}", Text(data, "temporalCoverage"));
            Assert.Contains("CC BY 4.0", Text(data.GetProperty("license"), "name"), StringComparison.Ordinal);
            foreach (var file in data.GetProperty("distribution").EnumerateArray())
            {
                using var response = await site.Client.GetAsync(Text(file, "contentUrl"));
                Assert.StartsWith(Text(file, "encodingFormat"), response.Header("Content-Type"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task No_deadline_is_an_event_and_no_text_can_end_the_script()
    {
        const string hostile = "</script><script>alert(1)</script><!--";
        using var app = new PortalApp();
        using var client = app.CreateClient();
        await app.Services.EditAsync<City>("suzhou", city => city.Name = city.Name with { En = hostile });
        app.Clock.Advance(TimeSpan.FromSeconds(1));

        var page = await client.DocumentAsync("/en/cities/suzhou");
        var (_, apply) = await ReadAsync("/en/apply");

        var script = Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal("application/ld+json", script.GetAttribute("type"));
        Assert.Equal(
            hostile,
            Text(
                One([.. JsonDocument.Parse(script.TextContent).RootElement.GetProperty("@graph").EnumerateArray()], "City")
                    .GetProperty("name"),
                "@value"
            )
        );
        Assert.DoesNotContain(apply, thing => TypeOf(thing) == "Event");
    }

    private async Task<(IHtmlDocument Page, List<JsonElement> Graph)> ReadAsync(string path)
    {
        var answer = await site.AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var script = Assert.Single(answer.Document.QuerySelectorAll("script"));
        var root = JsonDocument.Parse(script.TextContent).RootElement;
        Assert.Equal("https://schema.org", Text(root, "@context"));
        return (answer.Document, [.. root.GetProperty("@graph").EnumerateArray()]);
    }

    private static string TypeOf(JsonElement thing) => Text(thing, "@type");

    private static JsonElement One(IEnumerable<JsonElement> graph, string type) => Assert.Single(graph, thing => TypeOf(thing) == type);

    private static string Text(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
