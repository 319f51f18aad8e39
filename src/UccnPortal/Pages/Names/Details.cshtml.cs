using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Names;

/// <summary>The name authority of one city: every form of its name, in which language, used where, and who says so.</summary>
public sealed class DetailsModel : PortalPage
{
    public override NavigationPart Part => NavigationPart.Cities;
    public override PublishedField? CurrentField => City.DesignationIn(ThisYear)?.Field;

    public PublishedCity City { get; private set; } = null!; // Set before the page is shown.

    public override IEnumerable<Crumb> Way => base.Way.Append(new Crumb(Say(City.DistinctName), Links.City(Language, City.Slug))).Append(new Crumb(Head.Title, Links.Name(Language, City.Slug)));
    protected override object Subject => (GetType(), City);

    public IActionResult OnGet(string slug)
    {
        if (Network.FindCity(slug) is not { } city)
        {
            if (Network.FindWithdrawn<City>(slug) is { } gone) return Gone(gone);
            return Network.RedirectCity(slug) is { } canonical ? LocalRedirectPermanent(Links.Name(Language, canonical) + Request.QueryString) : NotFound();
        }

        City = city;
        Head = new PageHead(Say(UiText.Names.Title.With(city.DistinctName)), Say(UiText.Names.Description.With(city.DistinctName)), Links.Name(Language, city.Slug));
        return Page();
    }

    public IEnumerable<PublishedCity> Namesakes =>
        City.HasNamesake ? Network.Cities.Where(other => other != City && Languages.All.Any(language => City.Name.In(language) is { Length: > 0 } name && other.Name.In(language) == name)) : [];

    /// <summary>The errata of the name in that language; one of both forms stands with the form the page is read in.</summary>
    public IEnumerable<Erratum> ErrataOf(Language language) =>
        Network.ErrataOf(City.Record, $"name.{language.Code()}").Concat(language == Language ? Network.ErrataOf(City.Record, "name") : []);

    /// <summary>What stands behind the portal's form: its own citations, else those of the record.</summary>
    public IEnumerable<CitedSource> SourcesOf(Language language)
    {
        var cited = Network.SourcesOf(City.Record, $"name.{language.Code()}").ToList();
        return cited.Count > 0 ? cited : Network.SourcesOf(City.Record, "");
    }

    public IEnumerable<CitedSource> SourcesOf(CityName name) => Network.SourcesOf(City.Record, $"names[{name.Key}]");

    public bool IsMisprint(string printed) => CityNames.Misprints(City.Record).Any(name => name.Text == printed);

    /// <summary>The lists of the brochure, in words.</summary>
    public string Lists(IEnumerable<string> lists) => string.Join(Say(UiText.Punctuation.ListComma), lists.Select(list => Say(ListWords.Printed(list, Network))));

    /// <summary>The lists that print this misprint; empty where it stands elsewhere.</summary>
    public string ListsWith(CityName misprint) => Lists(City.PrintedLines.Where(line => line.Zh == misprint.Text || line.En == misprint.Text).Select(line => line.List).Distinct());
}
