using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

public sealed class StatementModel : TextPage
{
    private string _slug = "";

    public override SiteSection Section => SiteSection.About;

    public SiteText Statement { get; private set; } = null!; // Set before the page is shown.
    public IReadOnlyList<TextSection> Sections { get; private set; } = [];

    public bool IsAboutSite => _slug == Statements.Site;

    public IEnumerable<CitedSource> Cited =>
        Network
            .SourcesOf(Statement)
            .Concat(Network.Organisations.TryGetValue("alliance", out var alliance) ? Network.SourcesOf(alliance, "") : []);

    public override IEnumerable<Breadcrumb> Breadcrumbs =>
        base.Breadcrumbs.Append(new Breadcrumb(Text(Statement.Title), Links.Statement(Language, _slug)));
    protected override object CacheKey => Statement;

    public override string PathWith(string query) => Links.Statement(Language, _slug, query);

    public IActionResult OnGet(string slug)
    {
        if (!PortalLinks.Statements.Contains(slug) || !Network.Pages.TryGetValue(slug, out var page))
            return NotFound();

        _slug = slug;
        Statement = page;
        Sections = TextSections.Of(page.Body);
        ReadParameters();
        var title = Text(page.Title);
        Head = HeadOf(
            title,
            Reader.Text(
                UiText.About.StatementDescription,
                title,
                string.Join(
                    Text(UiText.Punctuation.ListComma),
                    Sections.Select(section => Text(section.Title)).Where(words => words.Length > 0)
                )
            )
        );
        return Page();
    }
}
