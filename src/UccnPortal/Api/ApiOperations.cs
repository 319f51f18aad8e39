using System.Collections.Immutable;
using UccnPortal.Links;
using UccnPortal.OpenData;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Search;
using Words = UccnPortal.Text.UiText.Api;

namespace UccnPortal.Api;

/// <summary>All operations of the API. A further record type needs one more line here.</summary>
internal static class ApiOperations
{
    private const string AsOf = "as_of";

    /// <summary>The query parameters of lists, without those that only affect pages.</summary>
    private static readonly ImmutableArray<string> OfLists =
    [
        .. QueryParameters.Names.Except(["view", "bi", "page"]),
        PageParameters.Cursor,
        PageParameters.Language,
    ];

    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new()
        {
            Id = "getStatus",
            Path = "status",
            Summary = Words.Status,
            Entry = typeof(StatusEntry),
            Parameters = [AsOf, PageParameters.Language],
            Example = "status",
            Answer = asked =>
                StatusEntry.Of(
                    asked.Network,
                    asked.Year,
                    [
                        .. Lists()
                            .Select(list => new CollectionEntry(
                                list.Path,
                                asked.Links.Absolute(asked.Links.Api(list.Path)),
                                Rows(list, asked).Count
                            )),
                    ]
                ),
        },
        new()
        {
            Id = "listDesignations",
            Path = "designations",
            Summary = Words.Designations,
            Entry = typeof(DesignationEntry),
            IsList = true,
            Parameters = OfLists,
            Example = "designations?country=cn&sort=name",
            Answer = asked => Designations(asked).Rows.Select(row => DesignationEntry.Of(row, asked.Year)),
            KeyOf = entry => entry is DesignationEntry row ? $"{row.Slug}.{row.Key}" : "",
        },
        new()
        {
            Id = "getDesignation",
            Path = "designations/{slug}/{key}",
            Summary = Words.Designation,
            Entry = typeof(DesignationEntry),
            Parameters = [AsOf, PageParameters.Language],
            Example = "designations/lyon/literature-2023",
            Answer = asked =>
                asked
                    .Network.FindCity(asked.Slug)
                    ?.Designations.Where(row => row.Record.Key == asked.Route["key"] as string)
                    .Select(row => DesignationEntry.Of(row, asked.Year))
                    .FirstOrDefault(),
        },
        .. Of(
            "cities",
            Words.Cities,
            Words.City,
            asked => Designations(asked).Rows.Select(row => row.City.Record).Distinct(),
            "suzhou",
            OfLists,
            asked => asked.Network.Cities.Select(city => city.Record),
            asked => asked.Network.RedirectCity(asked.Slug)
        ),
        .. Of(
            "fields",
            Words.Fields,
            Words.Field,
            asked =>
                asked
                    .Network.Fields.Select(field => field.Record)
                    .Where(field => asked.Query.AsOf is not { } year || field.Valid.HoldsIn(year)),
            "media-arts",
            [AsOf, PageParameters.Language],
            asked => asked.Network.Fields.Select(field => field.Record),
            asked => asked.Network.RedirectField(asked.Slug)
        ),
        .. Of("countries", Words.Countries, Words.Country, asked => asked.Network.Countries, "cn"),
        .. Of("provinces", Words.Provinces, Words.Province, asked => asked.Network.Provinces, "jiangsu"),
        .. Of("rules", Words.RuleRecords, Words.Rule, asked => asked.Network.Rules, "steering-group", [AsOf, PageParameters.Language]),
        .. Of("calls", Words.Calls, Words.Call, asked => asked.Network.Calls, "2021"),
        .. Of(
            "meetings",
            Words.Meetings,
            Words.Meeting,
            asked => asked.Network.Meetings.Where(meeting => asked.Query.AsOf is not { } year || meeting.Year <= year),
            "2010",
            [AsOf, PageParameters.Language]
        ),
        .. Of(
            "steering-terms",
            Words.SteeringTerms,
            Words.SteeringTerm,
            asked =>
                asked.Network.SteeringTerms.Where(term =>
                    asked.Query.AsOf is not { } year || term.Valid.From is null || term.Valid.From <= year
                ),
            "2016-2018",
            [AsOf, PageParameters.Language],
            asked => asked.Network.SteeringTerms
        ),
        .. Of("steering-duties", Words.SteeringDuties, Words.SteeringDuty, asked => asked.Network.SteeringDuties, "duty-1"),
        .. Of("objectives", Words.Objectives, Words.Objective, asked => asked.Network.Objectives, "objective-1"),
        .. Of(
            "pages",
            Words.Pages,
            Words.Page,
            asked => asked.Network.Pages.Values.OrderBy(page => page.Slug, StringComparer.Ordinal),
            "introduction"
        ),
        .. Of(
            "organisations",
            Words.Organisations,
            Words.Organisation,
            asked => asked.Network.Organisations.Values.OrderBy(body => body.Slug, StringComparer.Ordinal),
            "alliance"
        ),
        .. Of(
            "editions",
            Words.Editions,
            Words.Edition,
            asked => asked.Network.Records.OfType<Edition>().OrderBy(edition => edition.Slug, StringComparer.Ordinal),
            "brochure-2022-2023"
        ),
        .. Of("errata", Words.Errata, Words.Erratum, asked => asked.Network.Errata, "media-arts-criterion-5"),
        .. Of("sources", Words.Sources, Words.Source, asked => asked.Network.Sources, "brochure-2022"),
        new()
        {
            Id = "listFigures",
            Path = "figures",
            Summary = Words.Figures,
            Entry = typeof(FigureEntry),
            IsList = true,
            Parameters = [AsOf, PageParameters.Language],
            Example = "figures",
            Answer = asked =>
                FigureKinds.All.Select(kind => FigureEntry.Of(kind.In(asked.Network, asked.Year), asked.Links, asked.Query.AsOf)),
            KeyOf = entry => entry is FigureEntry figure ? figure.Slug : "",
        },
        new()
        {
            Id = "getFigure",
            Path = "figures/{slug}",
            Summary = Words.Figure,
            Entry = typeof(FigureEntry),
            Parameters = [AsOf, PageParameters.Language],
            Example = "figures/growth?as_of=2021",
            Answer = asked =>
                FigureKinds.Find(asked.Slug) is { } kind
                    ? FigureEntry.Of(kind.In(asked.Network, asked.Year), asked.Links, asked.Query.AsOf)
                    : null,
        },
        new()
        {
            Id = "search",
            Path = "search",
            Summary = Words.Search,
            Entry = typeof(HitEntry),
            IsList = true,
            Parameters = [PageParameters.Query, PageParameters.Language],
            Example = "search?q=sz",
            Answer = asked =>
                SiteSearch
                    .Find(asked.Network, asked.Links, asked.Typed, asked.ThisYear)
                    .Result.Hits.Select(hit => HitEntry.Of(hit, asked.Links)),
        },
    ];

    // List operations never return null.
    public static IReadOnlyList<object> Rows(ApiOperation list, ApiRequest asked) => [.. (IEnumerable<object>)list.Answer(asked)!];

    private static IEnumerable<ApiOperation> Lists() => All.Where(operation => operation is { IsList: true, Path: not "search" });

    private static DesignationList Designations(ApiRequest asked) =>
        DesignationList.OfNetwork(asked.Network, asked.Query, asked.ThisYear, asked.Only ?? Language.En);

    /// <summary>A record type as a list and as single items by slug or id.</summary>
    /// <param name="example">The slug of an item that every installation has; empty for the first of the list.</param>
    /// <param name="all">Where single items are looked up, if the list can be narrowed.</param>
    private static IEnumerable<ApiOperation> Of<T>(
        string path,
        LocalizedText list,
        LocalizedText item,
        Func<ApiRequest, IEnumerable<T>> rows,
        string example,
        ImmutableArray<string>? parameters = null,
        Func<ApiRequest, IEnumerable<T>>? all = null,
        Func<ApiRequest, string?>? elsewhere = null
    )
        where T : Record
    {
        var read = parameters ?? [PageParameters.Language];
        yield return new()
        {
            Id = $"list{typeof(T).Name}",
            Path = path,
            Summary = list,
            Entry = typeof(T),
            IsList = true,
            Parameters = read,
            Example = path,
            Answer = rows,
        };
        yield return new()
        {
            Id = $"get{typeof(T).Name}",
            Path = $"{path}/{{slug}}",
            Summary = item,
            Entry = typeof(T),
            Parameters = [.. read.Where(name => name is AsOf or PageParameters.Language)],
            Example = $"{path}/{example}",
            Answer = asked =>
                (all ?? rows)(asked)
                    .FirstOrDefault(record => record.Slug == asked.Slug || (Guid.TryParse(asked.Slug, out var id) && record.Id == id)),
            Elsewhere = elsewhere ?? (_ => null),
        };
    }
}
