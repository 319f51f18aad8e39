using Microsoft.AspNetCore.Mvc;
using UccnPortal.Text;

namespace UccnPortal.Pages;

public sealed class IndexModel : PortalPage
{
    public IActionResult OnGet()
    {
        Head = new PageHead(Say(UiText.Site.Name), Say(UiText.Site.Name), Links.Home(Language));
        return Page();
    }
}
