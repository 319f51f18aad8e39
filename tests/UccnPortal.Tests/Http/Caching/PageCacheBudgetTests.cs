using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Http.Caching;

public sealed class PageCacheBudgetTests
{
    private const int Budget = 600_000;

    [Fact]
    public async Task Without_caching_every_page_and_every_part_of_one_is_made_anew()
    {
        var renderings = new Renderings();
        using var app = new PortalApp().With("Portal:Caching", "false").With(renderings.AddTo);
        using var client = app.CreateClient();

        var (first, second) = (await client.GetStringAsync("/zh/cities"), await client.GetStringAsync("/zh/cities"));

        Assert.Equal(2, renderings.Addresses.Count);
        Assert.Equal(first, second);
        Assert.False(app.Services.GetRequiredService<Fragments>().AreKept);
    }

    [Fact]
    public async Task A_developer_sees_an_edited_view_on_reload()
    {
        var settings = await File.ReadAllTextAsync(Path.Combine(Repository.WebProject, "appsettings.Development.json"));

        Assert.Contains("\"Caching\": false", settings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_combinations_of_filters_cannot_grow_what_is_kept_past_its_budget()
    {
        var renderings = new Renderings();
        using var app = new PortalApp().With("Portal:PageCacheBytes", $"{Budget}").With(renderings.AddTo);
        using var client = app.CreateClient();
        var paths = Combinations().Take(60).ToList();
        var sizes = new Dictionary<string, int>();
        foreach (var path in paths)
            sizes[path] = (await client.GetStringAsync(path)).Length;
        var rendered = renderings.Addresses.Count;

        foreach (var path in paths.AsEnumerable().Reverse())
            await client.GetStringAsync(path); // The oldest are gone; requested first, they would displace the others.

        var renderedAgain = renderings.Addresses.Skip(rendered).ToHashSet();
        var kept = paths.Where(path => !renderedAgain.Contains(path)).ToList();
        Assert.Equal(paths.Count, rendered);
        Assert.NotEmpty(kept);
        Assert.True(sizes.Values.Sum() > Budget, "the combinations must be more than the budget");
        Assert.True(kept.Sum(path => sizes[path]) <= Budget, $"{kept.Sum(path => sizes[path])} characters kept");
    }

    [Fact]
    public async Task Endless_combinations_of_filters_cannot_keep_the_plain_pages_from_being_kept()
    {
        var renderings = new Renderings();
        using var app = new PortalApp().With("Portal:PageCacheBytes", $"{Budget}").With(renderings.AddTo);
        using var client = app.CreateClient();
        foreach (var path in Combinations().Take(60))
            await client.GetStringAsync(path);
        await client.GetStringAsync("/zh/cities");
        var before = renderings.Addresses.Count;

        await client.GetStringAsync("/zh/cities");

        Assert.Equal(before, renderings.Addresses.Count);
    }

    [Fact]
    public async Task Endless_combinations_of_filters_cannot_push_out_a_picture_or_a_workbook()
    {
        using var app = new PortalApp()
            .With("Portal:PageCacheBytes", $"{Budget}")
            .With(services => services.AddSingleton(new DearAnswers(1, TimeSpan.FromDays(1))))
            .With(RemoteAddresses.AddTo);
        using var client = app.CreateClient();
        using var first = await client.GetAsync("/zh/cities.xlsx", (RemoteAddresses.Header, "203.0.113.7"));
        foreach (var path in Combinations().Take(60))
            await client.GetStringAsync(path);

        // A new one would exceed the limit.
        using var again = await client.GetAsync("/zh/cities.xlsx", (RemoteAddresses.Header, "203.0.113.7"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task What_is_asked_again_and_again_outlives_what_is_asked_once()
    {
        var renderings = new Renderings();
        using var app = new PortalApp().With("Portal:PageCacheBytes", $"{Budget}").With(renderings.AddTo);
        using var client = app.CreateClient();
        const string Favourite = "/zh/cities?field=design";
        foreach (var path in Combinations().Take(60))
        {
            await client.GetStringAsync(Favourite);
            await client.GetStringAsync(path);
        }

        Assert.Single(renderings.Addresses, Favourite);
    }

    [Fact]
    public async Task A_question_longer_than_any_person_asks_is_answered_but_not_kept()
    {
        var renderings = new Renderings();
        using var app = new PortalApp().With(renderings.AddTo);
        using var client = app.CreateClient();
        var path = "/zh/cities?field=" + new string('x', 500);

        await client.GetStringAsync(path);
        await client.GetStringAsync(path);

        Assert.Equal(2, renderings.Addresses.Count);
    }

    private static IEnumerable<string> Combinations() =>
        from asOf in Enumerable.Range(2010, 16)
        from sort in new[] { "name", "field", "country" }
        from dir in new[] { "asc", "desc" }
        select $"/zh/cities?as_of={asOf}&sort={sort}&dir={dir}";
}
