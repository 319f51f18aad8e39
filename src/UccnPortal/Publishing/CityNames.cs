using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A form of the name that the brochure prints, and the lists in which it does.</summary>
public sealed record PrintedForm(string Zh, string En, IReadOnlyList<string> Lists);

/// <summary>A city's other names, as readers want them parted.</summary>
public static class CityNames
{
    private static readonly NameKind[] KindsInOrder = [NameKind.Variant, NameKind.Local, NameKind.Former, NameKind.Abbreviation, NameKind.Traditional];

    /// <summary>Real other names by kind; kinds without a name are left out.</summary>
    public static IEnumerable<(NameKind Kind, List<CityName> Names)> ByKind(City city) =>
        from kind in KindsInOrder
        let names = OfKind(city, kind)
        where names.Count > 0
        select (kind, names);

    public static IReadOnlyList<CityName> Misprints(City city) => OfKind(city, NameKind.Misprint);

    /// <summary>What the brochure prints where that differs from the portal's form.</summary>
    public static IReadOnlyList<PrintedForm> PrintedForms(PublishedCity city) =>
        [.. AllPrintedForms(city).Where(form => form.Zh != city.Name.Zh || form.En != city.Name.En)];

    /// <summary>Everything the brochure's lists print for the city, the portal's own form included.</summary>
    public static IReadOnlyList<PrintedForm> AllPrintedForms(PublishedCity city) =>
        [.. city.PrintedLines.GroupBy(line => (line.Zh, line.En)).Select(form => new PrintedForm(form.Key.Zh, form.Key.En, [.. form.Select(line => line.List).Distinct()]))];

    /// <summary>Names that the brochure prints outside its lists.</summary>
    public static IEnumerable<CityName> PrintedElsewhere(PublishedCity city) =>
        OfKind(city.Record, NameKind.Printed).Where(name => !city.PrintedLines.Any(line => line.Zh == name.Text || line.En == name.Text));

    private static List<CityName> OfKind(City city, NameKind kind) => city.Names.FindAll(name => name.Kind == kind);
}
