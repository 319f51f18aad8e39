using UccnPortal.Publishing.Figures;
using UccnPortal.Records;

namespace UccnPortal.Drawings;

public static class FigureDrawings
{
    public static Drawing Wide(Figure figure, Language language, TextWidths? widths = null) =>
        figure switch
        {
            StackFigure stacks => StackDrawing.Wide(stacks, language, new Pen(widths ?? GuessedWidths.Instance)),
            BarFigure bars => BarDrawing.Wide(bars, language, new Pen(widths ?? GuessedWidths.Instance)),
            GridFigure grid => GridDrawing.Wide(grid, language, new Pen(widths ?? GuessedWidths.Instance)),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };

    public static Drawing Narrow(Figure figure, Language language) =>
        figure switch
        {
            StackFigure stacks => StackDrawing.Narrow(stacks, new Pen(GuessedWidths.Instance)),
            BarFigure bars => BarDrawing.Narrow(bars, language, new Pen(GuessedWidths.Instance)),
            GridFigure grid => GridDrawing.Narrow(grid, language, new Pen(GuessedWidths.Instance)),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };
}
