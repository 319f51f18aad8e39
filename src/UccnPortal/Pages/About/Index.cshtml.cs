using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

/// <summary>What the network is and wants, and what this site is.</summary>
public sealed class IndexModel : TextPage
{
    public override NavigationPart Part => NavigationPart.About;

    public Page? Portal => Network.Pages.GetValueOrDefault("about");

    public override string PathWith(string query) => Links.About(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        Head = HeadOf(Say(UiText.About.Title), Reader.Say(UiText.About.Description, Network.Objectives.Count));
        return Page();
    }
}
