using UccnPortal.Areas.Embeds;

namespace UccnPortal.Tests.Support;

/// <summary>An embed of every kind, and of a few records that differ.</summary>
internal static class EmbedPaths
{
    /// <summary>After the language.</summary>
    public static readonly IReadOnlyList<string> Contents =
    [
        .. EmbedKind.All.Where(kind => !kind.HasSlug).Select(kind => kind.Path),
        "cities/suzhou",
        "cities/macao",
        "cities/lyon",
        "fields/design",
        "fields/media-arts",
        "figures/growth",
        "figures/countries",
        "figures/china-by-field",
    ];

    public static readonly IReadOnlyList<string> OfEveryKind =
    [
        .. EmbedLanguage.All.SelectMany(language => Contents.Select(content => $"/embed/v1/{language.Code}/{content}")),
    ];
}
