using Microsoft.AspNetCore.Mvc;
using UccnPortal.Records;
using UccnPortal.Text;
using UccnPortal.Web;

namespace UccnPortal.Pages.Sources;

public sealed class IndexModel : PortalPage
{
    public override NavigationPart Part => NavigationPart.Sources;

    public IEnumerable<IGrouping<SourceKind, Source>> Groups => Network.Sources.GroupBy(source => source.Kind);

    public IActionResult OnGet()
    {
        Head = new PageHead(Say(UiText.Sources.Title), Reader.Say(UiText.Sources.Description, Network.Sources.Count), Links.Sources(Language));
        return Page();
    }

    /// <summary>Only a web address becomes a link, whatever was typed.</summary>
    public static Uri? AddressOf(Source source) =>
        Uri.TryCreate(source.Url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
