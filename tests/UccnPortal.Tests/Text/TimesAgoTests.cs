using UccnPortal.Text;

namespace UccnPortal.Tests.Text;

public sealed class TimesAgoTests
{
    [Theory]
    [InlineData("00:00:00", "刚刚", "less than a minute ago")]
    [InlineData("00:00:59", "刚刚", "less than a minute ago")]
    [InlineData("00:01:00", "1分钟前", "a minute ago")]
    [InlineData("00:59:59", "59分钟前", "59 minutes ago")]
    [InlineData("01:00:00", "1小时前", "an hour ago")]
    [InlineData("23:59:59", "23小时前", "23 hours ago")]
    [InlineData("1.00:00:00", "昨天", "yesterday")]
    [InlineData("29.00:00:00", "29天前", "29 days ago")]
    [InlineData("60.00:00:00", "2个月前", "2 months ago")]
    [InlineData("400.00:00:00", "1年前", "a year ago")]
    [InlineData("-00:05:00", "刚刚", "less than a minute ago")]
    public void A_time_is_told_in_its_largest_whole_unit_and_never_as_none(string ago, string zh, string en)
    {
        var said = TimesAgo.Of(TimeSpan.Parse(ago, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((zh, en), (said.Zh, said.En));
    }
}
