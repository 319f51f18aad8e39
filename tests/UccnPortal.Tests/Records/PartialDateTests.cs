using System.Text.Json;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Tests.Records;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2017", 2017, null, null)]
    [InlineData("2017-10", 2017, 10, null)]
    [InlineData("2017-10-31", 2017, 10, 31)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void A_date_is_read_as_far_as_it_is_known_and_written_as_it_was(string text, int year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(new PartialDate(year, month, day), date);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("17")]
    [InlineData("2017-13")]
    [InlineData("2017-00")]
    [InlineData("2017-2-3")]
    [InlineData("2023-02-29")]
    [InlineData("2017/10")]
    [InlineData("2017-10-31T00:00")]
    [InlineData("abcd")]
    [InlineData("２０１７")]
    public void What_is_no_date_is_not_read(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
    }

    [Fact]
    public void Dates_are_ordered_with_the_less_known_first()
    {
        var dates = new[] { "2018", "2017-10-31", "2017", "2017-10", "2017-02-01" }
            .Select(PartialDate.Parse)
            .Order()
            .Select(date => date.ToString());

        Assert.Equal(["2017", "2017-02-01", "2017-10", "2017-10-31", "2018"], dates);
    }

    [Fact]
    public void Comparisons_agree_with_the_order()
    {
        var (early, late) = (PartialDate.Parse("2017-09"), PartialDate.Parse("2017-10"));

        Assert.True(early < late && early <= late && late > early && late >= early);
        Assert.False(late < early || late <= early || early > late || early >= late);
    }

    [Fact]
    public void A_bad_date_in_JSON_is_an_error_of_the_JSON()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>("\"2017-13\""));

        Assert.Contains("2017-13", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-03-16", "2021年3月16日", "16 March 2021")]
    [InlineData("2021-03", "2021年3月", "March 2021")]
    [InlineData("2021", "2021年", "2021")]
    public void A_date_is_said_as_each_language_says_it(string text, string zh, string en)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(zh, Dates.Format(date, Language.Zh));
        Assert.Equal(en, Dates.Format(date, Language.En));
    }
}
