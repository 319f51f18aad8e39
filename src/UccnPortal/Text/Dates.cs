using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Text;

/// <summary>Dates as readers expect them: 2021年3月16日, 16 March 2021; known to the month or year, as much as is known.</summary>
public static class Dates
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Say(PartialDate date, Language language) => language == Language.Zh
        ? $"{date.Year}年{(date.Month is { } month ? $"{month}月" : "")}{(date.Day is { } day ? $"{day}日" : "")}"
        : date switch
        {
            { Month: { } m, Day: { } d } => new DateOnly(date.Year, m, d).ToString("d MMMM yyyy", English),
            { Month: { } m } => new DateOnly(date.Year, m, 1).ToString("MMMM yyyy", English),
            _ => date.Year.ToString(CultureInfo.InvariantCulture),
        };

    public static LocalizedText Say(PartialDate date) => new(Say(date, Language.Zh), Say(date, Language.En));

    /// <summary>As English citations have it after the year: November 22.</summary>
    public static string MonthAndDay(PartialDate date) => new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1).ToString("MMMM d", English);

    /// <summary>The day in China, whose calendar the portal follows.</summary>
    public static PartialDate DayOf(DateTime utc)
    {
        var day = utc.AddHours(8);
        return new PartialDate(day.Year, day.Month, day.Day);
    }
}
