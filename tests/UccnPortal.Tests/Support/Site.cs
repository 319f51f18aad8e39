using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace UccnPortal.Tests.Support;

/// <summary>An answer with everything a rule may look at.</summary>
public sealed record Answer(
    string Path,
    HttpStatusCode Status,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    IHtmlDocument Document
)
{
    public string Language => Path.StartsWith("/en", StringComparison.Ordinal) ? "en" : "zh-Hans";
}

/// <summary>What is kept of a page after its rules were applied.</summary>
public sealed record Visited(string Path, HttpStatusCode Status, string Title, IReadOnlySet<string> Ids, IReadOnlyList<string> Links);

/// <summary>
/// Every public page of the seeded portal, asked once: those that the sitemap names and those whose route needs no
/// parameter. Each page is parsed once, checked against all <see cref="PageRules"/>, and forgotten.
/// </summary>
public sealed class Site : IAsyncLifetime, IDisposable
{
    public const string Origin = "http://localhost";

    private Task<Walk>? _walk;

    public PortalApp App { get; } = new();
    public HttpClient Client { get; private set; } = null!; // Made before any test runs.
    public IReadOnlyList<string> Sitemap { get; private set; } = [];
    public IReadOnlyDictionary<string, Visited> Pages { get; private set; } = new Dictionary<string, Visited>();

    /// <summary>The rule broken and where; empty for a rule that every page keeps.</summary>
    public ILookup<string, string> Violations { get; private set; } = Array.Empty<string>().ToLookup(_ => "");

    public async Task InitializeAsync()
    {
        Client = App.CreateClient();
        var sitemap = XDocument.Parse(await Client.GetStringAsync("/sitemap.xml"));
        Sitemap =
        [
            .. sitemap
                .Descendants(XName.Get("loc", "http://www.sitemaps.org/schemas/sitemap/0.9"))
                .Select(url => url.Value[Origin.Length..]),
        ];

        var pages = new Dictionary<string, Visited>();
        var violations = new List<(string Rule, string Where)>();
        foreach (var path in Sitemap.Concat(PathsOfRoutes()).Concat(EmbedPaths.OfEveryKind).Distinct())
        {
            var answer = await AskAsync(path);
            if (answer.Status == HttpStatusCode.OK)
            {
                foreach (var (rule, check) in PageRules.All)
                    violations.AddRange(check(answer).Select(what => (rule, $"{path}: {what}")));
            }

            pages[path] = Visit(answer);
        }

        Pages = pages;
        Violations = violations.ToLookup(violation => violation.Rule, violation => violation.Where);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => App.Dispose();

    public async Task<Answer> AskAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer(path, response.StatusCode, response.AllHeaders(), body, Html.Parse(body));
    }

    /// <summary>The walk along every link, done once.</summary>
    public Task<Walk> WalkAsync() => _walk ??= Walk.AlongAsync(this);

    public static Visited Visit(Answer answer) =>
        new(
            answer.Path,
            answer.Status,
            answer.Document.Title ?? "",
            answer.Document.All.Select(element => element.Id).OfType<string>().ToHashSet(),
            [.. answer.Document.QuerySelectorAll("a[href], area[href]").Select(link => link.GetAttribute("href")!).Distinct()]
        ); // Just selected by it.

    /// <summary>The addresses of all pages whose route leaves only the language open.</summary>
    private IEnumerable<string> PathsOfRoutes() =>
        from source in App.Services.GetServices<EndpointDataSource>()
        from endpoint in source.Endpoints.OfType<RouteEndpoint>()
        where
            endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null
            && endpoint.RoutePattern.Parameters.All(parameter => parameter.Name == "lang")
        where endpoint.RoutePattern.Parameters.Count > 0
        // The form for reports is neither indexed nor cached; its rules are in ReportPageTests.
        where !endpoint.RoutePattern.RawText!.EndsWith("/report", StringComparison.Ordinal)
        from language in new[] { "zh", "en" }
        // A page's route has a text.
        select "/" + System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!, @"\{lang[^}]*\}", language).Trim('/');
}

/// <summary>Shares one <see cref="Site"/> among the tests that look at all of it.</summary>
[CollectionDefinition(nameof(Site))]
public sealed class SharedSite : ICollectionFixture<Site>;
