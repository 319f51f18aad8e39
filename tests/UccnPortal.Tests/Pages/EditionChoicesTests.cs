using AngleSharp.Dom;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>The choice between current data, the brochure's edition and what changed, on every page that can show a year.</summary>
[Collection(nameof(Site))]
public sealed class EditionChoicesTests(Site site)
{
    public static TheoryData<string> Dated =>
        [
            "/zh/cities",
            "/en/network",
            "/en/cities/suzhou",
            "/zh/fields",
            "/en/fields/music",
            "/zh/figures",
            "/en/figures/growth",
            "/zh/history",
            "/en/steering-group",
        ];

    [Theory]
    [MemberData(nameof(Dated))]
    public async Task The_three_choices_lead_where_they_say_and_the_shown_one_is_marked(string path)
    {
        var changes = $"{path[..3]}/changes";

        var today = await ChoicesAsync(path);
        var brochure = await ChoicesAsync($"{path}?as_of=2021");
        var between = await ChoicesAsync($"{path}?as_of=2017");

        Assert.Equal(["", $"{path}?as_of=2021", changes], today.Select(TargetOf));
        Assert.Equal([path, "", changes], brochure.Select(TargetOf));
        Assert.Equal([path, $"{path}?as_of=2021", changes], between.Select(TargetOf));
        Assert.Contains("2025", today[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("2021", brochure[1].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Dated))]
    public async Task What_the_brochure_is_is_said_once(string path)
    {
        var title = (await site.App.Services.NetworkAsync()).Brochure.Title;

        var page = await site.AskAsync(path);

        Assert.Contains(
            path.StartsWith("/zh", StringComparison.Ordinal) ? title.Zh : title.En,
            page.Document.QuerySelectorAll(".ed .m").Single().TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_choices_keep_the_filters()
    {
        var choices = await ChoicesAsync("/en/network?field=music&view=list&bi=1");

        Assert.Equal("/en/network?field=music&as_of=2021&view=list&bi=1", TargetOf(choices[1]));
    }

    private async Task<IReadOnlyList<IElement>> ChoicesAsync(string path) =>
        [.. (await site.AskAsync(path)).Document.QuerySelectorAll("nav li").Where(choice => choice.Closest(".ed") is not null)];

    /// <summary>The address of a choice; empty for the one that is shown.</summary>
    private static string TargetOf(IElement choice)
    {
        var target = choice.QuerySelector("a")?.GetAttribute("href") ?? "";
        Assert.Equal(target.Length == 0, choice.QuerySelector("[aria-current=true]") is not null);
        return target;
    }
}
