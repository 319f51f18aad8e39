using UccnPortal.Api;
using UccnPortal.Links;
using UccnPortal.Text;

namespace UccnPortal.Pages.Data;

/// <summary>What the API can be asked, for programmers: made of the same operations that answer.</summary>
public sealed class ApiModel : PortalPage
{
    public override NavigationPart Part => NavigationPart.Api;

    public string Description => Links.Absolute(Links.ApiDescription());

    /// <summary>Each parameter once, in the order of the first operation that reads it.</summary>
    internal static IEnumerable<ApiParameter> Parameters => ApiOperations.All.SelectMany(operation => operation.Parameters).Distinct().Select(ApiParameter.Of);

    public void OnGet() => Head = new PageHead(Say(UiText.Api.Title), Say(UiText.Api.Description), Links.ApiGuide(Language));
}
