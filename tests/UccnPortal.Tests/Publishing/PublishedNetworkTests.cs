using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

public sealed class PublishedNetworkTests
{
    [Theory]
    [InlineData("macau", "macao")]
    [InlineData("苏州", "suzhou")]
    [InlineData("蘇州", "suzhou")]
    [InlineData("Gand", "ghent")]
    [InlineData("OBIDOS", "obidos")]
    [InlineData("chang-sha", "changsha")]
    public async Task Another_name_leads_to_the_city(string name, string slug)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Equal(slug, network.RedirectCity(name));
    }

    [Theory]
    [InlineData("granada")]
    [InlineData("atlantis")]
    [InlineData("castillo-de-las-casas")]
    [InlineData("")]
    [InlineData("-")]
    public async Task A_name_that_two_cities_share_a_misprint_and_nonsense_lead_nowhere(string name)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Null(network.FindCity(name) is null ? network.RedirectCity(name) : null);
    }

    [Fact]
    public async Task Namesakes_are_told_apart_by_their_country()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.All(network.Cities.Where(city => city.Name.En == "Granada"), city => Assert.True(city.HasNamesake));
        Assert.Equal(2, network.Cities.Count(city => city.Name.En == "Granada"));
        Assert.False(network.FindCity("suzhou")?.HasNamesake);
    }

    [Fact]
    public async Task A_correction_is_found_by_the_text_that_it_corrects()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var erratum = Assert.Single(network.ErrataOf(network.FindField("media-arts")!.Record, "criteria[c5].text.zh")); // A seeded field.

        Assert.Equal("media-arts-criterion-5", erratum.Slug);
        Assert.Empty(network.ErrataOf(network.FindField("media-arts")!.Record, "criteria[c4].text.zh")); // A seeded field.
    }

    [Fact]
    public async Task A_corrected_text_says_what_it_should()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        foreach (
            var erratum in network.Errata.Where(erratum =>
                erratum.CorrectsField.EndsWith(".text.zh", StringComparison.Ordinal)
                || erratum.CorrectsField.EndsWith(".text.en", StringComparison.Ordinal)
            )
        )
        {
            var language = Languages.FromCode(erratum.CorrectsField[^2..])!.Value; // Just filtered.
            var record = network.FindRecord(erratum.Corrects!.Value)!; // References are checked when seeding.
            var snapshot = System.Text.RegularExpressions.Regex.Unescape(
                RecordJson.Write(record).Replace("\\\"", "\"", StringComparison.Ordinal)
            );

            if (erratum.Corrected.In(language).Length > 0)
            {
                Assert.True(
                    snapshot.Contains(erratum.Corrected.In(language), StringComparison.Ordinal),
                    $"{erratum.Slug}: {erratum.Corrected.In(language)}"
                );
            }
        }
    }

    [Fact]
    public async Task No_seat_is_shown_as_held_after_the_year_for_which_it_is_attested()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Contains(network.SteeringTerms, term => term.Valid.HoldsIn(2022));
        Assert.DoesNotContain(network.SteeringTerms, term => term.Valid.HoldsIn(2023));
    }
}
