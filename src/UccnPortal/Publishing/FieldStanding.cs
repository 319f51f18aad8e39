using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A country in a creative field: its members there in a year, by year of designation.</summary>
public sealed record FieldStanding(FieldInYear Shown, IReadOnlyList<PublishedDesignation> Members)
{
    public PublishedDesignation? Latest => Members.Count > 0 ? Members[^1] : null;

    /// <summary>Fields without a member come first, then those whose latest designation is the longest ago.</summary>
    public static IReadOnlyList<FieldStanding> Of(PublishedNetwork network, Country country, int year) =>
        [
            .. network
                .In(year)
                .Fields.Select(field => new FieldStanding(field, [.. field.Members.Where(member => member.City.Country.Id == country.Id)]))
                .OrderBy(standing => standing.Latest?.From ?? int.MinValue),
        ];
}
