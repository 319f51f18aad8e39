using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Pages.Apply;

/// <summary>The form that asks what applies, with the answers given last.</summary>
public sealed record CheckForm(TextPage Page, Country? Country, int Year, PublishedField? Field = null)
{
    /// <summary>China first, then the other countries with members by name.</summary>
    public IEnumerable<Country> Countries => Page.Network.Countries.OrderByDescending(country => country.Code == PublishedNetwork.China);

    public IEnumerable<int> Years => ApplicationTerms.YearsOf(Page.Network, Page.ThisYear);

    /// <summary>The call that a candidate of today asks about: the coming one, otherwise the last.</summary>
    public static CheckForm Of(TextPage page)
    {
        var calls = new CallHistory(page.Network);
        return new(page, ChinaIn(page.Network), (calls.Next ?? calls.Last)?.Year ?? page.ThisYear);
    }

    public static Country? ChinaIn(PublishedNetwork network) =>
        network.Countries.FirstOrDefault(country => country.Code == PublishedNetwork.China);
}
