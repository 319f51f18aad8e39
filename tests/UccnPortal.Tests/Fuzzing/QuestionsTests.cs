using System.Net;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Links;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>Any address gives a page, a file or a clear refusal.</summary>
public sealed class QuestionsTests(QuestionsTests.App app) : IClassFixture<QuestionsTests.App>
{
    private const int Times = 400;

    private static readonly HttpStatusCode[] Clear =
    [
        HttpStatusCode.OK,
        HttpStatusCode.NoContent,
        HttpStatusCode.MovedPermanently,
        HttpStatusCode.Found,
        HttpStatusCode.PermanentRedirect,
        HttpStatusCode.TemporaryRedirect,
        HttpStatusCode.BadRequest,
        HttpStatusCode.NotFound,
        HttpStatusCode.Gone,
        HttpStatusCode.NotImplemented,
    ];

    private static readonly Func<Answer, IEnumerable<string>>[] Rules =
    [
        PageRules.HasOneHeading,
        PageRules.HasNoEmptyAddress,
        PageRules.HasNothingInline,
        PageRules.HasUniqueIds,
        PageRules.LoadsNothingFromElsewhere,
    ];

    private static readonly string[] Values =
    [
        "design",
        "music",
        "film,literature",
        "cn",
        "fr",
        "jiangsu",
        "asia-and-the-pacific",
        "europe",
        "asia",
        "2004",
        "2019",
        "2021",
        "2026",
        "2027",
        "1999",
        "member",
        "left,moved",
        "name",
        "year",
        "desc",
        "asc",
        "map",
        "list",
        "1",
        "0",
        "2",
        "999",
        "-1",
        "suzhou",
        "苏州",
        "paris",
        "json",
        "csv",
        "xml",
        "https://localhost/zh/cities",
        "https://localhost/embed/v1/zh/cities?field=design",
        "https://elsewhere.example/",
        "500",
        "1e9",
        "zh",
        "en",
        "light",
        "dark",
    ];

    private static readonly string[] Names =
    [
        .. QueryParameters.Names,
        "q",
        "url",
        "format",
        "maxwidth",
        "maxheight",
        "bom",
        "lang",
        "theme",
        "year",
        "from",
        "to",
        "edition",
        "columns",
        "limit",
        "offset",
        "kind",
        "junk",
        "FIELD",
        "utm_source",
    ];

    private static readonly string[] Slugs =
    [
        "suzhou",
        "design",
        "beijing",
        "2025",
        "2021",
        "macau",
        "csv",
        "json",
        "xlsx",
        "zh",
        "en",
        "cities",
        "network-growth",
        "brochure-2022",
        "objective-1",
        "v1",
        "a",
        "..",
    ];

    private static readonly Gen<string> Word = Gen.Frequency(
        (6, Gen.OneOf(Values)),
        (3, Any.Text.Select(Uri.EscapeDataString)),
        (
            1,
            Gen.OneOf(
                "%",
                "%FF",
                "%00",
                "%C0%AE",
                "%F0%9F",
                "+",
                "a+b",
                "%2525",
                "%0d%0aX-A:%20b",
                "%E2%80%AE",
                "'",
                "(",
                "*",
                "%3Cscript%3E"
            )
        ),
        (1, Gen.Int[1, 3000].Select(length => new string('x', length)))
    );

    private static readonly Gen<string> Query = Gen.Frequency(
        (
            9,
            Gen.Select(Gen.Frequency((9, Gen.OneOf(Names)), (1, Word)), Word, (name, value) => $"{name}={value}")
                .Array[0, 6]
                .Select(pairs => string.Join('&', pairs))
        ),
        (1, Gen.OneOf("", "&", "=", "&&=&", "?", "a", "=a", "field", "field=", "field==", "%", "%=%"))
    );

    public sealed class App : IDisposable
    {
        private int _asked;

        public PortalApp Portal { get; } = new();

        /// <summary>Sends the query unchanged. Each request has another address, because limits are tested elsewhere.</summary>
        public async Task<Answer> AskAsync(string path, string query)
        {
            var from = Interlocked.Increment(ref _asked);
            var context = await Portal.Server.SendAsync(context =>
            {
                (context.Request.Method, context.Request.Scheme, context.Request.Host) = (
                    HttpMethods.Get,
                    "http",
                    new HostString("localhost")
                );
                (context.Request.Path, context.Request.QueryString) = (
                    PathString.FromUriComponent(path),
                    new QueryString(query.Length > 0 ? "?" + query : "")
                );
                context.Connection.RemoteIpAddress = new IPAddress([10, (byte)(from >> 16), (byte)(from >> 8), (byte)from]);
            });
            using var reader = new StreamReader(context.Response.Body);
            var body =
                context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
                    ? await reader.ReadToEndAsync()
                    : "";
            var headers = context.Response.Headers.ToDictionary(
                header => header.Key,
                header => header.Value.ToString(),
                StringComparer.OrdinalIgnoreCase
            );
            return new Answer(
                path + (query.Length > 0 ? "?" + query : ""),
                (HttpStatusCode)context.Response.StatusCode,
                headers,
                body,
                Html.Parse(body)
            );
        }

        public void Dispose() => Portal.Dispose();
    }

    [Fact]
    public async Task Every_address_gets_a_whole_page_a_file_or_a_clear_refusal()
    {
        var routes = app
            .Portal.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern)
            .Where(route =>
                Filled(route, "", "") is var path
                && !path.StartsWith("/admin", StringComparison.Ordinal)
                && !path.StartsWith("/health", StringComparison.Ordinal)
                && !path.StartsWith("/error/", StringComparison.Ordinal)
            )
            .ToArray();

        await Gen.Select(Gen.OneOf(routes), Gen.Frequency((4, Gen.OneOf(Slugs)), (1, Word)), Gen.OneOf("zh", "en", "en", "fr"), Query)
            .SampleAsync(
                async asked =>
                {
                    var (route, slug, language, query) = asked;

                    var answer = await app.AskAsync(Filled(route, slug, language), query);

                    Assert.Contains(answer.Status, Clear);
                    if (answer.Body.Length > 0)
                        Assert.Equal("", string.Join('\n', Rules.SelectMany(rule => rule(answer))));
                },
                iter: Fuzz.Times(Times),
                threads: 1,
                print: asked => Filled(asked.Item1, asked.Item2, asked.Item3) + "?" + asked.Item4
            );
    }

    [Theory]
    [InlineData("/zh/cities", true)]
    [InlineData("/en/network", false)]
    public async Task A_list_shows_the_same_rows_for_a_question_and_for_its_canonical_form(string list, bool isChina)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var parameters = isChina ? QueryParameters.NamesInChina : QueryParameters.NamesInNetwork;

        await Query.SampleAsync(
            async query =>
            {
                var (read, _) = QueryParameters.Read(Pairs(list, query), network, Sample.ThisYear, parameters);
                var canonical = QueryParameters.Write(read);

                var asked = await app.AskAsync(list, query);
                var plain = await app.AskAsync(list, canonical.TrimStart('?'));

                Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (asked.Status, plain.Status));
                Assert.Equal(Rows(plain), Rows(asked));
                Assert.DoesNotContain(
                    plain.Document.QuerySelectorAll("ul.notes li"),
                    note => !note.TextContent.Contains("page=", StringComparison.Ordinal)
                ); // Only the list knows how many pages there are.
                Assert.Equal(
                    canonical,
                    QueryParameters.Write(
                        QueryParameters.Read(Pairs(list, canonical.TrimStart('?')), network, Sample.ThisYear, parameters).Query
                    )
                );
            },
            iter: Fuzz.Times(Times / 20),
            threads: 1
        );
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string path, string query)
    {
        var request = new DefaultHttpContext().Request;
        (request.Path, request.QueryString) = (path, new QueryString(query.Length > 0 ? "?" + query : ""));
        return PageParameters.Of(request);
    }

    private static string Rows(Answer page) =>
        string.Join('\n', page.Document.QuerySelectorAll("#cities tbody tr").Select(row => row.TextContent));

    // The server itself refuses a path with NUL.
    private static string Filled(RoutePattern route, string slug, string language) =>
        $"/{string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "lang" } => language,
        _ => slug.Replace("%00", "", StringComparison.Ordinal),
    }))))}";
}
