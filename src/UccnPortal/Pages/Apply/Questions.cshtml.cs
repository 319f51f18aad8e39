using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Apply;

/// <summary>What candidates ask: every page text whose slug begins with <see cref="PortalLinks.Question"/>.</summary>
public sealed class QuestionsModel : ApplyPart
{
    public override LocalizedText Title => UiText.Apply.QuestionsTitle;

    public IReadOnlyList<SiteText> Questions { get; private set; } = [];

    public IActionResult OnGet()
    {
        ReadParameters();
        Questions =
        [
            .. Network
                .Pages.Values.Where(page => page.Slug.StartsWith(PortalLinks.Question, StringComparison.Ordinal))
                .OrderBy(page => page.Slug, StringComparer.Ordinal),
        ];
        Head = HeadOf(Text(Title), Text(UiText.Apply.QuestionsDescription, Questions.Count));
        return Page();
    }

    protected override string AddressOf(string query) => Links.ApplyQuestions(Language, query);
}
