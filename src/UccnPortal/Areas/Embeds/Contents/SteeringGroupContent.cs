using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Contents;

public sealed class SteeringGroupContent : EmbedContent
{
    public SteeringGroupContent(EmbedRequest request)
        : base(request) => Matrix = SteeringMatrix.In(Network, Year);

    public SteeringMatrix Matrix { get; }

    public override string View => "_SteeringGroup";
    public override LocalizedText Heading => Kind.Name;

    public override PlainTable Table =>
        new(
            [
                Words(UiText.Steering.SubNetwork),
                .. Matrix.Terms.SelectMany(
                    term => term.Roles,
                    (term, role) =>
                        Words(UiText.Steering.TermAndRole.With(term.Label, role.Name))
                        + (StateOf(term) is { } state ? Text(UiText.Punctuation.InBrackets.With("", state)) : "")
                ),
            ],
            [
                .. Matrix.Rows.Select(row =>
                    (IReadOnlyList<string>)
                        [Words(row.Field.Record.Name), .. row.Cells.Select(cell => cell.City is { } city ? Words(city.DistinctName) : "")]
                ),
            ]
        );

    public override string PagePath(Language language, int? asOf) =>
        Links.SteeringGroup(language, QueryParameters.Write(new DesignationQuery { AsOf = asOf }));

    public LocalizedText? StateOf(SteeringTerm term) =>
        term.Valid.HoldsIn(Year) ? UiText.Steering.InOffice
        : term.Valid.KnownThrough is { } year ? UiText.Steering.LaterUnknown.With(year)
        : null;

    public int? Begun => Network.SteeringTerms.Select(term => term.Valid.From).FirstOrDefault();

    protected override IEnumerable<CitedSource> Cited => Matrix.Terms.SelectMany(Network.SourcesOf);

    protected override void Measure(EmbedHeight height)
    {
        if (Matrix.Rows.Count == 0)
        {
            height.Add(8);
            AddLine(height, UiText.Steering.NotBegun.With(Year, Begun), EmbedHeight.Usual);
            return;
        }

        foreach (var row in Matrix.Rows)
        {
            height.Add(8 + 36);
            foreach (var cell in row.Cells.Where(cell => cell.City is not null))
            {
                height.Add(9);
                var label = Text(UiText.Steering.TermAndRole.With(cell.Term.Label, cell.Role.Name));
                var lines = EmbedHeight.LinesOf(label, EmbedHeight.Small, 96);
                height.Add(Math.Max(lines * 20.8, Shown.IsBilingual ? 52 : 24));
            }
        }

        foreach (var term in Matrix.Terms)
            height.AddText(StateOf(term) is { } state ? $"{Words(term.Label)} {Words(state)}" : "", EmbedHeight.Small);
    }
}
