using AngleSharp.Html.Dom;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Facts;

/// <summary>
/// Every fact of the printed brochure stands on its page in its language, as printed, or corrected with the printed form
/// beside it. The facts are read from the brochure, not from the seed files: <c>Facts/*.tsv</c>.
/// </summary>
public sealed class BrochureFactsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Rows = "tr, li, p, dd, dl > div, header, h1, h2, h3, figcaption";
    private const string Corrections = "del, .err";

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Facts"), "*.tsv")
                .Select(path => Path.GetFileName(path)!)
                .Order(StringComparer.Ordinal),
        ]; // Files have names.

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_fact_of_the_brochure_stands_on_its_page(string file)
    {
        var facts = BrochureFact.In(file).ToList();

        Assert.NotEmpty(facts);
        Assert.Empty((await LackingAsync(facts)).Take(40));
    }

    [Theory]
    [InlineData("/zh/about\t加强将创意视为可持续发展战略因素的城市之间的国际竞争")]
    [InlineData("/en/about\tStrengthen international cooperation between villages")]
    [InlineData("/zh/about\tStrengthen international cooperation between cities")]
    [InlineData("/zh/about\t2 | 加强将创意视为可持续发展战略因素的城市之间的国际合作")]
    [InlineData("/zh/cities?as_of=2021\t深圳 | 美食之都 | 2008")]
    [InlineData("/zh/cities?as_of=2021\t2008 | 设计之都 | 深圳")]
    [InlineData("/zh/cities?as_of=2021\t潮州 | 美食之都 | 2023")]
    [InlineData("/en/names/ghent\tGhent\tLyon")]
    [InlineData("/en/about\tAbout the network\tThe UNESCO Creative Cities Network aims to:")]
    public async Task A_fact_that_does_not_stand_there_is_missed(string line)
    {
        Assert.Single(await LackingAsync([BrochureFact.Parse(line)]));
    }

    [Theory]
    [InlineData("<html lang=en><main><p>苏州 is old</main>", "苏州")]
    [InlineData("<html lang=en><main><p lang=zh-Hans>Suzhou</main>", "Suzhou")]
    [InlineData("<html lang=en><p>Suzhou</p><main></main>", "Suzhou")]
    [InlineData("<html lang=en><title>Suzhou</title><main></main>", "Suzhou")]
    public void Words_that_are_marked_wrongly_or_not_in_the_page_itself_are_not_said(string html, string words)
    {
        Assert.False(Stands(new BrochureFact("/en", [words], []), Html.Parse(html)));
    }

    [Theory]
    [InlineData("/zh/fields/music\t根特\t根特")]
    public async Task A_correction_without_the_printed_form_is_missed(string line)
    {
        Assert.Single(await LackingAsync([BrochureFact.Parse(line)]));
    }

    private async Task<List<string>> LackingAsync(IReadOnlyCollection<BrochureFact> facts)
    {
        using var client = app.CreateClient();
        var lacking = new List<string>();
        foreach (var ofPage in facts.GroupBy(fact => fact.Page))
        {
            var page = await client.DocumentAsync(ofPage.Key);
            lacking.AddRange(ofPage.Where(fact => !Stands(fact, page)).Select(fact => fact.ToString()));
        }

        return lacking;
    }

    private static bool Stands(BrochureFact fact, IHtmlDocument page)
    {
        var main = page.QuerySelector("main") ?? throw new InvalidOperationException($"{fact.Page} has no main part.");
        var isEnglish = fact.Page.StartsWith("/en", StringComparison.Ordinal);
        var rows = fact.Parts.Count == 1 ? [new ReadText(main)] : main.QuerySelectorAll(Rows).Select(row => new ReadText(row));
        return rows.Any(row => row.Says(fact.Parts, isEnglish))
            && fact.Printed.All(printed =>
                main.QuerySelectorAll(Corrections).Any(mark => new ReadText(mark).Says([printed], isEnglishPage: false))
            );
    }
}
