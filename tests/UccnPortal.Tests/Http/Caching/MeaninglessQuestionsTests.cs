using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Publishing.Lists;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Http.Caching;

/// <summary>Meaningless additions to an address take no space in the page cache and give no long responses.</summary>
public sealed class MeaninglessQuestionsTests : IDisposable
{
    private readonly Renderings _renderings = new();
    private readonly PortalApp _app = new();
    private readonly HttpClient _client;

    public MeaninglessQuestionsTests() => _client = _app.With(_renderings.AddTo).CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
    }

    /// <summary>An address with a value in it that means nothing there; <c>{0}</c> is another one each time.</summary>
    public static TheoryData<string> Meaningless =>
        [
            "/en/cities?sort=x{0}",
            "/en/cities?dir=x{0}",
            "/en/cities?view=x{0}",
            "/en/cities?bi=x{0}",
            "/en/cities?field=x{0}",
            "/en/cities?field=design,x{0}",
            "/en/cities?page=9{0}",
            "/en/cities?as_of=2021-{0}",
            "/en/cities?country=x{0}",
            "/en/apply?bi=x{0}",
            "/en/apply?field=x{0}",
            "/en/apply/check?country=x{0}",
            "/en/apply/check?field=design,x{0}",
            "/en/apply/check?year=x{0}",
            "/en/apply/worksheet?field=x{0}",
            "/en/fields?as_of=x{0}",
            "/en/changes?year_from=x{0}",
            "/en/search?q=qqqzzz{0}xjq",
            "/en/embed?what=x{0}",
            "/en/embed?lang=x{0}",
            "/embed/v1/en/timetable?accent=x{0}",
            "/embed/v1/en/timetable?theme=x{0}",
            "/embed/v1/en/timetable?columns=x{0}",
            "/en/figures/growth.svg?as_of=x{0}",
            "/en/figures/growth.csv?bom=x{0}",
            "/en/fields/music.qr.svg?as_of=x{0}",
            "/en/apply.csv?bom=x{0}",
            "/en/cities.json?field=x{0}",
            "/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fcities%3Ffield%3Dx{0}",
            "/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fcities&maxwidth=9{0}",
            "/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fcities&lang=x{0}",
            "/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fapply%3Ffield%3Ddesign,x{0}",
            "/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2Fv1%2Fen%2Fcities%3Fbi%3D{0}",
            "/api/v1/fields?cursor=x{0}",
            "/api/v1/fields?lang=x{0}",
            "/api/v1/fields?as_of=x{0}",
            "/api/v1/search?q=qqqzzz{0}xjq",
            "/data/uccn-china.zip?field=x{0}",
            "/sitemap.xml?bi=x{0}",
        ];

    [Theory]
    [MemberData(nameof(Meaningless))]
    public async Task A_value_that_means_nothing_has_no_entry_of_its_own(string address)
    {
        using var first = await _client.GetAsync(address.Replace("{0}", "10", StringComparison.Ordinal));
        var before = Size();

        for (var i = 11; i < 15; i++)
        {
            using var answer = await _client.GetAsync(address.Replace("{0}", $"{i}", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(before, Size());
    }

    /// <summary>Canonical addresses with every kind of parameter.</summary>
    public static TheoryData<string> Canonical =>
        [
            "/en/cities?field=design,music&as_of=2021&sort=name&dir=desc&view=list&bi=1",
            "/en/apply?bi=1",
            "/en/apply/check?country=cn&field=design&year=2021",
            "/en/apply/worksheet?field=design&bi=1",
            "/en/fields?as_of=2021&bi=1",
            "/en/changes?year_from=2010&year_to=2015",
            "/en/search?q=suzhou",
            "/en/embed?what=fields/music&lang=bi&theme=dark",
            "/embed/v1/en/cities?field=design&columns=name_en,year&limit=20&theme=dark&accent=ffff00&heading=0",
            "/en/figures/growth.svg?as_of=2021",
            "/en/figures/growth.csv?as_of=2021&bom=1",
            "/en/fields/music.qr.svg?as_of=2021&bi=1",
            "/en/cities.csv?field=design&bom=1",
            "/en/cities.xlsx?field=design",
            "/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fcities",
            "/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fcities%3Ffield%3Ddesign%26as_of%3D2021"
                + "&format=xml&maxwidth=300&maxheight=200&lang=zh",
            "/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fcities%3Fview%3Dmap%26bi%3D1&format=json",
            "/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2Fv1%2Fbi%2Fcities%3Flimit%3D5%26theme%3Ddark",
            "/api/v1/cities?country=cn&lang=en",
            "/api/v1/cities?cursor=suzhou",
            "/api/v1/search?q=suzhou&lang=zh",
            "/api/v1/designations?field=design&as_of=2021&sort=name&lang=both",
        ];

    [Theory]
    [MemberData(nameof(Canonical))]
    public async Task What_is_understood_whole_is_kept(string address)
    {
        var before = Size();

        using var answer = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(Size() > before, "nothing was kept");
    }

    [Fact]
    public async Task Thousands_of_meaningless_questions_leave_the_cache_as_it_was()
    {
        using var first = await _client.GetAsync("/en/names/suzhou");
        var before = Size();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 2000),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (i, cancel) =>
            {
                using var answer = await _client.GetAsync(
                    new Uri($"/en/names/suzhou?{QueryParameters.Names[i % QueryParameters.Names.Length]}=q{i}", UriKind.Relative),
                    cancel
                );
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }
        );

        Assert.True(before > 0);
        Assert.Equal(before, Size());
    }

    [Fact]
    public async Task A_form_that_sends_its_choices_in_another_order_gets_the_kept_list()
    {
        using var one = await _client.GetAsync("/en/cities?field=design,music");
        using var other = await _client.GetAsync("/en/cities?field=music&field=design");

        Assert.Equal(one.TagOf(), other.TagOf());
        Assert.Single(_renderings.Addresses);
    }

    [Theory]
    [InlineData("http://localhost/en/cities?as_of=2021&field=music,design")]
    [InlineData("http://localhost/en/cities?field=music&field=design&as_of=2021&utm_source=x&bi=")]
    [InlineData("HTTP://LOCALHOST:80/EN/Cities/?field=design%2Cmusic&as_of=2021#top")]
    public async Task OEmbed_answers_one_question_from_one_entry_however_its_address_is_spelt(string address)
    {
        using var first = await _client.GetAsync(
            $"/oembed?url={Uri.EscapeDataString("http://localhost/en/cities?field=design,music&as_of=2021")}"
        );
        var before = Size();

        using var answer = await _client.GetAsync($"/oembed?url={Uri.EscapeDataString(address)}&junk=1");

        Assert.Equal((HttpStatusCode.OK, first.TagOf(), before), (answer.StatusCode, answer.TagOf(), Size()));
    }

    [Fact]
    public async Task OEmbed_keeps_no_entry_for_every_way_to_misspell_a_city()
    {
        using var first = await _client.GetAsync("/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fcities%2Fsuzhou");
        var before = Size();

        using var answer = await _client.GetAsync("/oembed?url=http%3A%2F%2Flocalhost%2Fen%2Fcities%2Fsu--zhou");

        Assert.Equal((HttpStatusCode.OK, before), (answer.StatusCode, Size()));
        Assert.Equal(await first.DecodedAsync(), await answer.DecodedAsync());
    }

    [Fact]
    public async Task A_page_under_an_invented_host_is_not_kept()
    {
        using var first = await _client.GetAsync("/en/names/suzhou");
        var before = Size();

        for (var i = 0; i < 3; i++)
        {
            using var answer = await _client.GetAsync("/en/names/suzhou", ("Host", $"host{i}.example"));
            using var port = await _client.GetAsync("/en/names/suzhou", ("Host", $"localhost:{1000 + i}"));
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (answer.StatusCode, port.StatusCode));
        }

        Assert.Equal(before, Size());
    }

    [Fact]
    public async Task A_host_that_the_operator_named_is_kept()
    {
        using var app = new PortalApp().With("AllowedHosts", "portal.example;localhost").With(_renderings.AddTo);
        using var client = app.CreateClient();

        using var first = await client.GetAsync("/en/names/suzhou", ("Host", "portal.example"));
        using var second = await client.GetAsync("/en/names/suzhou", ("Host", "portal.example"));

        Assert.Single(_renderings.Addresses);
    }

    [Theory]
    [InlineData("/en/cities?field={0}")]
    [InlineData("/embed/v1/en/cities?field={0}")]
    [InlineData("/embed/v1/en/cities?columns={0}")]
    [InlineData("/en/embed?field={0}")]
    [InlineData("/en/cities.json?field={0}")]
    [InlineData("/en/cities.geojson?field={0}")]
    [InlineData("/api/v1/cities?field={0}")]
    public async Task A_list_of_many_thousand_values_makes_no_long_answer(string address)
    {
        var plain = (await _client.GetStringAsync(address.Split('?')[0])).Length;
        var values = string.Join(',', Enumerable.Range(0, 9_000).Select(i => $"v{i}"));

        var answer = await _client.GetStringAsync(string.Format(null, address, values));

        Assert.InRange(answer.Length, 1, plain + 10_000);
    }

    [Fact]
    public async Task The_notes_name_a_few_values_and_count_the_rest()
    {
        var values = string.Join(',', Enumerable.Range(0, 100).Select(i => $"v{i}"));

        var page = Html.Parse(await _client.GetStringAsync($"/en/cities?field={values}"));
        var meta = JsonDocument.Parse(await _client.GetStringAsync($"/api/v1/cities?field={values}")).RootElement.GetProperty("meta");

        var notes = page.QuerySelectorAll("ul.notes li").Select(note => note.TextContent).ToList();
        Assert.Equal(IgnoredParameters.MostNamed + 1, notes.Count);
        Assert.Equal($"… and {100 - IgnoredParameters.MostNamed} more.", notes[^1]);
        Assert.Equal(
            (IgnoredParameters.MostNamed, 100 - IgnoredParameters.MostNamed),
            (meta.GetProperty("ignored").GetArrayLength(), meta.GetProperty("ignored_more").GetInt32())
        );
    }

    [Fact]
    public async Task A_value_of_any_length_is_named_in_short()
    {
        var page = await _client.GetStringAsync($"/en/cities?sort={new string('x', 20_000)}");

        Assert.Contains($"sort={new string('x', 79)}…", page, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 80), page, StringComparison.Ordinal);
    }

    private long Size()
    {
        var size = 0L;
        using var listener = new MeterListener();
        var meters = _app.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == PageCache.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, measured, _, _) => size += measured);
        listener.Start();
        listener.RecordObservableInstruments();
        return size;
    }
}
