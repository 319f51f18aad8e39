using UccnPortal.Records;

namespace UccnPortal.Tests.Records;

public sealed class UnseenCharactersTests
{
    [Theory]
    [InlineData("王主任\u200B", "王主任")]
    [InlineData("\u202E管理", "管理")]
    [InlineData("\uFEFFa\0b\u0085c\u2028d", "abcd")]
    [InlineData("\u3164", "")]
    [InlineData("苏\u200C州\u200D", "苏州")]
    [InlineData("Su\u200Dzhou", "Suzhou")]
    [InlineData("\u06CC\u200C", "\u06CC")]
    [InlineData("\U0001F469\u200D苏\u200D\U0001F4BB", "\U0001F469苏\U0001F4BB")]
    [InlineData("\U0001F469\u200C\U0001F4BB", "\U0001F469\U0001F4BB")]
    public void What_nobody_sees_is_found_and_taken_out(string text, string seen)
    {
        Assert.True(UnseenCharacters.AreIn(text));
        Assert.Equal(seen, UnseenCharacters.Without(text));
    }

    [Fact]
    public void Half_a_character_is_none() => Assert.Equal("ab", UnseenCharacters.Without($"a{(char)0xD800}b"));

    [Theory]
    [InlineData("Sūzhōu 苏州\n\t“引号” — 𠀀")]
    [InlineData("e\u0301")]
    [InlineData("\U0001F3D9\uFE0F")]
    [InlineData("\U0001F469\U0001F3FD\u200D\U0001F4BB")]
    [InlineData("\U0001F3F3\uFE0F\u200D\U0001F308")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")]
    [InlineData("\u0915\u094D\u200D\u0937")]
    public void What_is_seen_stays(string text)
    {
        Assert.False(UnseenCharacters.AreIn(text));
        Assert.Same(text, UnseenCharacters.Without(text));
    }
}
