using UccnPortal.Records;

namespace UccnPortal.Tests.Records;

public sealed class ValidityTests
{
    [Theory]
    [InlineData(2017, false)]
    [InlineData(2018, true)]
    [InlineData(2019, true)]
    [InlineData(2020, false)]
    public void A_row_holds_from_its_first_year_and_no_longer_in_its_until_year(int year, bool holds)
    {
        Assert.Equal(holds, new Validity(2018, 2020).HoldsIn(year));
    }

    [Fact]
    public void Without_a_start_a_row_reaches_back_and_without_an_end_it_still_holds()
    {
        Assert.True(new Validity(Until: 2020).HoldsIn(1));
        Assert.True(new Validity(From: 2018).HoldsIn(9999));
        Assert.True(Validity.Always.HoldsIn(1));
        Assert.True(Validity.Always.HoldsIn(9999));
    }

    [Theory]
    [InlineData(2022, true)]
    [InlineData(2023, false)]
    public void A_row_with_an_unknown_end_is_never_current_after_the_last_year_it_is_attested_for(int year, bool holds)
    {
        Assert.Equal(holds, new Validity(2018, KnownThrough: 2022).HoldsIn(year));
    }
}
