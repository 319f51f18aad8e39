using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

/// <summary>Who stands behind the network in China.</summary>
public sealed class AllianceModel : TextPage
{
    public override NavigationPart Part => NavigationPart.About;

    public Organisation Alliance { get; private set; } = null!; // Set before the page is shown.

    public IEnumerable<Organisation> Neighbours => Network.Organisations.Values.Where(body => body != Alliance).OrderBy(body => body.Slug, StringComparer.Ordinal);

    /// <summary>What the QR code holds: the portal's own address, in the language of the page.</summary>
    public string PortalAddress => Links.Absolute(Links.Home(Language));

    public override IEnumerable<Crumb> Way => base.Way.Append(new Crumb(Say(UiText.About.Alliance), Links.Alliance(Language)));

    public override string PathWith(string query) => Links.Alliance(Language, query);

    public IActionResult OnGet()
    {
        if (!Network.Organisations.TryGetValue("alliance", out var alliance)) return NotFound();

        Alliance = alliance;
        ReadParameters();
        Head = HeadOf(Say(UiText.About.Alliance), Reader.Say(UiText.About.AllianceDescription, Say(alliance.Name), Say(alliance.Office)));
        return Page();
    }
}
