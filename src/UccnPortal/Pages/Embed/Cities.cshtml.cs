using UccnPortal.Pages.Cities;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Serving;
using UccnPortal.Text;

namespace UccnPortal.Pages.Embed;

/// <summary>China's member cities in a frame on somebody else's page.</summary>
public sealed class CitiesModel : EmbedPage
{
    public DesignationList List { get; private set; } = null!; // Set before the page renders.
    public IReadOnlyList<AppliedFilter> Filters { get; private set; } = [];

    public DesignationQuery Query => List.Query;
    public IEnumerable<PublishedDesignation> Rows => List.Rows.Take(Options.Limit);
    public IReadOnlyList<Source> Sources => field ??= [.. List.MostCited.Select(cited => cited.Source).Distinct()];
    public int More => Math.Max(0, List.Rows.Count - Options.Limit);

    /// <summary>The heading with what narrows the list, in both languages.</summary>
    public LocalizedText Heading => new(HeadingIn(Language.Zh), HeadingIn(Language.En));

    public void OnGet()
    {
        (var query, Ignored) = QueryParameters.Read(PageParameters.Of(Request), Network, ThisYear, QueryParameters.NamesInChina);
        List = DesignationList.OfChina(Network, query with { View = ListView.Table, SideBySide = false }, ThisYear, Language);
        Filters = [.. AppliedFilter.Of(query, Network)];
        Frame(Say(UiText.Embed.FrameTitle, Say(Heading), Say(UiText.Cities.Count(List.CityCount))), Link(Query));
    }

    public string Link(DesignationQuery query) => Links.Cities(Language, QueryParameters.Write(query));

    private string HeadingIn(Language language)
    {
        var title = UiText.Cities.Title.In(language);
        if (Filters.Count == 0) return title;

        var filters = string.Join(UiText.Punctuation.Enumeration.In(language), Filters.Select(filter => filter.Words.In(language)));
        return title + UiText.Punctuation.Colon.In(language) + filters;
    }
}
