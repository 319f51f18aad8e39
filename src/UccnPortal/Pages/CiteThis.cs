using System.Globalization;
using System.Text.RegularExpressions;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>A page as a source, rendered by <c>_Cite</c>: under its own address, with year and filters, and accessed today.</summary>
public sealed partial class CiteThis(PortalPage page, DateTime changedAtUtc)
{
    public PortalPage Page { get; } = page;
    public PartialDate Changed { get; } = Dates.DayOf(changedAtUtc);
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    /// <summary>The QR code of the address; null for a list with a query, which codes do not hold.</summary>
    public string? CodePath =>
        Page.Head.Path.Contains('?', StringComparison.Ordinal) && !Page.RouteData.Values.ContainsKey("slug")
            ? null
            : Page.Links.QrCode(Page.Head.Path);

    /// <summary>GB/T 7714—2015, electronic resource online: date of last change in parentheses, access date in brackets.</summary>
    public string Gbt7714 => $"{Author}. {Title}[EB/OL]. ({Changed})[{Accessed}]. {Address}.";

    /// <summary>APA, seventh edition. The title is separate because it is set in italics; no full stop follows the address.</summary>
    public (string Before, string Title, string After) Apa =>
        Page.Language == Language.Zh
            ? (
                $"{Author}. ({Dates.Format(Changed, Language.Zh)}). ",
                Title,
                $". {Site}. {Dates.Format(Accessed, Language.Zh)}检索自{Address}"
            )
            : (
                $"{Author}. ({Changed.Year}, {Dates.MonthAndDay(Changed)}). ",
                Title,
                $". {Site}. Retrieved {Dates.MonthAndDay(Accessed)}, {Accessed.Year}, from {Address}"
            );

    public string BibTex
    {
        get
        {
            var fields = new (string Name, string Value)[]
            {
                ("author", Braced(Braced(InTex(Author)))), // The second pair keeps the name from being taken apart.
                ("title", Braced(Braced(InTex(Title)))),
                ("howpublished", Braced(InTex(Site))),
                ("year", Braced($"{Changed.Year}")),
                ("month", MonthName(Changed)),
                ("url", Braced(Address)),
                ("urldate", Braced($"{Accessed}")),
                ("langid", Braced(Page.Language == Language.Zh ? "chinese" : "english")),
            };
            var lines = string.Join(",\n", fields.Select(entry => $"  {entry.Name} = {entry.Value}"));
            return $"@misc{{{Key},\n{lines}\n}}";
        }
    }

    public string Ris =>
        string.Join(
            '\n',
            "TY  - ELEC",
            $"AU  - {Author}",
            $"TI  - {Title}",
            $"T2  - {Site}",
            $"PY  - {Changed.Year}",
            $"DA  - {WithSlashes(Changed)}",
            $"Y2  - {WithSlashes(Accessed)}",
            $"UR  - {Address}",
            $"LA  - {Page.Language.Code()}",
            "ER  - "
        );

    private string Author => Page.Text(Page.Network.Organisations.GetValueOrDefault("alliance")?.Name ?? UiText.Site.Name);
    private string Title => Page.Head.Title;
    private string Site => Page.Text(UiText.Site.Name);
    private string Address => Page.Links.Absolute(Page.Head.Path);
    private string Key => "uccn" + BetweenWords().Replace(Page.Head.Path, "-");
    private PartialDate Accessed => new(Page.Today.Year, Page.Today.Month, Page.Today.Day);

    private static string Braced(string text) => "{" + text + "}";

    private static string WithSlashes(PartialDate date) => date.ToString().Replace('-', '/');

    /// <summary>A name that BibTeX knows, such as <c>nov</c>.</summary>
    private static string MonthName(PartialDate date) =>
        new DateOnly(date.Year, date.Month ?? 1, 1).ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant();

    private static string InTex(string text) =>
        string.Concat(
            text.Select(letter =>
                letter switch
                {
                    '\\' => @"\textbackslash{}",
                    '~' => @"\textasciitilde{}",
                    '^' => @"\textasciicircum{}",
                    '&' or '%' or '$' or '#' or '_' or '{' or '}' => $@"\{letter}",
                    _ => letter.ToString(),
                }
            )
        );

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex BetweenWords();
}
