using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

public sealed class AllianceModel : TextPage
{
    public override SiteSection Section => SiteSection.About;

    public Organisation Alliance { get; private set; } = null!; // Set before the page is shown.

    public IEnumerable<Organisation> Neighbours =>
        Network.Organisations.Values.Where(body => body != Alliance).OrderBy(body => body.Slug, StringComparer.Ordinal);

    public string PortalAddress => Links.Absolute(Links.Home(Language));

    public override IEnumerable<Breadcrumb> Breadcrumbs =>
        base.Breadcrumbs.Append(new Breadcrumb(Text(UiText.About.Alliance), Links.Alliance(Language)));

    public override string PathWith(string query) => Links.Alliance(Language, query);

    public IActionResult OnGet()
    {
        if (!Network.Organisations.TryGetValue("alliance", out var alliance))
            return NotFound();

        Alliance = alliance;
        ReadParameters();
        Head = HeadOf(
            Text(UiText.About.Alliance),
            Reader.Text(UiText.About.AllianceDescription, Text(alliance.Name), Text(alliance.Office))
        );
        return Page();
    }
}
