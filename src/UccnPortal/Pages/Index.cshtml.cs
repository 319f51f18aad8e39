using Microsoft.AspNetCore.Mvc;
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
    public Call? NextCall { get; private set; }
    public IReadOnlyList<RuleInForce> Rules { get; private set; } = [];
    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    public string Introduction { get; private set; } = "";

    /// <summary>China's cities as the brochure shows them.</summary>
    public string BrochureCities => Links.Cities(Language, QueryParameters.Write(new DesignationQuery { AsOf = Network.Brochure.ShowsYear }));

    public IActionResult OnGet()
    {
        ChineseCities = DesignationList.OfChina(Network, DesignationQuery.Everything, ThisYear).Rows;
        Fields = [.. Network.Fields.Select(field => new FieldInYear(field, ThisYear)).Where(field => field.IsEstablished)];
        Count = NetworkCount.In(Network, ThisYear);
        NextCall = Network.Calls.FirstOrDefault(call => call.Announced is null);
        Rules = RuleInForce.OfApplications(Network, ThisYear);
        News = NewsItem.Latest(Network, NewsShown);
        Introduction = Reader.Say(
            UiText.Home.Introduction, Fields.Min(field => field.Field.Record.Valid.From), ChineseCities.Count, Fields.Count, Fields.Count(field => field.ChineseMembers.Count > 0));
        Head = new PageHead(Say(UiText.Home.Title), Introduction, Links.Home(Language));
        return Page();
    }
}
