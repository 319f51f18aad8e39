using System.Net;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

[Collection(nameof(Site))]
public sealed class IgnoredParametersTests(Site site)
{
    private static readonly PortalLinks Links = new("");

    public static TheoryData<string> Paths =>
        [
            .. SitePage.All.Select(page => page.PathOf(Links, Language.En)),
            Links.Home(Language.En),
            Links.City(Language.En, "suzhou"),
            Links.Name(Language.En, "suzhou"),
            Links.Field(Language.En, "music"),
            Links.Figure(Language.En, "growth"),
            .. PortalLinks.Statements.Select(slug => Links.Statement(Language.En, slug)),
        ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_names_a_parameter_that_it_ignores_and_a_value_that_it_does_not_know(string path)
    {
        var parameter = await site.AskAsync($"{path}?continent=atlantis&view=x");
        var value = await site.AskAsync($"{path}?as_of=soon&bi=2");
        var nobodys = await site.AskAsync($"{path}?utm_source=mail&from=singlemessage");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (parameter.Status, value.Status));
        Assert.Equal(["continent=atlantis", "view=x"], Named(parameter));
        Assert.Equal(["as_of=soon", "bi=2"], Named(value));
        Assert.Empty(Named(nobodys));
    }

    [Theory]
    [InlineData("/en/apply?as_of=2021")]
    [InlineData("/en/sources?bi=1", "bi=1")]
    [InlineData("/en/changes?as_of=2021", "as_of=2021")]
    [InlineData("/en/names/suzhou?as_of=2021&bi=1", "as_of=2021", "bi=1")]
    [InlineData("/en/network?sort=province", "sort=province")]
    [InlineData("/en/figures?as_of=2021")]
    [InlineData("/en/criteria?bi=1")]
    public async Task What_a_page_reads_is_not_named_and_what_it_does_not_read_is(string path, params string[] named)
    {
        var page = await site.AskAsync(path);

        Assert.Equal(named, Named(page));
    }

    // "Ignored: as_of=2021. This page has …"
    private static IEnumerable<string> Named(Answer page) =>
        page.Document.QuerySelectorAll("main > ul.notes li").Select(note => note.TextContent.Split(": ")[1].Split(". ")[0]).Order();
}
