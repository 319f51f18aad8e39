using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>The whole edition on one page.</summary>
public sealed class EditionPageTests : IDisposable
{
    private readonly PortalApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_contents_name_every_part_in_order_and_lead_to_it(string language)
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync($"/{language}/edition");

        var contents = page.QuerySelectorAll("#contents a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(page.QuerySelectorAll(".part").Select(part => $"#{part.Id}"), contents);
        Assert.Equal(
            [
                "#part-introduction",
                "#part-objectives",
                "#part-alliance",
                "#part-figures",
                "#part-cities",
                "#part-fields",
                "#part-criteria",
                "#part-history",
                "#part-steering-group",
                "#part-timetable",
                "#part-errata",
                "#part-sources",
            ],
            contents
        );
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public async Task The_cover_has_the_title_in_both_languages_the_date_of_the_data_and_the_alliance(Language language)
    {
        using var client = _app.CreateClient();
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var cover = (await client.DocumentAsync($"/{language.Code()}/edition")).QuerySelector(".title-page")?.TextContent ?? "";
        var bare = string.Concat(cover.Where(letter => !char.IsWhiteSpace(letter)));

        Assert.Contains("联合国教科文组织创意城市网络在中国", bare, StringComparison.Ordinal);
        Assert.Contains("UNESCOCreativeCitiesNetworkinChina", bare, StringComparison.Ordinal);
        Assert.Contains(language == Language.Zh ? "2025年10月31日" : "31 October 2025", cover, StringComparison.Ordinal);
        Assert.Contains(network.Organisations["alliance"].Name.In(language), cover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_holds_every_city_criterion_objective_meeting_rule_duty_and_erratum()
    {
        using var client = _app.CreateClient();
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await client.DocumentAsync("/en/edition");

        Assert.Equal(20, page.QuerySelectorAll("#part-cities tbody tr").Length);
        Assert.Equal(
            network.In(Sample.ThisYear).Fields.SelectMany(shown => shown.Members).Select(row => row.City.DistinctName.En),
            page.QuerySelectorAll("#part-fields .names li li b").Select(name => name.TextContent)
        );
        Assert.Equal(network.Meetings.Count, page.QuerySelectorAll("#part-history .time > li").Length);
        Assert.Equal(network.SteeringDuties.Count, page.QuerySelectorAll("#part-steering-group #duties .crit > li").Length);
        Assert.All(network.Rules, rule => Assert.NotNull(page.GetElementById($"rule-{rule.Slug}")));
        Assert.Equal(network.Errata.Count, page.QuerySelectorAll("#part-errata .erratalist > li").Length);
        Assert.All(
            network.Objectives,
            objective => Assert.Contains(objective.Text.En, page.QuerySelector("#part-objectives")?.TextContent, StringComparison.Ordinal)
        );
        Assert.All(
            network.Fields.SelectMany(field => field.Record.Criteria),
            criterion => Assert.Contains(criterion.Text.En, page.QuerySelector("#part-criteria")?.TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task It_draws_the_four_numbered_figures_of_the_brochure()
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync("/en/edition");

        Assert.Equal(
            ["/en/figures/growth", "/en/figures/new-members", "/en/figures/fields", "/en/figures/continents"],
            page.QuerySelectorAll("#part-figures h2 a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(4, page.QuerySelectorAll("#part-figures svg[role=img]").Length);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_note_names_its_sources_by_their_numbers_in_the_list_which_has_no_others(string language)
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync($"/{language}/edition");

        var named = page.QuerySelectorAll(".part .src a").Select(link => link.GetAttribute("href") ?? "").ToList();
        var listed = page.QuerySelectorAll("#part-sources .refs > li").ToList();
        Assert.Equal(Enumerable.Range(1, listed.Count).Select(number => $"s{number}"), listed.Select(source => source.Id));
        Assert.Equal(listed.Select(source => $"#{source.Id}").ToHashSet(), named.ToHashSet());
    }

    [Fact]
    public async Task Side_by_side_a_criterion_stands_in_both_languages()
    {
        using var client = _app.CreateClient();
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await client.DocumentAsync("/zh/edition?bi=1");

        var first = network.Fields[0].Record.Criteria[0].Text;
        var pair = page.QuerySelector("#part-criteria .duo");
        Assert.Contains(first.In(Language.Zh), pair?.TextContent, StringComparison.Ordinal);
        Assert.Contains(first.In(Language.En), pair?.QuerySelector("[lang=en]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_leads_to_it_from_its_foot()
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync("/en/errata");

        Assert.NotNull(page.QuerySelector("footer a[href='/en/edition']"));
    }
}
