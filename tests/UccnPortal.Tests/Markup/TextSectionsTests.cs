using UccnPortal.Markup;
using UccnPortal.Records;

namespace UccnPortal.Tests.Markup;

public sealed class TextSectionsTests
{
    [Fact]
    public void A_text_is_cut_at_its_headings_of_the_first_level_both_languages_alike()
    {
        var sections = TextSections.Of(
            new LocalizedText(
                "引言\n\n# 目标\n\n达到。\n\n## 小题\n\n# 不足 #\n尚无",
                "Lead\n\n# Aim\n\nReach it.\n\n## Detail\n\n# Limits\nNone"
            )
        );

        Assert.Equal([("", ""), ("目标", "Aim"), ("不足", "Limits")], sections.Select(section => (section.Title.Zh, section.Title.En)));
        Assert.Equal(["引言", "达到。\n\n## 小题", "尚无"], sections.Select(section => section.Body.Zh));
        Assert.Equal(["Lead", "Reach it.\n\n## Detail", "None"], sections.Select(section => section.Body.En));
    }

    [Theory]
    [InlineData("# 一\n\n甲\n\n# 二\n\n乙", "# One\n\nA")]
    [InlineData("# 一\n\n甲", "A without a heading")]
    [InlineData("引言\n\n# 一\n\n甲", "# One\n\nA\n\n# Two\n\nB")]
    public void Languages_that_are_cut_differently_stay_whole(string zh, string en)
    {
        var only = Assert.Single(TextSections.Of(new LocalizedText(zh, en)));

        Assert.True(only.Title.IsEmpty);
        Assert.Equal((zh, en), (only.Body.Zh, only.Body.En));
    }

    [Fact]
    public void A_text_in_one_language_is_cut_in_that_one_and_keeps_its_state()
    {
        var section = Assert.Single(TextSections.Of(new LocalizedText("# 目标\r\n\r\n达到。", "") with { ZhState = TextState.Pending }));

        Assert.Equal(("目标", "", "达到。", ""), (section.Title.Zh, section.Title.En, section.Body.Zh, section.Body.En));
        Assert.Equal(TextState.Pending, section.Body.ZhState);
    }

    [Fact]
    public void No_text_has_no_section()
    {
        Assert.Empty(TextSections.Of(LocalizedText.Empty));
    }
}
