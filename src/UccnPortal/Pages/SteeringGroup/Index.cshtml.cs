using Microsoft.AspNetCore.Mvc;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Text;

namespace UccnPortal.Pages.SteeringGroup;

public sealed class IndexModel : DatedPage
{
    public SteeringMatrix Matrix { get; private set; } = null!; // Set by OnGet.
    public IReadOnlyList<RuleInForce> Rules { get; private set; } = [];

    public override SiteSection Section => SiteSection.SteeringGroup;
    public override bool IsEmbeddable => true;

    public override string PathWith(string query) => Links.SteeringGroup(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        OfferFiles(ExportFormat.OfTables, PathWith(""), AsOfQuery);
        Matrix = SteeringMatrix.In(Network, Year);
        Rules = RuleInForce.OfSteeringGroup(Network, Year);
        Head = HeadOf(Text(UiText.Steering.Title), Text(UiText.Steering.Description, Network.SteeringDuties.Count, Matrix.Terms.Count));
        return Page();
    }
}
