using System.Globalization;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

public sealed class HomePageTests
{
    [Theory]
    [InlineData("zh", "2025年10月31日", "居各国首位")]
    [InlineData("en", "31 October 2025", "more than in any other country")]
    public async Task One_sentence_gives_Chinas_place_in_the_network_with_its_date_and_sources(string code, string date, string first)
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        var today = (await app.Services.NetworkAsync()).In(2026);

        var page = await client.DocumentAsync($"/{code}");

        var quote = page.QuerySelector("#quote")?.TextContent ?? "";
        foreach (var number in new[] { today.ChineseMembers.Count, today.Count.Published, today.Fields.Count })
            Assert.Contains(number.ToString(CultureInfo.InvariantCulture), quote, StringComparison.Ordinal);
        Assert.Contains(date, quote, StringComparison.Ordinal);
        Assert.Contains(first, quote, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#quote ~ .src li"));
    }

    [Fact]
    public async Task The_sentence_follows_the_records_and_claims_the_first_place_only_while_no_unknown_member_could_change_it()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        await app.Services.EditAsync<Call>("2025", call => (call.Announced, call.MembersPublished) = (new PartialDate(2025, 11, 1), 410));
        app.Clock.Advance(TimeSpan.FromSeconds(2));

        var page = await client.DocumentAsync("/en");

        // Italy has 16 known members, and five members are not identified.
        var quote = page.QuerySelector("#quote")?.TextContent;
        Assert.StartsWith("As of 1 November 2025, 20 cities in China are members", quote, StringComparison.Ordinal);
        Assert.Contains("410 member cities", quote, StringComparison.Ordinal);
        Assert.DoesNotContain("any other country", quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Each_reader_has_a_door_that_leads_where_it_says(string code)
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();

        var page = await client.DocumentAsync($"/{code}");

        var doors = page.QuerySelectorAll("#readers li").ToList();
        Assert.Equal(
            ["apply", "cities/offices", "data", "history figures", "embed"],
            doors.Select(door =>
                string.Join(' ', door.QuerySelectorAll("a").Select(link => link.GetAttribute("href")?[$"/{code}/".Length..]))
            )
        );
        Assert.All(doors, door => Assert.Single(door.QuerySelectorAll("b")));
        Assert.All(doors.SelectMany(door => door.QuerySelectorAll("a")), link => Assert.NotEmpty(link.TextContent.Trim()));
    }
}
