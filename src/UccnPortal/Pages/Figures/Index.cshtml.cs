using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Publishing.Figures;
using UccnPortal.Text;

namespace UccnPortal.Pages.Figures;

public sealed class IndexModel : DatedPage
{
    public IReadOnlyList<Figure> Shown { get; private set; } = [];

    public override SiteSection Section => SiteSection.Figures;

    public override string PathWith(string query) => Links.Figures(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        Shown = [.. FigureKinds.All.Select(kind => kind.In(Network, Year))];
        Head = HeadOf(Text(UiText.Figures.Title), Text(UiText.Figures.Description));
        return Page();
    }
}
