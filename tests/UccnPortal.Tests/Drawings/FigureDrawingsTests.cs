using UccnPortal.Drawings;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Drawings;

public sealed class FigureDrawingsTests
{
    public static TheoryData<string> Slugs => [.. FigureKinds.All.Select(kind => kind.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task In_every_year_and_language_no_words_of_a_drawing_meet_and_nothing_leaves_the_sheet(string slug)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var violations = new List<string>();
        foreach (var (year, language) in from year in Enumerable.Range(2004, 23) from language in Languages.All select (year, language))
        {
            var figure = FigureKinds.Find(slug)!.In(network, year); // The theory names those that exist.
            foreach (var (name, svg) in Drawn(figure, language))
            {
                var sheet = SvgSheet.Parse(svg);
                Assert.True(sheet.WordCount >= 2);
                violations.AddRange(sheet.Violations().Select(what => $"{year} {language} {name}: {what}"));
            }
        }

        Assert.Empty(violations.Take(20));
    }

    [Fact]
    public void Words_that_meet_or_leave_the_sheet_are_caught()
    {
        Assert.NotEmpty(Sheet("<text x='10' y='20' font-size='13'>2004</text><text x='30' y='20' font-size='13'>2005</text>").Violations());
        Assert.NotEmpty(Sheet("<text x='10' y='20' font-size='13'>2004</text><rect x='0' y='10' width='50' height='30'/>").Violations());
        Assert.NotEmpty(Sheet("<text x='90' y='20' font-size='13'>2004</text>").Violations());
        Assert.NotEmpty(Sheet("<text x='4' y='20' font-size='13' text-anchor='end'>2004</text>").Violations());
        Assert.Empty(Sheet("<text x='10' y='20' font-size='13'>2004</text><text x='45' y='20' font-size='13'>2005</text>").Violations());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task The_numbers_of_the_figure_stand_in_both_drawings_and_not_in_their_colour_alone(string slug)
    {
        // The theory names those that exist.
        var figure = FigureKinds.Find(slug)!.In(await SeededNetworks.OfAsync(TestDatabase.Sqlite), 2026);
        var numbers = figure switch
        {
            StackFigure stacks => stacks.Stacks.SelectMany(stack => new[] { stack.Published, stack.Year }),
            BarFigure bars => bars.Bars.Select(bar => bar.Value),
            GridFigure grid => grid.Cells.SelectMany(row => row).Where(cell => cell > 0),
            _ => [],
        };

        foreach (var drawing in new[] { FigureDrawings.Wide(figure, Language.En), FigureDrawings.Narrow(figure, Language.En) })
        {
            var words = drawing.Marks.OfType<TextMark>().Select(mark => mark.Text).ToList();
            Assert.All(numbers, number => Assert.Contains($"{number}", words));
        }
    }

    [Fact]
    public async Task What_is_not_known_one_by_one_is_drawn_as_a_dashed_outline_from_2025_on()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Single(Unknown(2025));
        Assert.Equal(2, Unknown(2026).Count());
        Assert.Empty(Unknown(2024));

        IEnumerable<BarMark> Unknown(int year) =>
            FigureDrawings
                .Wide(FigureKinds.All[0].In(network, year), Language.Zh)
                .Marks.OfType<BarMark>()
                .Where(mark => mark.Fill == BarFill.Unknown);
    }

    [Fact]
    public async Task The_brochures_year_is_ticked_on_every_bar_of_later_years_and_on_none_of_its_own()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Equal(7, Ticks(2026)); // Architecture had no members yet.
        Assert.Equal(0, Ticks(2021));

        int Ticks(int year) =>
            FigureDrawings
                .Narrow(FigureKinds.Find("fields")!.In(network, year), Language.Zh)
                .Marks.OfType<LineMark>()
                .Count(mark => mark.Ink == LineInk.Tick); // It exists.
    }

    private static IEnumerable<(string Name, string Svg)> Drawn(Figure figure, Language language)
    {
        if (figure.IsDrawn)
        {
            yield return ("wide", PageSvg.Of(FigureDrawings.Wide(figure, language), "x", "gr"));
            yield return ("narrow", PageSvg.Of(FigureDrawings.Narrow(figure, language), "x", "gr"));
        }

        var imprint = new Imprint(
            new LocalizedText("创意城市网络在中国", "Creative Cities in China"),
            "https://portal.example/zh/figures/growth?as_of=2021",
            new LocalizedText("CC BY 4.0", "CC BY 4.0")
        );
        yield return ("sheet", FileSvg.Of(FigureSheet.Of(figure, language, imprint), language, "<title> & more", "x"));
    }

    private static SvgSheet Sheet(string marks) => SvgSheet.Parse($"<svg viewBox='0 0 100 50'>{marks}</svg>");
}
