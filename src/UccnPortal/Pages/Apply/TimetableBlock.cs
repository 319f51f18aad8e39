using UccnPortal.Publishing.Figures;
using UccnPortal.Records;

namespace UccnPortal.Pages.Apply;

public sealed record TimetableBlock(TextPage Page, Call Call)
{
    public CallDrawing? Drawing { get; } = CallFigure.Of(Call) is { } figure ? new(Page, Call, figure) : null;
}
