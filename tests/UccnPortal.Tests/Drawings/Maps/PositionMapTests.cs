using UccnPortal.Drawings.Maps;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Drawings.Maps;

public sealed class PositionMapTests
{
    private const int ThisYear = 2026;

    private static readonly MapSize[] China = [MapSize.Wide, MapSize.Narrow];
    private static readonly MapSize[] World = [MapSize.WorldWide, MapSize.WorldNarrow];

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public async Task Every_Chinese_city_has_a_dot_and_a_name_of_its_own_that_covers_no_other_name_and_no_dot(Language language)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        foreach (var size in China)
        {
            var map = PositionMap.OfEach(ChineseOf(network), NameIn(language), size);

            Assert.Equal(ChineseOf(network), map.Marks.Select(mark => mark.Cities.Single()));
            Assert.DoesNotContain(map.Marks, mark => mark.Label is null);
            Assert.Empty(Faults(map));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Of_any_list_of_the_world_every_city_is_in_one_mark_and_nothing_covers_anything(int seed)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var queries = new RandomQueries(network, ThisYear, seed);
        var years = Enumerable
            .Range(RecordChecks.FirstYear, ThisYear - RecordChecks.FirstYear + 1)
            .Select(year => new DesignationQuery { AsOf = year });

        var names = World.ToDictionary(size => size, size => PositionMap.NamesOnTheWorld(network.Cities, NameIn(Language.En), size));

        foreach (var query in years.Concat(Enumerable.Range(0, 60).Select(_ => queries.Next())))
        {
            var cities = DesignationList.OfNetwork(network, query, ThisYear).Rows.Select(row => row.City).Distinct().ToList();
            foreach (var size in World)
            {
                var map = PositionMap.OfMany(cities, NameIn(Language.En), size, names[size]);

                Assert.Equal(
                    cities.Select(city => city.Slug).Order(),
                    map.Marks.SelectMany(mark => mark.Cities).Select(city => city.Slug).Order()
                );
                Assert.Empty(Faults(map, names[size]));
                Assert.Empty(TooClose(map, names[size]));
            }
        }
    }

    [Fact]
    public async Task The_same_cities_are_always_drawn_alike()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var (once, again) = (OfTheWorld(network, Language.Zh, MapSize.WorldWide), OfTheWorld(network, Language.Zh, MapSize.WorldWide));

        Assert.Equal(once.Marks.Select(mark => (mark.X, mark.Y, mark.Label)), again.Marks.Select(mark => (mark.X, mark.Y, mark.Label)));
    }

    [Fact]
    public async Task A_city_lies_where_its_coordinates_say_north_above_south_and_east_right_of_west()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var marks = PositionMap.OfEach(ChineseOf(network), NameIn(Language.Zh), MapSize.Wide).Marks;

        Assert.Equal(
            marks.OrderByDescending(mark => mark.Cities[0].Record.Latitude).Select(mark => mark.Cities[0]),
            marks.OrderBy(mark => mark.Y).ThenByDescending(mark => mark.Cities[0].Record.Latitude).Select(mark => mark.Cities[0])
        );
        Assert.Equal(
            "qingdao",
            marks.Where(mark => mark.Cities[0].Slug is "qingdao" or "chengdu" or "beijing").MaxBy(mark => mark.X)?.Cities[0].Slug
        );
    }

    [Fact]
    public async Task Neither_a_single_city_nor_one_without_coordinates_nor_none_at_all_is_too_much_to_ask()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var lost = network.With([Sample.City(), Lost()]).Cities;

        Assert.Empty(PositionMap.OfMany([], NameIn(Language.En), MapSize.WorldWide, NoNames).Marks);
        Assert.Single(PositionMap.OfMany(lost, NameIn(Language.En), MapSize.WorldWide, NoNames).Marks);
        Assert.Single(PositionMap.OfEach(lost, NameIn(Language.En), MapSize.Narrow).Marks);
        Assert.Equal(2, lost.Count);
    }

    [Fact]
    public async Task A_drawing_has_lines_and_degrees_and_no_line_at_its_edges()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        foreach (
            var map in China
                .Select(size => PositionMap.OfEach(ChineseOf(network), NameIn(Language.Zh), size))
                .Concat(World.Select(size => OfTheWorld(network, Language.Zh, size)))
        )
        {
            var markup = map.Graticule.Markup;

            Assert.Contains("° N</text>", markup, StringComparison.Ordinal);
            Assert.DoesNotContain($"M{Graticule.Left} {Graticule.Top}H", markup, StringComparison.Ordinal);
            Assert.DoesNotContain($"M{Graticule.Left} {Graticule.Top}V", markup, StringComparison.Ordinal);
            Assert.DoesNotContain($" {map.Graticule.Bottom}H", markup, StringComparison.Ordinal);
            Assert.DoesNotContain($"M{map.Graticule.Right} ", markup, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public async Task On_the_map_of_the_world_China_s_cities_have_names_and_no_name_covers_a_dot(Language language)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var map = OfTheWorld(network, language, MapSize.WorldWide);

        var named = map.Marks.Where(mark => mark.Label is not null).ToList();
        Assert.Equal(ChineseOf(network).Select(city => city.Slug).Order(), named.Select(mark => mark.Cities.Single().Slug).Order());
        foreach (var label in named.Select(mark => mark.Label!)) // They are named.
        {
            Assert.DoesNotContain(
                network.Cities.Where(PositionMap.IsPlaced),
                city =>
                {
                    // Places are filtered.
                    var (x, y) = map.Graticule.Place(city.Record.Latitude!.Value, city.Record.Longitude!.Value);
                    return label.Box.Overlaps(Box.Around(x, y, map.Size.Dot));
                }
            );
        }
    }

    [Fact]
    public async Task Every_placed_city_of_the_world_is_among_the_dots()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var map = OfTheWorld(network, Language.Zh, MapSize.WorldWide);

        var places = network
            .Cities.Where(PositionMap.IsPlaced)
            .Select(city => map.Graticule.Place(city.Record.Latitude!.Value, city.Record.Longitude!.Value)) // Places are filtered.
            .Select(place => (Math.Round(place.X), Math.Round(place.Y)));

        Assert.Equal(places.Distinct().Count(), map.DotsOf(network.Cities).Split('m').Length - 1);
    }

    private static readonly Dictionary<PublishedCity, PlacedLabel> NoNames = [];

    private static PositionMap OfTheWorld(PublishedNetwork network, Language language, MapSize size) =>
        PositionMap.OfMany(network.Cities, NameIn(language), size, PositionMap.NamesOnTheWorld(network.Cities, NameIn(language), size));

    private static City Lost()
    {
        var city = Sample.City("lostville");
        (city.Latitude, city.Longitude) = (null, null);
        return city;
    }

    private static List<PublishedCity> ChineseOf(PublishedNetwork network) => [.. network.Cities.Where(city => city.IsChinese)];

    private static Func<PublishedCity, string> NameIn(Language language) =>
        city => city.Slug == "macao" ? (language == Language.Zh ? "中国澳门" : "Macao, China") : city.Name.In(language);

    // Names of China's cities on the map of the world keep clear of the dots, which are closer together than the marks to tap.
    private static IEnumerable<string> Faults(PositionMap map, IReadOnlyDictionary<PublishedCity, PlacedLabel>? worldNames = null)
    {
        var area = new Box(Graticule.Left, Graticule.Top, map.Graticule.Right - Graticule.Left, map.Graticule.Bottom - Graticule.Top);
        var named = map.Marks.Where(mark => mark.Label is not null).ToList();
        foreach (var mark in map.Marks.Where(mark => !area.Contains(Box.Around(mark.X, mark.Y, 0))))
            yield return $"{mark.Cities[0].Slug} lies outside";
        foreach (var mark in named.Where(mark => !area.Contains(mark.Label!.Box)))
            yield return $"the name of {mark.Cities[0].Slug} lies outside"; // Named.
        foreach (var (mark, other) in named.SelectMany(mark => map.Marks.Select(other => (mark, other))))
        {
            if (other.Cities.Count > 1 && worldNames?.Values.Contains(mark.Label) == true)
                continue;
            if (mark.Label!.Box.Overlaps(Box.Around(other.X, other.Y, other.Radius)))
                yield return $"the name of {mark.Cities[0].Slug} covers {other.Cities[0].Slug}"; // Named.
            if (mark != other && other.Label is { } label && label.Box.Overlaps(mark.Label!.Box))
                yield return $"the names of {mark.Cities[0].Slug} and {other.Cities[0].Slug} overlap"; // Named.
        }
    }

    private static IEnumerable<string> TooClose(PositionMap map, IReadOnlyDictionary<PublishedCity, PlacedLabel> worldNames) =>
        from mark in map.Marks
        from other in map.Marks
        where mark.Label is null || !worldNames.Values.Contains(mark.Label)
        where other.Label is null || !worldNames.Values.Contains(other.Label)
        // Places are rounded.
        where mark != other && Math.Sqrt(Math.Pow(mark.X - other.X, 2) + Math.Pow(mark.Y - other.Y, 2)) < map.Size.LeastDistance - 0.2
        select $"{mark.Cities[0].Slug} {other.Cities[0].Slug}";
}
