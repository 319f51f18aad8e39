using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Text;

public static class TimesAgo
{
    private static readonly LocalizedText JustNow = new("刚刚", "less than a minute ago");
    private static readonly LocalizedText Yesterday = new("昨天", "yesterday");

    private static readonly (double Days, LocalizedText One, LocalizedText Many)[] Units =
    [
        (365, new("1年前", "a year ago"), new("{0}年前", "{0} years ago")),
        (30, new("1个月前", "a month ago"), new("{0}个月前", "{0} months ago")),
        (1, Yesterday, new("{0}天前", "{0} days ago")),
        (1 / 24d, new("1小时前", "an hour ago"), new("{0}小时前", "{0} hours ago")),
        (1 / 1440d, new("1分钟前", "a minute ago"), new("{0}分钟前", "{0} minutes ago")),
    ];

    public static LocalizedText Of(TimeSpan ago)
    {
        foreach (var (days, one, many) in Units)
        {
            if (Math.Floor(ago.TotalDays / days) is >= 1 and var count)
                return count is 1 ? one : many.With(count.ToString(CultureInfo.InvariantCulture));
        }

        return JustNow;
    }
}
