using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Areas.Embeds.Contents;
using UccnPortal.Drawings;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Pages;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Pages.Builder;

public sealed record BuilderOption(string Value, LocalizedText Words, bool IsChosen);

public sealed record BuilderChoice(
    string Name,
    LocalizedText Words,
    IEnumerable<(LocalizedText? Group, IEnumerable<BuilderOption> Options)> Groups
);

/// <summary>Builds snippets with a plain form and previews at three widths. It cannot be framed itself, but frames our embeds.</summary>
[ResponseKind(ResponseKind.Builder)]
public sealed class IndexModel(PictureFonts fonts, EmbedScript script) : PortalPage
{
    private const int ManyRows = 50;
    private const int HighestPreview = 560;

    private static readonly ImmutableArray<int> PreviewWidths = [320, 480, 768];
    private static readonly ImmutableArray<int> Limits = [5, 10, 20, 50, 100, 200];

    public override SiteSection Section => SiteSection.Embed;

    public EmbedContent Built { get; private set; } = null!; // Set by OnGet.

    public override IgnoredParameters Ignored => Built.Ignored;

    public EmbedSnippet Snippet => new(Built);
    public EmbedSnippet WithoutSandbox => new(Built) { IsSandboxed = false };
    public EmbedScript Script => script;
    public int? ManyRowsShown => Built is ListContent { List.Rows.Count: > ManyRows and var rows } ? rows : null;
    public IEnumerable<(int Width, int Height)> Previews => PreviewWidths.Select(width => (width, Math.Min(Built.Height, HighestPreview)));

    public string? Png => fonts.AreThere ? Built.Png : null;

    public IActionResult OnGet()
    {
        var parameters = PageParameters.Of(Request).ToList();
        var language = EmbedLanguage.FromCode(Asked(parameters, PageParameters.Language));
        var content = ContentOf(Asked(parameters, PageParameters.What), language ?? new EmbedLanguage(Language, false), parameters);
        // The list of China's cities always exists.
        Built = content ?? ContentOf("", language ?? new EmbedLanguage(Language, false), parameters)!;
        if (content is null)
            Ignored.Add(PageParameters.What, Asked(parameters, PageParameters.What));
        if (language is null && Asked(parameters, PageParameters.Language) is { Length: > 0 } unknown)
            Ignored.Add(PageParameters.Language, unknown);

        var pairs = BuilderPairs().ToList();
        UnderstoodQuery.Set(HttpContext, pairs);
        Head = new PageHead(
            pairs.Count == 0 ? Text(EmbedText.Builder) : Text(EmbedText.BuilderFor, Text(Built.Heading), Built.Shown.Code),
            Text(EmbedText.BuilderDescription),
            Links.EmbedBuilder(Language, QueryParameters.Write(pairs)),
            IsIndexed: pairs.Count == 0
        );
        return Page();
    }

    public IEnumerable<BuilderChoice> Choices()
    {
        var (query, kind) = (Built.Query, Built.Kind);
        yield return new(PageParameters.What, EmbedText.What, WhatToShow());
        yield return Plain(
            PageParameters.Language,
            EmbedText.InLanguage,
            EmbedLanguage.All.Select(language => new BuilderOption(language.Code, NameOf(language), language == Built.Shown))
        );
        foreach (
            var facet in new[] { Facet.Field, Facet.Province, Facet.Continent, Facet.Country }.Where(facet =>
                kind.Filters.Contains(Slugs.Of(facet))
            )
        )
        {
            yield return Plain(Slugs.Of(facet), FacetText.Of(facet), ValuesOf(facet, query));
        }

        foreach (
            var (name, words, chosen) in new[]
            {
                ("year_from", EmbedText.YearFrom, query.YearFrom),
                ("year_to", EmbedText.YearTo, query.YearTo),
            }
        )
        {
            if (kind.Filters.Contains(name))
                yield return Plain(name, words, Years(chosen).Prepend(new("", UiText.Cities.AnyYear, chosen is null)));
        }

        if (kind.Filters.Contains("as_of"))
        {
            yield return Plain(
                "as_of",
                EmbedText.LiveOrFrozen,
                Years(query.AsOf, FrozenIn).Reverse().Prepend(new("", EmbedText.Live, query.AsOf is null))
            );
        }
    }

    public IEnumerable<BuilderChoice> Looks()
    {
        var (query, options, kind) = (Built.Query, Built.Options, Built.Kind);
        if (kind.Filters.Contains("sort"))
        {
            yield return Plain(
                "sort",
                UiText.Cities.Sort,
                Enum.GetValues<SortBy>()
                    .Where(sort => sort is not (SortBy.Country or SortBy.Province) || kind.Filters.Contains(Slugs.Of(sort)))
                    .Select(sort => Default(sort, SortBy.Year, query.Sort, FacetText.SortedBy(sort)))
            );
        }

        if (kind.Looks.Contains("limit"))
        {
            yield return Plain(
                "limit",
                EmbedText.Limit,
                Limits
                    .Append(options.Limit)
                    .Distinct()
                    .Order()
                    .Select(limit => new BuilderOption($"{limit}", EmbedText.Rows.With(limit), limit == options.Limit))
            );
        }

        yield return Plain(
            "theme",
            EmbedText.Theme,
            Enum.GetValues<EmbedTheme>().Select(theme => Default(theme, EmbedTheme.Auto, options.Theme, NameOf(theme)))
        );
        yield return Plain(
            "density",
            EmbedText.Density,
            [new("", EmbedText.Normal, !options.IsCompact), new("compact", EmbedText.Compact, options.IsCompact)]
        );
        yield return Shown("heading", EmbedText.TheHeading, options.ShowsHeading);
        yield return Shown("header", EmbedText.Header, options.ShowsHeader);
        yield return Shown("footer", EmbedText.Footer, options.ShowsFooter);
        yield return Plain(
            "autoheight",
            EmbedText.HeightOfFrame,
            [new("", EmbedText.HeightFits, options.TellsHeight), new("0", EmbedText.HeightFixed, !options.TellsHeight)]
        );
    }

    public bool HasLook => Built.Query.Sort != SortBy.Year || EmbedParameters.Pairs(Built.Options).Any();

    /// <summary>The columns to tick, chosen ones first, since a form sends them in page order. None means the brochure's.</summary>
    public IEnumerable<BuilderOption> Columns =>
        Built is ListContent list
            ? Built
                .Options.Columns.Union(Enum.GetValues<EmbedColumn>())
                .Where(column => column != (list.IsOfTheWorld ? EmbedColumn.Province : EmbedColumn.Country))
                .Select(column => new BuilderOption(EmbedParameters.SlugOf(column), NameOf(column), Built.Options.Columns.Contains(column)))
            : [];

    private EmbedContent? ContentOf(string what, EmbedLanguage language, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        if (EmbedKind.Find(what.Length == 0 ? EmbedKind.All[0].Path : what) is not var (kind, slug))
            return null;

        return kind.Of(new EmbedRequest(Network, ThisYear, Links, kind, slug, language, parameters));
    }

    private IEnumerable<(string Name, string Value)> BuilderPairs()
    {
        var what = Built.What;
        if (what != EmbedKind.All[0].Path)
            yield return (PageParameters.What, what);
        if (Built.Shown != new EmbedLanguage(Language, false))
            yield return (PageParameters.Language, Built.Shown.Code);
        foreach (var pair in Built.Pairs)
            yield return pair;
    }

    private IEnumerable<(LocalizedText? Group, IEnumerable<BuilderOption> Options)> WhatToShow()
    {
        var what = Built.What;
        var cities = Network.In(ThisYear).Order is var order
            ? Network.Cities.Where(city => city.IsChinese && order.PlaceOf(city) is not null)
            : [];
        if (Built is CityContent { City: { IsChinese: false } elsewhere })
            cities = cities.Append(elsewhere);
        yield return (
            EmbedText.Whole,
            EmbedKind.All.Where(kind => !kind.HasSlug).Select(kind => new BuilderOption(kind.Path, kind.Name, kind.Path == what))
        );
        yield return (EmbedText.OneField, Network.Fields.Select(field => Record("fields", field.Slug, field.Record.Name)));
        yield return (EmbedText.OneFigure, FigureKinds.All.Select(figure => Record("figures", figure.Slug, figure.Name)));
        yield return (EmbedText.OneCity, cities.Select(city => Record("cities", city.Slug, Places.Listed(city))));

        BuilderOption Record(string path, string slug, LocalizedText name) => new($"{path}/{slug}", name, what == $"{path}/{slug}");
    }

    private IEnumerable<BuilderOption> ValuesOf(Facet facet, DesignationQuery query)
    {
        var chosen = query.Chosen(facet);
        yield return new("", EmbedText.AllOf, chosen.Count == 0);
        if (chosen.Count > 1)
        {
            yield return new(
                string.Join(',', chosen),
                FacetText.Enumerated(chosen.Select(value => FacetText.Of(facet, value, Network))),
                true
            );
        }

        var scope =
            Built.Kind.Path == "network"
                ? DesignationList.OfNetwork(Network, DesignationQuery.Everything, ThisYear)
                : DesignationList.OfChina(Network, DesignationQuery.Everything, ThisYear);
        foreach (var option in scope.OptionsOf(facet).Where(option => option.Count > 0 || chosen.Contains(option.Value)))
            yield return new(option.Value, FacetText.Of(facet, option.Value, Network), chosen is [var only] && only == option.Value);
    }

    private IEnumerable<BuilderOption> Years(int? chosen, Func<int, LocalizedText>? words = null) =>
        Network
            .Designations.Select(row => row.From)
            .Append(Network.Brochure.ShowsYear)
            .Append(chosen ?? ThisYear)
            .Where(year => year >= RecordChecks.FirstYear && year < ThisYear)
            .Distinct()
            .Order()
            .Select(year => new BuilderOption($"{year}", words is null ? new($"{year}", $"{year}") : words(year), year == chosen));

    private LocalizedText FrozenIn(int year) =>
        (year == Network.Brochure.ShowsYear ? EmbedText.FrozenAsBrochure : EmbedText.Frozen).With(year);

    private static BuilderChoice Plain(string name, LocalizedText words, IEnumerable<BuilderOption> options) =>
        new(name, words, [(null, options)]);

    private static BuilderChoice Shown(string name, LocalizedText words, bool isShown) =>
        Plain(name, words, [new("", EmbedText.IsShown, isShown), new("0", EmbedText.IsHidden, !isShown)]);

    private static BuilderOption Default<T>(T value, T byDefault, T chosen, LocalizedText words)
        where T : struct, Enum => new(value.Equals(byDefault) ? "" : Slugs.Of(value), words, value.Equals(chosen));

    private static LocalizedText NameOf(EmbedLanguage language) =>
        language switch
        {
            { IsBilingual: true } => UiText.Site.SideBySide,
            { Leading: Language.Zh } => EmbedText.InChinese,
            _ => EmbedText.InEnglish,
        };

    private static LocalizedText NameOf(EmbedTheme theme) =>
        theme switch
        {
            EmbedTheme.Light => EmbedText.ThemeLight,
            EmbedTheme.Dark => EmbedText.ThemeDark,
            EmbedTheme.Plain => EmbedText.ThemePlain,
            _ => EmbedText.ThemeAuto,
        };

    private static LocalizedText NameOf(EmbedColumn column) =>
        column switch
        {
            EmbedColumn.NameZh => UiText.City.ChineseName,
            EmbedColumn.NameEn => UiText.City.EnglishName,
            EmbedColumn.Field => UiText.Cities.DesignatedAs,
            EmbedColumn.Year => UiText.Cities.Year,
            EmbedColumn.Province => UiText.Cities.InProvince,
            EmbedColumn.Country => UiText.Cities.Country,
            _ => UiText.City.OfficialPage,
        };

    private static string Asked(List<KeyValuePair<string, string>> parameters, string name) =>
        parameters.Find(parameter => parameter.Key == name).Value ?? "";
}
