using System.Globalization;
using UccnPortal.Data.Accounts;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>The first page for staff: open tasks, record counts and recent changes.</summary>
public sealed class DashboardTests
{
    [SkippableFact]
    public async Task Drafts_are_shown_as_mine_and_others_and_what_was_done_last_with_its_reason()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Editor);
        await person.Browser.GetAsync("/admin");
        Assert.Empty(person.Browser.Page.QuerySelectorAll("#lately li, #drafts li"));
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "a", new Change("李明", "补一句"));
        await office.App.Services.DraftAsync<Rule>("steering-group", rule => rule.Order = 99, new Change("王芳", "换个次序"));

        await person.Browser.GetAsync("/admin");

        Assert.Equal(["苏州"], person.Browser.Page.QuerySelectorAll("#drafts h2 ~ ul:first-of-type a").Select(link => link.TextContent));
        Assert.Equal(2, person.Browser.Page.QuerySelectorAll("#drafts li").Length);
        var lately = person.Browser.Page.QuerySelectorAll("#lately li").Select(item => item.TextContent).ToList();
        Assert.Contains("换个次序", lately[0], StringComparison.Ordinal);
        Assert.Contains("李明 保存草稿 苏州", lately[1], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Every_count_leads_to_a_list_of_as_many_and_every_type_is_a_way_in()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        await person.Browser.GetAsync("/admin");
        var counts = person
            .Browser.Page.QuerySelectorAll("#todo a, #records a")
            .Select(link => (Path: link.GetAttribute("href")!, Count: link.QuerySelector(".num")!.TextContent))
            .ToList(); // Each is a link with a count.

        Assert.Equal(RecordKinds.All.Count - 1, person.Browser.Page.QuerySelectorAll("#records a").Length);
        foreach (var (path, count) in counts)
        {
            await person.Browser.GetAsync(path);
            // Every list counts its rows.
            Assert.Equal((path, count), (path, person.Browser.Page.QuerySelector("h1 .num")!.TextContent.Split('/')[0].Trim()));
        }
    }

    [SkippableFact]
    public async Task Any_record_is_found_from_any_page()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        await person.Browser.GetAsync("/admin/help");
        Assert.Equal("/admin", person.Browser.Page.QuerySelector("header form[role=search]")?.GetAttribute("action"));

        await person.Browser.GetAsync("/admin?q=suzhou");

        Assert.Equal("/admin/records", person.Browser.Path);
        Assert.Equal("苏州", person.Browser.Page.QuerySelector("#records .zh a")?.TextContent);
    }

    [SkippableTheory]
    [InlineData(Role.Viewer, false)]
    [InlineData(Role.Administrator, true)]
    public async Task The_tabs_name_what_the_reader_may_open_and_where_she_is(Role role, bool administers)
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", role);
        await person.Browser.GetAsync("/admin/records/provinces");

        var tabs = person.Browser.Page.QuerySelectorAll("header nav a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal("城市", person.Browser.Page.QuerySelector("header nav [aria-current=page]")?.TextContent);
        Assert.Equal(administers, tabs.Contains("/admin/audit"));
        foreach (var path in tabs.Where(path => path != "/admin/accounts"))
        {
            await person.Browser.GetAsync(path ?? "");
            Assert.Equal((path, "200"), (path, ((int)person.Browser.Status).ToString(CultureInfo.InvariantCulture)));
        }
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task The_sign_in_before_this_one_is_named_with_its_time_and_place_and_the_first_ever_names_none(string provider)
    {
        using var office = new Office(provider);
        var person = await office.JoinAsync("王芳", address: "198.51.100.1");
        office.App.Clock.Advance(TimeSpan.FromHours(1));
        var second = await person.SignInAsync(office.Open("203.0.113.7"));
        var third = await person.SignInAsync(office.Open("192.0.2.9"));

        await person.Browser.GetAsync("/admin");
        await second.GetAsync("/admin");
        await third.GetAsync("/admin");

        Assert.DoesNotContain("上次登录", person.Browser.Page.QuerySelector(".end")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "您上次登录的时间为2026-11-22 12:00，来源地址为198.51.100.0。",
            second.Page.QuerySelector(".end")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "您上次登录的时间为2026-11-22 13:01，来源地址为203.0.113.0。",
            third.Page.QuerySelector(".end")?.TextContent,
            StringComparison.Ordinal
        );
    }
}
