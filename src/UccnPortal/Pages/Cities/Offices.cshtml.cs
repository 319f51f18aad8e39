using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>Whom to contact in each Chinese city, and the Steering Group seats of Chinese cities.</summary>
public sealed class OfficesModel : TextPage
{
    private const string Office = "office";

    /// <summary>The Chinese member cities in the order of their list.</summary>
    public IReadOnlyList<PublishedDesignation> Cities { get; private set; } = [];

    public IReadOnlyList<PublishedCity> Seated { get; private set; } = [];

    public int Known => Cities.Count(row => !row.City.Record.Office.IsEmpty);

    public override SiteSection Section => SiteSection.Offices;

    public override IEnumerable<Breadcrumb> Breadcrumbs =>
        base.Breadcrumbs.Prepend(new Breadcrumb(Text(UiText.Site.Cities), Links.Cities(Language)));

    public IEnumerable<CitedSource> OfficeSources =>
        Cities
            .SelectMany(row => Network.SourcesOf(row.City.Record))
            .Where(cited => cited.Citation.Field == Office || cited.Citation.Field.StartsWith($"{Office}.", StringComparison.Ordinal));

    public IEnumerable<CitedSource> SeatSources =>
        Seated.SelectMany(city => city.Seats).Select(seat => seat.Term).Distinct().SelectMany(term => Network.SourcesOf(term, ""));

    public override string PathWith(string query) => Links.Offices(Language, query);

    public void OnGet()
    {
        ReadParameters();
        Cities = [.. Network.In(ThisYear).ChineseMembers.DistinctBy(row => row.City)];
        Seated = [.. Network.Cities.Where(city => city.IsChinese && city.Seats.Count > 0)];
        Head = HeadOf(Text(UiText.Offices.Title), Text(UiText.Offices.Description, Cities.Count, Known));
    }
}
