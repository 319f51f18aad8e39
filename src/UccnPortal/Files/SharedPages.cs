using System.Globalization;
using UccnPortal.Drawings;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files;

/// <summary>What the share pictures of the pages say that always exist. A page without a line here has no number.</summary>
internal static class SharedPages
{
    /// <param name="section">Null for the home page.</param>
    public static SharedPage Of(SiteSection? section, PublishedNetwork network, NetworkInYear today)
    {
        var title = section is null ? UiText.Home.Title : SitePage.All.First(page => page.Section == section).Words;
        return NumberOf(section, network, today) is var (number, words) && number > 0
            ? new SharedPage(title)
            {
                Number = number.ToString(CultureInfo.InvariantCulture),
                Counted = words,
                DataTo = UiText.Share.DataTo.With(Dates.Format(network.DataTo(today.Year))),
            }
            : new SharedPage(title);
    }

    private static (int Number, LocalizedText Words) NumberOf(SiteSection? section, PublishedNetwork network, NetworkInYear today)
    {
        var chinese = network.Cities.Where(city => city.IsChinese);
        return section switch
        {
            null or SiteSection.Cities => (today.ChineseMembers.Count, UiText.Share.ChineseMembers),
            SiteSection.Offices => (chinese.Count(city => !city.Record.Office.IsEmpty), UiText.Share.Offices),
            SiteSection.Network => (today.Count.Published, UiText.Share.Members),
            SiteSection.Fields => (today.Fields.Count, UiText.Share.Fields),
            SiteSection.Criteria => (today.Fields.Sum(field => field.Criteria.Count), UiText.Share.Criteria),
            SiteSection.Apply => (network.Calls.FirstOrDefault(call => call.Announced is null)?.Year ?? 0, UiText.Share.NextCall),
            SiteSection.History => (network.Meetings.Count(meeting => meeting.Year <= today.Year), UiText.Share.Meetings),
            SiteSection.SteeringGroup => (chinese.Count(city => city.Seats.Count > 0), UiText.Share.Seats),
            SiteSection.Figures => (FigureKinds.All.Count, UiText.Share.Figures),
            SiteSection.Changes => Joined(network, today),
            SiteSection.Errata => (network.Errata.Count, UiText.Share.Errata),
            SiteSection.Sources => (network.Sources.Count, UiText.Share.Sources),
            _ => (0, LocalizedText.Empty),
        };
    }

    private static (int Number, LocalizedText Words) Joined(PublishedNetwork network, NetworkInYear today)
    {
        var since = Math.Min(network.Brochure.ShowsYear, today.Year);
        return (new NetworkChanges(network, since, today.Year).Joined.Count, UiText.Share.Joined.With(since));
    }
}
