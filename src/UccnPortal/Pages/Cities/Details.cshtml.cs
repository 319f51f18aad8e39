using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>One member city of the world. Always as it is today: a year asked is for lists.</summary>
public sealed class DetailsModel : PortalPage
{
    private static readonly string[] FactsFields = ["designations", "country", "province", "within", "office", "links"];
    private static readonly string[] NameFields = ["name", "names", "pinyin"];
    private static readonly string[] SummaryFields = ["summary"];

    public override NavigationPart Part => City is { IsChinese: false } ? NavigationPart.Network : NavigationPart.Cities;
    public override bool IsEmbeddable => true;
    public override PublishedField? CurrentField => Designation?.Field;

    public PublishedCity City { get; private set; } = null!; // Set before the page is shown.

    /// <summary>The title held today, or the one held last.</summary>
    public PublishedDesignation? Designation { get; private set; }

    public CityPlace? Place { get; private set; }

    public override IEnumerable<Crumb> Way => base.Way.Append(new Crumb(Say(City.Name), Links.City(Language, City.Slug)));
    public override JsonObject? About(StructuredData data) => data.City(City);
    public override PagePicture? Picture => new(Links.SharePicture(Links.City(Language, City.Slug)), Title());
    protected override object Subject => City;

    public IActionResult OnGet()
    {
        if (Network.FindCity(Slug) is not { } city)
        {
            if (Network.FindWithdrawn<City>(Slug) is { } gone) return Gone(gone);
            return Network.RedirectCity(Slug) is { } canonical ? LocalRedirectPermanent(Links.City(Language, canonical) + Request.QueryString) : NotFound();
        }

        City = city;
        Designation = city.DesignationIn(ThisYear);
        Place = Network.In(ThisYear).Order.PlaceOf(city);
        Head = new PageHead(Title(), Description(), Links.City(Language, city.Slug));
        return Page();
    }

    /// <summary>The style sheet's class that fits the name into the band.</summary>
    public string? NameSize => (Language, Say(City.Name).Length) switch
    {
        (Language.Zh, > 5) or (Language.En, > 12) => "longer",
        (Language.Zh, > 3) => "long",
        _ => null,
    };

    /// <summary>Since when, said beside the title: joined, moved or gone.</summary>
    public string Since() => Designation switch
    {
        null => "",
        { Record.Valid.Until: { } until } left when !left.HoldsIn(ThisYear) => Reader.Say(UiText.City.JoinedAndLeft, City.MemberSince, until),
        { } now when now.From != City.MemberSince => Reader.Say(UiText.City.JoinedThenMoved, City.MemberSince, now.From),
        _ => Reader.Say(UiText.City.Joined, City.MemberSince),
    };

    public string YearsOf(PublishedDesignation title) => Say(ListWords.YearsOf(title));

    /// <summary>The year of a meeting whose name does not say it.</summary>
    public string YearAfter(Meeting meeting) => Say(meeting.Name).Contains(meeting.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        ? ""
        : Say(UiText.Punctuation.Comma) + Reader.Say(UiText.City.Year, meeting.Year);

    /// <summary>The title that took the place of this one.</summary>
    public PublishedDesignation? MovedTo(PublishedDesignation title) =>
        City.Designations.FirstOrDefault(next => next.Record.Kind == DesignationKind.ChangedField && next.From == title.Record.Valid.Until);

    /// <summary>The city's field as it stands; only for a city with a title.</summary>
    public FieldInYear Peers => Network.In(ThisYear)[Designation!.Field];

    public IEnumerable<PublishedDesignation> ChinesePeers() => Peers.ChineseMembers.Where(row => row.City != City);

    /// <summary>Who joined in the same field and year; a city that moved there is nobody's cohort.</summary>
    public IReadOnlyList<PublishedDesignation> Cohort() =>
        [.. Peers.Started.Where(row => row.From == Designation!.From && row.City != City && row.Record.Kind == DesignationKind.Designated)]; // As for the peers.

    public string ListName(string list) => Say(ListWords.Printed(list, Network));

    /// <summary>Seats and meetings are facts of their own records, which bring their own sources.</summary>
    public SourceNote FactsSources()
    {
        var related = City.Seats.Select(seat => (Record)seat.Term).Concat(City.Meetings).Distinct().SelectMany(Network.SourcesOf).Where(cited => cited.Citation.Field.Length == 0);
        return new SourceNote(this, Cited(field => field.Length == 0 || IsOf(FactsFields, field)).Concat(related));
    }

    public SourceNote NameSources() => new(this, Cited(field => IsOf(NameFields, field)));

    public SourceNote SummarySources() => new(this, Cited(field => IsOf(SummaryFields, field)));

    private IEnumerable<CitedSource> Cited(Func<string, bool> field) => Network.SourcesOf(City.Record).Where(cited => field(cited.Citation.Field));

    // "names[en-gand]" and "name.zh" belong to "names" and "name".
    private static bool IsOf(string[] fields, string field) => field.AsSpan().IndexOfAny('.', '[') is var end && fields.Contains(end < 0 ? field : field[..end]);

    private string NameInTitle() => City.HasNamesake ? Reader.Say(UiText.City.NameAndCountry, Say(City.Name), Say(City.Country.Name)) : Say(City.Name);

    private string Title() => Designation is { } title ? Reader.Say(UiText.City.PageTitle, NameInTitle(), Say(title.Field.Record.Title)) : NameInTitle();

    private string Description() => Designation is { } title
        ? Reader.Say(UiText.City.Description, Say(Places.Named(City)), Say(title.Field.Record.Title), Since())
        : Say(Places.Named(City));
}
