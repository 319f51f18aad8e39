using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using UccnPortal.Links;
using UccnPortal.Publishing;

namespace UccnPortal.Tests.Support;

/// <summary>A reader who requests every kind of page while editors change the content.</summary>
/// <param name="own">Cities that one editor each publishes, with ever higher numbers.</param>
/// <param name="binned">Cities that are sometimes withdrawn.</param>
internal sealed partial class BusyReader(
    HttpClient client,
    PublishedNetwork network,
    IReadOnlyCollection<string> own,
    IReadOnlyCollection<string> binned
)
{
    private static readonly string[] Formats = ["csv", "json", "geojson", "xlsx", "md", "atom"];

    private static readonly string[] Others =
    [
        "",
        "/cities",
        "/network",
        "/edition",
        "/changes",
        "/changes.atom",
        "/apply.ics",
        "/search?q=chengdu",
        "/figures/growth",
        "/figures/growth.svg",
        "/names/chengdu",
        "/steering-group",
        "/cities/chengdu.qr.svg",
        "/about",
        "/data",
    ];

    private static readonly string[] OfNoLanguage =
    [
        "/sitemap.xml",
        "/openapi/v1.json",
        "/data/datapackage.json",
        "/data/cities.csv",
        "/health/ready",
        "/.well-known/security.txt",
    ];

    private readonly Dictionary<string, int> _seen = [];
    private readonly Dictionary<string, string> _tags = [];

    [GeneratedRegex(@"(公开的办公室|The public office) (?<number>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Published();

    [GeneratedRegex(@"未公开的办公室|The unpublished office")]
    private static partial Regex Unpublished();

    public async Task ReadAsync(int steps, int seed)
    {
        var random = new Random(seed);
        var queries = new RandomQueries(network, PortalApp.Today.Year, seed);
        for (var step = 1; step <= steps; step++)
        {
            var (address, city) = Next(random, queries);
            try
            {
                await AskAsync(address, city, random);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Seed {seed}, reading {step}, {address}: {error.Message}", error);
            }
        }
    }

    private (string Address, string? City) Next(Random random, RandomQueries queries)
    {
        var language = random.Next(2) == 0 ? "zh" : "en";
        var city = One([.. own, .. binned, BusyEditor.Shared]);
        var list = One(["cities", "network"]);
        return random.Next(8) switch
        {
            0 or 1 => ($"/{language}/cities/{city}", city),
            2 => ($"/{language}/{list}{QueryParameters.Write(queries.Next())}", null),
            3 => ($"/{language}/{list}.{One(Formats)}{QueryParameters.Write(queries.Next())}", null),
            4 => random.Next(2) == 0 ? (One(EmbedPaths.OfEveryKind), null) : ($"/embed/v1/{language}/cities/{city}", city),
            5 => random.Next(2) == 0 ? ($"/api/v1/cities/{city}", city) : ($"/api/v1/cities{QueryParameters.Write(queries.Next())}", null),
            6 => random.Next(2) == 0 ? (One(OfNoLanguage), null) : ($"/{language}/cities?utm_source=letter{random.Next(1000)}", null),
            _ => ($"/{language}{One(Others)}", null),
        };

        T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
    }

    private async Task AskAsync(string address, string? city, Random random)
    {
        var known = random.Next(3) == 0 ? _tags.GetValueOrDefault(address) : null;
        using var response = await client.GetAsync(address, known is null ? [] : [("If-None-Match", known)]);

        var isExpected = response.StatusCode switch
        {
            HttpStatusCode.OK => true,
            HttpStatusCode.NotModified => known is not null,
            HttpStatusCode.NotFound => city is not null && binned.Contains(city),
            _ => false,
        };
        Assert.True(isExpected, $"The answer is {(int)response.StatusCode}.");
        if (response.StatusCode != HttpStatusCode.OK)
            return;

        if (response.Header("ETag") is { } tag)
            _tags[address] = tag;
        if (address.Contains(".xlsx", StringComparison.Ordinal))
            return;

        var text = await response.Content.ReadAsStringAsync();
        Assert.DoesNotMatch(Unpublished(), text);
        if (city is null || !own.Contains(city) || address.StartsWith("/embed", StringComparison.Ordinal))
            return; // Embeds do not show the office.

        var found = Published().Match(text);
        var number = found.Success ? int.Parse(found.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        Assert.True(number >= _seen.GetValueOrDefault(city), $"After {_seen.GetValueOrDefault(city)} it shows {number}.");
        _seen[city] = number;
    }
}
