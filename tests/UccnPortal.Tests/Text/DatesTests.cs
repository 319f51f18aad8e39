using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Tests.Text;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2024-07-01", "2024-07-05", "2024年7月1日至5日", "1–5 July 2024")]
    [InlineData("2024-06-30", "2024-07-05", "2024年6月30日至7月5日", "30 June – 5 July 2024")]
    [InlineData("2024-12-30", "2025-01-02", "2024年12月30日至2025年1月2日", "30 December 2024 – 2 January 2025")]
    [InlineData("2024-06", "2024-07", "2024年6月至7月", "June 2024 – July 2024")]
    public void A_span_says_once_what_both_days_share(string first, string last, string zh, string en)
    {
        Assert.Equal(zh, Dates.Format(PartialDate.Parse(first), PartialDate.Parse(last), Language.Zh));
        Assert.Equal(en, Dates.Format(PartialDate.Parse(first), PartialDate.Parse(last), Language.En));
    }

    [Theory]
    [InlineData("2021-03-16", "3月16日", "16 March")]
    [InlineData("2021-03", "3月", "March 2021")]
    public void Under_a_heading_with_the_year_the_day_is_enough(string date, string zh, string en)
    {
        Assert.Equal(zh, Dates.SayInYear(PartialDate.Parse(date), Language.Zh));
        Assert.Equal(en, Dates.SayInYear(PartialDate.Parse(date), Language.En));
    }
}
