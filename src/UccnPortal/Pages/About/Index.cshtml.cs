using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

public sealed class IndexModel : TextPage
{
    public override SiteSection Section => SiteSection.About;

    public SiteText? Portal => Network.Pages.GetValueOrDefault("about");

    public override string PathWith(string query) => Links.About(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        Head = HeadOf(Text(UiText.About.Title), Reader.Text(UiText.About.Description, Network.Objectives.Count));
        return Page();
    }
}
