using UccnPortal.Records;

namespace UccnPortal.Tests.Records;

public sealed class UnseenCharactersTests
{
    [Theory]
    [InlineData("王主任\u200B", "王主任")]
    [InlineData("\u202E管理", "管理")]
    [InlineData("\uFEFFa\0b\u0085c\u2028d", "abcd")]
    [InlineData("\u3164", "")]
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
    public void What_is_seen_stays(string text)
    {
        Assert.False(UnseenCharacters.AreIn(text));
        Assert.Same(text, UnseenCharacters.Without(text));
    }
}
