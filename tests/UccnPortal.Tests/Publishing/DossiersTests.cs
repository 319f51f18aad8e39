using UccnPortal.Records;
using UccnPortal.Tests.Support;
using UccnPortal.Text;

namespace UccnPortal.Tests.Publishing;

/// <summary>The facts of the Chinese cities' dossiers, as seeded.</summary>
public sealed class DossiersTests
{
    private static readonly string[] ToCome = ["定于", "将于", " set for ", " would be held ", " would take "];
    private static readonly string[] Announced = ["公布", "报道", "announced", "reported"];

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

    [Fact]
    public async Task No_fact_is_dated_later_than_all_its_sources()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var early =
            from city in network.Cities
            from fact in city.Record.Facts
            let published = network.SourcesOf(city.Record, $"facts[{fact.Key}]").Select(cited => cited.Source.Published).ToList()
            where published.TrueForAll(date => date is { } known && fact.AsOf is { } asOf && IsLater(asOf, known))
            select $"{city.Slug} {fact.Key}";

        Assert.Empty(early);
    }

    [Fact]
    public async Task A_fact_about_what_was_still_to_come_says_who_announced_it()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var untold =
            from city in network.Cities
            from fact in city.Record.Facts
            from language in Languages.All
            let text = fact.Text.In(language)
            where ToCome.Any(word => text.Contains(word, StringComparison.Ordinal))
            where !Announced.Any(word => text.Contains(word, StringComparison.Ordinal))
            select $"{city.Slug} {fact.Key}: {text}";

        Assert.Empty(untold);
    }

    [Fact]
    public async Task A_summary_leaves_the_dates_of_events_to_the_facts()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        foreach (var (city, fact) in network.Cities.SelectMany(city => city.Record.Facts.Select(fact => (city, fact))))
        {
            if (fact.AsOf is not { Month: not null } date)
                continue;

            var month = Dates.Format(date with { Day = null });
            Assert.DoesNotContain(month.Zh, city.Record.Summary.Zh, StringComparison.Ordinal);
            Assert.DoesNotContain(month.En, city.Record.Summary.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task English_texts_write_a_city_as_its_record_does_and_not_as_a_variant()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var dossiers = network.Cities.Where(city => city.IsChinese).Select(city => city.Record).ToList();

        var misspelt =
            from named in dossiers
            from variant in named.Names
            where variant is { Kind: NameKind.Variant, Language: "en" }
            where !variant.Text.Contains(named.Name.En, StringComparison.Ordinal)
            from city in dossiers
            from text in city.Facts.Select(fact => fact.Text.En).Append(city.Summary.En).Append(city.Office.En)
            where text.Contains(variant.Text, StringComparison.Ordinal)
            select $"{variant.Text} in {city.Slug}: {text}";

        Assert.Empty(misspelt);
    }

    [Fact]
    public async Task A_count_of_WHITRAP_rests_on_what_WHITRAP_published()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var counts = network
            .Cities.SelectMany(city => city.Record.Facts.Select(fact => (city, fact)))
            .Where(row => row.fact.Text.En.Contains("WHITRAP’s count", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(counts);
        Assert.All(
            counts,
            row =>
                Assert.Contains(
                    network.SourcesOf(row.city.Record, $"facts[{row.fact.Key}]"),
                    cited => cited.Source.Publisher.En == "WHITRAP"
                )
        );
    }

    /// <summary>Compares as far as both dates are known.</summary>
    private static bool IsLater(PartialDate date, PartialDate other)
    {
        var (left, right) = (date.ToString(), other.ToString());
        var known = Math.Min(left.Length, right.Length);
        return string.CompareOrdinal(left, 0, right, 0, known) > 0;
    }
}
