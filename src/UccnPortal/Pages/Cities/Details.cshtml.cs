using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Cities;

/// <summary>One member city. For an earlier year the page leaves out what is known of today only, such as the contact office.</summary>
public sealed class DetailsModel : DatedPage
{
    private static readonly string[] FactsFields = ["designations", "country", "province", "within", "office", "links"];
    private static readonly string[] SummaryFields = ["summary"];
    private static readonly string[] NameTexts = ["name", "name.zh", "name.en"];

    public override SiteSection Section => City is { IsChinese: false } ? SiteSection.Network : SiteSection.Cities;
    public override bool IsEmbeddable => true;
    public override PublishedField? CurrentField => Designation?.Field;

    public PublishedCity City { get; private set; } = null!; // Set before the page is shown.

    /// <summary>The designations up to the year shown.</summary>
    public IReadOnlyList<PublishedDesignation> Started { get; private set; } = [];

    /// <summary>The designation in the year shown, or the last one held before; null if the city was not a member yet.</summary>
    public PublishedDesignation? Designation { get; private set; }

    public CityPlace? Place { get; private set; }

    public override IEnumerable<Breadcrumb> Breadcrumbs =>
        base.Breadcrumbs.Append(new Breadcrumb(Text(City.Name), Links.City(Language, City.Slug)));

    public override JsonObject? StructuredData(StructuredDataBuilder data) => data.City(City);

    // The picture shows the present state, whatever the year of the page.
    public override PagePicture? Picture =>
        new(Links.SharePicture(Links.City(Language, City.Slug)), TitleWith(City.DesignationIn(ThisYear)));

    protected override object CacheKey => City;

    public override string PathWith(string query) => Links.City(Language, City.Slug, query);

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
        ReadParameters();
        Started = [.. city.Designations.Where(title => title.From <= Year)];
        Designation = Started.LastOrDefault(title => title.HoldsIn(Year)) ?? (Started.Count > 0 ? Started[^1] : null);
        Place = Network.In(Year).Order.PlaceOf(city);
        // A page for each city and year would be thousands, nearly all alike.
        Head = HeadOf(TitleWith(Designation), Description()) with
        {
            IsIndexed = Kept.Length == 0,
        };
        return Page();
    }

    public Task<IHtmlContent> BodyAsync(IHtmlHelper html)
    {
        const string View = "/Pages/Cities/_City.cshtml";
        return Kept.Length == 0 ? FragmentAsync(html, View, City) : html.PartialAsync(View, this);
    }

    public bool IsNotYetMember => Started.Count == 0 && City.Designations.Count > 0;

    public IEnumerable<HeldSeat> Seats => City.Seats.Where(seat => seat.Term.Valid.From is null || seat.Term.Valid.From <= Year);

    public IEnumerable<Meeting> Meetings => City.Meetings.Where(meeting => meeting.Year <= Year);

    /// <summary>The query of a list with one choice and the year of this page.</summary>
    public string ListWith(Facet facet, string value) => QueryParameters.Write(Asked.With(facet, value));

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
            { Record.Valid.Until: { } until } left when !left.HoldsIn(Year) => Reader.Text(
                UiText.City.JoinedAndLeft,
                City.MemberSince,
                until
            ),
            { } now when now.From != City.MemberSince => Reader.Text(UiText.City.JoinedThenMoved, City.MemberSince, now.From),
            _ => Reader.Text(UiText.City.Joined, City.MemberSince),
        };

    public string YearsOf(PublishedDesignation title) =>
        title.Record.Valid.Until > Year ? Text(UiText.City.Since, title.From) : Text(title.Years);

    /// <summary>A note speaks of the end of a designation, which an earlier year does not know.</summary>
    public LocalizedText NoteOn(PublishedDesignation title) => title.Record.Valid.Until > Year ? LocalizedText.Empty : title.Record.Note;

    public string YearAfter(Meeting meeting) =>
        Text(meeting.Name).Contains(meeting.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? ""
            : Text(UiText.Punctuation.Comma) + Reader.Text(UiText.City.Year, meeting.Year);

    public PublishedDesignation? MovedTo(PublishedDesignation title) =>
        Started.FirstOrDefault(next => next.Record.Kind == DesignationKind.ChangedField && next.From == title.Record.Valid.Until);

    /// <summary>The city's field in the year shown. Call only for a city with a designation.</summary>
    public FieldInYear Peers => Network.In(Year)[Designation!.Field];

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
        var related = Seats
            .Select(seat => (Record)seat.Term)
            .Concat(Meetings)
            .Distinct()
            .SelectMany(Network.SourcesOf)
            .Where(cited => cited.Citation.Field.Length == 0);
        return new SourceNote(
            this,
            Cited(field => field.Length == 0 || IsOf(FactsFields, field)).Concat(related),
            Started.Any(title => title.Record.Confidence != Confidence.High)
        );
    }

    public IEnumerable<Erratum> NameErrata() => NameTexts.SelectMany(field => Network.ErrataOf(City.Record, field)).Distinct();

    public SourceNote PositionSources() => new(this, Cited(field => field == "coordinates"));

    public SourceNote SummarySources() => new(this, Cited(field => IsOf(SummaryFields, field)));

    public SourceNote SourcesOf(CityFact fact) =>
        new(this, Cited(field => field.StartsWith($"facts[{fact.Key}]", StringComparison.Ordinal)));

    public IReadOnlyList<CityFact> Facts(CityFactKind kind) =>
        [.. City.Record.Facts.Where(fact => fact.Kind == kind && (IsToday || fact.AsOf?.Year <= Year)).OrderBy(fact => fact.AsOf)];

    /// <summary>
    /// The years in which a Chinese city reports to UNESCO: every four years after it joined, up to the next one to come. They are
    /// computed; real rounds have been later.
    /// </summary>
    public IReadOnlyList<int> ReportYears()
    {
        const int YearsBetween = 4;
        if (!City.IsChinese || City.MemberSince is not { } joined || Designation is not { } title || !title.HoldsIn(Year))
            return [];

        var coming = 1 + ((Math.Max(Year, joined + 1) - joined - 1) / YearsBetween);
        return [.. Enumerable.Range(1, coming).Select(round => joined + (round * YearsBetween))];
    }

    /// <summary>What the records say of a city without a summary, in one sentence.</summary>
    public string Sentence() =>
        Designation switch
        {
            null => "",
            { Record.Valid.Until: { } until } left when !left.HoldsIn(Year) => Reader.Text(
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

    private string TitleWith(PublishedDesignation? designation) =>
        designation is { } title ? Reader.Text(UiText.City.PageTitle, NameInTitle(), Text(title.Field.Record.Title)) : NameInTitle();

    private string Description() =>
        Designation is { } title
            ? Reader.Text(UiText.City.Description, Text(Places.Named(City)), Text(title.Field.Record.Title), Since())
            : Text(Places.Named(City));
}
