using System.Net;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Http.Caching;

public sealed class PageCacheTests : IDisposable
{
    private readonly Renderings _renderings = new();
    private readonly PortalApp _app = new();

    public PageCacheTests()
    {
        _app.With(_renderings.AddTo);
    }

    public static TheoryData<string, string?> Codings =>
        new()
        {
            { "", null },
            { "identity", null },
            { "br", "br" },
            { "gzip", "gzip" },
            { "gzip, deflate, br", "br" },
            { "gzip, deflate, br, zstd", "br" },
            { "gzip, deflate", "gzip" },
            { "GZIP", "gzip" },
            { "br;q=0, gzip", "gzip" },
            { "br;q=0.0, gzip;q=0", null },
            { "br;q=0.2, gzip;q=0.8", "gzip" },
            { "gzip;q=1.0, br;q=1.0", "br" },
            { "*", "br" },
            { "*;q=0", null },
            { "br;q=0, *", "gzip" },
            { "zstd, deflate", null },
            { "xbr, brx", null },
            { "br;;q=x,,,", null },
            { "\"", null },
        };

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("br,gzip,identity")]
    [InlineData("identity,gzip,br")]
    [InlineData("gzip,br,identity")]
    public async Task Each_coding_gets_its_own_body_and_tag_whoever_comes_first(string order)
    {
        using var client = _app.CreateClient();

        var answers = new Dictionary<string, (string Body, string Tag, long Length)>();
        foreach (var coding in order.Split(','))
        {
            using var response = await client.GetAsync("/zh/cities", ("Accept-Encoding", coding));
            Assert.Equal(coding == "identity" ? null : coding, response.Header("Content-Encoding"));
            Assert.Equal("Accept-Encoding", response.Header("Vary"));
            var length = (await response.Content.ReadAsByteArrayAsync()).LongLength;
            Assert.Equal(length, response.Content.Headers.ContentLength);
            answers[coding] = (await response.DecodedAsync(), response.TagOf().ToString(), length);
        }

        Assert.Single(answers.Values.Select(answer => answer.Body).Distinct());
        Assert.Equal(3, answers.Values.Select(answer => answer.Tag).Distinct().Count());
        Assert.True(answers["br"].Length < answers["gzip"].Length && answers["gzip"].Length < answers["identity"].Length);
        Assert.Single(_renderings.Addresses);
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task The_coding_is_the_best_that_the_client_takes(string accepted, string? coding)
    {
        using var client = _app.CreateClient();

        using var response =
            accepted.Length == 0 ? await client.GetAsync("/zh") : await client.GetAsync("/zh", ("Accept-Encoding", accepted));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(coding, response.Header("Content-Encoding"));
        Assert.Contains("</html>", await response.DecodedAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task An_unchanged_page_costs_a_304_with_the_headers_of_the_page(string coding)
    {
        using var client = _app.CreateClient();
        using var first = await client.GetAsync("/zh/cities", ("Accept-Encoding", coding));

        using var second = await client.GetAsync("/zh/cities", ("Accept-Encoding", coding), ("If-None-Match", first.TagOf().ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.TagOf(), second.TagOf());
        Assert.Equal(first.Header("Cache-Control"), second.Header("Cache-Control"));
        Assert.Equal(first.Header("Vary"), second.Header("Vary"));
        Assert.Null(second.Header("Content-Type"));
        Assert.Null(second.Header("Content-Encoding"));
    }

    [Theory]
    [InlineData("\"other\", {0}", 304)]
    [InlineData("W/{0}", 304)]
    [InlineData("*", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("", 200)]
    [InlineData("nonsense", 200)]
    public async Task A_list_of_tags_is_read_as_the_standard_says(string header, int status)
    {
        using var client = _app.CreateClient();
        using var first = await client.GetAsync("/zh");

        using var second = await client.GetAsync(
            "/zh",
            ("If-None-Match", header.Replace("{0}", first.TagOf().ToString(), StringComparison.Ordinal))
        );

        Assert.Equal(status, (int)second.StatusCode);
    }

    [Fact]
    public async Task A_tag_of_one_coding_does_not_stand_for_another()
    {
        using var client = _app.CreateClient();
        using var brotli = await client.GetAsync("/zh", ("Accept-Encoding", "br"));

        using var gzip = await client.GetAsync("/zh", ("Accept-Encoding", "gzip"), ("If-None-Match", brotli.TagOf().ToString()));

        Assert.Equal(HttpStatusCode.OK, gzip.StatusCode);
    }

    [Theory]
    [InlineData("/zh")]
    [InlineData("/zh/cities")]
    [InlineData("/embed/v1/zh/cities")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/zh/changes.atom")]
    [InlineData("/zh/figures/growth.svg")]
    [InlineData("/api/v1/cities?country=cn")]
    public async Task HEAD_answers_with_the_headers_of_GET_and_no_body(string path)
    {
        using var client = _app.CreateClient();

        using var head = await client.SendAsync(HttpMethod.Head, path);
        using var get = await client.GetAsync(path);
        using var headAgain = await client.SendAsync(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.NotEmpty(await get.Content.ReadAsByteArrayAsync());
        Assert.Equal(get.AllHeaders(), head.AllHeaders());
        Assert.Equal(get.AllHeaders(), headAgain.AllHeaders());
    }

    [Fact]
    public async Task HEAD_of_the_bare_host_leads_on_like_GET()
    {
        using var client = _app.CreateClient();

        using var head = await client.SendAsync(HttpMethod.Head, "/");

        Assert.Equal(HttpStatusCode.Found, head.StatusCode);
        Assert.Equal("/zh", head.Header("Location"));
    }

    [Fact]
    public async Task An_edit_shows_once_a_second_has_passed_with_a_new_tag_and_until_then_nobody_sees_half_of_it()
    {
        using var client = _app.CreateClient();
        using var before = await client.GetAsync("/en/cities/suzhou");
        await _app.Services.EditAsync<City>("suzhou", city => city.Name = city.Name with { En = "Soochow-on-Grand-Canal" });

        using var atOnce = await client.GetAsync("/en/cities/suzhou");
        _app.Clock.Advance(TimeSpan.FromSeconds(1));
        using var after = await client.GetAsync("/en/cities/suzhou", ("If-None-Match", before.TagOf().ToString()));
        using var list = await client.GetAsync("/en/cities");

        Assert.Equal(before.TagOf(), atOnce.TagOf());
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.TagOf(), after.TagOf());
        Assert.Contains("Soochow-on-Grand-Canal", await after.DecodedAsync(), StringComparison.Ordinal);
        Assert.Contains("Soochow-on-Grand-Canal", await list.DecodedAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/cities/suzhou")]
    [InlineData("/en/network")]
    [InlineData("/en/network?as_of=2021")]
    public async Task A_page_is_kept_until_midnight_in_Beijing_and_then_names_the_new_day(string path)
    {
        using var client = _app.CreateClient();
        var first = await client.GetStringAsync(path);

        _app.Leap(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        var lastOfDay = await client.GetStringAsync(path);
        var renderings = _renderings.Addresses.Count;
        _app.Leap(TimeSpan.FromSeconds(1));
        var next = await client.GetStringAsync(path);

        Assert.Equal(first, lastOfDay);
        Assert.Equal((1, 2), (renderings, _renderings.Addresses.Count));
        Assert.Contains("[2026-11-22]", first, StringComparison.Ordinal);
        Assert.DoesNotContain("[2026-11-22]", next, StringComparison.Ordinal);
        Assert.Contains("[2026-11-23]", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_city_is_gone_once_a_second_has_passed()
    {
        using var client = _app.CreateClient();
        using var before = await client.GetAsync("/zh/cities/bilbao");
        await _app.Services.WithdrawAsync<City>("bilbao");

        _app.Clock.Advance(TimeSpan.FromSeconds(1));
        using var after = await client.GetAsync("/zh/cities/bilbao");

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task Parameters_that_nobody_reads_do_not_part_one_page_into_many()
    {
        using var client = _app.CreateClient();

        foreach (var query in new[] { "", "?utm_source=mail", "?x=1&y=2", "?Lang=en", "?", "?fields=design", "?theme=dark" })
        {
            using var response = await client.GetAsync("/zh/cities" + query);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Single(_renderings.Addresses);
    }

    [Fact]
    public async Task The_order_of_parameters_does_not_part_one_page_into_two()
    {
        using var client = _app.CreateClient();

        using var one = await client.GetAsync("/zh/cities?field=design&as_of=2021");
        using var other = await client.GetAsync("/zh/cities?as_of=2021&field=design");

        Assert.Equal(one.TagOf(), other.TagOf());
        Assert.Single(_renderings.Addresses);
    }

    [Theory]
    [InlineData("?field=design%26as_of%3D2021", "?field=design&as_of=2021")]
    [InlineData("?FIELD=chess", "?field=design")]
    [InlineData("?field=chess", "?field=design")]
    [InlineData("?field=design%2Cmusic", "?field=design")]
    public async Task One_address_cannot_be_made_to_answer_with_the_page_of_another(string poison, string asked)
    {
        using var clean = new PortalApp();
        using var cleanClient = clean.CreateClient();
        using var client = _app.CreateClient();
        using var _ = await client.GetAsync("/zh/cities" + poison);

        var answer = await client.GetStringAsync("/zh/cities" + asked);

        Assert.Equal(await cleanClient.GetStringAsync("/zh/cities" + asked), answer);
    }

    [Fact]
    public async Task A_page_names_the_host_that_it_was_asked_under_and_no_other()
    {
        using var client = _app.CreateClient();

        var one = await client.GetStringAsync("/zh");
        using var other = await client.GetAsync("/zh", ("Host", "other.example"));
        var otherBody = await other.DecodedAsync();

        Assert.Contains("http://localhost/zh", one, StringComparison.Ordinal);
        Assert.Contains("http://other.example/zh", otherBody, StringComparison.Ordinal);
        Assert.DoesNotContain("http://localhost/zh", otherBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_page_is_not_kept()
    {
        using var client = _app.CreateClient();

        for (var i = 0; i < 2; i++)
        {
            using var missing = await client.GetAsync("/zh/cities/atlantis");
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
            Assert.Equal("no-store", missing.Header("Cache-Control"));
            Assert.Null(missing.Header("ETag"));
        }

        Assert.Equal(2, _renderings.Addresses.Count(address => address.StartsWith("/zh/cities/atlantis", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Many_readers_at_once_of_many_pages_all_get_the_right_one()
    {
        using var client = _app.CreateClient();
        var slugs = new[] { "suzhou", "lyon", "bilbao", "macao", "shenzhen", "ghent", "obidos", "nanjing" };

        var bodies = await Task.WhenAll(
            Enumerable
                .Range(0, 96)
                .Select(i => Task.Run(() => client.GetStringAsync($"/{(i % 2 == 0 ? "zh" : "en")}/cities/{slugs[i % slugs.Length]}")))
        );

        Assert.All(
            bodies.Index(),
            body =>
                Assert.Contains(
                    "<link rel=\"canonical\" "
                        + $"href=\"http://localhost/{(body.Index % 2 == 0 ? "zh" : "en")}/cities/{slugs[body.Index % slugs.Length]}\">",
                    body.Item,
                    StringComparison.Ordinal
                )
        );
    }
}
