using UccnPortal.Api;
using UccnPortal.Links;
using UccnPortal.Text;

namespace UccnPortal.Pages.Data;

public sealed class ApiModel : PortalPage
{
    public override SiteSection Section => SiteSection.Api;

    public string Description => Links.Absolute(Links.ApiDescription());

    internal static IEnumerable<ApiParameter> Parameters =>
        ApiOperations.All.SelectMany(operation => operation.Parameters).Distinct().Select(ApiParameter.Of);

    public void OnGet() => Head = new PageHead(Text(UiText.Api.Title), Text(UiText.Api.Description), Links.ApiGuide(Language));
}
