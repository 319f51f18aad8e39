using UccnPortal.Drawings;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Areas.Embeds.Contents;

public sealed class FigureContent : EmbedContent
{
    private readonly FigureKind _kind;

    public FigureContent(EmbedRequest request, FigureKind kind)
        : base(request)
    {
        _kind = kind;
        Figure = kind.In(Network, Year);
    }

    public Figure Figure { get; }

    public override string View => "_Figure";
    public override LocalizedText Heading => Figure.Title;
    public override string Csv => FileOf("csv");

    public override string Png => FileOf("png");

    public override PlainTable Table =>
        new(
            [Words(Figure.Table.RowHeading), .. Figure.Table.Columns.Select(column => Words(column.Label))],
            [
                .. Figure.Table.Rows.Select(row =>
                    (IReadOnlyList<string>)
                        [Words(row.Label), .. row.Values.Zip(Figure.Table.Columns, (value, column) => column.Text(value))]
                ),
            ]
        );

    public override string SharePicture => Links.SharePicture(PagePath(Language, asOf: null));

    public override string PagePath(Language language, int? asOf) => Links.Figure(language, _kind.Slug, Dated(asOf));

    protected override IEnumerable<CitedSource> Cited => Figure.Sources;

    protected override void Measure(EmbedHeight height)
    {
        if (Options.ShowsHeader)
            AddLine(height, Figure.Message, EmbedHeight.Usual);
        if (!Figure.IsDrawn)
            return;

        if (Figure is StackFigure stacks)
            height.AddText(string.Join("", stacks.Fields.Select(field => $"记 {Words(field.Record.Name)}  ")), EmbedHeight.Small, 1.8);
        var drawing = FigureDrawings.Narrow(Figure, Language);
        height.Add(16);
        height.AddDrawing(drawing.Width, drawing.Height);
        foreach (var words in Figure.Reading)
            AddLine(height, words, EmbedHeight.Small);
        height.Add(8 + 24);
    }

    private string FileOf(string format) => Links.FigureFile(Language, _kind.Slug, format, Dated(Query.AsOf));

    private static string Dated(int? asOf) => QueryParameters.Write(new DesignationQuery { AsOf = asOf });
}
