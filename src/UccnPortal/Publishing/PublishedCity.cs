using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A city with everything that refers to it, resolved.</summary>
public sealed class PublishedCity(City record, Country country, Province? province, DateTime changedAtUtc)
{
    public City Record { get; } = record;
    public Country Country { get; } = country;
    public Province? Province { get; } = province;

    /// <summary>When the record was last published.</summary>
    public DateTime ChangedAtUtc { get; } = changedAtUtc;

    public string Slug => Record.Slug;
    public LocalizedText Name => Record.Name;

    /// <summary>Orders the city in English lists: without an English name by how the Chinese one is read.</summary>
    public string SortEn => Record switch { { SortEn.Length: > 0 } => Record.SortEn, { SortZh.Length: > 0 } => Record.SortZh, _ => Slug };

    public bool IsChinese => Country.Code == PublishedNetwork.China;

    /// <summary>In order of year: the first is the one the city joined with.</summary>
    public IReadOnlyList<PublishedDesignation> Designations { get; internal set; } = [];
    public IReadOnlyList<HeldSeat> Seats { get; internal set; } = [];
    public IReadOnlyList<Meeting> Meetings { get; internal set; } = [];
    public IReadOnlyList<PrintedLine> PrintedLines { get; internal set; } = [];

    /// <summary>Another member city bears the same name in this language's spelling, so a title needs the country.</summary>
    public bool HasNamesake { get; internal set; }

    /// <summary>The name for lists of the world's cities: with the country where another member bears the same.</summary>
    public LocalizedText DistinctName => HasNamesake
        ? Name with { Zh = Name.Zh.Length > 0 ? $"{Name.Zh}（{Country.Name.Zh}）" : "", En = Name.En.Length > 0 ? $"{Name.En} ({Country.Name.En})" : "" }
        : Name;

    public int? MemberSince => Designations.Count > 0 ? Designations[0].From : null;

    /// <summary>The title held in that year, else the one held last or first.</summary>
    public PublishedDesignation? DesignationIn(int year) =>
        Designations.LastOrDefault(designation => designation.HoldsIn(year)) ?? (Designations.Count > 0 ? Designations[^1] : null);
}

/// <summary>One row of every city list: a city holds a field's title.</summary>
public sealed class PublishedDesignation(PublishedCity city, PublishedField field, Designation record, IReadOnlyList<CitedSource> sources)
{
    public PublishedCity City { get; } = city;
    public PublishedField Field { get; } = field;
    public Designation Record { get; } = record;
    public int From { get; } = record.Valid.From ?? 0;

    /// <summary>What the city's record cites for this row.</summary>
    public IReadOnlyList<CitedSource> Sources { get; } = sources;

    public bool HoldsIn(int year) => Record.Valid.HoldsIn(year);

    /// <summary>What became of the membership by the end of the year; null for a row that starts after it.</summary>
    public MemberStatus? StatusIn(int year)
    {
        if (HoldsIn(year)) return MemberStatus.Member;
        if (From > year) return null;
        return City.Designations.Any(other => other.HoldsIn(year)) ? MemberStatus.Moved : MemberStatus.Left;
    }
}

/// <summary>A seat of the steering group that a city holds or held.</summary>
public sealed record HeldSeat(SteeringTerm Term, SteeringRole Role, PublishedField Field, PublishedCity City);

/// <summary>A source as cited by a record or one of its fields.</summary>
public sealed record CitedSource(Source Source, Citation Citation);
