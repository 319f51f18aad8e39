using System.Text.Json.Nodes;
using AngleSharp.Dom;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

public sealed class SteeringGroupPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    private readonly HttpClient _client = app.CreateClient();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Every_seat_stands_in_the_row_of_its_field_and_the_column_of_its_term_and_role(string language)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await _client.DocumentAsync($"/{language}/steering-group");
        var seats = network.Fields.SelectMany(field => field.Seats).ToList();

        Assert.Equal(43, seats.Count);
        Assert.All(
            seats,
            seat =>
            {
                var column =
                    network.SteeringTerms.TakeWhile(term => term != seat.Term).Sum(term => term.Roles.Count)
                    + seat.Term.Roles.IndexOf(seat.Role);
                var row = page.QuerySelector($".mx tbody tr.{seat.Field.CssClass}");
                var cell = row?.QuerySelectorAll("td")[column];
                Assert.Equal($"/{language}/cities/{seat.City.Slug}", cell?.QuerySelector("b a")?.GetAttribute("href"));
                Assert.Contains(seat.City.Name.Zh, cell?.TextContent, StringComparison.Ordinal);
                Assert.Contains(seat.City.Name.En, cell?.TextContent, StringComparison.Ordinal);
                Assert.Equal(seat.City.IsChinese, cell?.ClassList.Contains("cn"));
            }
        );
        Assert.Equal(
            ["film", "music", "literature", "design", "media-arts", "gastronomy", "crafts-and-folk-art"],
            page.QuerySelectorAll(".mx tbody th a").Select(link => link.GetAttribute("href")!.Split('/')[^1])
        ); // A link has an address.
    }

    [Theory]
    [InlineData("zh", "顾问")]
    [InlineData("en", "Adviser")]
    public async Task A_further_role_of_a_term_is_a_further_column_with_its_seats_in_it(string language, string role)
    {
        using var own = new PortalApp();
        using var client = own.CreateClient();
        var before = await client.DocumentAsync($"/{language}/steering-group");
        await own.Services.EditAsync<SteeringTerm>(
            "2018",
            term =>
            {
                term.Roles.Add(new SteeringRole { Key = "adviser", Name = new LocalizedText("顾问", "Adviser") });
                term.Seats.Add(
                    new SteeringSeat
                    {
                        Key = "film-adviser",
                        Role = "adviser",
                        Field = RecordId.For("field", "film"),
                        City = RecordId.For("city", "suzhou"),
                    }
                );
            }
        );
        own.Clock.Advance(TimeSpan.FromSeconds(1));

        var page = await client.DocumentAsync($"/{language}/steering-group");

        var rows = page.QuerySelectorAll(".mx tbody tr").Select(row => row.QuerySelectorAll("td").Length).Distinct();
        Assert.Equal([before.QuerySelectorAll(".mx tbody tr:first-child td").Length + 1], rows);
        Assert.Contains(role, page.QuerySelector(".mx thead")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            $"/{language}/cities/suzhou",
            page.QuerySelectorAll($".mx tbody tr:has(th a[href='/{language}/fields/film']) td b a")
                .Select(link => link.GetAttribute("href"))
        );
    }

    [Theory]
    [InlineData("/zh/steering-group")]
    [InlineData("/en/steering-group?bi=1")]
    public async Task All_seven_duties_stand_there_in_both_languages_each_with_its_anchor(string path)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await _client.DocumentAsync(path);

        Assert.Equal(7, page.QuerySelectorAll("#duties .crit > li").Length);
        Assert.All(
            network.SteeringDuties,
            duty =>
            {
                var row = page.GetElementById(duty.Slug);
                Assert.Contains(duty.Text.Zh, row?.TextContent, StringComparison.Ordinal);
                Assert.Contains(duty.Text.En, row?.TextContent, StringComparison.Ordinal);
                Assert.Equal($"#{duty.Slug}", row?.QuerySelector("a.no")?.GetAttribute("href"));
            }
        );
    }

    [Theory]
    [InlineData("zh", "截至2021年的任职情况", "协调组（Coordination Group）")]
    [InlineData("en", "office-holders as of 2021", "the Coordination Group")]
    public async Task Nobody_is_shown_as_in_office_after_what_was_printed(string language, string words, string since)
    {
        var page = await _client.DocumentAsync($"/{language}/steering-group");

        Assert.Equal(words, page.QuerySelector("#term-2018 .m")?.TextContent);
        Assert.Equal(["", ""], page.QuerySelectorAll(".mx thead .m").Take(2).Select(state => state.TextContent));
        Assert.All(page.QuerySelectorAll(".mx thead .m").Skip(2), state => Assert.NotEqual("", state.TextContent));
        Assert.Contains(page.QuerySelectorAll("#members .note"), note => note.TextContent.Contains(since, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2013, "2012-2016")]
    [InlineData(2017, "2012-2016", "2016-2018")]
    [InlineData(2021, "2012-2016", "2016-2018", "2018")]
    public async Task As_of_a_year_the_terms_that_had_begun_are_shown_and_the_last_is_in_office(int year, params string[] terms)
    {
        var page = await _client.DocumentAsync($"/en/steering-group?as_of={year}");

        Assert.Equal(terms.Select(term => $"term-{term}"), page.QuerySelectorAll(".mx thead [id]").Select(term => term.Id));
        Assert.Equal("in office", page.QuerySelectorAll(".mx thead .m")[^1].TextContent);
        Assert.All(page.QuerySelectorAll(".mx thead .m").SkipLast(1), state => Assert.Equal("", state.TextContent));
    }

    [Theory]
    [InlineData("zh", "截至2010年底没有任期记录，最早一届始于2012年。")]
    [InlineData("en", "No term is recorded up to the end of 2010; the first began in 2012.")]
    public async Task Before_the_first_term_the_page_says_so(string language, string words)
    {
        var page = await _client.DocumentAsync($"/{language}/steering-group?as_of=2010");

        Assert.Contains(words, page.QuerySelector("#members")?.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".mx"));
        Assert.Null(page.GetElementById("rules"));
    }

    [Fact]
    public async Task A_name_that_is_printed_otherwise_carries_a_mark_that_leads_to_the_erratum_below()
    {
        var page = await _client.DocumentAsync("/zh/steering-group");

        Assert.Equal(["布拉德福德勘", "根特勘"], page.QuerySelectorAll(".mx td b:has(.mk)").Select(name => name.TextContent.Trim()));
        Assert.Equal("布拉德福", page.QuerySelector("#printed-bradford del")?.TextContent);
        Assert.Equal("Gand", page.QuerySelector("#printed-ghent del")?.TextContent);
        Assert.All(page.QuerySelectorAll(".mx .mk"), mark => Assert.NotNull(page.QuerySelector(mark.GetAttribute("href") ?? "")));
    }

    [Fact]
    public async Task The_rules_about_the_group_are_those_of_the_year_shown()
    {
        var then = await _client.DocumentAsync("/en/steering-group?as_of=2014");
        var now = await _client.DocumentAsync("/en/steering-group");

        Assert.Contains("Term of five years", then.GetElementById("rules")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Term of two years", now.GetElementById("rules")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("/en/history#2015", now.QuerySelectorAll("#rules a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_further_role_is_a_further_column_and_a_seat_nobody_holds_an_empty_cell()
    {
        using var seed = new SeedFolder();
        seed.Edit(
            "steering-terms.json",
            "2018",
            term =>
            {
                // The term has roles and seats.
                term["roles"]!.AsArray().Add(JsonNode.Parse("""{ "key": "host", "name": { "zh": "年会主办城市", "en": "Host city" } }"""));
                term["seats"]!
                    .AsArray()
                    .Add(JsonNode.Parse("""{ "key": "film-host", "role": "host", "field": "film", "city": "santos" }"""));
            }
        );
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        database.Settings["Portal:SeedFolder"] = seed.Path;
        using var portal = PortalApp.On(database);
        using var client = portal.CreateClient();

        var page = await client.DocumentAsync("/en/steering-group?as_of=2021");

        Assert.Equal("3", page.GetElementById("term-2018")?.GetAttribute("colspan"));
        Assert.All(page.QuerySelectorAll(".mx tbody tr"), row => Assert.Equal(6, row.QuerySelectorAll("td").Length));
        Assert.Equal("Santos", Last(page, "film").QuerySelector("b")?.TextContent.Trim());
        Assert.Contains("nil", Last(page, "music").ClassList);
        Assert.Equal("none", Last(page, "music").TextContent.Trim());
    }

    [Theory]
    [InlineData("/zh/cities/shenzhen", ".facts a", "/zh/steering-group")]
    [InlineData("/zh/fields/design", "main a", "/zh/steering-group")]
    [InlineData("/zh/fields/design?as_of=2021", "main a", "/zh/steering-group?as_of=2021")]
    public async Task Pages_that_speak_of_seats_lead_to_the_group(string path, string links, string target)
    {
        var page = await _client.DocumentAsync(path);

        Assert.Contains(target, page.QuerySelectorAll(links).Select(link => link.GetAttribute("href")));
    }

    private static IElement Last(IDocument page, string field) => page.QuerySelectorAll($".mx tbody tr.f-{field} td")[^1];
}
