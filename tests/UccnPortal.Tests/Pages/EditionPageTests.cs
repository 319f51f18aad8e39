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
        Assert.Subset(
            contents.ToHashSet(),
            new HashSet<string?>
            {
                "#part-introduction",
                "#part-objectives",
                "#part-cities",
                "#part-fields",
                "#part-timetable",
                "#part-history",
                "#part-steering-group",
                "#part-alliance",
                "#part-errata",
                "#part-sources",
            }
        );
    }

    [Fact]
    public async Task It_holds_every_Chinese_city_criterion_objective_meeting_rule_duty_and_erratum()
    {
        using var client = _app.CreateClient();
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await client.DocumentAsync("/en/edition");

        Assert.Equal(20, page.QuerySelectorAll("#part-cities tbody tr").Length);
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
            criterion => Assert.Contains(criterion.Text.En, page.QuerySelector("#part-fields")?.TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Every_source_that_a_part_names_is_in_its_list_of_sources()
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync("/zh/edition");

        // A source's link has an anchor.
        var named = page.QuerySelectorAll(".src a[href*='/sources#']").Select(link => link.GetAttribute("href")!.Split('#')[1]).ToHashSet();
        Assert.NotEmpty(named);
        Assert.Subset(
            page.QuerySelectorAll("#part-sources .refs > li").Select(source => source.Id).ToHashSet(),
            named.ToHashSet<string?>()
        );
    }

    [Fact]
    public async Task Side_by_side_a_criterion_stands_in_both_languages()
    {
        using var client = _app.CreateClient();
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await client.DocumentAsync("/zh/edition?bi=1");

        var first = network.Fields[0].Record.Criteria[0].Text;
        var pair = page.QuerySelector("#part-fields .duo");
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
