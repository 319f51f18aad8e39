using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>The lists by which staff find records.</summary>
public sealed partial class ListsTests
{
    [GeneratedRegex(@"[（(](\d+)[）)]$")]
    private static partial Regex Count();

    [Theory]
    [InlineData("苏", "苏州")]
    [InlineData("苏州", "苏州")]
    [InlineData("蘇州", "苏州")]
    [InlineData("suzhou", "苏州")]
    [InlineData("su zhou", "苏州")]
    [InlineData("Sūzhōu", "苏州")]
    [InlineData("SUZHOU", "苏州")]
    [InlineData("sz", "深圳 苏州")]
    [InlineData("Suzhou", "苏州")]
    [InlineData("obidos", "奥比都斯")]
    [InlineData("苏州 手工艺", "苏州")]
    public async Task A_city_is_found_by_whatever_is_typed_for_it(string typed, string first)
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);

        await person.Browser.GetAsync($"/admin/records/cities?q={Uri.EscapeDataString(typed)}");

        var names = Names(person.Browser);
        Assert.Equal(first.Split(' ').Length == 1 ? [names[0]] : first.Split(' '), names.Take(first.Split(' ').Length));
        if (typed != "obidos")
            Assert.Contains(first.Split(' ')[^1], names);
        else
            Assert.Equal("Óbidos", person.Browser.Page.QuerySelector("#records .en")?.TextContent);
        Assert.InRange(names.Count, 1, 50);
    }

    [Fact]
    public async Task Every_count_of_a_filter_is_the_number_of_rows_that_it_leads_to()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Summary = new LocalizedText("草稿", ""));
        var random = new Random(6);
        foreach (
            var start in new[]
            {
                "/admin/records/cities",
                "/admin/records",
                "/admin/records/errata",
                "/admin/records/cities?q=s",
                "/admin/records/sources",
            }
        )
        {
            var path = start;
            for (var step = 0; step < 4; step++)
            {
                await person.Browser.GetAsync(path);
                Assert.Equal(HttpStatusCode.OK, person.Browser.Status);
                var choices = person
                    .Browser.Page.QuerySelectorAll(".narrow option[value]:not([value=''])")
                    .Where(option => !option.HasAttribute("selected"))
                    .Select(option =>
                        (
                            Facet: option.ParentElement!.GetAttribute("name")!,
                            Value: option.GetAttribute("value")!,
                            Words: option.TextContent
                        )
                    )
                    .ToList(); // Options stand in a select.
                if (choices.Count == 0)
                    break;

                var (facet, value, words) = choices[random.Next(choices.Count)];
                path = Regex.Replace(path, $"(?<=[?&]){facet}=[^&]*&?", "").TrimEnd('?', '&');
                path += $"{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{facet}={Uri.EscapeDataString(value)}";
                await person.Browser.GetAsync(path);
                Assert.Equal(
                    (path, int.Parse(Count().Match(words).Groups[1].Value, CultureInfo.InvariantCulture)),
                    (path, Found(person.Browser))
                );
            }
        }
    }

    [Fact]
    public async Task Every_saved_list_counts_what_it_leads_to_and_every_chip_takes_its_filter_away()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        await person.Browser.GetAsync("/admin/records");
        var scopes = person
            .Browser.Page.QuerySelectorAll(".scopes a")
            .Select(link => (Path: link.GetAttribute("href")!, Count: link.QuerySelector(".num")!.TextContent))
            .ToList(); // Saved lists are links with a count.

        Assert.True(scopes.Count >= 4);
        foreach (var (path, count) in scopes)
        {
            await person.Browser.GetAsync(path);
            Assert.Equal((path, count), (path, Found(person.Browser).ToString(CultureInfo.InvariantCulture)));
        }

        await person.Browser.GetAsync("/admin/records/cities?q=s&field=design&year=2021");
        Assert.Equal(4, person.Browser.Page.QuerySelectorAll(".chips a").Length);
        await person.Browser.GetAsync(person.Browser.Page.QuerySelectorAll(".chips a")[0].GetAttribute("href")!);
        Assert.Equal(2, person.Browser.Page.QuerySelectorAll(".chips a:not(.all)").Length);
        await person.Browser.GetAsync(person.Browser.Page.QuerySelector(".chips .all")!.GetAttribute("href")!);
        Assert.Equal(405, Found(person.Browser));
    }

    [Fact]
    public async Task A_list_is_ordered_by_any_column_both_ways_and_Chinese_by_its_stored_reading()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        await person.Browser.GetAsync("/admin/records/cities?country=cn&size=100");
        var names = Names(person.Browser);

        // ICU would sort 长沙 last, by its other pronunciation.
        Assert.True(names.IndexOf("长沙") < names.IndexOf("成都"));
        Assert.Equal("ascending", person.Browser.Page.QuerySelector("th[aria-sort]")?.GetAttribute("aria-sort"));
        // Headings are links.
        foreach (var path in person.Browser.Page.QuerySelectorAll("thead a").Select(link => link.GetAttribute("href")!).ToList())
        {
            await person.Browser.GetAsync(path);
            var one = Names(person.Browser);
            var sort = person.Browser.Page.QuerySelector("th[aria-sort]")!; // One column is.
            await person.Browser.GetAsync(sort.QuerySelector("a")!.GetAttribute("href")!);
            Assert.NotEqual(sort.GetAttribute("aria-sort"), person.Browser.Page.QuerySelector("th[aria-sort]")?.GetAttribute("aria-sort"));
            Assert.Equal(one.Order(StringComparer.Ordinal), Names(person.Browser).Order(StringComparer.Ordinal));
            await person.Browser.GetAsync(path);
            Assert.Equal(one, Names(person.Browser));
        }
    }

    [Fact]
    public async Task Pages_have_numbers_and_as_many_rows_as_this_person_chose_last()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        await person.Browser.GetAsync("/admin/records/cities");
        Assert.Equal(50, Names(person.Browser).Count);

        await person.Browser.GetAsync(
            person.Browser.Page.QuerySelectorAll(".pages a").Single(link => link.TextContent == "20").GetAttribute("href")!
        );
        Assert.Equal(20, Names(person.Browser).Count);
        await person.Browser.GetAsync("/admin/records/cities?page=21");

        Assert.Equal(5, Names(person.Browser).Count);
        Assert.Equal("21", person.Browser.Page.QuerySelector(".pages [aria-current=page]")?.TextContent);
        await person.Browser.GetAsync("/admin/records/cities?page=99999");
        Assert.Equal(5, Names(person.Browser).Count);
        using var other = office.Open("203.0.113.9");
        await office.JoinAsync("王芳", Role.Viewer, browser: other);
        await other.GetAsync("/admin/records/cities");
        Assert.Equal(50, Names(other).Count);
    }

    [Fact]
    public async Task Every_type_has_its_list_that_a_viewer_reads_and_an_editor_adds_to()
    {
        using var office = new Office();
        var viewer = await office.JoinAsync("李明", Role.Viewer);
        var editor = await office.JoinAsync("王芳", Role.Editor, "203.0.113.8");
        using var stranger = office.App.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        foreach (var kind in RecordKinds.All.Where(kind => kind.Type != typeof(Medium)))
        {
            await viewer.Browser.GetAsync($"/admin/records/{kind.Path}");
            Assert.Equal((kind.Path, HttpStatusCode.OK), (kind.Path, viewer.Browser.Status));
            Assert.Null(viewer.Browser.Page.QuerySelector(".ribbon .go"));
            Assert.Contains($"（{Found(viewer.Browser)}）", viewer.Browser.Page.Title, StringComparison.Ordinal);
            await editor.Browser.GetAsync($"/admin/records/{kind.Path}");
            Assert.Equal(kind.Type != typeof(Settings), editor.Browser.Page.QuerySelector(".ribbon .go") is not null);
            using var answer = await stranger.GetAsync($"/admin/records/{kind.Path}");
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        await viewer.Browser.GetAsync("/admin/records/nonsense");
        Assert.Equal(HttpStatusCode.NotFound, viewer.Browser.Status);
    }

    [Fact]
    public async Task What_contradicts_is_listed_with_the_way_to_its_field()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        await person.Browser.GetAsync("/admin/records?check=contradiction");
        Assert.Equal(0, Found(person.Browser));
        await office.App.Services.DraftAsync<City>(
            "suzhou",
            city =>
            {
                (city.Province, city.Designations[0].Valid) = (null, new Validity(1999));
                city.Sources.Add(new Citation { Field = "names[nobody]", Source = city.Sources[0].Source });
            }
        );
        await office.App.Services.DraftAsync<SteeringTerm>("2018", term => term.Seats[0].Field = RecordId.For("field", "architecture"));

        await person.Browser.GetAsync("/admin/records/cities?check=contradiction");

        Assert.Equal(["苏州"], Names(person.Browser));
        Assert.Equal(
            ["designations[crafts-and-folk-art-2014].valid.from", "province", "sources"],
            person
                .Browser.Page.QuerySelectorAll(".prob")
                .Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!.Split('#')[1]))
                .Order(StringComparer.Ordinal)
        ); // Problems are links.
    }

    private static List<string> Names(Office.Browser browser) =>
        [.. browser.Page.QuerySelectorAll("#records .zh > a:first-child").Select(link => link.TextContent)];

    private static int Found(Office.Browser browser) =>
        // Every list counts its rows.
        int.Parse(browser.Page.QuerySelector("h1 .num")!.TextContent.Split('/')[0].Trim(), CultureInfo.InvariantCulture);
}
