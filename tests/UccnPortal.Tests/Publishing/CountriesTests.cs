using UccnPortal.Records;
using UccnPortal.Tests.Support;
using UccnPortal.Text;

namespace UccnPortal.Tests.Publishing;

public sealed class CountriesTests
{
    [Fact]
    public async Task Each_code_and_name_of_a_country_means_that_country_alone()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var wrong =
            from country in network.Countries
            from form in FormsOf(country)
            from written in new[] { form, form.ToLowerInvariant(), form.ToUpperInvariant() }
            where network.FindCountry(written) != country
            select $"{country.Slug} by {written}";

        Assert.Empty(wrong);
        Assert.Null(network.FindCountry("Atlantis"));
        Assert.Null(network.FindCountry(""));
    }

    [Fact]
    public async Task Every_country_has_its_three_codes_and_its_slug_is_the_shortest()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.All(
            network.Countries,
            country =>
            {
                Assert.Equal((2, 3, 3), (country.Code.Length, country.Alpha3.Length, country.M49.Length));
                Assert.Equal(country.Slug, country.Code.ToLowerInvariant());
            }
        );
    }

    [Fact]
    public async Task Every_other_name_cites_a_source_and_one_from_general_knowledge_waits_to_be_verified()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var names =
            from country in network.Countries
            from name in country.Names
            select (
                Name: $"{country.Slug} {name.Text}",
                name.NeedsReview,
                Sources: network.SourcesOf(country, $"names[{name.Key}]").Select(cited => cited.Source.Kind).ToList()
            );

        Assert.NotEmpty(names);
        Assert.Empty(names.Where(name => name.Sources.Count == 0).Select(name => name.Name));
        Assert.Empty(names.Where(name => name.Sources.Contains(SourceKind.EditorsKnowledge) != name.NeedsReview).Select(name => name.Name));
    }

    private static IEnumerable<string> FormsOf(Country country) =>
        country
            .Names.Select(name => name.Text)
            .Concat([country.Slug, country.Code, country.Alpha3, country.M49])
            .Concat(new[] { country.Name, country.UnName }.SelectMany(name => new[] { name.Zh, name.En }))
            .Where(form => Folding.Fold(form).Length > 0);
}
