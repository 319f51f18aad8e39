using System.Net;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages.Names;

public sealed class NamePagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Every_form_of_every_citys_name_stands_on_its_page_in_its_language(string language)
    {
        using var client = app.CreateClient();
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var lacking = new List<string>();

        foreach (var city in network.Cities)
        {
            var page = await client.DocumentAsync($"/{language}/names/{city.Slug}");
            var shown = page.QuerySelectorAll(".form")
                .Select(form => (form.TextContent, Html.LanguageOf(form.QuerySelector("[lang]") ?? form)))
                .ToHashSet();
            var forms = city
                .Record.Names.Select(name => (name.Text, name.Language))
                .Append((city.Name.Zh, "zh-Hans"))
                .Append((city.Name.En, "en"))
                .Append((city.Record.Pinyin, "zh-Latn"))
                .Concat(city.PrintedLines.SelectMany(line => new[] { (line.Zh, "zh-Hans"), (line.En, "en") }))
                .Where(form => form.Item1.Length > 0);
            lacking.AddRange(
                forms
                    .Where(form =>
                        !shown.Any(other => other.Item1.StartsWith(form.Item1, StringComparison.Ordinal) && other.Item2 == form.Item2)
                    )
                    .Select(form => $"{city.Slug}: {form}")
            );
        }

        Assert.Empty(lacking.Take(20));
        Assert.Equal(405, network.Cities.Count);
    }

    [Fact]
    public async Task A_misprint_is_listed_apart_struck_out_with_the_lists_that_print_it()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/en/names/ghent");

        var misprint = Assert.Single(page.QuerySelectorAll("#misprints .rows > li"));
        Assert.Equal("Gand", misprint.QuerySelector("del")?.TextContent);
        Assert.Equal("Music list; Steering Group", misprint.QuerySelector(".k")?.TextContent);
        Assert.DoesNotContain(
            page.QuerySelectorAll("#used .form, #others .form"),
            form => form.TextContent == "Gand" && Html.LanguageOf(form) == "en"
        );
        Assert.NotNull(page.QuerySelector("#used .err"));
    }

    [Fact]
    public async Task Each_form_names_its_language_its_source_and_whether_it_awaits_review()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/en/names/ghent");

        var dutch = page.QuerySelectorAll("#others li").First(row => row.QuerySelector("[lang=nl]") is not null);
        var variant = page.QuerySelectorAll("#others li").First(row => row.QuerySelector("[lang=zh-Hans]") is not null);
        Assert.Equal("Dutch", dutch.QuerySelector(".form + .m")?.TextContent);
        Assert.NotNull(dutch.QuerySelector(".src a[href$='#libgeonames']"));
        Assert.DoesNotContain("to be verified", dutch.TextContent, StringComparison.Ordinal);
        Assert.Contains("to be verified", variant.QuerySelector(".src")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/names/granada", "格拉纳达（西班牙）的名称", "/zh/names/granada-nicaragua")]
    [InlineData("/en/names/granada-nicaragua", "Names of Granada (Nicaragua)", "/en/names/granada")]
    public async Task Namesakes_carry_their_country_and_lead_to_each_other(string path, string title, string other)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync(path);

        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
        Assert.StartsWith(title, page.Title, StringComparison.Ordinal);
        Assert.Equal(other, page.QuerySelector("#namesakes a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/zh/names/macau", "/zh/names/macao")]
    [InlineData("/en/names/%E8%98%87%E5%B7%9E", "/en/names/suzhou")]
    [InlineData("/zh/names/Suzhou", "/zh/names/suzhou")]
    public async Task Another_name_in_the_address_leads_permanently_to_the_citys_own(string path, string location)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Header("Location"));
    }

    [Fact]
    public async Task A_former_slug_leads_to_the_new_one()
    {
        using var own = new PortalApp();
        using var client = own.CreateClient();
        await own.Services.EditAsync<City>("bilbao", city => city.Slug = "bilbo");
        own.Clock.Advance(TimeSpan.FromSeconds(1));

        using var response = await client.GetAsync("/en/names/bilbao");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/en/names/bilbo", response.Header("Location"));
    }

    [Theory]
    [InlineData("/zh/names/atlantis")]
    [InlineData("/en/names/castillo-de-las-casas")]
    public async Task An_unknown_name_is_not_found_and_offers_a_way_on(string path)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotEmpty(Html.Parse(await response.DecodedAsync()).QuerySelectorAll("main .rows.go a"));
    }

    [Fact]
    public async Task The_city_page_leads_to_its_names()
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/zh/cities/ghent");

        Assert.NotNull(page.QuerySelector(".names a[href='/zh/names/ghent']"));
    }
}
