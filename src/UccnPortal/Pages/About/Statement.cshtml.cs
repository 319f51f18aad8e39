using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.About;

/// <summary>One of the statements about the site itself; its sections are the headings of the text.</summary>
public sealed class StatementModel : TextPage
{
    private string _slug = "";

    public override NavigationPart Part => NavigationPart.About;

    public Page Statement { get; private set; } = null!; // Set before the page is shown.
    public IReadOnlyList<TextSection> Sections { get; private set; } = [];

    /// <summary>The owner has not confirmed the wording; said once for the page, not at every paragraph.</summary>
    public bool IsUnconfirmed { get; private set; }

    /// <summary>The page about the site brings the disclaimer and the licence, which are settings.</summary>
    public bool IsAboutSite => _slug == Statements.Site;

    /// <summary>The sources of the text, and of the contact that ends it.</summary>
    public IEnumerable<CitedSource> Cited =>
        Network.SourcesOf(Statement).Concat(Network.Organisations.TryGetValue("alliance", out var alliance) ? Network.SourcesOf(alliance, "") : []);

    public override IEnumerable<Crumb> Way => base.Way.Append(new Crumb(Say(Statement.Title), Links.Statement(Language, _slug)));
    protected override object Subject => Statement;

    public override string PathWith(string query) => Links.Statement(Language, _slug, query);

    public IActionResult OnGet(string slug)
    {
        if (!PortalLinks.Statements.Contains(slug) || !Network.Pages.TryGetValue(slug, out var page)) return NotFound();

        _slug = slug;
        Statement = page;
        IsUnconfirmed = page.Body.StateIn(Language) == TextState.Pending;
        Sections = TextSections.Of(page.Body with { ZhState = Confirmed(page.Body.ZhState), EnState = Confirmed(page.Body.EnState) });
        ReadParameters();
        var title = Say(page.Title);
        Head = HeadOf(title, Reader.Say(UiText.About.StatementDescription, title, string.Join(Say(UiText.Punctuation.ListComma), Sections.Select(section => Say(section.Title)).Where(words => words.Length > 0))));
        return Page();
    }

    private static TextState Confirmed(TextState state) => state == TextState.Pending ? TextState.Approved : state;
}
