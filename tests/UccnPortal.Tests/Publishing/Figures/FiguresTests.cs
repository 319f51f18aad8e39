using System.Globalization;
using UccnPortal.Publishing.Figures;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing.Figures;

/// <summary>The figures show what the network and the brochure published.</summary>
public sealed class FiguresTests
{
    private static readonly int[] Years = [.. Enumerable.Range(2004, 23)];

    [Fact]
    public async Task Growth_equals_the_published_totals_in_every_year_that_is_known_in_full()
    {
        var growth = await StacksAsync(2026);

        var published = ControlFiles
            .Read("network-totals.csv")
            .Where(row => row.Key != "2025")
            .ToDictionary(row => row.Key, row => row.Value);
        var counted = growth
            .Stacks.Where(stack => published.ContainsKey(Format(stack.Year)))
            .ToDictionary(stack => Format(stack.Year), stack => new[] { stack.Known, stack.New });

        Assert.Equal(published, counted);
        Assert.All(growth.Stacks.Where(stack => stack.Year < 2025), stack => Assert.Equal(stack.Known, stack.Published));
    }

    [Fact]
    public async Task Of_2025_growth_knows_405_of_408_members_and_55_new_ones()
    {
        var last = (await StacksAsync(2025)).Stacks[^1];

        Assert.Equal((405, 408, 55), (last.Known, last.Published, last.New));
    }

    [Fact]
    public async Task Growth_as_of_a_year_is_the_beginning_of_growth_today()
    {
        var today = await StacksAsync(2026);

        foreach (var year in Years)
        {
            var then = await StacksAsync(year);
            Assert.Equal(
                today.Stacks.Take(then.Stacks.Length).Select(stack => (stack.Year, stack.Known, stack.Published, stack.New)),
                then.Stacks.Select(stack => (stack.Year, stack.Known, stack.Published, stack.New))
            );
            Assert.Equal(year, then.Stacks[^1].Year);
        }
    }

    [Theory]
    [InlineData("fields", "field-totals-2021.csv")]
    [InlineData("continents", "continent-2021.csv")]
    [InlineData("regions", "region-2021.csv")]
    [InlineData("countries", "country-ranking-2021.csv")]
    public async Task A_distribution_of_2021_equals_what_was_printed(string slug, string file)
    {
        var figure = await FigureAsync(slug, 2021);

        Assert.Equal(
            ControlFiles.Read(file).ToDictionary(row => Slug(row.Key), row => (double)row.Value[0]),
            Column(figure, "members-2021")
        );
        Assert.Equal(295, figure.Table.Rows.Single(row => row.IsTotal).Values[Place(figure, "members-2021")]);
    }

    [Fact]
    public async Task The_new_members_of_2021_by_field_are_those_printed_49_in_all()
    {
        var figure = await FigureAsync("new-members", 2021);
        var counted = Column(figure, "new-2021");

        Assert.Equal(ControlFiles.Read("field-totals-2021.csv").ToDictionary(row => row.Key, row => (double)row.Value[1]), counted);
        Assert.Equal(49, counted.Values.Sum());
    }

    [Theory]
    [InlineData(2007, 2006, 3)]
    [InlineData(2016, 2015, 47)]
    [InlineData(2022, 2021, 49)]
    [InlineData(2023, 2023, 55)]
    [InlineData(2026, 2025, 55)]
    public async Task New_members_are_those_of_the_last_round_before_the_end_of_the_year(int year, int round, int members)
    {
        var figure = await FigureAsync("new-members", year);

        Assert.Equal(members, Column(figure, $"new-{round}").Values.Sum());
    }

    [Fact]
    public async Task A_member_that_changed_its_field_is_not_new_and_the_figure_says_so()
    {
        var figure = await FigureAsync("new-members", 2023);
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Equal(56, network.Designations.Count(row => row.From == 2023));
        Assert.Contains(
            figure.Notes,
            note => note.En == "Members that changed field are not counted as new: Lyon (2023, from Media Arts to Literature)."
        );
    }

    [Fact]
    public async Task Every_year_every_distribution_adds_up_to_the_same_members()
    {
        foreach (var year in Years)
        {
            var members = (await StacksAsync(year)).Stacks[^1].Known;
            foreach (var slug in new[] { "fields", "continents", "regions", "countries" })
                Assert.Equal(members, Column(await FigureAsync(slug, year), $"members-{Format(year)}").Values.Sum());
        }
    }

    [Fact]
    public async Task Countries_with_as_many_members_share_a_rank()
    {
        var figure = await FigureAsync("countries", 2021);

        var ranks = Column(figure, "rank");

        Assert.Equal((1.0, 2.0, 2.0, 4.0), (ranks["cn"], ranks["it"], ranks["gb"], ranks["br"]));
    }

    [Fact]
    public async Task The_drawn_countries_are_the_largest_and_none_is_parted_from_its_equals()
    {
        foreach (var year in Years)
        {
            var figure = (BarFigure)await FigureAsync("countries", year);
            var amounts = Column(figure, $"members-{Format(year)}");

            Assert.InRange(figure.Bars.Length, 1, 20);
            if (figure.Bars.Length < amounts.Count && figure.Bars[^1].Value > 1)
                Assert.Equal(amounts.Values.Count(amount => amount >= figure.Bars[^1].Value), figure.Bars.Length);
        }
    }

    [Fact]
    public async Task China_had_16_members_in_2021_in_six_fields_and_20_today_in_seven()
    {
        Assert.Equal("China as of the end of 2021: 16 member cities in 6 fields.", (await FigureAsync("china-by-field", 2021)).Message.En);
        Assert.Equal("截至2026年11月，中国有20座成员城市，分属7个领域。", (await FigureAsync("china-by-field", 2026)).Message.Zh);
        Assert.Equal(4, Column(await FigureAsync("china-by-field", 2026), "new")["2017"]);
        Assert.Equal(7, Column(await FigureAsync("china-by-field", 2026), "gastronomy").Values.Sum());
        Assert.Equal(16, Column(await FigureAsync("china-by-field", 2026), "so-far")["2021"]);
    }

    [Fact]
    public async Task Before_China_joined_there_is_nothing_to_draw_and_that_is_said()
    {
        var figure = await FigureAsync("china-by-field", 2007);

        Assert.False(figure.IsDrawn);
        Assert.Contains("尚无", figure.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_of_every_year_speaks_both_languages_names_a_source_and_has_a_value_for_every_column()
    {
        foreach (var (kind, year) in from kind in FigureKinds.All from year in Years select (kind, year))
        {
            var figure = await FigureAsync(kind.Slug, year);

            Assert.All(
                [figure.Title, figure.Message, .. figure.Reading, .. figure.Notes],
                text =>
                {
                    Assert.NotEmpty(text.Zh);
                    Assert.NotEmpty(text.En);
                    Assert.DoesNotContain('{', text.Zh + text.En);
                }
            );
            Assert.NotEmpty(figure.Sources);
            Assert.All(figure.Table.Rows, row => Assert.Equal(figure.Table.Columns.Length, row.Values.Length));
            Assert.Equal(figure.Table.Columns.Length, figure.Table.Columns.Select(column => column.Id).Distinct().Count());
            Assert.Equal(figure.Table.Rows.Length, figure.Table.Rows.Select(row => row.Id).Distinct().Count());
        }
    }

    [Fact]
    public async Task A_figure_is_counted_once_a_version_of_the_network()
    {
        Assert.Same(await FigureAsync("growth", 2021), await FigureAsync("growth", 2021));
        Assert.NotSame(await FigureAsync("growth", 2021), await FigureAsync("growth", 2020));
    }

    private static async Task<Figure> FigureAsync(string slug, int year) =>
        FigureKinds.Find(slug)!.In(await SeededNetworks.OfAsync(TestDatabase.Sqlite), year); // The tests name figures that exist.

    private static async Task<StackFigure> StacksAsync(int year) => (StackFigure)await FigureAsync("growth", year);

    private static int Place(Figure figure, string column) => figure.Table.Columns.Select(known => known.Id).ToList().IndexOf(column);

    private static Dictionary<string, double> Column(Figure figure, string column) =>
        figure
            .Table.Rows.Where(row => !row.IsTotal && row.Values[Place(figure, column)] is not null)
            .ToDictionary(row => row.Id, row => row.Values[Place(figure, column)] ?? 0);

    // The control files write northAmerica, addresses north-america.
    private static string Slug(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static string Format(int year) => year.ToString(CultureInfo.InvariantCulture);
}
