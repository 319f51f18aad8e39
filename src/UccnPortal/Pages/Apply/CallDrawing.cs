using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Apply;

public sealed record CallDrawing(PortalPage Page, Call Call, CallFigure Figure)
{
    /// <summary>The name of a phase without its number, to save space: 征集申报, Call for applications.</summary>
    public string BriefNameOf(CallPhase phase)
    {
        var name = Page.Text(phase.Name);
        return name.IndexOfAny(['：', ':']) is var colon and > 0 ? name[(colon + 1)..].Trim() : name;
    }

    public string Label =>
        Page.Text(
            UiText.Apply.FigureLabel,
            Page.Text(Call.Name),
            string.Join(
                Page.Text(UiText.Punctuation.ListComma),
                Figure.Phases.Select(phase =>
                    Page.Text(
                        UiText.Apply.FigurePhase,
                        BriefNameOf(phase.Phase),
                        Page.Reader.Text(new PartialDate(phase.Last.Year, phase.Last.Month, phase.Last.Day))
                    )
                )
            )
        );
}
