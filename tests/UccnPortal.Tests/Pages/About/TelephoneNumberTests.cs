using UccnPortal.Markup;
using UccnPortal.Pages.About;
using UccnPortal.Records;

namespace UccnPortal.Tests.Pages.About;

public sealed class TelephoneNumberTests
{
    [Theory]
    [InlineData("0086 21 65987687 ext. 8002", "tel:+862165987687;ext=8002", "0086 21 65987687转8002", "0086 21 65987687 ext. 8002")]
    [InlineData("0086 21 65987687 转8002", "tel:+862165987687;ext=8002", "0086 21 65987687转8002", "0086 21 65987687 ext. 8002")]
    [InlineData("+86 21 6598-7687", "tel:+862165987687", "+86 21 6598-7687", "+86 21 6598-7687")]
    public void A_number_with_its_country_can_be_dialled_and_is_said_in_both_languages(string text, string address, string zh, string en)
    {
        var number = TelephoneNumber.Parse(text);

        Assert.Equal(address, number?.Address);
        Assert.Equal((zh, en), (number?.Format(new Reader(Language.Zh)), number?.Format(new Reader(Language.En))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("65987687")]
    [InlineData("ask at the desk")]
    [InlineData("0086 21 65987687; rm -rf")]
    public void What_cannot_be_dialled_from_anywhere_is_no_number(string text)
    {
        Assert.Null(TelephoneNumber.Parse(text));
    }
}
