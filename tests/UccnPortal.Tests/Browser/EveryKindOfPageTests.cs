using Microsoft.Playwright;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class EveryKindOfPageTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string IsBare = """
        [document.documentElement, document.body].every(element => getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)')
          || !getComputedStyle(document.body).fontFamily.includes('sans-serif')
        """;

    [SkippableTheory]
    [InlineData("zh", 375, false)]
    [InlineData("en", 1440, true)]
    [LongData("zh", 1440, false)]
    [LongData("zh", 375, true)]
    [LongData("zh", 1440, true)]
    [LongData("en", 375, false)]
    [LongData("en", 1440, false)]
    [LongData("en", 375, true)]
    public async Task Promise_64_pages_are_styled_ask_nothing_elsewhere_and_have_no_violation_that_axe_can_find(
        string language,
        int width,
        bool dark
    )
    {
        await using var window = await site.OpenAsync(width, dark);
        var found = new List<string>();

        foreach (var path in LongDataAttribute.Share(Paths(language), dark))
        {
            await window.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });

            if (!await window.Page.Locator("h1").IsVisibleAsync())
                found.Add($"{path}: no heading to be seen");
            if (await window.Page.EvaluateAsync<bool>(IsBare))
                found.Add($"{path}: no style");
            found.AddRange((await BrowserSite.ViolationsAsync(window.Page)).Select(violation => $"{path}: {violation}"));
        }

        Assert.Empty(string.Join("\n", found.Take(20)));
        Assert.Empty(window.Complaints);
    }

    [SkippableFact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync("/zh");
        await window.Page.EvaluateAsync(
            "document.querySelector('main').append(document.createElement('img')); document.documentElement.removeAttribute('lang')"
        );

        var violations = await BrowserSite.ViolationsAsync(window.Page);

        Assert.Contains(violations, violation => violation.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(violations, violation => violation.StartsWith("html-has-lang", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task No_page_needs_sideways_scrolling_on_the_smallest_screen(string language)
    {
        await using var window = await site.OpenAsync(width: 320);
        var wide = new List<string>();

        foreach (var path in Paths(language))
        {
            await window.Page.GotoAsync(path);
            wide.AddRange((await BrowserSite.TooWideAsync(window.Page)).Select(element => $"{path}: {element}"));
        }

        Assert.Empty(wide.Take(10));
    }

    [SkippableFact]
    public async Task Sideways_scrolling_would_be_seen()
    {
        await using var window = await site.OpenAsync(width: 320);
        await window.Page.GotoAsync("/zh");
        await window.Page.EvaluateAsync("document.querySelector('h1').style.width = '900px'");

        Assert.NotEmpty(await BrowserSite.TooWideAsync(window.Page));
    }

    [SkippableTheory]
    [InlineData("/zh/cities/suzhou")]
    [InlineData("/en/cities/lyon")]
    [InlineData("/zh/apply")]
    [InlineData("/zh")]
    public async Task On_a_phone_no_line_breaks_within_a_date_or_before_the_mark_of_a_list(string path)
    {
        await using var window = await site.OpenAsync(width: 375);
        await window.Page.GotoAsync(path);

        var broken = await window.Page.EvaluateAsync<string[]>(
            """
            () => [
              ...[...document.querySelectorAll('main time')].filter(date => date.getClientRects().length > 1),
              ...[...document.querySelectorAll('main .keep')].filter(kept => {
                const mark = document.createRange();
                mark.selectNode(kept.lastChild);
                return mark.getBoundingClientRect().left <= kept.closest('p, li, caption').getBoundingClientRect().left + 1;
              }),
            ].map(element => element.outerHTML.slice(0, 120))
            """
        );

        Assert.Empty(broken);
        Assert.True(await window.Page.Locator("main time, main .keep").CountAsync() > 0);
    }

    [SkippableTheory]
    [InlineData(1440, true)]
    [InlineData(375, false)]
    public async Task The_head_of_a_long_section_stays_in_view_only_where_it_stands_beside_it(int width, bool isInView)
    {
        await using var window = await site.OpenAsync(width);
        await window.Page.GotoAsync("/en/errata");

        var top = await window.Page.EvaluateAsync<double>(
            "scrollTo(0, 3000), document.querySelector('.sec > .side').getBoundingClientRect().top"
        );

        Assert.Equal(isInView, top >= 0);
    }

    [SkippableTheory]
    [InlineData("zh", "跳到正文")]
    [InlineData("en", "Skip to content")]
    public async Task The_first_thing_a_keyboard_reaches_is_the_way_past_the_navigation(string language, string words)
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync($"/{language}/cities");

        await window.Page.Keyboard.PressAsync("Tab");
        var first = window.Page.Locator(":focus");
        var (text, box) = (await first.InnerTextAsync(), await first.BoundingBoxAsync());
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");

        Assert.Equal(words, text);
        Assert.True(box is { X: >= 0, Y: >= 0, Width: > 20, Height: > 10 }, "the way past is not to be seen when it has the focus");
        Assert.EndsWith("#main", window.Page.Url, StringComparison.Ordinal);
        Assert.True(await window.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [SkippableFact]
    public async Task Every_stop_of_the_keyboard_can_be_seen()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync("/en/cities/suzhou");
        var links = await window.Page.Locator("a[href]:visible, summary:visible, button:visible").CountAsync();

        var unseen = new List<string>();
        for (var i = 0; i < links; i++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var stop = await window.Page.EvaluateAsync<string>(
                """
                () => {
                  const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element);
                  const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
                  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                  return shown && ring ? '' : element.outerHTML.slice(0, 120);
                }
                """
            );
            if (stop.Length > 0)
                unseen.Add(stop);
        }

        Assert.True(links > 20);
        Assert.Empty(unseen.Take(10));
    }

    [SkippableTheory]
    [InlineData("/en/cities", 1440, false)]
    [InlineData("/en/network", 1440, true)]
    [InlineData("/en/network", 375, false)]
    public async Task The_filter_stands_open_only_beside_the_long_list(string path, int width, bool isOpen)
    {
        await using var window = await site.OpenAsync(width);
        await window.Page.GotoAsync(path);

        Assert.Equal(isOpen, await window.Page.Locator("#filter select").First.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task The_button_of_a_long_filter_stays_in_view_and_covers_nothing_that_has_the_focus()
    {
        await using var window = await site.OpenAsync(width: 375);
        await window.Page.GotoAsync("/zh/network");
        await window.Page.Locator(".fold > summary").ClickAsync();
        var button = window.Page.Locator("#filter .send");
        var choices = await window.Page.Locator("#filter input:visible:enabled").CountAsync();
        var before = await button.BoundingBoxAsync();

        var covered = new List<string>();
        for (var i = 0; i < choices; i++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            covered.AddRange(
                await window.Page.EvaluateAsync<string[]>(
                    """
                    () => {
                      const focus = document.activeElement, button = document.querySelector('#filter .send');
                      const isClear = button.contains(focus)
                        || focus.getBoundingClientRect().bottom <= button.getBoundingClientRect().top
                        || focus.getBoundingClientRect().top >= button.getBoundingClientRect().bottom;
                      return isClear ? [] : [focus.outerHTML.slice(0, 120)];
                    }
                    """
                )
            );
        }

        Assert.True(choices > 10);
        Assert.True(before is { Y: > 0 and < 900 }, "the button is out of view when the filter opens");
        Assert.Empty(covered);
    }

    [SkippableFact]
    public async Task Everything_works_without_JavaScript()
    {
        await using var window = await site.OpenAsync(javaScript: false);
        await window.Page.GotoAsync("/zh/cities");

        await window.Page.Locator(".fold > summary").ClickAsync();
        await window.Page.Locator("input[name=field][value=design]").CheckAsync();
        await window.Page.Locator("form#filter button").ClickAsync();
        var address = window.Page.Url;
        await window.Page.Locator("#main table a[href*='/cities/']").First.ClickAsync();
        var city = await window.Page.Locator("h1").InnerTextAsync();
        await window.Page.Locator("a.lang").ClickAsync();

        Assert.Contains("field=design", address, StringComparison.Ordinal);
        Assert.Contains("深圳", city, StringComparison.Ordinal);
        Assert.Contains("Shenzhen", await window.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith("/en/cities/shenzhen", window.Page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Complaints);
    }

    private static IEnumerable<string> Paths(string language) =>
        BrowserSite
            .Kinds.Select(kind => $"/{language}{kind}")
            .Concat(EmbedPaths.Contents.Select(content => $"/embed/v1/{language}/{content}"))
            .Append("/embed/v1/bi/cities?theme=dark&density=compact&limit=5")
            .Append("/embed/v1/bi/steering-group");
}
