using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Names;

public sealed class DetailsModel : PortalPage
{
    public override SiteSection Section => SiteSection.Cities;
    public override PublishedField? CurrentField => City.DesignationIn(ThisYear)?.Field;

    public PublishedCity City { get; private set; } = null!; // Set before the page is shown.

    public override IEnumerable<Breadcrumb> Breadcrumbs =>
        base
            .Breadcrumbs.Append(new Breadcrumb(Text(City.DistinctName), Links.City(Language, City.Slug)))
            .Append(new Breadcrumb(Head.Title, Links.Name(Language, City.Slug)));
    public override PagePicture? Picture => new(Links.SharePicture(Links.City(Language, City.Slug)), Text(City.DistinctName));
    protected override object CacheKey => (GetType(), City);

    public IActionResult OnGet(string slug)
    {
        if (Network.FindCity(slug) is not { } city)
        {
            if (Network.FindWithdrawn<City>(slug) is { } gone)
                return Gone(gone);
            return Network.RedirectCity(slug) is { } canonical
                ? LocalRedirectPermanent(Links.Name(Language, canonical) + Request.QueryString)
                : NotFound();
        }

        City = city;
        Head = new PageHead(
            Text(UiText.Names.Title.With(city.DistinctName)),
            Text(UiText.Names.Description.With(city.DistinctName)),
            Links.Name(Language, city.Slug)
        );
        return Page();
    }

    public IEnumerable<PublishedCity> Namesakes =>
        City.HasNamesake
            ? Network.Cities.Where(other =>
                other != City
                && Languages.All.Any(language => City.Name.In(language) is { Length: > 0 } name && other.Name.In(language) == name)
            )
            : [];

    /// <summary>The errata of the name in a language. Errata of both forms are listed with the reader's language.</summary>
    public IEnumerable<Erratum> ErrataOf(Language language) =>
        Network.ErrataOf(City.Record, $"name.{language.Code()}").Concat(language == Language ? Network.ErrataOf(City.Record, "name") : []);

    /// <summary>The sources of the name in a language; those of the whole record if the name cites none.</summary>
    public IEnumerable<CitedSource> SourcesOf(Language language)
    {
        var cited = Network.SourcesOf(City.Record, $"name.{language.Code()}").ToList();
        return cited.Count > 0 ? cited : Network.SourcesOf(City.Record, "");
    }

    public IEnumerable<CitedSource> SourcesOf(CityName name) => Network.SourcesOf(City.Record, $"names[{name.Key}]");

    public bool IsMisprint(string printed) => CityNames.Misprints(City.Record).Any(name => name.Text == printed);

    public string Lists(IEnumerable<string> lists) =>
        string.Join(Text(UiText.Punctuation.ListComma), lists.Select(list => Text(CityNames.ListName(list, Network))));

    public string ListsWith(CityName misprint) =>
        Lists(City.PrintedLines.Where(line => line.Zh == misprint.Text || line.En == misprint.Text).Select(line => line.List).Distinct());
}
