using UccnPortal.Links;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using Words = UccnPortal.Text.UiText.Api;

namespace UccnPortal.Api;

internal sealed record ApiParameter(string Name, LocalizedText Meaning, string Example)
{
    public static readonly IReadOnlyList<string> Languages = ["both", "zh", "en"];

    public bool IsMany { get; init; }

    /// <summary>True for a year, or a date of which the year is used.</summary>
    public bool IsYear { get; init; }

    /// <summary>All possible values, unless they depend on the records.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    private static readonly Dictionary<string, ApiParameter> ByName = new ApiParameter[]
    {
        new("field", Words.ByField, "design") { IsMany = true },
        new("country", Words.ByCountry, "cn") { IsMany = true },
        new("province", Words.ByProvince, "jiangsu") { IsMany = true },
        new("region", Words.ByRegion, "africa") { IsMany = true, Choices = SlugsOf<UnescoRegion>() },
        new("continent", Words.ByContinent, "asia") { IsMany = true, Choices = SlugsOf<Continent>() },
        new("year_from", Words.FromYear, "2014") { IsYear = true },
        new("year_to", Words.ToYear, "2021") { IsYear = true },
        new("status", Words.ByStatus, "member") { IsMany = true, Choices = SlugsOf<MemberStatus>() },
        new("as_of", Words.AsOf, "2021") { IsYear = true },
        new("sort", Words.Sort, "name") { Choices = SlugsOf<SortBy>() },
        new("dir", Words.Direction, "desc") { Choices = ["asc", "desc"] },
        new(PageParameters.Query, Words.Query, "suzhou"),
        new(PageParameters.Cursor, Words.Cursor, "suzhou"),
        new(PageParameters.Language, Words.Language, "zh") { Choices = Languages },
    }.ToDictionary(parameter => parameter.Name);

    public static ApiParameter Of(string name) => ByName[name];

    private static string[] SlugsOf<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Slugs.Of)];
}
