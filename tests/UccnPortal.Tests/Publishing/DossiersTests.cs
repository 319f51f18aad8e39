using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

/// <summary>The facts of the Chinese cities' dossiers, as seeded.</summary>
public sealed class DossiersTests
{
    [Fact]
    public async Task Every_Chinese_city_has_a_summary_and_milestones_and_no_other_city_has_any()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.All(
            network.Cities.Where(city => city.IsChinese),
            city =>
            {
                Assert.NotEqual("", city.Record.Summary.Zh);
                Assert.NotEqual("", city.Record.Summary.En);
                Assert.Contains(city.Record.Facts, fact => fact.Kind == CityFactKind.Milestone);
            }
        );
        Assert.All(network.Cities.Where(city => !city.IsChinese), city => Assert.Empty(city.Record.Facts));
        Assert.Equal(20, network.Cities.Count(city => city.Record.Facts.Count > 0));
    }

    [Fact]
    public async Task Every_fact_has_a_date_and_a_source_that_is_more_than_our_own_wording_or_a_lead()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        foreach (var (city, fact) in network.Cities.SelectMany(city => city.Record.Facts.Select(fact => (city, fact))))
        {
            var sources = network.SourcesOf(city.Record, $"facts[{fact.Key}]").Select(cited => cited.Source).ToList();
            Assert.True(fact.AsOf is not null, $"{city.Slug} {fact.Key}");
            Assert.NotEmpty(sources);
            Assert.All(
                sources,
                source =>
                    Assert.True(
                        source.Kind is SourceKind.Primary or SourceKind.News && source.Url.Length > 0,
                        $"{city.Slug} {fact.Key}: {source.Slug}"
                    )
            );
        }
    }

    [Fact]
    public async Task The_texts_of_a_dossier_are_our_own_wording_and_wait_for_approval_or_a_better_source()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.All(
            network.Cities.SelectMany(city => city.Record.Facts.Select(fact => fact.Text).Append(city.Record.Summary)),
            text => Assert.True(text.IsEmpty || text.StateIn(Language.Zh) is TextState.Pending or TextState.NeedsReview, text.En)
        );
    }

    [Fact]
    public async Task No_citation_names_a_fact_that_is_not_there()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var dangling =
            from city in network.Cities
            from citation in city.Record.Sources
            where citation.Field.StartsWith("facts[", StringComparison.Ordinal)
            where
                !city.Record.Facts.Exists(fact => citation.Field == $"facts[{fact.Key}]" || citation.Field == $"facts[{fact.Key}].text.zh")
            select $"{city.Slug} {citation.Field}";

        Assert.Empty(dangling);
    }
}
