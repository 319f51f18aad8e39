using AngleSharp.Html.Dom;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

/// <summary>Pages on paper, as Chromium and Firefox print them.</summary>
[Trait("Category", "Browser")]
public sealed class PrintingTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Chromium = "Chromium";
    private const string Firefox = "Firefox";

    /// <summary>The head of the site takes about 10 mm below the upper margin of 17 mm; so does a table's head.</summary>
    private const double HeadEnds = 27 / 25.4 * 72;

    private static readonly string[] Pages =
    [
        "",
        "/network",
        "/cities",
        "/errata",
        "/apply",
        "/history",
        "/criteria",
        "/cities/suzhou",
        "/steering-group",
        "/sources",
    ];

    /// <summary>What the test command prints: rows and heads over many sheets, and blocks that must not be parted.</summary>
    private static readonly Dictionary<string, string[]> Chosen = new()
    {
        [Chromium] = ["/network", "/apply"],
        [Firefox] = ["/cities/suzhou", "/errata"],
    };

    [SkippableTheory]
    [InlineData(Chromium, Language.Zh)]
    [InlineData(Firefox, Language.En)]
    [LongData(Chromium, Language.En)]
    [LongData(Firefox, Language.Zh)]
    public async Task A_printed_page_fills_its_sheets_cuts_no_row_and_says_its_address_and_the_date_of_the_data(
        string browser,
        Language language
    )
    {
        var faults = new List<string>();

        foreach (var path in LongDataAttribute.IsLong ? Pages : Chosen[browser])
        {
            var address = $"{site.Address}/{language.Code()}{path}";
            var (page, printed) = (await DocumentAsync(address), await PrintAsync(browser, address));
            faults.AddRange(
                Cut(browser, printed)
                    .Concat(Sparse(printed))
                    .Concat(Parted(page, printed))
                    .Concat(Unheaded(page, printed))
                    .Concat(Unsaid(page, printed, address))
                    .Select(fault => $"{address}: {fault}")
            );
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [SkippableTheory]
    [InlineData(Chromium, Language.Zh)]
    [InlineData(Firefox, Language.En)]
    [LongData(Chromium, Language.En)]
    [LongData(Firefox, Language.Zh)]
    public async Task The_edition_has_contents_figures_every_member_city_and_the_matrix_on_one_sheet_of_thirty_at_most(
        string browser,
        Language language
    )
    {
        var network = await site.App.Services.NetworkAsync();
        var address = $"{site.Address}/{language.Code()}/edition";
        var (page, printed) = (await DocumentAsync(address), await PrintAsync(browser, address));

        Assert.InRange(printed.Sheets.Count, 2, 30);
        var faults = Cut(browser, printed).Concat(Parted(page, printed)).Concat(Unsaid(page, printed, address)).Take(20).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.DoesNotContain(TextsOf(page, "#contents b"), part => !printed.Sheets[1].Shows(part));
        Assert.DoesNotContain(TextsOf(page, "#part-figures h2"), title => !printed.Sheets.Any(sheet => sheet.Shows(title, 6)));
        Assert.DoesNotContain(
            network.In(Sample.ThisYear).Fields.SelectMany(shown => shown.Members).Select(row => row.City.Name.In(language)),
            name => !printed.Sheets.Any(sheet => sheet.Shows(name, 6))
        );
        var seats = TextsOf(page, ".mx td b a").ToList();
        Assert.NotEmpty(seats);
        Assert.Contains(printed.Sheets, sheet => seats.TrueForAll(name => sheet.Shows(name, 3)));
    }

    /// <summary>Lines that reach into the lower margin, where only Chromium prints the number of the sheet.</summary>
    private static IEnumerable<string> Cut(string browser, PrintedDocument printed) =>
        from sheet in printed.Sheets
        let margin = string.Concat(sheet.InTheMargin)
        where margin != (browser == Chromium ? $"{sheet.Number}" : "")
        select $"sheet {sheet.Number} has '{margin}' in its lower margin";

    /// <summary>A first sheet with a hole, because what follows could not be broken.</summary>
    private static IEnumerable<string> Sparse(PrintedDocument printed)
    {
        if (printed.Sheets.Count > 1 && printed.Sheets[0].Filled < 0.6)
            yield return $"the first sheet is filled to {(int)(printed.Sheets[0].Filled * 100)} %";
    }

    /// <summary>Rows of which one part stands on another sheet than the other.</summary>
    private static IEnumerable<string> Parted(IHtmlDocument page, PrintedDocument printed) =>
        from row in page.QuerySelectorAll("table.list tbody tr, .erratalist > li")
        let first = row.QuerySelector("th a, h3")?.TextContent ?? ""
        let last = row.QuerySelector(".e, dd:last-of-type")?.TextContent ?? ""
        where !printed.Sheets.Any(sheet => sheet.Shows(first, 4) && sheet.Shows(last, 4))
        select $"the row '{first.Trim()}' is on no sheet as a whole";

    /// <summary>Sheets that go on with a long table without its head.</summary>
    private static IEnumerable<string> Unheaded(IHtmlDocument page, PrintedDocument printed)
    {
        if (page.QuerySelector("table.list.many") is not { } table)
            yield break;

        var head = table.QuerySelector("thead th:nth-child(5)")?.TextContent ?? ""; // The country, which no row says.
        var names = TextsOf(page, "table.list.many th[scope=row] a").ToList();
        foreach (var sheet in printed.Sheets.Skip(1).Where(sheet => names.Count(sheet.Names) > 10))
        {
            if (!sheet.TextAbove(HeadEnds).Contains(head.Trim(), StringComparison.Ordinal))
                yield return $"sheet {sheet.Number} does not repeat the head of the table";
        }
    }

    private static IEnumerable<string> Unsaid(IHtmlDocument page, PrintedDocument printed, string address)
    {
        var foot = TextsOf(page, ".printed-foot > span").ToList();
        if (foot is not [var said, _] || said != address)
            yield return "the foot does not say the address";
        foreach (var part in foot.Where(part => !printed.Sheets[^1].Shows(part)))
            yield return $"'{part}' is not at the foot";
        var head = printed.Sheets[0].TextAbove(HeadEnds);
        if (head.Contains("搜索", StringComparison.Ordinal) || head.Contains("Search", StringComparison.Ordinal))
            yield return $"the head has a search: {head}";
    }

    private static IEnumerable<string> TextsOf(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());

    private static async Task<IHtmlDocument> DocumentAsync(string address)
    {
        using var client = new HttpClient();
        return await client.DocumentAsync(address);
    }

    private async Task<PrintedDocument> PrintAsync(string browser, string address)
    {
        Skip.IfNot(File.Exists(PrintedDocument.Program), $"There is no pdftotext at {PrintedDocument.Program}: install poppler-utils.");
        if (browser == Firefox)
        {
            Skip.IfNot(File.Exists(FirefoxPrinter.Program), $"There is no Firefox at {FirefoxPrinter.Program}: set FIREFOX to its path.");
            return await PrintedDocument.OfAsync(await FirefoxPrinter.PrintAsync(address));
        }

        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(address);
        return await PrintedDocument.OfAsync(await window.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
    }
}
