using System.Net;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Everywhere;

public sealed class RedirectsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("/", "", "/zh")]
    [InlineData("/", "en", "/en")]
    [InlineData("/", "en-GB,en;q=0.9", "/en")]
    [InlineData("/", "zh-CN,zh;q=0.9,en;q=0.8", "/zh")]
    [InlineData("/", "fr-FR,fr;q=0.9,en;q=0.5,zh;q=0.4", "/en")]
    [InlineData("/", "fr", "/en")]
    [InlineData("/", "ja,ko;q=0.9", "/en")]
    [InlineData("/", "de, *;q=0.5", "/en")]
    [InlineData("/", "fr,zh-TW;q=0.8", "/zh")]
    [InlineData("/", "zh-Hant-HK", "/zh")]
    [InlineData("/", "yue-HK,en;q=0.5", "/zh")]
    [InlineData("/", "*", "/zh")]
    [InlineData("/", "en;q=0, zh;q=0", "/zh")]
    [InlineData("/", "zh;q=0.1,en;q=0.2", "/en")]
    [InlineData("/", "nonsense;;q=,", "/zh")]
    [InlineData("/cities", "en", "/en/cities")]
    [InlineData("/cities/suzhou?as_of=2021", "en", "/en/cities/suzhou?as_of=2021")]
    [InlineData("/cities/%E8%8B%8F%E5%B7%9E", "zh", "/zh/cities/%E8%8B%8F%E5%B7%9E")]
    public async Task An_address_without_a_language_leads_to_the_negotiated_one(string path, string asked, string location)
    {
        using var client = app.CreateClient();

        using var response = asked.Length == 0 ? await client.GetAsync(path) : await client.GetAsync(path, ("Accept-Language", asked));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(location, response.Header("Location"));
        Assert.Equal("Accept-Language", response.Header("Vary"));
        Assert.Equal("no-store", response.Header("Cache-Control"));
        Assert.Null(response.Header("Set-Cookie"));
    }

    [Theory]
    [InlineData("/zh/", "/zh")]
    [InlineData("/zh//", "/zh")]
    [InlineData("/ZH", "/zh")]
    [InlineData("/EN/Cities", "/en/cities")]
    [InlineData("/zh/cities/", "/zh/cities")]
    [InlineData("/zh/cities/?field=design", "/zh/cities?field=design")]
    [InlineData("/zh/Cities/Suzhou/?x=Y", "/zh/cities/suzhou?x=Y")]
    [InlineData("/EMBED/v1/ZH/cities", "/embed/v1/zh/cities")]
    [InlineData("/Sitemap.xml", "/sitemap.xml")]
    [InlineData("/zh/cities/macau", "/zh/cities/macao")]
    [InlineData("/en/cities/macau", "/en/cities/macao")]
    [InlineData("/zh/cities/%E8%8B%8F%E5%B7%9E", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/%E8%8B%8F%E5%B7%9E?as_of=2021", "/zh/cities/suzhou?as_of=2021")]
    public async Task Another_spelling_of_an_address_leads_permanently_to_the_canonical_one(string path, string location)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Header("Location"));
        Assert.Null(response.Header("Set-Cookie"));
    }

    [Theory]
    [InlineData("/zh/cities/suzhou。", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/suzhou)", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/suzhou，", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/suzhou，详情", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/suzhou详情", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/suzhou%20", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/suzhou%20详情", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/suzhou.", "/zh/cities/suzhou")]
    [InlineData("/en/cities/macau，详情", "/en/cities/macao")]
    [InlineData("/zh/cities/macau详情", "/zh/cities/macao")]
    [InlineData("/zh/cities/苏州", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/苏州，详情", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/苏州%20详情", "/zh/cities/suzhou")]
    [InlineData("/zh/cities/（苏州）", "/zh/cities/suzhou")]
    [InlineData("/en/names/苏州。", "/en/names/suzhou")]
    [InlineData("/en/names/macau；see", "/en/names/macao")]
    [InlineData("/en/fields/Music%20", "/en/fields/music%20")]
    [InlineData("/en/fields/music，详情", "/en/fields/music")]
    [InlineData("/zh/figures/growth】", "/zh/figures/growth")]
    [InlineData("/zh/network。", "/zh/network")]
    [InlineData("/zh/about/alliance）", "/zh/about/alliance")]
    [InlineData("/zh/cities/，详情", "/zh/cities")]
    [InlineData("/zh。", "/zh")]
    [InlineData("/en,", "/en")]
    [InlineData("/zh/cities/suzhou，详情?as_of=2021", "/zh/cities/suzhou?as_of=2021")]
    public async Task An_address_with_something_pasted_after_it_leads_permanently_to_the_page(string path, string location)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Header("Location"));
        Assert.Null(response.Header("Set-Cookie"));
    }

    [Theory]
    [InlineData("/zh/cities/atlantis，详情")]
    [InlineData("/zh/cities/suzhou/详情")]
    [InlineData("/zh/cities/suzhou.html")]
    [InlineData("/en/cities/granada%20spain")]
    [InlineData("/zh/cities/苏州.csv.exe")]
    [InlineData("/zh/nonsense。")]
    [InlineData("/zh-cn/cities。")]
    public async Task An_address_that_means_no_page_or_more_than_one_is_not_redirected_to_a_page(string path)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Null(response.StatusCode == HttpStatusCode.Found ? null : response.Header("Location"));
        Assert.NotEqual(HttpStatusCode.MovedPermanently, response.StatusCode);
    }

    [Theory]
    [InlineData("/en/cities/suzhuo", "/en/cities/suzhou")]
    [InlineData("/zh/cities/suzhou/详情", null)]
    [InlineData("/en/netwrok", "/en/network")]
    [InlineData("/zh/critera", "/zh/criteria")]
    [InlineData("/en/cities/granada%20spain", null)]
    [InlineData("/en/chengdu", "/en/cities/chengdu")]
    public async Task A_missing_page_suggests_the_nearest(string path, string? nearest)
    {
        using var client = app.CreateClient();

        using var response = await client.GetAsync(path);
        var page = Html.Parse(await response.DecodedAsync());

        var suggested = page.QuerySelectorAll("#nearest a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.InRange(suggested.Count, nearest is null ? 0 : 1, 5);
        if (nearest is not null)
            Assert.Equal(nearest, suggested[0]);
        foreach (var link in suggested)
        {
            using var there = await client.GetAsync(link!); // A suggestion is a link.
            Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        }
    }

    [Fact]
    public async Task Every_page_is_found_with_something_pasted_after_its_address()
    {
        var network = await app.Services.NetworkAsync();

        foreach (var path in PublicPage.Of(network).SelectMany(page => Languages.All.Select(language => page.PathOf(language))))
        {
            Assert.Equal(path, MeantPath.Of(path + "，详情", network));
            Assert.Null(MeantPath.Of(path, network));
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    public async Task Only_reading_is_redirected(string method)
    {
        using var client = app.CreateClient();

        using var response = await client.SendAsync(new HttpMethod(method), "/ZH/");

        Assert.Null(response.Header("Location"));
        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    [Fact]
    public async Task A_former_slug_leads_to_the_new_one_and_the_new_one_back_once_it_is_given_up()
    {
        using var own = new PortalApp();
        using var client = own.CreateClient();
        await own.Services.EditAsync<City>("bilbao", city => city.Slug = "bilbo");
        own.Clock.Advance(TimeSpan.FromSeconds(1));

        using var former = await client.GetAsync("/zh/cities/bilbao");
        using var current = await client.GetAsync("/zh/cities/bilbo");

        Assert.Equal(HttpStatusCode.MovedPermanently, former.StatusCode);
        Assert.Equal("/zh/cities/bilbo", former.Header("Location"));
        Assert.Equal(HttpStatusCode.OK, current.StatusCode);
    }
}

/// <summary>Hostile addresses, sent byte for byte.</summary>
public sealed class HostileRedirectsTests(KestrelApp app) : IClassFixture<KestrelApp>
{
    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("//evil/")]
    [InlineData("//evil")]
    [InlineData("//EVIL.example/%2e%2e")]
    [InlineData("///evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/%5Cevil.example/")]
    [InlineData("/%5C%5Cevil/")]
    [InlineData("/%2F%2Fevil/")]
    [InlineData("/%09/evil/")]
    [InlineData("/%0D%0ALocation:%20https://evil.example/")]
    [InlineData("/zh//evil.example/")]
    [InlineData("/https://evil.example/")]
    [InlineData("/@evil.example/")]
    [InlineData("/zh/cities/%2F%2Fevil.example/")]
    public async Task No_address_redirects_off_the_site(string path)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        var seen = new HashSet<string>();

        for (var next = path; seen.Add(next); )
        {
            using var response = await client.GetUntidiedAsync(app.Address, next);
            if (response.Header("Location") is not { } location)
            {
                Assert.InRange((int)response.StatusCode, 200, 499);
                return;
            }

            // Browsers read a leading double slash or backslash as the name of a host.
            Assert.Matches("^/(?![/\\\\])", location);
            Assert.DoesNotMatch("[\\r\\n\\t\\\\]", location);
            next = location;
        }

        Assert.Fail($"{path} leads round in a circle: {string.Join(" → ", seen)}");
    }
}
