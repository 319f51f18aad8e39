using UccnPortal.Links;
using UccnPortal.Records;

namespace UccnPortal.Pages.Apply;

/// <summary>A page below <c>/apply</c>.</summary>
public abstract class ApplyPart : TextPage
{
    public override SiteSection Section => SiteSection.Apply;

    public abstract LocalizedText Title { get; }

    public override IEnumerable<Breadcrumb> Breadcrumbs => base.Breadcrumbs.Append(new Breadcrumb(Text(Title), AddressOf("")));

    public override string PathWith(string query) => AddressOf(query);

    protected abstract string AddressOf(string query);
}
