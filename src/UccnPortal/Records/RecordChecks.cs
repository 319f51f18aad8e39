using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace UccnPortal.Records;

/// <summary>What every record must satisfy, whoever writes it: a seed file, a form, an import.</summary>
public static partial class RecordChecks
{
    private static readonly Dictionary<Type, PropertyInfo[]> PropertiesByType = [];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();

    public static bool IsSlug(string text) => text.Length is > 0 and <= Record.SlugMax && SlugPattern().IsMatch(text);

    /// <summary>The problems that forbid publication; empty when there are none.</summary>
    public static IReadOnlyList<Problem> Check(Record record)
    {
        var problems = new List<Problem>();
        if (!IsSlug(record.Slug))
            problems.Add(new Problem("slug", new LocalizedText("网址名只能由小写英文字母、数字和连字符组成，最长 80 个字符", "The slug takes lower-case letters, digits and hyphens only, at most 80 characters")));
        if (record is not Source && !record.Sources.Exists(citation => citation.Field.Length == 0))
            problems.Add(new Problem("sources", new LocalizedText("缺少整条记录的来源", "No source is given for the record as a whole")));

        CheckParts(record, "", problems);
        problems.AddRange(Addresses(record).Where(address => !IsWebAddress(address.Text))
            .Select(address => new Problem(address.Field, new LocalizedText($"“{address.Text}”不是 http 或 https 网址", $"'{address.Text}' is not an http or https address"))));
        problems.AddRange(record switch
        {
            City city => CheckCity(city),
            SteeringTerm term => CheckTerm(term),
            _ => [],
        });
        return problems;
    }

    // Addresses end in links: javascript: and its kind never get that far.
    private static bool IsWebAddress(string address) =>
        address.Length == 0 || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));

    private static IEnumerable<(string Field, string Text)> Addresses(Record record) => record switch
    {
        City city => city.Links.Select(link => ($"links[{link.Key}].url", link.Url)).Concat(city.Designations.Select(designation => ($"designations[{designation.Key}].unescoUrl", designation.UnescoUrl))),
        Source source => [("url", source.Url)],
        Organisation organisation => [("website", organisation.Website)],
        Call call => [("website", call.Website)],
        _ => [],
    };

    private static void CheckParts(object owner, string path, List<Problem> problems)
    {
        foreach (var property in PropertiesOf(owner.GetType()))
        {
            if (property.GetValue(owner) is not IEnumerable list) continue;

            var name = path + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            var keys = new HashSet<string>();
            foreach (Part part in list)
            {
                if (!IsSlug(part.Key))
                    problems.Add(new Problem(name, new LocalizedText($"键“{part.Key}”不合规定", $"The key '{part.Key}' is not lower-case letters, digits and hyphens")));
                if (!keys.Add(part.Key))
                    problems.Add(new Problem(name, new LocalizedText($"键“{part.Key}”重复", $"The key '{part.Key}' stands twice")));
                if (part is Designation { Valid: { From: { } from, Until: { } until } } && until <= from)
                    problems.Add(new Problem($"{name}[{part.Key}].valid.until", new LocalizedText("结束年份须晚于开始年份", "The end must be later than the start")));
                CheckParts(part, $"{name}[{part.Key}].", problems);
            }
        }
    }

    private static IEnumerable<Problem> CheckCity(City city)
    {
        if (city.Name.IsEmpty)
            yield return new Problem("name", new LocalizedText("城市没有名称", "The city has no name"));
        if (city.SortEn.Length == 0)
            yield return new Problem("sortEn", new LocalizedText("缺少英文排序键", "The English sort key is missing"));
        if (city.Latitude is < -90 or > 90 || city.Longitude is < -180 or > 180 || city.Latitude is null != city.Longitude is null)
            yield return new Problem(city.Longitude is < -180 or > 180 || (city.Longitude is null && city.Latitude is not null) ? "longitude" : "latitude", new LocalizedText("坐标不完整或超出范围", "The coordinates are incomplete or out of range"));
        foreach (var designation in city.Designations.Where(designation => designation.Valid.From is null or < 2004))
            yield return new Problem($"designations[{designation.Key}].valid.from", new LocalizedText("入选年份不得早于 2004 年", "A designation starts in 2004 at the earliest"));
    }

    private static IEnumerable<Problem> CheckTerm(SteeringTerm term)
    {
        foreach (var seat in term.Seats.Where(seat => !term.Roles.Exists(role => role.Key == seat.Role)))
            yield return new Problem($"seats[{seat.Key}]", new LocalizedText($"本届没有职务“{seat.Role}”", $"The term has no role '{seat.Role}'"));
        foreach (var twice in term.Seats.GroupBy(seat => (seat.Field, seat.Role)).Where(seats => seats.Count() > 1))
            yield return new Problem($"seats[{twice.Last().Key}]", new LocalizedText("同一领域的同一职务有两座城市", "Two cities hold the same role of one field"));
    }

    private static PropertyInfo[] PropertiesOf(Type type)
    {
        lock (PropertiesByType)
        {
            if (PropertiesByType.TryGetValue(type, out var known)) return known;

            return PropertiesByType[type] = [.. type.GetProperties().Where(property =>
                property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(List<>)
                && list.GenericTypeArguments[0].IsSubclassOf(typeof(Part)))];
        }
    }
}
