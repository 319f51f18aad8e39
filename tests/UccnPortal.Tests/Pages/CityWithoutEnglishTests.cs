using System.Net;
using System.Text.RegularExpressions;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>A Chinese city that has no English name yet.</summary>
public sealed partial class CityWithoutEnglishTests
{
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task It_is_published_and_stands_in_the_lists_of_both_languages_by_its_reading(string provider)
    {
        using var app = PortalApp.On(TestDatabase.Seeded(provider));
        using var client = app.CreateClient();

        var published = await app.Services.PublishAsync(Luzhou, 0);

        Assert.IsType<Outcome.Written>(published);
        app.Clock.Advance(TimeSpan.FromSeconds(1)); // The portal checks for a new content version after a second.
        Assert.Empty(await app.Services.CheckAsync());
        var network = await app.Services.NetworkAsync();
        foreach (var language in new[] { "zh", "en" })
        {
            var page = await client.DocumentAsync($"/{language}/cities?sort=name");
            var slugs = page.QuerySelectorAll("tbody th a, tbody td a")
                .Select(link => link.GetAttribute("href") ?? "")
                .Where(href => href.StartsWith($"/{language}/cities/", StringComparison.Ordinal))
                .Select(href => href.Split('/')[^1])
                .Distinct()
                .ToList();
            var keys = slugs.ConvertAll(slug => language == "zh" ? network.FindCity(slug)?.Record.SortZh : network.FindCity(slug)?.SortEn);
            Assert.Contains("lu-zhou", slugs);
            Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        }
    }

    /// <summary>The country after a tag or an empty element, where a name should be. A date before a publisher is none.</summary>
    [GeneratedRegex(@"<\w[^>]*>(</\w+>)?, China")]
    private static partial Regex CountryAlone();

    [SkippableFact]
    public async Task Every_page_that_shows_it_gives_the_Chinese_name_marked_as_such_and_no_half_English_one()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        await app.Services.PublishAsync(Luzhou, 0);
        await app.Services.PublishAsync(Another, 0);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var wrong = new List<string>();

        foreach (
            var path in new[]
            {
                "/zh",
                "/en",
                "/zh/cities",
                "/en/cities",
                "/en/cities?view=map",
                "/zh/network",
                "/en/network",
                "/en/network?bi=1",
                "/zh/cities/lu-zhou",
                "/en/cities/lu-zhou",
                "/en/names/lu-zhou",
                "/zh/names/lu-zhou",
                "/en/search?q=luzhou",
                "/zh/search?q=luzhou",
                "/en/changes",
                "/en/edition",
                "/zh/edition",
                "/en/fields/design",
                "/embed/v1/en/cities",
                "/embed/v1/en/map",
                "/embed/v1/en/cities/lu-zhou",
                "/embed/v1/bi/cities",
            }
        )
        {
            using var response = await client.GetAsync(path);
            var body = await response.DecodedAsync();
            var page = Html.Parse(body);
            var answer = new Answer(path, response.StatusCode, response.AllHeaders(), body, page);
            var words = page.DocumentElement.TextContent;

            // Titles and aria labels have one language only, so the name is not marked there.
            wrong.AddRange(
                PageRules
                    .MarksChinese(answer)
                    .Where(fault =>
                        fault.StartsWith("'泸州'", StringComparison.Ordinal) || fault.StartsWith("'宜宾'", StringComparison.Ordinal)
                    )
                    .Select(fault => $"{path}: {fault}")
            );
            if (response.StatusCode != HttpStatusCode.OK)
                wrong.Add($"{path}: {response.StatusCode}");
            if (path.Contains("lu-zhou", StringComparison.Ordinal) && !words.Contains("泸州", StringComparison.Ordinal))
                wrong.Add($"{path} does not say the name");
            foreach (var half in new[] { "> (China)", ", , ", " , " })
            {
                if (body.Contains(half, StringComparison.Ordinal))
                    wrong.Add($"{path} says {half}");
            }

            if (CountryAlone().Match(body) is { Success: true } alone)
                wrong.Add($"{path} says {alone.Value}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [SkippableFact]
    public async Task Two_of_them_are_no_namesakes()
    {
        using var app = new PortalApp();
        await app.Services.PublishAsync(Luzhou, 0);
        await app.Services.PublishAsync(Another, 0);

        var network = await app.Services.NetworkAsync();

        Assert.All(["lu-zhou", "yi-bin"], slug => Assert.Equal(false, network.FindCity(slug)?.HasNamesake));
    }

    [SkippableFact]
    public void A_city_with_an_English_name_still_needs_its_key()
    {
        var city = Luzhou;
        city.Name = city.Name with { En = "Luzhou" };

        Assert.Contains(RecordChecks.Check(city, Sample.ThisYear), problem => problem.Field == "sortEn");
        Assert.Empty(RecordChecks.Check(Luzhou, Sample.ThisYear));
    }

    private static City Luzhou => Chinese("lu-zhou", "泸州", "Lúzhōu", "lu zhou");
    private static City Another => Chinese("yi-bin", "宜宾", "Yíbīn", "yi bin");

    private static City Chinese(string slug, string name, string pinyin, string reading)
    {
        var city = Sample.City(slug);
        city.Name = new LocalizedText { Zh = name };
        (city.SortEn, city.SortZh, city.Pinyin) = ("", reading, pinyin);
        (city.Country, city.Province) = (RecordId.For("country", "cn"), RecordId.For("province", "sichuan"));
        return city;
    }
}
