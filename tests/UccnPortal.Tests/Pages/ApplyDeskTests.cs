using System.Net;
using UccnPortal.Records;
using UccnPortal.Tests.Support;
using UccnPortal.Text;

namespace UccnPortal.Tests.Pages;

/// <summary>The pages below <c>/apply</c>: what applies, steps, documents, questions, worksheet.</summary>
public sealed class ApplyDeskTests(PortalApp app) : IClassFixture<PortalApp>
{
    private readonly HttpClient _client = app.CreateClient();

    [Theory]
    [InlineData("zh", "中国联合国教科文组织全国委员会申报", "尚未与全国委员会核实", "待核实")]
    [InlineData("en", "through the National Commission of the People’s Republic of China", "has not been confirmed", "to be verified")]
    public async Task How_Chinese_cities_apply_stands_after_the_state_with_a_contact_that_is_to_be_verified(
        string language,
        string way,
        string note,
        string remark
    )
    {
        var page = await _client.DocumentAsync($"/{language}/apply");
        var section = page.GetElementById("in-china");

        Assert.Equal(["in-short", "in-china", "dates", "guides"], page.QuerySelectorAll("main > .sec").Take(4).Select(part => part.Id));
        Assert.Contains(way, section?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["tel:+862165987687;ext=8002"],
            section?.QuerySelectorAll("a[href^='tel:']").Select(link => link.GetAttribute("href"))
        );
        Assert.Contains(note, section?.QuerySelector(".note")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(remark, section?.QuerySelector(".src p")?.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_desk_leads_to_every_guide_and_asks_what_applies()
    {
        var page = await _client.DocumentAsync("/en/apply");

        Assert.Equal(
            ["/en/apply/steps", "/en/apply/documents", "/en/apply/check", "/en/apply/questions", "/en/apply/worksheet", "/en/criteria"],
            page.QuerySelectorAll("#guides a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("/en/apply/check", page.QuerySelector("#check form")?.GetAttribute("action"));
        Assert.Equal(
            ["cn", "2027", ""],
            page.QuerySelectorAll("#check select").Select(choice => choice.QuerySelector("option[selected]")?.GetAttribute("value") ?? "")
        );
    }

    [Fact]
    public async Task Which_fields_China_lacks_is_a_fact_and_no_forecast()
    {
        var page = await _client.DocumentAsync("/en/apply");
        var section = page.GetElementById("fields");

        Assert.Contains("China has member cities in 7 of the 8 fields; none in Architecture.", Words(section), StringComparison.Ordinal);
        Assert.Contains("not a forecast", section?.TextContent, StringComparison.Ordinal);
        Assert.Contains("At most two applications per country", section?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/fields/architecture", section?.QuerySelector("tbody tr:first-child th a")?.GetAttribute("href"));
        Assert.Contains("no member city yet", section?.QuerySelector("tbody tr:first-child .q")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/apply/check?country=cn&year=2017", "长沙", "每个国家最多")]
    [InlineData("/en/apply/check?country=jp&year=2025&field=architecture", "3 March 2025", "No longer required")]
    public async Task The_check_answers_from_the_records_and_marks_what_it_does_not_know(string path, string said, string unsaid)
    {
        var page = await _client.DocumentAsync(path);
        var terms = page.GetElementById("terms");

        Assert.Contains(said, terms?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, terms?.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(terms?.QuerySelectorAll("dd .state.miss") ?? throw new InvalidOperationException("The answer is missing."));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.NotNull(page.QuerySelector($"a.lang[href='{(path[1] == 'z' ? "/en" : "/zh")}{Canonical(path[3..])}']"));
    }

    [Theory]
    [InlineData(2016, "There was no call in 2016.", "call-2015 call-2017")]
    [InlineData(2012, "No call of 2012 is on record, so what applied is not known.", "")]
    [InlineData(2027, "has not been announced. These are the rules now in force", "")]
    public async Task A_year_without_a_call_and_a_call_to_come_are_said_to_be_so(int year, string words, string calls)
    {
        var page = await _client.DocumentAsync($"/en/apply/check?year={year}");
        var terms = page.GetElementById("terms");

        Assert.Contains(words, terms?.TextContent, StringComparison.Ordinal);
        Assert.All(
            calls.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            call => Assert.NotNull(terms?.QuerySelector($".flow a[href='/en/apply#{call}']"))
        );
    }

    [Fact]
    public async Task What_the_check_does_not_understand_is_ignored_and_named()
    {
        var page = await _client.DocumentAsync("/en/apply/check?country=xx,cn,jp&year=1999&field=poetry");

        Assert.All(
            new[] { "field=poetry", "country=xx", "country=jp", "year=1999" }.Zip(page.QuerySelectorAll(".notes li")),
            pair => Assert.Contains(pair.First, pair.Second.TextContent, StringComparison.Ordinal)
        );
        Assert.Equal(4, page.QuerySelectorAll(".notes li").Length);
        Assert.Contains("China, 2027", page.QuerySelector("#terms h2")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "不详", "不需要")]
    [InlineData("en", "Not known", "not required")]
    public async Task What_a_call_does_not_say_of_a_document_is_not_known_and_never_not_required(
        string language,
        string unknown,
        string never
    )
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var page = await _client.DocumentAsync($"/{language}/apply/documents");
        var calls = network.Calls.Where(call => call.Documents.Count > 0).ToList();
        var rows = page.QuerySelectorAll("#by-call tbody tr");

        Assert.Equal(7, calls.Count);
        Assert.Equal(Enum.GetValues<CallDocumentKind>().Length, rows.Length);
        foreach (var (kind, line) in Enum.GetValues<CallDocumentKind>().Zip(rows))
        {
            Assert.Equal(calls.Count, line.QuerySelectorAll("td").Length);
            foreach (var (call, cell) in calls.Zip(line.QuerySelectorAll("td")))
            {
                var document = call.Documents.Find(row => row.Kind == kind);
                var said =
                    document is null ? unknown
                    : language == "zh" ? document.Text.Zh
                    : document.Text.En;
                Assert.Equal(said, cell.TextContent.Trim());
                if (document is null)
                    Assert.DoesNotContain(never, cell.TextContent, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task Every_document_of_a_call_has_a_source_of_its_own()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.All(
            network.Calls.SelectMany(call => call.Documents.Select(document => (call, document))),
            of =>
                Assert.Contains(
                    network.SourcesOf(of.call, $"documents[{of.document.Key}]"),
                    cited => cited.Source.Kind is SourceKind.Primary or SourceKind.News
                )
        );
    }

    [Theory]
    [InlineData("zh", "本国教科文组织全国委员会的推荐函", "2017年的申报文件有全部这些要求")]
    [InlineData("en", "A letter of endorsement from the National Commission for UNESCO", "All of these stand in the documents of")]
    public async Task What_to_submit_comes_first_and_says_of_which_call_it_is_proved(string language, string paper, string note)
    {
        var page = await _client.DocumentAsync($"/{language}/apply/documents");
        var papers = page.QuerySelector("main > .sec");

        Assert.Equal("what-to-submit", papers?.Id);
        Assert.Equal(paper, papers?.QuerySelector("ul > li:nth-child(4)")?.TextContent);
        Assert.Contains(note, papers?.QuerySelector(".note")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_steps_are_a_numbered_list_and_the_duties_another(string language)
    {
        var page = await _client.DocumentAsync($"/{language}/apply/steps");

        Assert.Equal(["apply-steps", "member-duties"], page.QuerySelectorAll("main > .sec").Select(part => part.Id));
        Assert.Equal([7, 5], page.QuerySelectorAll("main .flow > ol").Select(list => list.Children.Length));
        Assert.All(page.QuerySelectorAll("main > .sec"), part => Assert.NotNull(part.QuerySelector(".src ol a")));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Ten_questions_are_answered_each_with_its_calls_and_sources(string language)
    {
        var page = await _client.DocumentAsync($"/{language}/apply/questions");
        var questions = page.QuerySelectorAll("main > section");

        Assert.Equal(10, questions.Length);
        Assert.Equal(
            questions.Select(question => $"#{question.Id}"),
            page.QuerySelectorAll("main .go a").Select(link => link.GetAttribute("href"))
        );
        Assert.All(
            questions,
            question =>
            {
                Assert.NotEqual("", question.QuerySelector("h2")?.TextContent);
                Assert.NotEqual("", question.QuerySelector(".flow")?.TextContent);
                Assert.NotNull(question.QuerySelector(".note"));
                Assert.NotNull(question.QuerySelector(".src ol a"));
            }
        );
    }

    [Theory]
    [InlineData("/zh/search?q=截止日期", "/zh/apply/questions#question-02-how-often")]
    [InlineData("/zh/search?q=会费", "/zh/apply/questions#question-09-fees-and-duties")]
    [InlineData("/en/search?q=emblem", "/en/apply/questions#question-10-emblem")]
    [InlineData("/en/search?q=worksheet", "/en/apply/worksheet")]
    public async Task The_search_finds_questions_and_guides(string path, string found)
    {
        var page = await _client.DocumentAsync(path);

        Assert.NotNull(page.QuerySelector($"#hits a[href='{found}']"));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_worksheet_of_a_field_has_all_its_criteria_with_room_to_write_and_sends_nothing(string language)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        foreach (var field in network.Fields)
        {
            var page = await _client.DocumentAsync($"/{language}/apply/worksheet?field={field.Slug}");
            var criteria = page.QuerySelectorAll(".sheet > li");

            Assert.Equal(field.Record.Criteria.Select(field.CodeOf), criteria.Select(criterion => criterion.Id));
            Assert.All(
                field.Record.Criteria.Zip(criteria),
                pair =>
                {
                    Assert.Contains(pair.First.Text.Zh, pair.Second.TextContent, StringComparison.Ordinal);
                    Assert.Contains(pair.First.Text.En, pair.Second.TextContent, StringComparison.Ordinal);
                    Assert.Equal(2, pair.Second.QuerySelectorAll("textarea").Length);
                    Assert.All(
                        pair.Second.QuerySelectorAll("textarea"),
                        room => Assert.NotNull(pair.Second.QuerySelector($"label[for='{room.Id}']"))
                    );
                }
            );
            Assert.All(
                page.QuerySelectorAll("main textarea, main input"),
                room => Assert.Equal((null, false), (room.Closest("form"), room.HasAttribute("name")))
            );
        }
    }

    [Fact]
    public async Task Two_fields_make_two_worksheets_and_a_field_without_criteria_says_so()
    {
        var two = await _client.DocumentAsync("/en/apply/worksheet?field=design,film");
        var none = await _client.DocumentAsync("/en/apply/worksheet?field=architecture");

        Assert.Equal(["design", "film"], two.QuerySelectorAll("main > section[id]").Select(sheet => sheet.Id));
        Assert.Empty(none.QuerySelectorAll("textarea"));
        Assert.Contains(UiText.Fields.CriteriaToComeNote.En, none.QuerySelector("#architecture")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_below_the_desk_stays_when_its_texts_are_withdrawn()
    {
        using var own = new PortalApp();
        using var client = own.CreateClient();
        await own.Services.WithdrawAsync<SiteText>("apply-steps");
        own.Clock.Advance(TimeSpan.FromSeconds(1));

        using var response = await client.GetAsync("/zh/apply/steps");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Words(AngleSharp.Dom.IElement? element) => element?.TextContent ?? "";

    /// <summary>The query in the canonical order of parameters.</summary>
    private static string Canonical(string pathAndQuery)
    {
        var (path, query) = (pathAndQuery.Split('?')[0], pathAndQuery.Split('?')[1].Split('&'));
        return $"{path}?{string.Join('&', query.OrderBy(pair => Array.IndexOf(["field", "country", "year"], pair.Split('=')[0])))}";
    }
}
