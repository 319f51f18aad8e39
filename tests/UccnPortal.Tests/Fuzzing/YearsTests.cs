using CsCheck;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>Compares networks with random titles and years with a simple reading of their intervals.</summary>
public sealed class YearsTests
{
    private const int Times = 60;
    private const int LastYear = 2032;

    private static readonly string[] Fields = ["crafts-and-folk-art", "design", "film", "gastronomy", "literature", "media-arts", "music"];
    private static readonly string[] Countries = ["cn", "fr", "ke"];
    private static readonly string[] Keys = ["", "a", "aix", "su zhou", "zhang sha", "z"];

    private static readonly Gen<Designation> Title = Gen.Select(
            Gen.OneOf(Fields),
            Gen.Int[RecordChecks.FirstYear, 2030],
            Any.Maybe(Gen.Int[1, 12]),
            Any.Maybe(Gen.Int[0, 6], oneIn: 6),
            Gen.Bool
        )
        .Select(
            (field, from, length, known, moved) =>
                new Designation
                {
                    Field = RecordId.For("field", field),
                    Valid = new Validity(from, from + length, from + known),
                    Kind = moved ? DesignationKind.ChangedField : DesignationKind.Designated,
                }
        );

    private static readonly Gen<List<City>> Cities = Gen.Select(Gen.OneOf(Countries), Gen.OneOf(Keys), Gen.OneOf(Keys), Title.List[0, 4])
        .Select((country, english, pinyin, titles) => (country, english, pinyin, titles))
        .List[0, 12]
        .Select(cities => cities.Select((city, i) => Named(city.country, city.english, city.pinyin, city.titles, i)).ToList());

    [Fact]
    public async Task A_year_has_exactly_the_titles_whose_interval_holds_it()
    {
        var seeded = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Cities.Sample(
            cities =>
            {
                var network = seeded.With(cities);
                foreach (var year in AllYears)
                {
                    var expected = MembersIn(cities, year);

                    Assert.Equal(expected, Printed(network.In(year).Fields.SelectMany(field => field.Members)));
                    Assert.Equal(
                        expected,
                        Printed(DesignationList.OfNetwork(network, new DesignationQuery { AsOf = year }, Sample.ThisYear).Rows)
                    );
                    Assert.Equal(expected.Count, network.In(year).Count.Known);
                    Assert.Equal(
                        expected.Count(title => title.Contains("-cn ", StringComparison.Ordinal)),
                        network.In(year).ChineseMembers.Count
                    );
                }
            },
            iter: Fuzz.Times(Times),
            print: Printed
        );
    }

    [Fact]
    public async Task What_changed_between_two_years_makes_the_one_of_the_other()
    {
        var seeded = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Gen.Select(Cities, Gen.Int[RecordChecks.FirstYear, LastYear], Gen.Int[RecordChecks.FirstYear, LastYear])
            .Sample(
                asked =>
                {
                    var (cities, year, other) = asked;
                    var network = seeded.With(cities);

                    var changes = new NetworkChanges(network, year, other);

                    var before = Members(cities, changes.From);
                    var after = Members(cities, changes.To);
                    Assert.Equal(
                        after.Except(before).Order(StringComparer.Ordinal),
                        changes.Joined.Select(joined => joined.Title.City.Slug).Order(StringComparer.Ordinal)
                    );
                    Assert.Equal(
                        before.Except(after).Order(StringComparer.Ordinal),
                        changes.Left.Select(left => left.City.Slug).Order(StringComparer.Ordinal)
                    );
                    Assert.Empty(changes.Moved.Select(moved => moved.After.City.Slug).Except(before.Intersect(after)));
                    Assert.All(changes.Joined, joined => Assert.InRange(joined.Year, changes.From + 1, changes.To));
                },
                iter: Fuzz.Times(Times),
                print: asked => $"{asked.Item2}, {asked.Item3}: {Printed(asked.Item1)}"
            );
    }

    [Fact]
    public async Task The_growth_of_a_field_adds_up_to_its_members()
    {
        var seeded = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Cities.Sample(
            cities =>
            {
                var network = seeded.With(cities);
                foreach (var field in network.In(LastYear).Fields)
                {
                    var total = 0;
                    foreach (var growth in field.Growth)
                    {
                        total += growth.Joined + growth.Moved;
                        Assert.Equal((growth.Year, total), (growth.Year, growth.Total));
                    }

                    Assert.Equal(field.Members.Count, total);
                }
            },
            iter: Fuzz.Times(Times),
            print: Printed
        );
    }

    [Fact]
    public async Task The_order_of_a_list_does_not_depend_on_the_order_in_which_its_cities_came()
    {
        var seeded = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Gen.Select(Cities, Gen.Enum<SortBy>(), Gen.Bool, Gen.Enum<Language>())
            .Sample(
                asked =>
                {
                    var (cities, sort, descending, language) = asked;
                    var query = new DesignationQuery
                    {
                        Sort = sort,
                        Descending = descending,
                        Statuses = [.. Enum.GetValues<MemberStatus>()],
                    };

                    var rows = DesignationList.OfNetwork(seeded.With(cities), query, Sample.ThisYear, language).Rows;
                    var turned = DesignationList.OfNetwork(seeded.With(Enumerable.Reverse(cities)), query, Sample.ThisYear, language).Rows;

                    Assert.Equal(InOrder(rows), InOrder(turned));
                },
                iter: Fuzz.Times(Times),
                print: asked => $"{asked.Item2} {asked.Item3} {asked.Item4}: {Printed(asked.Item1)}"
            );
    }

    private static IEnumerable<int> AllYears => Enumerable.Range(RecordChecks.FirstYear, LastYear - RecordChecks.FirstYear + 1);

    private static City Named(string country, string english, string pinyin, List<Designation> titles, int i)
    {
        var slug = $"city-{i}-{country}";
        var city = Sample.City(slug);
        (city.Country, city.SortEn, city.SortZh) = (RecordId.For("country", country), english, pinyin);
        city.Designations = [.. titles.DistinctBy(title => (title.Field, title.Valid.From))];
        foreach (var (j, title) in city.Designations.Index())
            title.Key = $"t{j}";
        return city;
    }

    private static bool Holds(Designation title, int year) =>
        year >= title.Valid.From
        && (title.Valid.Until is not { } until || year < until)
        && (title.Valid.KnownThrough is not { } known || year <= known);

    private static List<string> MembersIn(IEnumerable<City> cities, int year) =>
        [
            .. cities
                .SelectMany(city => city.Designations.Where(title => Holds(title, year)).Select(title => $"{city.Slug} {title.Key}"))
                .Order(StringComparer.Ordinal),
        ];

    private static HashSet<string> Members(IEnumerable<City> cities, int year) =>
        [.. cities.Where(city => city.Designations.Exists(title => Holds(title, year))).Select(city => city.Slug)];

    private static List<string> Printed(IEnumerable<PublishedDesignation> titles) =>
        [.. titles.Select(title => $"{title.City.Slug} {title.Record.Key}").Order(StringComparer.Ordinal)];

    private static List<string> InOrder(IEnumerable<PublishedDesignation> titles) =>
        [.. titles.Select(title => $"{title.City.Slug} {title.Record.Key}")];

    private static string Printed(IEnumerable<City> cities) => string.Join('\n', cities.Select(ChangedRecords.Printed));
}
