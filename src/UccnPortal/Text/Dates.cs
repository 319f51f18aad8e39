using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Text;

/// <summary>Dates in words: 2021年3月16日, 16 March 2021; only the month or year if no more is known.</summary>
public static class Dates
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Format(PartialDate date, Language language) =>
        language == Language.Zh
            ? $"{date.Year}年{(date.Month is { } month ? $"{month}月" : "")}{(date.Day is { } day ? $"{day}日" : "")}"
            : date switch
            {
                { Month: { } m, Day: { } d } => new DateOnly(date.Year, m, d).ToString("d MMMM yyyy", English),
                { Month: { } m } => new DateOnly(date.Year, m, 1).ToString("MMMM yyyy", English),
                _ => date.Year.ToString(CultureInfo.InvariantCulture),
            };

    /// <summary>Omits the year if a heading gives it: 3月16日, 16 March.</summary>
    public static string SayInYear(PartialDate date, Language language) =>
        language == Language.Zh ? Format(date, language)[$"{date.Year}年".Length..]
        : date is { Month: { } m, Day: { } d } ? new DateOnly(date.Year, m, d).ToString("d MMMM", English)
        : Format(date, language);

    public static string SayMonth(int month, Language language) =>
        language == Language.Zh ? $"{month}月" : new DateOnly(1, month, 1).ToString("MMM", English);

    /// <summary>A range that states common parts once: 2024年7月1日至5日, 1–5 July 2024.</summary>
    public static string Format(PartialDate first, PartialDate last, Language language) =>
        (first.Year == last.Year, first.Month == last.Month, first.Day, last.Day) switch
        {
            (true, true, { } from, { } to) when language == Language.Zh => $"{Format(first, language)}至{to}日",
            (true, true, { } from, { } to) => $"{from}–{Format(last, language)}",
            (true, _, _, _) when language == Language.Zh => $"{Format(first, language)}至{SayInYear(last, language)}",
            (true, _, _, _) => $"{SayInYear(first, language)} – {Format(last, language)}",
            _ when language == Language.Zh => $"{Format(first, language)}至{Format(last, language)}",
            _ => $"{Format(first, language)} – {Format(last, language)}",
        };

    public static LocalizedText Format(PartialDate date) => new(Format(date, Language.Zh), Format(date, Language.En));

    /// <summary>Month and day as in English citations: November 22.</summary>
    public static string MonthAndDay(PartialDate date) =>
        new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1).ToString("MMMM d", English);

    /// <summary>The day in China's time zone.</summary>
    public static PartialDate DayOf(DateTime utc)
    {
        var day = utc.AddHours(8);
        return new PartialDate(day.Year, day.Month, day.Day);
    }
}
