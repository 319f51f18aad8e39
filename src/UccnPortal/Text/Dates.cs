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

    /// <summary>Without the year, where a heading gives it: 3月16日, 16 March.</summary>
    public static string SayInYear(PartialDate date, Language language) => language == Language.Zh
        ? Say(date, language)[$"{date.Year}年".Length..]
        : date is { Month: { } m, Day: { } d } ? new DateOnly(date.Year, m, d).ToString("d MMMM", English) : Say(date, language);

    /// <summary>A month alone, briefly: 3月, Mar.</summary>
    public static string SayMonth(int month, Language language) => language == Language.Zh ? $"{month}月" : new DateOnly(1, month, 1).ToString("MMM", English);

    /// <summary>From day to day, saying once what both have in common: 2024年7月1日至5日, 1–5 July 2024.</summary>
    public static string Say(PartialDate first, PartialDate last, Language language) => (first.Year == last.Year, first.Month == last.Month, first.Day, last.Day) switch
    {
        (true, true, { } from, { } to) when language == Language.Zh => $"{Say(first, language)}至{to}日",
        (true, true, { } from, { } to) => $"{from}–{Say(last, language)}",
        (true, _, _, _) when language == Language.Zh => $"{Say(first, language)}至{SayInYear(last, language)}",
        (true, _, _, _) => $"{SayInYear(first, language)} – {Say(last, language)}",
        _ when language == Language.Zh => $"{Say(first, language)}至{Say(last, language)}",
        _ => $"{Say(first, language)} – {Say(last, language)}",
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
