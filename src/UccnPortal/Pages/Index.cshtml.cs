using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

public sealed class IndexModel : PortalPage
{
    private const int NewsShown = 6;

    public IReadOnlyList<PublishedDesignation> ChineseCities { get; private set; } = [];
    public IReadOnlyList<FieldInYear> Fields { get; private set; } = [];
    public NetworkCount Count { get; private set; } = null!; // Set by OnGet.

    // These are evaluated only when the cached fragment is rendered, once per content version.
    public Call? NextCall => Network.Calls.FirstOrDefault(call => call.Announced is null);
    public IReadOnlyList<RuleInForce> Rules => field ??= RuleInForce.OfApplications(Network, ThisYear);
    public IReadOnlyList<NewsItem> News => field ??= NewsItem.Latest(Network, NewsShown);

    public string Introduction { get; private set; } = "";

    /// <summary>The day up to which the numbers hold: that of the last call's results.</summary>
    public PartialDate DataTo => Network.DataTo(ThisYear);

    /// <summary>China's place in the network in one sentence with its date, for readers to quote.</summary>
    public string Quote =>
        Reader.Text(
            UiText.Home.Quote,
            Reader.Text(DataTo),
            ChineseCities.Count,
            Fields.Count,
            Fields.Count(shown => shown.ChineseMembers.Count > 0),
            Count.Published,
            IsLargestForCertain() ? Text(UiText.Home.MostOfAll) : ""
        );

    public string BrochureCities =>
        Links.Cities(Language, QueryParameters.Write(new DesignationQuery { AsOf = Network.Brochure.ShowsYear }));

    public override JsonObject? StructuredData(StructuredDataBuilder data) => data.Site();

    public IActionResult OnGet()
    {
        var today = Network.In(ThisYear);
        (ChineseCities, Fields, Count) = (today.ChineseMembers, today.Fields, today.Count);
        Introduction = Reader.Text(
            UiText.Home.Introduction,
            Fields.Min(field => field.Field.Record.Valid.From),
            ChineseCities.Count,
            Fields.Count,
            Fields.Count(shown => shown.ChineseMembers.Count > 0)
        );
        Head = new PageHead(Text(UiText.Home.Title), Introduction, Links.Home(Language));
        return Page();
    }

    // The members that are not identified yet could all be in the country with the second most.
    private bool IsLargestForCertain()
    {
        var elsewhere = Network
            .Designations.Where(row => !row.City.IsChinese && row.HoldsIn(ThisYear))
            .CountBy(row => row.City.Country)
            .Select(country => country.Value)
            .DefaultIfEmpty()
            .Max();
        return ChineseCities.Count > elsewhere + Math.Max(0, Count.Published - Count.Known);
    }
}
