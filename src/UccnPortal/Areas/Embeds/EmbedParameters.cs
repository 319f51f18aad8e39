using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UccnPortal.Links;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Areas.Embeds;

public enum EmbedTheme
{
    Auto,
    Light,
    Dark,

    /// <summary>No background of its own.</summary>
    Plain,
}

/// <summary>A column of a framed list; written with an underscore in addresses, such as <c>name_zh</c>.</summary>
public enum EmbedColumn
{
    NameZh,
    NameEn,
    Field,
    Year,
    Province,
    Country,
    Link,
}

public sealed record EmbedOptions
{
    public const int LimitByDefault = 50;

    /// <summary>In the order asked; empty for the brochure's columns.</summary>
    public ImmutableArray<EmbedColumn> Columns { get; init; } = [];
    public int Limit { get; init; } = LimitByDefault;
    public EmbedTheme Theme { get; init; }

    /// <summary>Six hexadecimal digits, or empty.</summary>
    public string Accent { get; init; } = "";
    public bool IsCompact { get; init; }
    public bool ShowsHeading { get; init; } = true;

    public int HeadingLevel { get; init; } = 1;

    public bool ShowsHeader { get; init; } = true;

    /// <summary>Whether the sources are shown below the rows. The attribution is always shown.</summary>
    public bool ShowsFooter { get; init; } = true;

    public bool TellsHeight { get; init; } = true;
}

/// <summary>The parameters of embeds only, besides those of <see cref="QueryParameters"/>. Within v1 they may only be added to.</summary>
public static partial class EmbedParameters
{
    public const int LimitMax = 200;

    /// <summary>Used by the script only: it is sent back with the height and does not change the page.</summary>
    public const string OfScript = "eid";

    public static ImmutableArray<string> Names => PageParameters.OfEmbeds;

    public static readonly ImmutableArray<string> NamesOfLists = ["columns", "limit"];

    [GeneratedRegex("^[0-9A-Fa-f]{6}$")]
    private static partial Regex Colour();

    /// <param name="applicable">The names that apply to this frame; others are reported as ignored.</param>
    public static EmbedOptions Read(
        IEnumerable<KeyValuePair<string, string>> parameters,
        IgnoredParameters ignored,
        ImmutableArray<string>? applicable = null
    )
    {
        var names = applicable ?? Names;
        var options = new EmbedOptions();
        foreach (var (name, raw) in parameters.Where(parameter => Names.Contains(parameter.Key)))
        {
            // Only columns accepts several values.
            var (values, unread) = name == "columns" ? QueryParameters.ValuesOf(raw) : ([raw], 0);
            foreach (var value in values)
            {
                if (names.Contains(name) && Apply(options, name, value) is { } next)
                    options = next;
                else
                    ignored.Add(name, value);
            }

            ignored.AddUnread(unread);
        }

        return options;
    }

    public static IEnumerable<(string Name, string Value)> Pairs(EmbedOptions options)
    {
        if (options.Columns.Length > 0)
            yield return ("columns", string.Join(',', options.Columns.Select(SlugOf)));
        if (options.Limit != EmbedOptions.LimitByDefault)
            yield return ("limit", options.Limit.ToString(CultureInfo.InvariantCulture));
        if (options.Theme != EmbedTheme.Auto)
            yield return ("theme", Slugs.Of(options.Theme));
        if (options.Accent.Length > 0)
            yield return ("accent", options.Accent);
        if (options.IsCompact)
            yield return ("density", "compact");
        if (!options.ShowsHeading)
            yield return ("heading", "0");
        if (options.HeadingLevel != 1)
            yield return ("h", options.HeadingLevel.ToString(CultureInfo.InvariantCulture));
        if (!options.ShowsHeader)
            yield return ("header", "0");
        if (!options.ShowsFooter)
            yield return ("footer", "0");
        if (!options.TellsHeight)
            yield return ("autoheight", "0");
    }

    public static string SlugOf(EmbedColumn column) => Slugs.Of(column).Replace('-', '_');

    private static EmbedOptions? Apply(EmbedOptions options, string name, string value) =>
        (name, value) switch
        {
            ("columns", _) when Slugs.Find<EmbedColumn>(value.Replace('_', '-')) is { } column => options.Columns.Contains(column)
                ? options
                : options with
                {
                    Columns = options.Columns.Add(column),
                },
            ("limit", _)
                when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= LimitMax =>
                options with
                {
                    Limit = limit,
                },
            ("theme", _) when Slugs.Find<EmbedTheme>(value) is { } theme => options with { Theme = theme },
            ("accent", _) when Colour().IsMatch(value) => options with { Accent = value.ToLowerInvariant() },
            ("density", "normal" or "compact") => options with { IsCompact = value == "compact" },
            ("heading", "0" or "1") => options with { ShowsHeading = value == "1" },
            ("h", "1" or "2" or "3" or "4") => options with { HeadingLevel = value[0] - '0' },
            ("header", "0" or "1") => options with { ShowsHeader = value == "1" },
            ("footer", "0" or "1") => options with { ShowsFooter = value == "1" },
            ("autoheight", "0" or "1") => options with { TellsHeight = value == "1" },
            _ => null,
        };
}
