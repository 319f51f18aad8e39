using UccnPortal.Links;
using UccnPortal.Publishing.Lists;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>A page that can show the state at the end of an earlier year: <c>?as_of=2021</c>.</summary>
public abstract class DatedPage : TextPage
{
    public int Year => Asked.AsOf ?? ThisYear;
    public bool IsToday => Asked.AsOf is null;

    public EditionBanner Edition => new(this, Asked.AsOf, PathAsOf(null), PathAsOf(Network.Brochure.ShowsYear));

    protected string AsOfQuery => QueryParameters.Write(new DesignationQuery { AsOf = Asked.AsOf });

    public string PathAsOf(int? year) => PathWith(QueryParameters.Write(Asked with { AsOf = year }));

    protected override IEnumerable<string> Qualifiers() =>
        IsToday ? base.Qualifiers() : base.Qualifiers().Prepend(Text(UiText.Edition.NetworkOf, Year));

    protected override DesignationQuery Keep(DesignationQuery query) => base.Keep(query) with { AsOf = query.AsOf };

    protected override bool Reads(string parameter) => parameter == "as_of" || base.Reads(parameter);
}
