using System.Collections.Immutable;
using UccnPortal.Areas.Embeds.Contents;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds;

/// <summary>A kind of embeddable content. A new kind needs a subclass of <see cref="EmbedContent"/>, a partial and an entry here.</summary>
/// <param name="Path">The path in an embed's address, followed by a slug if the kind is about one record.</param>
/// <param name="PagePath">The path of the page that it is an excerpt of.</param>
/// <param name="Of">Returns null for an unknown slug.</param>
public sealed record EmbedKind(
    string Path,
    string PagePath,
    LocalizedText Name,
    bool HasSlug,
    bool IsList,
    ImmutableArray<string> Filters,
    Func<EmbedRequest, EmbedContent?> Of
)
{
    private static readonly ImmutableArray<string> Dated = ["as_of"];
    private static readonly ImmutableArray<string> Arrangements = ["sort", "dir"];

    public static readonly IReadOnlyList<EmbedKind> All =
    [
        new(
            "cities",
            "cities",
            UiText.Cities.Title,
            HasSlug: false,
            IsList: true,
            [.. QueryParameters.NamesInChina.Except(QueryParameters.NamesOfPages)],
            request => ListContent.OfChina(request)
        ),
        new(
            "network",
            "network",
            UiText.Cities.WorldTitle,
            HasSlug: false,
            IsList: true,
            [.. QueryParameters.NamesInNetwork.Except(QueryParameters.NamesOfPages)],
            request => ListContent.OfNetwork(request)
        ),
        new(
            "map",
            "cities",
            EmbedText.Map,
            HasSlug: false,
            IsList: false,
            [.. QueryParameters.NamesInChina.Except(QueryParameters.NamesOfPages).Except(Arrangements)],
            request => new MapContent(request)
        ),
        new(
            "cities",
            "cities",
            EmbedText.OneCity,
            HasSlug: true,
            IsList: false,
            [],
            request => request.Network.FindCity(request.Slug) is { } city ? new CityContent(request, city) : null
        ),
        new(
            "fields",
            "fields",
            EmbedText.OneField,
            HasSlug: true,
            IsList: false,
            Dated,
            request => request.Network.FindField(request.Slug) is { } field ? new FieldContent(request, field) : null
        ),
        new(
            "figures",
            "figures",
            EmbedText.OneFigure,
            HasSlug: true,
            IsList: false,
            Dated,
            request => FigureKinds.Find(request.Slug) is { } figure ? new FigureContent(request, figure) : null
        ),
        new("timetable", "apply", EmbedText.Timetable, HasSlug: false, IsList: false, [], request => TimetableContent.Of(request)),
        new(
            "steering-group",
            "steering-group",
            EmbedText.SteeringGroup,
            HasSlug: false,
            IsList: false,
            Dated,
            request => new SteeringGroupContent(request)
        ),
    ];

    public ImmutableArray<string> Looks { get; } =
        IsList ? EmbedParameters.Names : [.. EmbedParameters.Names.Except(EmbedParameters.NamesOfLists)];

    /// <summary>Parses an embed's path after the language segment; null if it is unknown.</summary>
    public static (EmbedKind Kind, string Slug)? Find(string path) => Find(path, kind => kind.Path);

    public static (EmbedKind Kind, string Slug)? FindForPage(string path, bool isMap = false) =>
        isMap && path == "cities" ? (All.First(kind => kind.Path == "map"), "") : Find(path, kind => kind.PagePath);

    public string PathWith(string slug) => HasSlug ? $"{Path}/{slug}" : Path;

    /// <summary>The current slug for a former slug or another name; null if there is none.</summary>
    public string? CanonicalSlug(PublishedNetwork network, string slug) =>
        Path switch
        {
            "cities" when HasSlug => network.RedirectCity(slug),
            "fields" => network.RedirectField(slug),
            _ => null,
        };

    private static (EmbedKind Kind, string Slug)? Find(string path, Func<EmbedKind, string> pathOf)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var (head, slug) = slash < 0 ? (path, "") : (path[..slash], path[(slash + 1)..]);
        return All.FirstOrDefault(kind => pathOf(kind) == head && kind.HasSlug == slash >= 0) is { } found ? (found, slug) : null;
    }
}

public sealed record EmbedRequest(
    PublishedNetwork Network,
    int ThisYear,
    PortalLinks Links,
    EmbedKind Kind,
    string Slug,
    EmbedLanguage Language,
    IEnumerable<KeyValuePair<string, string>> Parameters
);
