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
    public override SiteSection Section => SiteSection.Errata;

    public IActionResult OnGet()
    {
        var description = Reader.Text(UiText.Errata.Description, Text(Network.Brochure.Title), Network.Errata.Count);
        Head = new PageHead(Text(UiText.Errata.Title), description, Links.Errata(Language));
        OfferFiles(ExportFormat.OfTables, Links.Errata(Language));
        return Page();
    }

    public (string Path, string Words)? PlaceOf(Erratum erratum) =>
        erratum.Corrects is { } id
            ? Network.FindRecord(id) switch
            {
                City city => (Links.City(Language, city.Slug), Text(city.Name)),
                CreativeField field => PlaceIn(field, erratum.CorrectsField),
                Meeting meeting => (Links.Meeting(Language, meeting.Slug), Text(meeting.Name)),
                Call call => (Links.Call(Language, call.Slug), Text(call.Name)),
                Objective => (Links.About(Language), Text(UiText.About.Objectives)),
                SteeringDuty => (Links.SteeringGroup(Language), Text(UiText.Steering.Duties)),
                SiteText { Slug: "introduction" } page => (Links.About(Language), Text(page.Title)),
                Organisation { Slug: "alliance" } => (Links.Alliance(Language), Text(UiText.About.Alliance)),
                _ => null,
            }
            : null;

    private (string Path, string Words) PlaceIn(CreativeField field, string corrected)
    {
        var criterion = field.Criteria.Find(criterion => corrected.StartsWith($"criteria[{criterion.Key}]", StringComparison.Ordinal));
        return criterion is null
            ? (
                corrected is "criteria" or PublishedField.CityList
                    ? Links.Criterion(Language, field.Slug, corrected)
                    : Links.Field(Language, field.Slug),
                Text(field.Name)
            )
            : (
                Links.Criterion(Language, field.Slug, criterion.Key),
                $"{Text(field.Name)}{(Language == Language.En ? " " : "")}{field.Code}-{criterion.Number}"
            );
    }
}
