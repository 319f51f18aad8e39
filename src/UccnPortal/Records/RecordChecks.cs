using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;

namespace UccnPortal.Records;

/// <summary>Rules for every record, seeded or edited; type-specific rules are in <see cref="Record.OwnProblems"/>.</summary>
public static partial class RecordChecks
{
    public const int FirstYear = 2004;

    private const int YearsAhead = 5;

    // Published records must stay valid if the server's clock is set back.
    private const int EarliestNow = 2026;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();

    // Only distinguishes addresses from other text; it cannot tell whether an address works.
    [GeneratedRegex(@"^[^\s@<>""]+@[^\s@<>""]+\.[^\s@<>""]+$")]
    private static partial Regex MailPattern();

    [GeneratedRegex(@"^\+?[0-9][0-9 ()./-]*( ?(ext\.?|x|转|分机) ?[0-9]+)?$")]
    private static partial Regex TelephonePattern();

    public static LocalizedText Nothing { get; } = new("尚未填写", "Not filled in yet");

    public static bool IsSlug(string text) => text.Length is > 0 and <= Record.SlugMax && SlugPattern().IsMatch(text);

    public static IReadOnlyList<Problem> Check(Record record, int thisYear)
    {
        var problems = new List<Problem>();
        if (!IsSlug(record.Slug))
        {
            problems.Add(
                new Problem(
                    "slug",
                    new LocalizedText(
                        "网址中的名称只能使用小写英文字母、数字和连字符，最长80个字符",
                        "Use only lower-case letters, digits and hyphens in the slug, at most 80 characters"
                    )
                )
            );
        }

        if (record is not Source && !record.Sources.Exists(citation => citation.Field.Length == 0))
            problems.Add(new Problem("sources", new LocalizedText("缺少整条记录的来源", "There is no source for the whole record")));

        CheckFields(record, "", Math.Max(thisYear, EarliestNow) + YearsAhead, problems);
        problems.AddRange(record.OwnProblems());
        return problems;
    }

    private static void CheckFields(object owner, string path, int lastYear, List<Problem> problems)
    {
        foreach (
            var property in Properties.GetOrAdd(
                owner.GetType(),
                static type =>
                    [
                        .. type.GetProperties()
                            .Where(property =>
                                property is { CanWrite: true, Name: not (nameof(Record.Slug) or nameof(Row.Key) or nameof(Row.Position)) }
                            ),
                    ]
            )
        )
        {
            var name = path + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            var value = property.GetValue(owner);
            if (value is IList rows)
            {
                CheckRows(rows, name, lastYear, problems);
                continue;
            }

            problems.AddRange(
                value switch
                {
                    string text => OfText(property, name, text).Concat(text.Length == 0 ? OfNothing(property, name) : []),
                    LocalizedText text => Languages
                        .All.SelectMany(language => OfText(property, $"{name}.{language.Code()}", text.In(language)))
                        .Concat(text.IsEmpty ? OfNothing(property, name) : []),
                    Validity years => OfYears(name, years, lastYear),
                    PartialDate date => OfDate(property, name, date, lastYear),
                    int number => OfNumber(property, name, number, lastYear),
                    _ => [],
                }
            );
        }
    }

    private static void CheckRows(IList rows, string name, int lastYear, List<Problem> problems)
    {
        var keys = new HashSet<string>();
        foreach (var (position, row) in rows.Cast<object>().Index())
        {
            var keyed = row as Row; // Citations have no key.
            if (keyed is not null && !IsSlug(keyed.Key))
            {
                problems.Add(
                    new Problem(
                        name,
                        new LocalizedText(
                            $"代号“{keyed.Key}”不符合要求：只能使用小写英文字母、数字和连字符",
                            $"The key “{keyed.Key}” is not valid: use only lower-case letters, digits and hyphens"
                        )
                    )
                );
            }

            if (keyed is not null && !keys.Add(keyed.Key))
                problems.Add(new Problem(name, new LocalizedText($"代号“{keyed.Key}”重复", $"The key “{keyed.Key}” is used twice")));
            CheckFields(row, $"{name}[{keyed?.Key ?? $"{position}"}].", lastYear, problems);
        }
    }

    private static IEnumerable<Problem> OfNothing(PropertyInfo property, string name)
    {
        if (property.IsDefined(typeof(NeededAttribute)))
            yield return new Problem(name, Nothing);
    }

    private static IEnumerable<Problem> OfText(PropertyInfo property, string name, string text)
    {
        if (TextLength.Of(property) is var longest && text.Length > longest)
            yield return new Problem(name, TooLong(longest, text.Length));
        if (UnseenCharacters.AreIn(text))
        {
            yield return new Problem(
                name,
                new LocalizedText(
                    "含有不可见字符或改变文字方向的字符",
                    "Contains characters that are invisible or change the direction of the text"
                )
            );
        }

        if (text.Length == 0)
            yield break;

        // These addresses become links, so javascript: and similar schemes are rejected.
        if (
            property.IsDefined(typeof(WebAddressAttribute))
            && !(
                Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            )
        )
        {
            yield return new Problem(name, new LocalizedText($"“{text}”不是http或https网址", $"“{text}” is not an http or https address"));
        }

        if (property.IsDefined(typeof(MailAddressAttribute)) && !MailPattern().IsMatch(text))
            yield return new Problem(name, new LocalizedText($"“{text}”不是电子邮箱地址", $"“{text}” is not an email address"));
        if (property.IsDefined(typeof(TelephoneAttribute)) && !TelephonePattern().IsMatch(text))
            yield return new Problem(name, new LocalizedText($"“{text}”不是电话号码", $"“{text}” is not a telephone number"));
    }

    public static LocalizedText TooLong(int longest, int length) =>
        new($"超出长度：最多{longest}字，现有{length}字", $"Too long: at most {longest} characters; this has {length}");

    private static IEnumerable<Problem> OfYears(string name, Validity years, int lastYear)
    {
        foreach (var (end, year) in new[] { ("from", years.From), ("until", years.Until), ("knownThrough", years.KnownThrough) })
        {
            if (year is { } given && !IsYear(given, lastYear))
                yield return new Problem($"{name}.{end}", OutOfRange(lastYear));
        }

        if (years.Until <= years.From)
            yield return new Problem(
                $"{name}.until",
                new LocalizedText("结束年份须晚于起始年份", "The end year must be later than the start year")
            );
        if (years.KnownThrough < years.From)
            yield return new Problem(
                $"{name}.knownThrough",
                new LocalizedText("不得早于起始年份", "Must not be earlier than the start year")
            );
    }

    private static IEnumerable<Problem> OfDate(PropertyInfo property, string name, PartialDate date, int lastYear)
    {
        if (date.Year > lastYear || (date.Year < FirstYear && !property.IsDefined(typeof(HistoricalAttribute))))
            yield return new Problem(name, OutOfRange(lastYear));
    }

    private static IEnumerable<Problem> OfNumber(PropertyInfo property, string name, int number, int lastYear)
    {
        if (property.IsDefined(typeof(YearAttribute)) && !IsYear(number, lastYear))
            yield return new Problem(name, number == 0 ? new LocalizedText("缺少年份", "The year is missing") : OutOfRange(lastYear));
        if (property.GetCustomAttribute<CountsAttribute>() is { } counts && number < counts.From)
        {
            yield return new Problem(
                name,
                new LocalizedText($"须为不小于{counts.From}的整数", $"Enter a whole number of at least {counts.From}")
            );
        }
    }

    private static bool IsYear(int year, int lastYear) => year >= FirstYear && year <= lastYear;

    private static LocalizedText OutOfRange(int lastYear) =>
        new($"年份须在{FirstYear}至{lastYear}之间", $"The year must be between {FirstYear} and {lastYear}");
}
