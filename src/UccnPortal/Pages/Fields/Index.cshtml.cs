using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Text;

namespace UccnPortal.Pages.Fields;

public sealed class IndexModel : DatedPage
{
    public IReadOnlyList<FieldInYear> Shown { get; private set; } = [];
    public NetworkCount Count { get; private set; } = null!; // Set by OnGet.
    public int ChineseCount => Shown.Sum(shown => shown.ChineseMembers.Count);

    public override SiteSection Section => SiteSection.Fields;

    public override JsonObject? StructuredData(StructuredDataBuilder data) =>
        data.Fields(Shown.Where(shown => shown.IsEstablished).Select(shown => shown.Field));

    protected override object CacheKey => (GetType(), Year);

    public override string PathWith(string query) => Links.Fields(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        OfferFiles(ExportFormat.OfTables, PathWith(""), AsOfQuery);
        (Shown, Count) = (Network.In(Year).Fields, Network.In(Year).Count);
        Head = HeadOf(Text(UiText.Fields.Title), Text(UiText.Fields.IndexDescription, Shown.Count));
        return Page();
    }
}
