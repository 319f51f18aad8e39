using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>A page of texts, which can be read in both languages side by side: <c>?bi=1</c>.</summary>
public abstract class TextPage : PortalPage
{
    /// <summary>What the page was asked beside its path: of the table of parameters only those it reads.</summary>
    protected DesignationQuery Asked { get; private set; } = DesignationQuery.Everything;

    /// <summary>Both languages stand beside each other, paragraph by paragraph; on phones one after the other.</summary>
    public bool SideBySide => Asked.SideBySide;

    /// <summary>What the page could not read of its own parameters.</summary>
    public IgnoredParameters Ignored { get; private set; } = new();

    /// <summary>The query that keeps year and side-by-side mode from page to page; empty for today in one language.</summary>
    public string Kept => QueryParameters.Write(Asked);

    /// <summary>The query that takes the mode along to a page that does not know the year.</summary>
    public string KeptSides => QueryParameters.Write(new DesignationQuery { SideBySide = SideBySide });

    /// <summary>This page with another query, which is empty or starts with a question mark.</summary>
    public abstract string PathWith(string query);

    /// <summary>This page in one language where both are shown, and the other way round.</summary>
    public string SidesPath => PathWith(QueryParameters.Write(Asked with { SideBySide = !SideBySide }));

    /// <summary>A content text; in side-by-side mode both languages, each with its <c>lang</c> and its state.</summary>
    public IHtmlContent Show(LocalizedText text) => SideBySide ? new SideBySideText(text, Reader) : Reader.Show(text);

    /// <summary>A printed text, which is always given in both languages: one under the other, or side by side.</summary>
    public IHtmlContent ShowBoth(LocalizedText text)
    {
        if (SideBySide) return Show(text);

        var shown = new HtmlContentBuilder().AppendHtml("<span class=\"both\">").AppendHtml(Reader.Show(text));
        // A text that one language lacks is already shown in the other.
        if (text.In(Language).Length > 0) shown.AppendHtml("<span class=\"o\">").AppendHtml(Reader.ShowOther(text)).AppendHtml("</span>");
        return shown.AppendHtml("</span>");
    }

    /// <summary>Follows a heading or a label of the interface: its words in the other language, in side-by-side mode only.</summary>
    public IHtmlContent Beside(LocalizedText words) => SideBySide ? Reader.ShowOther(words) : HtmlString.Empty;

    /// <summary>The head of a page that is indexed as it stands, but not side by side: search engines find each language by itself.</summary>
    protected PageHead HeadOf(string title, string description) => new(
        string.Join(" · ", Qualifiers().Prepend(title)), string.Join(" · ", Qualifiers().Prepend(description)), PathWith(Kept), IsIndexed: !SideBySide);

    /// <summary>What tells this state of the page from its others in a row of browser tabs.</summary>
    protected virtual IEnumerable<string> Qualifiers() => SideBySide ? [Say(UiText.Site.SideBySide)] : [];

    /// <summary>Takes the parameters this page reads out of the table and notes the values that mean nothing.</summary>
    /// <param name="applicable">The names that mean something here, where the page reads more than a few.</param>
    protected void ReadParameters(ImmutableArray<string>? applicable = null)
    {
        var (query, ignored) = QueryParameters.Read(PageParameters.Of(Request).Where(parameter => Reads(parameter.Key)), Network, ThisYear, applicable);
        Ignored = ignored;
        Ask(Keep(query));
    }

    /// <summary>Answers this instead of what was asked last.</summary>
    protected void Ask(DesignationQuery query)
    {
        Asked = query;
        UnderstoodQuery.Set(HttpContext, QueryParameters.Pairs(query));
    }

    protected virtual DesignationQuery Keep(DesignationQuery query) => new() { SideBySide = query.SideBySide };

    protected virtual bool Reads(string parameter) => parameter == "bi";
}
