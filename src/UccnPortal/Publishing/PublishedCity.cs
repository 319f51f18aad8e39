using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing;

public sealed class PublishedCity(City record, Country country, Province? province, DateTime changedAtUtc)
{
    public City Record { get; } = record;
    public Country Country { get; } = country;
    public Province? Province { get; } = province;

    public DateTime ChangedAtUtc { get; } = changedAtUtc;

    public string Slug => Record.Slug;
    public LocalizedText Name => Record.Name;

    public string SortEn =>
        Record switch
        {
            { SortEn.Length: > 0 } => Record.SortEn,
            { SortZh.Length: > 0 } => Record.SortZh,
            _ => Slug,
        };

    public bool IsChinese => Country.Code == PublishedNetwork.China;

    public IReadOnlyList<PublishedDesignation> Designations { get; internal set; } = [];
    public IReadOnlyList<HeldSeat> Seats { get; internal set; } = [];
    public IReadOnlyList<Meeting> Meetings { get; internal set; } = [];
    public IReadOnlyList<PrintedLine> PrintedLines { get; internal set; } = [];

    /// <summary>Another member city has the same name in Chinese or English, so titles need the country.</summary>
    public bool HasNamesake { get; internal set; }

    public LocalizedText DistinctName =>
        HasNamesake
            ? Name with
            {
                Zh = Name.Zh.Length > 0 ? $"{Name.Zh}（{Country.Name.Zh}）" : "",
                En = Name.En.Length > 0 ? $"{Name.En} ({Country.Name.En})" : "",
            }
            : Name;

    public int? MemberSince => Designations.Count > 0 ? Designations[0].From : null;

    /// <summary>The designation held in that year, otherwise the latest one.</summary>
    public PublishedDesignation? DesignationIn(int year) =>
        Designations.LastOrDefault(designation => designation.HoldsIn(year)) ?? (Designations.Count > 0 ? Designations[^1] : null);
}

public sealed class PublishedDesignation(PublishedCity city, PublishedField field, Designation record, IReadOnlyList<CitedSource> sources)
{
    public PublishedCity City { get; } = city;
    public PublishedField Field { get; } = field;
    public Designation Record { get; } = record;
    public int From { get; } = record.Valid.From ?? 0;

    public IReadOnlyList<CitedSource> Sources { get; } = sources;

    /// <summary>The years it has been held, in words.</summary>
    public LocalizedText Years =>
        Record.Valid switch
        {
            { Until: { } until } => UiText.City.From.With(From, until),
            { KnownThrough: { } known } => UiText.City.KnownThrough.With(From, known),
            _ => UiText.City.Since.With(From),
        };

    public bool HoldsIn(int year) => Record.Valid.HoldsIn(year);

    /// <summary>The status at the end of the year; null for a designation that starts later.</summary>
    public MemberStatus? StatusIn(int year)
    {
        if (HoldsIn(year))
            return MemberStatus.Member;
        if (From > year)
            return null;
        return City.Designations.Any(other => other.HoldsIn(year)) ? MemberStatus.Moved : MemberStatus.Left;
    }
}

public sealed record HeldSeat(SteeringTerm Term, SteeringRole Role, PublishedField Field, PublishedCity City);

public sealed record CitedSource(Source Source, Citation Citation);
