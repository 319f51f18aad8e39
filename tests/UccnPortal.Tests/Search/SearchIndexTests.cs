using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Search;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly PortalLinks Links = new("");

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

        var result = index.Find(query, Sample.ThisYear);

        Assert.NotEmpty(result.Hits);
        Assert.Equal(expected, Describe(result.Hits[0].Found));
    }

    [Fact]
    public void There_are_at_least_350_such_queries()
    {
        Assert.True(Queries.Count >= 350);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_input_is_only_text(string query)
    {
        var index = await IndexAsync();

        var result = index.Find(query, Sample.ThisYear);

        Assert.True(result.Hits.Count <= 200);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered()
    {
        var index = await IndexAsync();

        Assert.Empty(index.Find(new string('苏', 10_000), Sample.ThisYear).Hits);
        Assert.NotEmpty(index.Find(string.Concat(Enumerable.Repeat("suzhou ", 1_500)), Sample.ThisYear).Hits);
    }

    [Theory]
    [InlineData("sz", "shenzhen", "suzhou")]
    [InlineData("granada", "granada", "granada-nicaragua")]
    [InlineData("Jiangsu", "huaian", "nanjing", "suzhou", "wuxi", "yangzhou")]
    public async Task Several_cities_come_in_order(string query, params string[] cities)
    {
        var index = await IndexAsync();

        var found = index
            .Find(query, Sample.ThisYear)
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

        var cities = index.Find("设计之都", Sample.ThisYear).Hits.Where(hit => hit.Found.Kind == FindableKind.City);
        foreach (var ranked in cities.GroupBy(hit => hit.Rank))
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
            var ranks = index.Find(query, Sample.ThisYear).Hits.Select(hit => hit.Rank).ToList();
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
                    .Find(name, Sample.ThisYear)
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

        Assert.Equal(isGuess, index.Find(query, Sample.ThisYear).IsGuess);
    }

    [Fact]
    public async Task A_hit_says_by_what_it_was_found()
    {
        var index = await IndexAsync();

        var (ghent, suzhou) = (
            index.Find("Gand", Sample.ThisYear).Hits[0],
            index.Find("su", Sample.ThisYear).Hits.First(hit => hit.Found is FindableCity { City.Slug: "suzhou" })
        );

        Assert.Equal((MatchRank.OtherName, TermKind.OtherName, "Gand"), (ghent.Rank, ghent.Term.Kind, ghent.Term.Text));
        Assert.Equal(MatchRank.Prefix, suzhou.Rank);
    }

    [Fact]
    public async Task Words_that_fit_different_things_find_what_fits_some()
    {
        var index = await IndexAsync();

        var result = index.Find("里昂 zzzzzz", Sample.ThisYear);

        Assert.True(result.IsPartial);
        Assert.Equal("city:lyon", Describe(result.Hits[0].Found));
    }

    [Theory]
    [InlineData("two")]
    [InlineData("how")]
    [InlineData("chi")]
    [InlineData("own")]
    public async Task A_short_word_is_never_found_within_another(string word)
    {
        var index = await IndexAsync();

        Assert.All(
            index.Find(word, Sample.ThisYear).Hits,
            hit => Assert.Contains(hit.Term.Starts, at => hit.Term.Key.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("gastronomy cities in china")]
    [InlineData("中国音乐之都")]
    [InlineData("2017 design")]
    [InlineData("cities in Thailand")]
    [InlineData("欧洲 文学")]
    [InlineData("2017-2021 China gastronomy")]
    public async Task A_query_of_fields_countries_and_years_is_answered_by_the_list_and_its_cities(string query)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var hits = (await IndexAsync()).Find(query, Sample.ThisYear).Hits;

        var list = Assert.IsType<FindableList>(hits[0].Found);
        var page = DesignationList.OfNetwork(network, list.Query, Sample.ThisYear);
        Assert.Equal(page.CityCount, list.Cities);
        Assert.Equal(
            page.Rows.Select(row => row.City.Slug).Distinct().Order(),
            hits.Select(hit => hit.Found).OfType<FindableCity>().Select(found => found.City.Slug).Order()
        );
        Assert.All(Languages.All, language => Assert.NotEmpty(list.Title.In(language)));
    }

    [Theory]
    [InlineData("design")]
    [InlineData("Turkey")]
    [InlineData("Granada Spain")]
    [InlineData("江苏 文学")]
    [InlineData("design biennale in China")]
    [InlineData("建筑 2017")]
    public async Task A_name_other_words_and_an_empty_list_are_answered_by_what_matches(string query)
    {
        var index = await IndexAsync();

        Assert.DoesNotContain(index.Find(query, Sample.ThisYear).Hits, hit => hit.Found is FindableList);
    }

    [Theory]
    [InlineData("Turkey", "tr")]
    [InlineData("南韓", "kr")]
    [InlineData("GBR", "gb")]
    public async Task A_country_is_followed_by_all_of_its_cities_however_it_is_called(string query, string slug)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var hits = (await IndexAsync()).Find(query, Sample.ThisYear).Hits;

        var country = Assert.IsType<FindableCountry>(hits[0].Found);
        Assert.Equal(slug, country.Country.Slug);
        Assert.Subset(
            hits.Select(hit => hit.Found).OfType<FindableCity>().Select(found => found.City.Slug).ToHashSet(),
            network.Cities.Where(city => city.Country.Slug == slug).Select(city => city.Slug).ToHashSet()
        );
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public async Task Each_offered_query_is_a_whole_name_or_asks_for_a_list(Language language)
    {
        var index = await IndexAsync();
        var offered = OfferedQueries.Of(await SeededNetworks.OfAsync(TestDatabase.Sqlite), language);

        Assert.InRange(offered.Count, 60, 80);
        Assert.DoesNotContain(offered, words => index.Find(words, Sample.ThisYear).Hits is not [{ Rank: <= MatchRank.OtherName }, ..]);
    }

    private static async Task<SearchIndex> IndexAsync() =>
        Indexes.GetValue(
            await SeededNetworks.OfAsync(TestDatabase.Sqlite),
            network => new SearchIndex(network, FindablePages.Of(network, Links))
        );

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
            FindableCountry country => $"country:{country.Country.Slug}",
            FindableList list => $"list:{QueryParameters.Write(list.Query)}",
            FindablePage page => $"page:{page.Path(Language.Zh)[Links.Home(Language.Zh).Length..]}",
            _ => found.Kind.ToString(),
        };
}
