using System.Collections.Immutable;
using System.Globalization;

namespace UccnPortal.Publishing.Lists;

public enum EmbedTheme
{
    /// <summary>As the reader's own machine is set.</summary>
    Auto,
    Light,
    Dark,
    /// <summary>No background of its own.</summary>
    Plain,
}

/// <summary>How a partner wants a frame to look. What it lists is a <see cref="DesignationQuery"/>.</summary>
public sealed record EmbedOptions
{
    public EmbedTheme Theme { get; init; }
    public bool IsCompact { get; init; }
    public int Limit { get; init; } = 50;
    public bool ShowsHeading { get; init; } = true;

    /// <summary>What stands above the rows: order and edition.</summary>
    public bool ShowsHeader { get; init; } = true;

    /// <summary>What stands below the rows: the sources. The attribution is no part of it.</summary>
    public bool ShowsFooter { get; init; } = true;
}

/// <summary>The parameters that only embeds have, beside the common ones of <see cref="QueryParameters"/>. Additive within v1.</summary>
public static class EmbedParameters
{
    public const int LimitMax = 200;

    public static readonly ImmutableArray<string> Names = ["theme", "density", "limit", "heading", "header", "footer"];

    public static (EmbedOptions Options, IReadOnlyList<IgnoredParameter> Ignored) Read(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var ignored = new List<IgnoredParameter>();
        var options = new EmbedOptions();
        foreach (var (name, value) in parameters.Where(parameter => Names.Contains(parameter.Key)))
        {
            if (Apply(options, name, value) is { } next) options = next;
            else ignored.Add(new IgnoredParameter(name, value));
        }

        return (options, ignored);
    }

    private static EmbedOptions? Apply(EmbedOptions options, string name, string value) => (name, value) switch
    {
        ("theme", _) when QueryParameters.Find<EmbedTheme>(value) is { } theme => options with { Theme = theme },
        ("density", "normal" or "compact") => options with { IsCompact = value == "compact" },
        ("limit", _) when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= LimitMax => options with { Limit = limit },
        ("heading", "0" or "1") => options with { ShowsHeading = value == "1" },
        ("header", "0" or "1") => options with { ShowsHeader = value == "1" },
        ("footer", "0" or "1") => options with { ShowsFooter = value == "1" },
        _ => null,
    };
}
