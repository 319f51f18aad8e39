using System.Net;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Rehearsing;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>Every record that passes the rules can be rendered on its pages, in both languages.</summary>
public sealed class PagesTests(PagesTests.App app) : IClassFixture<PagesTests.App>
{
    private const int Times = 40;

    /// <summary>Rules that hold for any records. Whether a Chinese field holds Chinese is not checked.</summary>
    private static readonly Func<Answer, IEnumerable<string>>[] Rules =
    [
        PageRules.IsHtml,
        PageRules.SaysItsLanguage,
        PageRules.HasOneHeading,
        PageRules.HasTitleAndDescription,
        PageRules.HasNoEmptyAddress,
        PageRules.HasNothingInline,
        PageRules.HasNoFormButSearches,
        PageRules.HasUniqueIds,
        PageRules.LoadsNothingFromElsewhere,
    ];

    private static readonly PortalLinks Links = new("");

    public sealed class App : IAsyncLifetime, IDisposable
    {
        public PortalApp Portal { get; } = new();
        public PublishedNetwork Network { get; private set; } = null!; // Read before any test runs.
        public RequestDelegate Pages { get; private set; } = null!; // As above.

        public async Task InitializeAsync()
        {
            using var client = Portal.CreateClient();
            Network = await Portal.Services.NetworkAsync();
            Pages =
                Portal.Services.GetRequiredService<RehearsalStage>().Pages ?? throw new InvalidOperationException("The site has no pages.");
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => Portal.Dispose();
    }

    [Fact]
    public async Task A_record_that_may_be_published_is_shown_whole_on_every_page_that_has_it()
    {
        var shown = 0;
        await new ChangedRecords(app.Network).Any.SampleAsync(
            async record =>
            {
                if (RecordChecks.Check(record, Sample.ThisYear).Count > 0 || DraftOverlay.Obstacles(app.Network, record).Count > 0)
                    return;
                if (record is SiteText or Organisation && app.Network.FindRecord(record.Id)!.Slug != record.Slug)
                    return; // Its page has one address, and publishing refuses to empty it. The record is one of the network's.

                Interlocked.Increment(ref shown);
                var network = app.Network.With(record, DateTime.UnixEpoch);
                foreach (var path in PathsOf(record))
                    Assert.Equal("", string.Join('\n', await FaultsAsync(network, path)));
            },
            iter: Fuzz.Times(Times),
            threads: 1,
            print: ChangedRecords.Printed
        );

        Assert.True(shown > Fuzz.Times(Times) / 5, $"Only {shown} could have been published.");
    }

    [Fact]
    public async Task Markdown_of_any_kind_becomes_a_page_that_has_nothing_active_and_all_its_words()
    {
        const string Word = "qzx";
        var about = app.Network.Pages.Values.Single(page => page.Slug == "about");

        await Gen.Select(Any.Markdown, Any.Markdown)
            .SampleAsync(
                async texts =>
                {
                    var body = new LocalizedText
                    {
                        Zh = UnseenCharacters.Without($"{texts.Item1}\n\n{Word}"),
                        En = UnseenCharacters.Without($"{texts.Item2}\n\n{Word}"),
                    };
                    var page = new SiteText
                    {
                        Id = about.Id,
                        Slug = about.Slug,
                        Title = about.Title,
                        Body = body,
                        Sources = about.Sources,
                    };
                    var network = app.Network.With(page, DateTime.UnixEpoch);
                    foreach (var language in Languages.All)
                    {
                        foreach (var path in new[] { Links.About(language), Links.About(language) + "?bi=1" })
                        {
                            var answer = await AskAsync(network, path);
                            Assert.Equal("", string.Join('\n', FaultsOf(answer)));
                            Assert.Contains(Word, answer.Document.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
                        }
                    }
                },
                iter: Fuzz.Times(Times),
                threads: 1,
                print: texts => $"{Escaped(texts.Item1)}\n{Escaped(texts.Item2)}"
            );
    }

    private static string Escaped(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static IEnumerable<string> PathsOf(Record record) =>
        Languages
            .All.SelectMany(language =>
                new[]
                {
                    RecordPlace.PageShowing(record, Links, language)?.Split('#')[0],
                    record is City ? Links.Name(language, record.Slug) : null,
                    record is City ? Links.Cities(language) : null,
                    record is CreativeField ? Links.Criteria(language) : null,
                    record is SteeringTerm or Rule or Meeting ? Links.History(language) : null,
                    Links.Edition(language),
                }
            )
            .OfType<string>();

    private async Task<IEnumerable<string>> FaultsAsync(PublishedNetwork network, string path) => FaultsOf(await AskAsync(network, path));

    private static IEnumerable<string> FaultsOf(Answer answer) =>
        Rules.SelectMany(rule => rule(answer)).Select(fault => $"{answer.Path}: {fault}");

    private async Task<Answer> AskAsync(PublishedNetwork network, string path)
    {
        await using var scope = app.Portal.Services.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Method, context.Request.Scheme, context.Request.Host) = (HttpMethods.Get, "https", new HostString("localhost"));
        context.Request.Path = PathString.FromUriComponent(path.Split('?')[0]);
        context.Request.QueryString = new QueryString(path[path.Split('?')[0].Length..]);
        context.Response.Body = body;
        context.Features.Set(new Preview(network, path));
        await app.Pages(context);

        var text = System.Text.Encoding.UTF8.GetString(body.ToArray());
        return new Answer(path, (HttpStatusCode)context.Response.StatusCode, new Dictionary<string, string>(), text, Html.Parse(text));
    }
}
