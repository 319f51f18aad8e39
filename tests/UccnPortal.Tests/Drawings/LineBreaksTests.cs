using UccnPortal.Drawings;

namespace UccnPortal.Tests.Drawings;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("会员城市，合计", 4, "会员城|市，合计")]
    [InlineData("见（图）下", 3, "见|（图）|下")]
    [InlineData("https://portal.example/zh/figures", 24, "https://portal.example/|zh/figures")]
    [InlineData("unbreakable", 4, "unbreakable")]
    [InlineData("", 4, "")]
    public void Lines_end_at_spaces_between_characters_and_after_slashes_never_before_a_closing_mark(string text, int room, string lines)
    {
        Assert.Equal(lines, string.Join('|', LineBreaks.Wrap(text, words => words.Length, room)));
    }
}
