using UccnPortal.Records;

namespace UccnPortal.Search;

/// <summary>Everything people type for a country: its names and its codes.</summary>
public static class CountrySpellings
{
    public static IEnumerable<(TermKind Kind, string Text, string Language)> Of(Country country)
    {
        foreach (var language in Languages.All)
        {
            yield return (TermKind.Name, country.Name.In(language), language.Tag());
            yield return (TermKind.OtherName, country.UnName.In(language), language.Tag());
        }

        foreach (var name in country.Names)
            yield return (name.Kind == NameKind.Misprint ? TermKind.Misprint : TermKind.OtherName, name.Text, name.Language);
        foreach (var code in new[] { country.Code, country.Alpha3, country.M49 })
            yield return (TermKind.CountryCode, code, "");
    }
}
