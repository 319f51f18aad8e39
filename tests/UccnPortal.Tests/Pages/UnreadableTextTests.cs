using System.Net;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>A published text that Markdown cannot render, or only slowly, appears as plain text and breaks no page.</summary>
public sealed class UnreadableTextTests
{
    private const string Words = "读者看得到的字";

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "quotations in quotations", new string('>', 200) + " " },
            { "lists in lists", string.Concat(Enumerable.Range(0, 190).Select(depth => new string(' ', depth) + "- x\n")) },
            { "items on one line", string.Concat(Enumerable.Repeat("- ", 3_000)) },
            { "brackets that nothing closes", new string('[', 19_000) },
            { "emphasis that nothing closes", string.Concat(Enumerable.Repeat("*a_ ", 4_500)) },
            { "one long line of blanks", "#" + new string(' ', 19_000) + "x\n\n" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Every_page_that_shows_it_answers_with_its_words(string kind, string text)
    {
        using var app = new PortalApp().With(LenientRehearsal.Add);
        using var client = app.CreateClient();

        await LenientRehearsal.WhilePassingAsync(
            app.Services,
            async () =>
            {
                var outcome = await app.Services.EditAsync<SiteText>(
                    "site",
                    page => page.Body = new LocalizedText(text + Words, text + "words that readers see")
                );
                Assert.True(outcome is Outcome.Written, $"{kind}: {outcome}");
            }
        );

        app.Clock.Advance(TimeSpan.FromSeconds(2)); // Instances look at the content version once a second.
        foreach (
            var path in new[]
            {
                "/zh/about/site",
                "/en/about/site",
                "/zh/about/site?bi=1",
                "/zh/edition",
                "/en/edition",
                "/api/v1/pages/site",
            }
        )
        {
            using var answer = await client.GetAsync(path);
            var body = await answer.DecodedAsync();

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{kind}: {path} answered {answer.StatusCode}");
            if (path == "/zh/about/site")
                Assert.Contains(Words, body, StringComparison.Ordinal);
        }
    }
}
