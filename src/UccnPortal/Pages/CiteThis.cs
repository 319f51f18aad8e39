using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>A citation of a page, rendered by <c>_Cite</c>. Pages are cached, so the reader fills in the access date.</summary>
public sealed record CiteThis(Language Language, string Author, string Title, string Site, PartialDate Changed, string Address)
{
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    /// <summary>The placeholder for the access date, in its format: 2026-11-22.</summary>
    private const string AccessDate = "YYYY-MM-DD";

    public static CiteThis Of(PortalPage page, DateTime changedAtUtc) =>
        new(
            page.Language,
            page.Text(page.Network.Organisations.GetValueOrDefault("alliance")?.Name ?? UiText.Site.Name),
            page.Head.Title,
            page.Text(UiText.Site.Name),
            Dates.DayOf(changedAtUtc),
            page.Links.Absolute(page.Head.Path)
        );

    /// <summary>GB/T 7714—2015, electronic resource online: date of last change in parentheses, access date in brackets.</summary>
    public string Gbt7714 => $"{Author}. {Title}[EB/OL]. ({Changed})[{AccessDate}]. {Address}.";

    /// <summary>APA, seventh edition. The title is separate because it is set in italics; no full stop follows the address.</summary>
    public (string Before, string Title, string After) Apa
    {
        get
        {
            var date = Language == Language.Zh ? Dates.Format(Changed, Language) : $"{Changed.Year}, {Dates.MonthAndDay(Changed)}";
            return ($"{Author}. ({date}). ", Title, $". {Site}. {Address}");
        }
    }
}
