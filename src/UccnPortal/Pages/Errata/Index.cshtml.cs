using Microsoft.AspNetCore.Mvc;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Errata;

public sealed class IndexModel : PortalPage
{
    public override NavigationPart Part => NavigationPart.Errata;

    public IActionResult OnGet()
    {
        var description = Reader.Say(UiText.Errata.Description, Say(Network.Brochure.Title), Network.Errata.Count);
        Head = new PageHead(Say(UiText.Errata.Title), description, Links.Errata(Language));
        OfferFiles(ExportFormat.OfTables, Links.Errata(Language));
        return Page();
    }

    /// <summary>Where the corrected text is shown, if it has a page.</summary>
    public (string Path, string Words)? PlaceOf(Erratum erratum) => erratum.Corrects is { } id
        ? Network.FindRecord(id) switch
        {
            City city => (Links.City(Language, city.Slug), Say(city.Name)),
            Field field => PlaceIn(field, erratum.CorrectsField),
            Meeting meeting => (Links.Meeting(Language, meeting.Slug), Say(meeting.Name)),
            Call call => (Links.Call(Language, call.Slug), Say(call.Name)),
            Page { Slug: "introduction" } page => (Links.About(Language), Say(page.Title)),
            Organisation { Slug: "alliance" } => (Links.Alliance(Language), Say(UiText.About.Alliance)),
            _ => null,
        }
        : null;

    private (string Path, string Words) PlaceIn(Field field, string corrected)
    {
        var criterion = field.Criteria.Find(criterion => corrected.StartsWith($"criteria[{criterion.Key}]", StringComparison.Ordinal));
        return criterion is null
            ? (corrected is "criteria" or PublishedField.CityList ? Links.Criterion(Language, field.Slug, corrected) : Links.Field(Language, field.Slug), Say(field.Name))
            : (Links.Criterion(Language, field.Slug, criterion.Key), $"{Say(field.Name)} {field.Code}-{criterion.Number}");
    }
}
