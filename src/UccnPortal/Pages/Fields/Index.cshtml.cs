using Microsoft.AspNetCore.Mvc;
using UccnPortal.Publishing;
using UccnPortal.Text;

namespace UccnPortal.Pages.Fields;

public sealed class IndexModel : DatedPage
{
    public IReadOnlyList<FieldInYear> Shown { get; private set; } = [];
    public NetworkCount Count { get; private set; } = null!; // Set by OnGet.
    public int ChineseCount => Shown.Sum(shown => shown.ChineseMembers.Count);

    public override string TodayPath => Links.Fields(Language);

    public IActionResult OnGet()
    {
        ReadYear();
        Shown = [.. Network.Fields.Select(field => new FieldInYear(field, Year)).Where(field => field.IsEstablished)];
        Count = NetworkCount.In(Network, Year);
        Head = new PageHead(Say(UiText.Fields.Title), Reader.Say(UiText.Fields.IndexDescription, Shown.Count), Links.Fields(Language) + YearQuery);
        return Page();
    }
}
