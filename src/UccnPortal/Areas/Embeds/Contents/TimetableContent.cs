using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Contents;

public sealed class TimetableContent : EmbedContent
{
    private TimetableContent(EmbedRequest request, Call call)
        : base(request) => Call = call;

    /// <summary>Returns null if no call for applications has a timetable.</summary>
    public static TimetableContent? Of(EmbedRequest request) =>
        new CallHistory(request.Network).Timetabled is { } call ? new(request, call) : null;

    public Call Call { get; }
    public CallFigure? Figure => CallFigure.Of(Call);

    public override string View => "_Timetable";
    public override LocalizedText Heading => UiText.Apply.Timetable.With(Call.Name);

    public override PlainTable Table =>
        new(
            [Words(EmbedText.Day), Words(EmbedText.Milestone)],
            [
                .. Call.Phases.SelectMany(
                    phase => phase.Milestones,
                    (phase, milestone) =>
                        (IReadOnlyList<string>)[milestone.On is { } day ? Dates.Format(day, Language) : "", Words(milestone.Text)]
                ),
            ]
        );

    public override string PagePath(Language language, int? asOf) => Links.Apply(language);

    protected override IEnumerable<LocalizedText> Texts =>
        Call.Phases.SelectMany(phase => phase.Milestones.Select(milestone => milestone.Text).Prepend(phase.Name));

    protected override IEnumerable<CitedSource> Cited => CallHistory.SourcesOf(Network, Call);

    protected override void Measure(EmbedHeight height)
    {
        if (Call.Announced is not null)
            AddLine(height, UiText.Apply.NotTheNext, EmbedHeight.Usual);
        if (Options.ShowsHeader && Figure is not null)
        {
            height.Add(16);
            height.AddDrawing(344, 98);
        }

        foreach (var phase in Call.Phases)
        {
            height.Add(14);
            AddLine(height, phase.Name, 17, 1.3);
            foreach (var milestone in phase.Milestones)
            {
                height.Add(10 + (milestone.On is null ? 0 : 23));
                AddLine(height, milestone.Text, EmbedHeight.Usual);
                AddLine(height, milestone.Note, EmbedHeight.Small);
            }
        }

        height.Add(8);
        AddLine(height, UiText.Apply.TimetableNote, EmbedHeight.Small);
    }
}
