using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>
/// A page as a source for others to cite. Pages are kept as ready bytes, so the day of reading is left for the reader to
/// fill in; the day of the record's last change is given instead.
/// </summary>
public sealed record CiteThis(string Author, string Title, string Site, PartialDate Changed, string Address)
{
    public string Gbt7714(Language language) =>
        $"{Author}. {Title}[EB/OL]. {Site}, {Changed.Year}({Changed})[{UiText.City.AccessDate.In(language)}]. {Address}";

    /// <summary>The title apart, for it is set in italics.</summary>
    public (string Before, string Title, string After) Apa(Language language)
    {
        var date = language == Language.Zh ? Dates.Say(Changed, language) : $"{Changed.Year}, {Dates.MonthAndDay(Changed)}";
        return ($"{Author}. ({date}). ", Title, $". {Site}. {Address}");
    }
}
