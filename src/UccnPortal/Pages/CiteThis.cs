using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>
/// A page as a source for others to cite: <c>_Cite</c>. Pages are kept as ready bytes, so the day of reading is left for the
/// reader to fill in; the day of the last change is given instead.
/// </summary>
public sealed record CiteThis(Language Language, string Author, string Title, string Site, PartialDate Changed, string Address)
{
    /// <summary>What readers are told of the last change; empty where they are told nothing.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    /// <summary>Stands where the day of reading goes, in the form in which it is written: 2026-11-22.</summary>
    private const string AccessDate = "YYYY-MM-DD";

    /// <summary>The page by its own title and canonical address, as last changed at that moment.</summary>
    public static CiteThis Of(PortalPage page, DateTime changedAtUtc) => new(
        page.Language, page.Say(page.Network.Organisations.GetValueOrDefault("alliance")?.Name ?? UiText.Site.Name), page.Head.Title, page.Say(UiText.Site.Name),
        Dates.DayOf(changedAtUtc), page.Links.Absolute(page.Head.Path));

    /// <summary>GB/T 7714—2015, an electronic resource online: last change in round, access in square brackets, a stop at the end.</summary>
    public string Gbt7714 => $"{Author}. {Title}[EB/OL]. ({Changed})[{AccessDate}]. {Address}.";

    /// <summary>APA, seventh edition. The title apart, for it is set in italics; no stop follows an address.</summary>
    public (string Before, string Title, string After) Apa
    {
        get
        {
            var date = Language == Language.Zh ? Dates.Say(Changed, Language) : $"{Changed.Year}, {Dates.MonthAndDay(Changed)}";
            return ($"{Author}. ({date}). ", Title, $". {Site}. {Address}");
        }
    }
}
