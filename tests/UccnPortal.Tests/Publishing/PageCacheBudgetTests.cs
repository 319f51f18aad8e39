using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

public sealed class PageCacheBudgetTests
{
    private const int Budget = 400_000;

    [Fact]
    public async Task Endless_combinations_of_filters_cannot_grow_what_is_kept_past_its_budget()
    {
        var renderings = new Renderings();
        using var app = new PortalApp().With("Portal:PageCacheBytes", $"{Budget}").With(renderings.AddTo);
        using var client = app.CreateClient();
        var paths = Combinations().Take(60).ToList();
        var sizes = new Dictionary<string, int>();
        foreach (var path in paths) sizes[path] = (await client.GetStringAsync(path)).Length;
        var rendered = renderings.Addresses.Count;

        foreach (var path in paths) await client.GetStringAsync(path);

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
        foreach (var path in Combinations().Take(60)) await client.GetStringAsync(path);
        await client.GetStringAsync("/zh/cities");
        var before = renderings.Addresses.Count;

        await client.GetStringAsync("/zh/cities");

        Assert.Equal(before, renderings.Addresses.Count);
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
