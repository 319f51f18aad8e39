using System.Net;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>The rules for every page hold in side-by-side mode and in other years too, which the sitemap does not name.</summary>
[Collection(nameof(Site))]
public sealed class SideBySideTests(Site site)
{
    private static readonly string[] Rules =
    [
        nameof(PageRules.IsHtml),
        nameof(PageRules.HasOneHeading),
        nameof(PageRules.HasNoCodeShowing),
        nameof(PageRules.HasUniqueIds),
        nameof(PageRules.HasNoEmptyAddress),
        nameof(PageRules.MarksChinese),
        nameof(PageRules.MarksEnglish),
    ];

    public static TheoryData<string> Paths =>
        [
            .. from language in new[] { "zh", "en" }
            from path in new[]
            {
                "criteria?bi=1",
                "apply?bi=1",
                "apply/check?bi=1",
                "apply/documents?bi=1",
                "apply/questions?bi=1",
                "apply/steps?bi=1",
                "apply/worksheet?field=design&bi=1",
                "history?bi=1",
                "steering-group?bi=1",
                "fields/media-arts?bi=1",
                "history?as_of=2005",
                "history?as_of=2017&bi=1",
                "steering-group?as_of=2010",
                "steering-group?as_of=2021&bi=1",
            }
            select $"/{language}/{path}",
        ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task The_page_keeps_the_rules_and_leads_out_of_the_mode_and_to_its_twin(string path)
    {
        var page = await site.AskAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(Rules.SelectMany(rule => PageRules.All[rule](page)));
        Assert.NotNull(page.Document.QuerySelector($"a[hreflang][href='/{(page.Language == "en" ? "zh" : "en")}{path[3..]}']"));
        if (path.EndsWith("bi=1", StringComparison.Ordinal))
            Assert.NotNull(page.Document.QuerySelector($".folio .sides[href='{path[..^"?bi=1".Length]}']"));
    }
}
