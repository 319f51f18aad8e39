using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>A page whose texts can be read in both languages side by side: <c>?bi=1</c>.</summary>
public abstract class TextPage : PortalPage
{
    /// <summary>The query parameters that this page reads.</summary>
    protected DesignationQuery Asked { get; private set; } = DesignationQuery.Everything;

    public bool SideBySide => Asked.SideBySide;

    /// <summary>The query string that keeps year and side-by-side mode between pages; empty for today in one language.</summary>
    public string Kept => QueryParameters.Write(Asked);

    /// <summary>The query string with the side-by-side mode only, for pages without a year.</summary>
    public string KeptSides => QueryParameters.Write(new DesignationQuery { SideBySide = SideBySide });

    /// <summary>The address of this page with another query, which is empty or starts with a question mark.</summary>
    public abstract string PathWith(string query);

    public string SidesPath => PathWith(QueryParameters.Write(Asked with { SideBySide = !SideBySide }));

    public IHtmlContent Show(LocalizedText text) => SideBySide ? new SideBySideText(text, Reader) : Reader.Show(text);

    /// <summary>A printed text, always in both languages: one below the other, or side by side.</summary>
    public IHtmlContent ShowBoth(LocalizedText text)
    {
        if (SideBySide)
            return Show(text);

        var shown = new HtmlContentBuilder().AppendHtml("<span class=\"both\"><span>").AppendHtml(Reader.Show(text)).AppendHtml("</span>");
        // A text that lacks the reader's language is already shown in the other.
        if (text.In(Language).Length > 0)
            shown.AppendHtml("<span class=\"o\">").AppendHtml(Reader.ShowOther(text)).AppendHtml("</span>");
        return shown.AppendHtml("</span>");
    }

    /// <summary>The other language of an interface text; empty unless in side-by-side mode.</summary>
    public IHtmlContent Beside(LocalizedText words) => SideBySide ? Reader.ShowOther(words) : HtmlString.Empty;

    /// <summary>Metadata of a page that is indexed except in side-by-side mode, as search engines index each language separately.</summary>
    protected PageHead HeadOf(string title, string description) =>
        new(
            string.Join(" · ", Qualifiers().Prepend(title)),
            string.Join(" · ", Qualifiers().Prepend(description)),
            PathWith(Kept),
            IsIndexed: !SideBySide
        );

    protected virtual IEnumerable<string> Qualifiers() => SideBySide ? [Text(UiText.Site.SideBySide)] : [];

    /// <summary>Reads the parameters of this page and notes ignored values.</summary>
    /// <param name="applicable">The parameters that have an effect here; null for all that the page reads.</param>
    protected void ReadParameters(ImmutableArray<string>? applicable = null)
    {
        var (query, ignored) = QueryParameters.Read(
            PageParameters.Of(Request),
            Network,
            ThisYear,
            applicable ?? QueryParameters.Names.Where(Reads).ToImmutableArray()
        );
        Ignored = ignored;
        Ask(Keep(query));
    }

    protected void Ask(DesignationQuery query)
    {
        Asked = query;
        UnderstoodQuery.Set(HttpContext, QueryParameters.Pairs(query));
    }

    protected virtual DesignationQuery Keep(DesignationQuery query) => new() { SideBySide = query.SideBySide };

    protected virtual bool Reads(string parameter) => parameter == "bi";
}
