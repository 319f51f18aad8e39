using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing;

public sealed record PrintedForm(string Zh, string En, IReadOnlyList<string> Lists);

public static class CityNames
{
    private static readonly NameKind[] KindsInOrder =
    [
        NameKind.Variant,
        NameKind.Local,
        NameKind.Former,
        NameKind.Abbreviation,
        NameKind.Traditional,
    ];

    public static IEnumerable<(NameKind Kind, List<CityName> Names)> ByKind(City city) =>
        from kind in KindsInOrder
        let names = OfKind(city, kind)
        where names.Count > 0
        select (kind, names);

    public static IReadOnlyList<CityName> Misprints(City city) => OfKind(city, NameKind.Misprint);

    public static IReadOnlyList<PrintedForm> PrintedForms(PublishedCity city) =>
        [.. AllPrintedForms(city).Where(form => form.Zh != city.Name.Zh || form.En != city.Name.En)];

    public static IReadOnlyList<PrintedForm> AllPrintedForms(PublishedCity city) =>
        [
            .. city
                .PrintedLines.GroupBy(line => (line.Zh, line.En))
                .Select(form => new PrintedForm(form.Key.Zh, form.Key.En, [.. form.Select(line => line.List).Distinct()])),
        ];

    public static IEnumerable<CityName> PrintedElsewhere(PublishedCity city) =>
        OfKind(city.Record, NameKind.Printed).Where(name => !city.PrintedLines.Any(line => line.Zh == name.Text || line.En == name.Text));

    /// <summary>The name of a printed list of the brochure: China's, the steering group's or a field's.</summary>
    public static LocalizedText ListName(string list, PublishedNetwork network) =>
        list switch
        {
            "china" => UiText.City.ChinaList,
            "steering" => UiText.City.SteeringList,
            _ when network.FindField(list) is { } field => UiText.City.FieldList.With(field.Record.Name),
            _ => new(list, list),
        };

    private static List<CityName> OfKind(City city, NameKind kind) => city.Names.FindAll(name => name.Kind == kind);
}
