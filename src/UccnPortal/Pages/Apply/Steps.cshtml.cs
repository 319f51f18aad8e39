using Microsoft.AspNetCore.Mvc;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Apply;

public sealed class StepsModel : ApplyPart
{
    /// <summary>From idea to designation, then the duties of members.</summary>
    private static readonly string[] InOrder = ["apply-steps", "member-duties"];

    public override LocalizedText Title => UiText.Apply.StepsTitle;

    public IEnumerable<SiteText> Texts => InOrder.Select(slug => Network.Pages.GetValueOrDefault(slug)).OfType<SiteText>();

    public IActionResult OnGet()
    {
        ReadParameters();
        Head = HeadOf(Text(Title), Text(UiText.Apply.StepsDescription));
        return Page();
    }

    protected override string AddressOf(string query) => Links.ApplySteps(Language, query);
}
