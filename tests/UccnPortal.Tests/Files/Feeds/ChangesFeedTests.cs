using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Files.Feeds;

public sealed class ChangesFeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly PortalApp _app = App();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("zh", "zh-Hans", "中国新增：泉州（美食）、无锡（音乐）")]
    [InlineData("en", "en", "New in China: Quanzhou (Gastronomy), Wuxi (Music)")]
    public async Task A_feed_reader_understands_it_and_finds_what_changed_since_the_brochure_in_its_language(
        string language,
        string tag,
        string title
    )
    {
        var feed = await LoadAsync(_app, language);

        Assert.Equal(tag, feed.Language);
        Assert.Contains(feed.Items, item => item.Title.Text == title);
        Assert.All(feed.Items, item => Assert.True(item.PublishDate == default || item.PublishDate.Year > 2021));
        Assert.All(feed.Items, item => Assert.NotEmpty(((TextSyndicationContent)item.Summary).Text));
        Assert.Equal(feed.Items.Max(item => item.LastUpdatedTime), feed.LastUpdatedTime);
        Assert.NotEmpty(feed.Authors[0].Name);
    }

    [Fact]
    public async Task Every_entry_has_an_id_of_its_own_a_date_and_the_page_in_both_languages()
    {
        var root = XDocument.Parse(await TextAsync(_app, "zh")).Root!; // A document has a root.
        var entries = root.Elements(Atom + "entry").ToList();

        Assert.True(entries.Count >= 8);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")?.Value).Distinct().Count());
        Assert.All(
            entries,
            entry => Assert.StartsWith("tag:portal.example,2026:changes/zh/", entry.Element(Atom + "id")?.Value, StringComparison.Ordinal)
        );
        Assert.All(entries, entry => Assert.Equal("2026-11-22T04:00:00Z", entry.Element(Atom + "updated")?.Value));
        Assert.All(
            entries,
            entry =>
                Assert.Equal(
                    [$"zh-Hans {Page(entry)}", $"en {Page(entry).Replace("/zh", "/en", StringComparison.Ordinal)}"],
                    Alternates(entry)
                )
        );

        static string Page(XElement entry) => entry.Element(Atom + "link")?.Attribute("href")?.Value ?? "";
    }

    [Fact]
    public async Task It_names_itself_its_page_and_its_twin()
    {
        var root = XDocument.Parse(await TextAsync(_app, "en")).Root!; // A document has a root.

        Assert.Equal(
            "https://portal.example/en/changes.atom",
            root.Elements(Atom + "link").Single(link => link.Attribute("rel")?.Value == "self").Attribute("href")?.Value
        );
        Assert.Equal(
            [
                "zh-Hans https://portal.example/zh/changes.atom",
                "en https://portal.example/en/changes",
                "zh-Hans https://portal.example/zh/changes",
            ],
            Alternates(root)
        );
    }

    [Fact]
    public async Task Ids_are_the_same_on_another_installation_of_the_same_address()
    {
        using var other = App();
        other.Clock.Advance(TimeSpan.FromDays(30));

        var (here, there) = (await LoadAsync(_app, "zh"), await LoadAsync(other, "zh"));

        Assert.Equal(here.Items.Select(item => item.Id), there.Items.Select(item => item.Id));
        Assert.Equal(here.Items.Select(item => item.LastUpdatedTime), there.Items.Select(item => item.LastUpdatedTime));
    }

    [Fact]
    public async Task A_published_change_is_an_entry_and_dates_only_what_it_is_about()
    {
        var before = (await LoadAsync(_app, "en")).Items.ToDictionary(item => item.Id);

        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.Services.EditAsync<City>("lyon", city => city.Summary = new LocalizedText("试", "A test"));
        _app.Clock.Advance(TimeSpan.FromSeconds(2));
        var after = (await LoadAsync(_app, "en")).Items.ToList();

        var added = Assert.Single(after, item => !before.ContainsKey(item.Id));
        Assert.Equal("City: Lyon", added.Title.Text);
        Assert.Equal("https://portal.example/en/cities/lyon", added.Links[0].Uri.ToString());
        Assert.Equal(
            ["City: Lyon", "Lyon changed field"],
            after
                .Where(item => item.LastUpdatedTime == PortalApp.Today.AddDays(1))
                .Select(item => item.Title.Text)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            before.Keys.Order(StringComparer.Ordinal),
            after.Select(item => item.Id).Intersect(before.Keys).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task An_update_of_the_data_is_one_entry_however_many_records_it_changes()
    {
        var before = (await LoadAsync(_app, "en")).Items.Select(item => item.Id).ToHashSet();

        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.UpdateDataAsync(cities: 20);
        _app.Clock.Advance(TimeSpan.FromSeconds(2));
        var added = Assert.Single((await LoadAsync(_app, "en")).Items, item => !before.Contains(item.Id));

        Assert.Equal("Data update: 20 records", added.Title.Text);
        Assert.EndsWith("/records/2026-11-23", added.Id, StringComparison.Ordinal);
        Assert.Equal("https://portal.example/en/changes", added.Links[0].Uri.ToString());
    }

    [Fact]
    public async Task What_only_the_other_language_has_is_said_in_it_and_marked()
    {
        await _app.Services.EditAsync<Meeting>("2025", meeting => meeting.Name = new LocalizedText("第十七届年会", ""));
        _app.Clock.Advance(TimeSpan.FromSeconds(2));

        var entry = (await LoadAsync(_app, "en")).Items.First(item => item.Title.Text.StartsWith("第十七届年会", StringComparison.Ordinal));

        Assert.StartsWith("第十七届年会 (no English yet)", entry.Title.Text, StringComparison.Ordinal);
        Assert.Contains(
            "<span lang=\"zh-Hans\">第十七届年会</span>",
            ((TextSyndicationContent)entry.Summary).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_readers_must_know_of_a_text_ends_its_own_entry_and_no_other()
    {
        var entries = (await LoadAsync(_app, "zh")).Items.ToList();

        Assert.EndsWith("部分文字尚未审定。", SummaryOf("第十七届年会，法国昂吉安莱班"), StringComparison.Ordinal);
        Assert.EndsWith("部分文字尚未审定。", SummaryOf("第十六届年会，葡萄牙布拉加"), StringComparison.Ordinal);
        Assert.EndsWith("座。", SummaryOf("中国新增：泉州（美食）、无锡（音乐）"), StringComparison.Ordinal);

        string SummaryOf(string title) => ((TextSyndicationContent)entries.Single(entry => entry.Title.Text == title).Summary).Text;
    }

    [Fact]
    public async Task Its_subtitle_takes_the_year_from_the_edition()
    {
        await _app.Services.EditAsync<Edition>("brochure-2022-2023", edition => edition.ShowsYear = 2019);
        _app.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Contains("since 2019", (await LoadAsync(_app, "en")).Description.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_site_may_read_it_for_five_minutes_and_ask_whether_it_is_still_the_same()
    {
        using var client = _app.CreateClient();
        using var response = await client.GetAsync("/zh/changes.atom");
        using var again = await client.GetAsync("/zh/changes.atom", ("If-None-Match", response.TagOf().ToString()));

        Assert.Equal("application/atom+xml; charset=utf-8", response.Header("Content-Type"));
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        Assert.Equal("cross-origin", response.Header("Cross-Origin-Resource-Policy"));
        Assert.Equal("public, max-age=300", response.Header("Cache-Control"));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/zh")]
    [InlineData("/en/cities/suzhou")]
    public async Task Every_page_names_the_feed_of_its_language_once(string path)
    {
        using var client = _app.CreateClient();
        var page = await client.DocumentAsync(path);

        var link = Assert.Single(page.QuerySelectorAll("link[rel=alternate][type='application/atom+xml']"));
        Assert.Equal($"{path[..3]}/changes.atom", link.GetAttribute("href"));
    }

    private static PortalApp App() => new PortalApp().With("Portal:PublicBaseUrl", "https://portal.example");

    private static async Task<string> TextAsync(PortalApp app, string language)
    {
        using var client = app.CreateClient();
        return await client.GetStringAsync($"/{language}/changes.atom");
    }

    private static async Task<SyndicationFeed> LoadAsync(PortalApp app, string language)
    {
        using var xml = XmlReader.Create(new StringReader(await TextAsync(app, language)));
        return SyndicationFeed.Load(xml);
    }

    private static IEnumerable<string> Alternates(XElement element) =>
        element
            .Elements(Atom + "link")
            .Where(link => link.Attribute("rel")?.Value == "alternate")
            .Select(link => $"{link.Attribute("hreflang")?.Value} {link.Attribute("href")?.Value}");
}
