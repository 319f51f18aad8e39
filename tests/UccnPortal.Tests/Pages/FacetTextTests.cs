using UccnPortal.Pages;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

public sealed class FacetTextTests
{
    [Theory]
    [InlineData(null, null, "2009年至今", "since 2009")]
    [InlineData(2015, null, "2009—2015年", "2009–2015")]
    [InlineData(null, 2015, "2009年起，2015年后情况不详", "since 2009, unknown after 2015")]
    public async Task A_title_whose_end_is_not_known_is_not_said_to_last(int? until, int? knownThrough, string zh, string en)
    {
        var words = (await TitleAsync(new Validity(2009, until, knownThrough))).Years;

        Assert.Equal((zh, en), (words.Zh, words.En));
    }

    [Theory]
    [InlineData(2015, null, "至2015年", "until 2015")]
    [InlineData(null, 2015, "2015年后情况不详", "unknown after 2015")]
    public async Task A_row_that_is_over_says_what_is_known_of_its_end(int? until, int? knownThrough, string zh, string en)
    {
        var mark = FacetText.MarkOf(
            await TitleAsync(new Validity(2009, until, knownThrough)),
            2026,
            await SeededNetworks.OfAsync(TestDatabase.Sqlite)
        );

        Assert.Equal((zh, en), (mark?.Zh, mark?.En));
    }

    private static async Task<PublishedDesignation> TitleAsync(Validity valid)
    {
        var city = Sample.City();
        city.Designations[0].Valid = valid;
        return Assert.Single((await SeededNetworks.OfAsync(TestDatabase.Sqlite)).With([city]).Designations);
    }
}
