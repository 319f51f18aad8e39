using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>One member city. The page always shows the present state; only lists have an <c>as_of</c> year.</summary>
public sealed class DetailsModel : PortalPage
{
    private static readonly string[] FactsFields = ["designations", "country", "province", "within", "office", "links"];
    private static readonly string[] SummaryFields = ["summary"];
    private static readonly string[] NameTexts = ["name", "name.zh", "name.en"];

    public override SiteSection Section => City is { IsChinese: false } ? SiteSection.Network : SiteSection.Cities;
    public override bool IsEmbeddable => true;
    public override PublishedField? CurrentField => Designation?.Field;

    public PublishedCity City { get; private set; } = null!; // Set before the page is shown.

    /// <summary>The current designation, or the last one held.</summary>
    public PublishedDesignation? Designation { get; private set; }

    public CityPlace? Place { get; private set; }

    public override IEnumerable<Breadcrumb> Breadcrumbs =>
        base.Breadcrumbs.Append(new Breadcrumb(Text(City.Name), Links.City(Language, City.Slug)));

    public override JsonObject? StructuredData(StructuredDataBuilder data) => data.City(City);

    public override PagePicture? Picture => new(Links.SharePicture(Links.City(Language, City.Slug)), Title());
    protected override object CacheKey => City;

    public IActionResult OnGet()
    {
        if (Network.FindCity(Slug) is not { } city)
        {
            if (Network.FindWithdrawn<City>(Slug) is { } gone)
                return Gone(gone);
            return Network.RedirectCity(Slug) is { } canonical
                ? LocalRedirectPermanent(Links.City(Language, canonical) + Request.QueryString)
                : NotFound();
        }

        City = city;
        Designation = city.DesignationIn(ThisYear);
        Place = Network.In(ThisYear).Order.PlaceOf(city);
        Head = new PageHead(Title(), Description(), Links.City(Language, city.Slug));
        return Page();
    }

    public string? NameSize =>
        (Language, Text(City.Name).Length) switch
        {
            (Language.Zh, > 5) or (Language.En, > 12) => "longer",
            (Language.Zh, > 3) => "long",
            _ => null,
        };

    public string Since() =>
        Designation switch
        {
            null => "",
            { Record.Valid.Until: { } until } left when !left.HoldsIn(ThisYear) => Reader.Text(
                UiText.City.JoinedAndLeft,
                City.MemberSince,
                until
            ),
            { } now when now.From != City.MemberSince => Reader.Text(UiText.City.JoinedThenMoved, City.MemberSince, now.From),
            _ => Reader.Text(UiText.City.Joined, City.MemberSince),
        };

    public string YearsOf(PublishedDesignation title) => Text(title.Years);

    public string YearAfter(Meeting meeting) =>
        Text(meeting.Name).Contains(meeting.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? ""
            : Text(UiText.Punctuation.Comma) + Reader.Text(UiText.City.Year, meeting.Year);

    public PublishedDesignation? MovedTo(PublishedDesignation title) =>
        City.Designations.FirstOrDefault(next => next.Record.Kind == DesignationKind.ChangedField && next.From == title.Record.Valid.Until);

    /// <summary>The city's field as it stands today. Call only for a city with a designation.</summary>
    public FieldInYear Peers => Network.In(ThisYear)[Designation!.Field];

    public IEnumerable<PublishedDesignation> ChinesePeers() => Peers.ChineseMembers.Where(row => row.City != City);

    /// <summary>The cities that joined in the same field and year; cities that moved to the field later do not count.</summary>
    public IReadOnlyList<PublishedDesignation> Cohort() =>
        // Called only for a city with a designation, as are the peers.
        [
            .. Peers.Started.Where(row =>
                row.From == Designation!.From && row.City != City && row.Record.Kind == DesignationKind.Designated
            ),
        ];

    /// <summary>Includes the sources of seats and meetings, which are records of their own.</summary>
    public SourceNote FactsSources()
    {
        var related = City
            .Seats.Select(seat => (Record)seat.Term)
            .Concat(City.Meetings)
            .Distinct()
            .SelectMany(Network.SourcesOf)
            .Where(cited => cited.Citation.Field.Length == 0);
        return new SourceNote(
            this,
            Cited(field => field.Length == 0 || IsOf(FactsFields, field)).Concat(related),
            City.Designations.Any(title => title.Record.Confidence != Confidence.High)
        );
    }

    public IEnumerable<Erratum> NameErrata() => NameTexts.SelectMany(field => Network.ErrataOf(City.Record, field)).Distinct();

    public SourceNote PositionSources() => new(this, Cited(field => field == "coordinates"));

    public SourceNote SummarySources() => new(this, Cited(field => IsOf(SummaryFields, field)));

    public SourceNote SourcesOf(CityFact fact) =>
        new(this, Cited(field => field.StartsWith($"facts[{fact.Key}]", StringComparison.Ordinal)));

    public IReadOnlyList<CityFact> Facts(CityFactKind kind) =>
        [.. City.Record.Facts.Where(fact => fact.Kind == kind).OrderBy(fact => fact.AsOf)];

    /// <summary>
    /// The years in which a Chinese city reports to UNESCO: every four years after it joined, up to the next one to come. They are
    /// computed; real rounds have been later.
    /// </summary>
    public IReadOnlyList<int> ReportYears()
    {
        const int YearsBetween = 4;
        if (!City.IsChinese || City.MemberSince is not { } joined || Designation is not { } title || !title.HoldsIn(ThisYear))
            return [];

        var coming = 1 + ((Math.Max(ThisYear, joined + 1) - joined - 1) / YearsBetween);
        return [.. Enumerable.Range(1, coming).Select(round => joined + (round * YearsBetween))];
    }

    /// <summary>What the records say of a city without a summary, in one sentence.</summary>
    public string Sentence() =>
        Designation switch
        {
            null => "",
            { Record.Valid.Until: { } until } left when !left.HoldsIn(ThisYear) => Reader.Text(
                UiText.City.SentenceOfLeft,
                NameWithCountry(),
                City.MemberSince,
                until
            ),
            { } now when now.From != City.MemberSince => Reader.Text(
                UiText.City.SentenceOfMoved,
                NameWithCountry(),
                City.MemberSince,
                now.From,
                Text(now.Field.Record.Title)
            ),
            { } now => Reader.Text(UiText.City.Sentence, NameWithCountry(), City.MemberSince, Text(now.Field.Record.Title)),
        };

    private IEnumerable<CitedSource> Cited(Func<string, bool> field) =>
        Network.SourcesOf(City.Record).Where(cited => field(cited.Citation.Field));

    // "names[en-gand]" and "name.zh" belong to "names" and "name".
    private static bool IsOf(string[] fields, string field) =>
        field.AsSpan().IndexOfAny('.', '[') is var end && fields.Contains(end < 0 ? field : field[..end]);

    private string NameWithCountry() =>
        City.IsChinese ? Text(City.Name) : Reader.Text(UiText.City.NameAndCountry, Text(City.Name), Text(City.Country.Name));

    private string NameInTitle() =>
        City.HasNamesake ? Reader.Text(UiText.City.NameAndCountry, Text(City.Name), Text(City.Country.Name)) : Text(City.Name);

    private string Title() =>
        Designation is { } title ? Reader.Text(UiText.City.PageTitle, NameInTitle(), Text(title.Field.Record.Title)) : NameInTitle();

    private string Description() =>
        Designation is { } title
            ? Reader.Text(UiText.City.Description, Text(Places.Named(City)), Text(title.Field.Record.Title), Since())
            : Text(Places.Named(City));
}
