using UccnPortal.Publishing;
using UccnPortal.Search;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Search;

public sealed class SearchIndexTests
{
    /// <summary>Queries and their expected first results, chosen by hand in <c>Control/search-queries.tsv</c>.</summary>
    public static TheoryData<string, string> Queries
    {
        get
        {
            var queries = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Control", "search-queries.tsv")).Skip(1))
                queries.Add(line.Split('\t')[0], line.Split('\t')[1]);
            return queries;
        }
    }

    public static TheoryData<string> Hostile =>
        [
            "",
            " ",
            "\t\n",
            "'",
            "\"",
            "'; DROP TABLE cities; --",
            "\" OR 1=1",
            "(",
            ")",
            "*",
            "%",
            "_",
            "NEAR(a b)",
            "a AND",
            "NOT",
            "-苏州\"",
            "\0",
            "\u0001\u0002",
            "\ud83d",
            "\udc00\ud800",
            "🏯",
            "苏\0州\u200b",
            "\u202e州苏",
            "<script>alert(1)</script>",
            "{0}",
            "${jndi:ldap://x}",
            "../../etc/passwd",
            "%00",
            "\uffff",
            "ﷺ",
            "a\u0301\u0301\u0301\u0301",
        ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task What_readers_type_finds_what_they_mean_first(string query, string expected)
    {
        var index = await IndexAsync();

        var result = index.Find(query);

        Assert.NotEmpty(result.Hits);
        Assert.Equal(expected, Describe(result.Hits[0].Found));
    }

    [Fact]
    public void There_are_at_least_120_such_queries()
    {
        Assert.True(Queries.Count >= 120);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_input_is_only_text(string query)
    {
        var index = await IndexAsync();

        var result = index.Find(query);

        Assert.True(result.Hits.Count <= 200);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered()
    {
        var index = await IndexAsync();

        Assert.Empty(index.Find(new string('苏', 10_000)).Hits);
        Assert.NotEmpty(index.Find(string.Concat(Enumerable.Repeat("suzhou ", 1_500))).Hits);
    }

    [Theory]
    [InlineData("sz", "shenzhen", "suzhou")]
    [InlineData("granada", "granada", "granada-nicaragua")]
    [InlineData("Jiangsu", "huaian", "nanjing", "suzhou", "wuxi", "yangzhou")]
    public async Task Several_cities_come_in_order(string query, params string[] cities)
    {
        var index = await IndexAsync();

        var found = index
            .Find(query)
            .Hits.Select(hit => hit.Found)
            .OfType<FindableCity>()
            .Take(cities.Length)
            .Select(city => city.City.Slug);

        Assert.Equal(cities, found);
    }

    [Fact]
    public async Task Chinese_cities_come_before_the_worlds_when_they_fit_equally()
    {
        var index = await IndexAsync();

        foreach (var ranked in index.Find("设计之都").Hits.Where(hit => hit.Found.Kind == FindableKind.City).GroupBy(hit => hit.Rank))
        {
            var isChinese = ranked.Select(hit => hit.Found.IsChinese).ToList();
            Assert.Equal(isChinese.OrderDescending(), isChinese);
        }
    }

    [Fact]
    public async Task A_better_fit_comes_before_a_worse_one()
    {
        var index = await IndexAsync();

        foreach (var query in Queries.Select(row => (string)row[0]))
        {
            var ranks = index.Find(query).Hits.Select(hit => hit.Rank).ToList();
            Assert.Equal(ranks.Order(), ranks);
        }
    }

    [Fact]
    public async Task Every_city_is_found_by_each_of_its_names()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var index = await IndexAsync();

        var lost =
            from city in network.Cities
            from name in city.Record.Names.Select(name => name.Text).Append(city.Name.Zh).Append(city.Name.En).Append(city.Record.Pinyin)
            where
                name.Length > 0
                && !index
                    .Find(name)
                    .Hits.Any(hit => hit.Rank <= MatchRank.OtherName && hit.Found is FindableCity found && found.City == city)
            select $"{city.Slug} by {name}";

        Assert.Empty(lost);
    }

    [Theory]
    [InlineData("Jingdezen", true)]
    [InlineData("Jingdezhen", false)]
    [InlineData("zzzzzzzz", false)]
    [InlineData("苏洲", false)]
    public async Task A_slip_is_guessed_at_and_said_to_be_a_guess(string query, bool isGuess)
    {
        var index = await IndexAsync();

        Assert.Equal(isGuess, index.Find(query).IsGuess);
    }

    [Fact]
    public async Task A_hit_says_by_what_it_was_found()
    {
        var index = await IndexAsync();

        var (ghent, suzhou) = (
            index.Find("Gand").Hits[0],
            index.Find("su").Hits.First(hit => hit.Found is FindableCity { City.Slug: "suzhou" })
        );

        Assert.Equal((MatchRank.OtherName, TermKind.OtherName, "Gand"), (ghent.Rank, ghent.Term.Kind, ghent.Term.Text));
        Assert.Equal(MatchRank.Prefix, suzhou.Rank);
    }

    [Fact]
    public async Task Words_that_fit_different_things_find_what_fits_some()
    {
        var index = await IndexAsync();

        var result = index.Find("里昂 zzzzzz");

        Assert.True(result.IsPartial);
        Assert.Equal("city:lyon", Describe(result.Hits[0].Found));
    }

    private static async Task<SearchIndex> IndexAsync() =>
        Indexes.GetValue(await SeededNetworks.OfAsync(TestDatabase.Sqlite), network => new SearchIndex(network, []));

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<PublishedNetwork, SearchIndex> Indexes = [];

    private static string Describe(Findable found) =>
        found switch
        {
            FindableCity city => $"city:{city.City.Slug}",
            FindableField field => $"field:{field.Field.Slug}",
            FindableCriterion criterion => $"criterion:{criterion.Field.Slug} {criterion.Criterion.Key}",
            FindableRule rule => $"rule:{rule.Rule.Slug}",
            FindableMeeting meeting => $"meeting:{meeting.Meeting.Slug}",
            FindableSeat seat => $"seat:{seat.Seat.City.Slug}",
            _ => found.Kind.ToString(),
        };
}
