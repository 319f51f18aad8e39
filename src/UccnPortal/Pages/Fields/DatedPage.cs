using UccnPortal.Publishing.Lists;
using UccnPortal.Serving;

namespace UccnPortal.Pages.Fields;

/// <summary>A page that can be asked how things stood at the end of an earlier year: <c>?as_of=2021</c>.</summary>
public abstract class DatedPage : PortalPage
{
    private const string AsOf = "as_of";

    private DesignationQuery _query = DesignationQuery.Everything;

    public override NavigationPart Part => NavigationPart.Fields;

    /// <summary>The year shown: the one asked, else this year.</summary>
    public int Year { get; private set; }
    public bool IsToday => _query.AsOf is null;
    public IReadOnlyList<IgnoredParameter> Ignored { get; private set; } = [];

    /// <summary>The query that keeps the year from page to page; empty for today.</summary>
    public string YearQuery => QueryParameters.Write(_query);

    /// <summary>The same page as things stand today.</summary>
    public abstract string TodayPath { get; }

    protected void ReadYear()
    {
        var (query, ignored) = QueryParameters.Read(PageParameters.Of(Request), Network, ThisYear);
        _query = new DesignationQuery { AsOf = query.AsOf };
        Year = query.AsOf ?? ThisYear;
        Ignored = [.. ignored.Where(parameter => parameter.Name == AsOf)];
    }
}
