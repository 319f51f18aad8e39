using System.Collections.Immutable;
using UccnPortal.Links;
using UccnPortal.Pages;
using UccnPortal.Pages.Cities;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Contents;

public sealed class ListContent : EmbedContent
{
    private ListContent(EmbedRequest request, bool isOfTheWorld)
        : base(request)
    {
        IsOfTheWorld = isOfTheWorld;
        List = isOfTheWorld
            ? DesignationList.OfNetwork(Network, Query, ThisYear, Language)
            : DesignationList.OfChina(Network, Query, ThisYear, Language);
        Filters = [.. AppliedFilter.Of(Query, Network)];
    }

    public static ListContent OfChina(EmbedRequest request) => new(request, isOfTheWorld: false);

    public static ListContent OfNetwork(EmbedRequest request) => new(request, isOfTheWorld: true);

    public bool IsOfTheWorld { get; }
    public DesignationList List { get; }
    public IReadOnlyList<AppliedFilter> Filters { get; }

    public IEnumerable<PublishedDesignation> Rows => List.Rows.Take(Options.Limit);
    public int More => Math.Max(0, List.Rows.Count - Options.Limit);

    public NetworkCount? Known => IsOfTheWorld ? NetworkCount.In(Network, Year) : null;

    public ImmutableArray<EmbedColumn> Columns =>
        Options.Columns.Length > 0
            ? Options.Columns
            : [MainName, OtherName, EmbedColumn.Field, IsOfTheWorld ? EmbedColumn.Country : EmbedColumn.Province, EmbedColumn.Year];

    public EmbedColumn? Name => Columns.Cast<EmbedColumn?>().FirstOrDefault(column => column is EmbedColumn.NameZh or EmbedColumn.NameEn);

    public override string View => "_List";
    public override LocalizedText Heading => FacetText.Narrowed(Kind.Name, Filters);
    public override LocalizedText Count => UiText.Cities.Count(List.CityCount);
    public override string Csv => Links.Export(PagePathOnly(Language), "csv", QueryParameters.Write(Query));

    public override PlainTable Table =>
        new(
            [.. Columns.Select(column => Words(HeadOf(column)))],
            [
                .. Rows.Select(row =>
                    (IReadOnlyList<string>)
                        [
                            .. Columns.Select(column =>
                                column switch
                                {
                                    EmbedColumn.NameZh => TextOf(column, row).Zh,
                                    EmbedColumn.NameEn => TextOf(column, row).En,
                                    EmbedColumn.Year => Text(TextOf(column, row)),
                                    EmbedColumn.Link => row.Record.UnescoUrl,
                                    _ => Words(TextOf(column, row)),
                                }
                            ),
                        ]
                ),
            ],
            More
        );

    public override string PagePath(Language language, int? asOf)
    {
        var query = QueryParameters.Write(Query with { AsOf = asOf });
        return IsOfTheWorld ? Links.Network(language, query) : Links.Cities(language, query);
    }

    public LocalizedText TextOf(EmbedColumn column, PublishedDesignation row) =>
        column switch
        {
            EmbedColumn.NameZh or EmbedColumn.NameEn => IsOfTheWorld && row.City.HasNamesake
                ? row.City.DistinctName
                : Places.Listed(row.City),
            EmbedColumn.Field => row.Field.Record.Title,
            EmbedColumn.Province => row.City.Province is null ? LocalizedText.Empty : Places.Brief(row.City),
            EmbedColumn.Country => row.City.Country.Name,
            EmbedColumn.Link => row.Record.UnescoUrl.Length > 0 ? UiText.City.OfficialPage : LocalizedText.Empty,
            _ => new($"{row.From}", $"{row.From}"),
        };

    public LocalizedText HeadOf(EmbedColumn column) =>
        column switch
        {
            EmbedColumn.NameZh or EmbedColumn.NameEn when column == Name => UiText.Cities.City,
            EmbedColumn.NameZh => UiText.City.ChineseName,
            EmbedColumn.NameEn => UiText.City.EnglishName,
            EmbedColumn.Field => UiText.Cities.DesignatedAs,
            EmbedColumn.Province => UiText.Cities.InProvince,
            EmbedColumn.Country => UiText.Cities.Country,
            EmbedColumn.Link => UiText.City.OfficialPage,
            _ => UiText.Cities.Year,
        };

    public string ClassOf(EmbedColumn column) =>
        column switch
        {
            EmbedColumn.NameZh or EmbedColumn.NameEn => column == Name ? "nm" : "e",
            EmbedColumn.Field => "q",
            EmbedColumn.Year => "y n",
            EmbedColumn.Link => "l",
            _ => "p",
        };

    protected override IEnumerable<LocalizedText> Texts => Rows.Select(row => row.City.Name);

    protected override IEnumerable<CitedSource> Cited => List.MostCited;

    protected override void Measure(EmbedHeight height)
    {
        if (Known is { IsComplete: false } known)
        {
            height.Add(8);
            height.AddText(Words(UiText.Home.KnownOf.With(known.Known, known.Published, known.Published - known.Known)));
        }

        if (List.Rows.Count == 0)
        {
            height.Add(8);
            height.AddText(Words(UiText.Cities.NothingFound) + Words(EmbedText.WholeList), EmbedHeight.Usual);
            return;
        }

        if (Options.ShowsHeader)
        {
            height.Add(6.4);
            height.AddText($"{Words(Count)} · {Words(FacetText.OrderedBy(Query.Sort, Query.Descending))}");
        }

        foreach (var row in Rows)
            height.Add(HeightOf(row, height.IsCompact));
        if (More > 0)
            height.Add(8 + 24);
    }

    private EmbedColumn MainName => Language == Language.Zh ? EmbedColumn.NameZh : EmbedColumn.NameEn;
    private EmbedColumn OtherName => Language == Language.Zh ? EmbedColumn.NameEn : EmbedColumn.NameZh;

    private string PagePathOnly(Language language) => IsOfTheWorld ? Links.Network(language) : Links.Cities(language);

    // Follows the style sheet's phone layout: name beside year, other name beside place, title below.
    private double HeightOf(PublishedDesignation row, bool isCompact)
    {
        var (name, other, column) = isCompact ? (17.0, 16.0, 260.0) : (22.0, 19.0, 248.0);
        var height = isCompact ? 9.0 : 20.5;
        foreach (var shown in Columns.Where(shown => shown is not EmbedColumn.Year))
        {
            height += shown switch
            {
                _ when shown == Name => EmbedHeight.LinesOf(
                    Text(TextOf(shown, row)) + (FacetText.MarkOf(row, Year, Network) is { } mark ? Text(mark) : ""),
                    name,
                    column - 48
                ) * (isCompact ? 24 : 28.6),
                EmbedColumn.NameZh or EmbedColumn.NameEn => LinesOf(TextOf(shown, row), other, column) * other * 1.4,
                EmbedColumn.Field => LinesOf(TextOf(shown, row), EmbedHeight.Usual, column)
                    * 22.4
                    * (Shown.IsBilingual && !isCompact ? 1.8 : 1),
                EmbedColumn.Link => row.Record.UnescoUrl.Length > 0 ? 24 : 0,
                _ => 0,
            };
        }

        return height;
    }

    private double LinesOf(LocalizedText text, double size, double width) => EmbedHeight.LinesOf(Text(text), size, width);
}
