using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed class FieldInYear(PublishedField field, int year)
{
    private IReadOnlyList<FieldGrowth>? _growth;

    public PublishedField Field { get; } = field;
    public int Year { get; } = year;

    public bool IsEstablished { get; } = field.Record.Valid.HoldsIn(year);

    public IReadOnlyList<Criterion> Criteria { get; } = [.. field.Record.Criteria.Where(criterion => criterion.Valid.HoldsIn(year))];

    /// <summary>Includes designations of cities that have since moved to another field.</summary>
    public IReadOnlyList<PublishedDesignation> Started { get; } = [.. field.Designations.Where(designation => designation.From <= year)];

    public IReadOnlyList<PublishedDesignation> Members { get; } = [.. field.Designations.Where(designation => designation.HoldsIn(year))];

    public IReadOnlyList<PublishedDesignation> ChineseMembers { get; } =
    [.. field.Designations.Where(designation => designation.City.IsChinese && designation.HoldsIn(year))];

    public IEnumerable<IGrouping<SteeringTerm, HeldSeat>> Terms =>
        Field.Seats.Where(seat => seat.Term.Valid.From is null || seat.Term.Valid.From <= Year).GroupBy(seat => seat.Term);

    public IReadOnlyList<FieldGrowth> Growth =>
        _growth ??= [
            .. Started
                .Select(designation => designation.From)
                .Concat(Started.Select(designation => designation.Record.Valid.Ends).OfType<int>().Where(end => end <= Year))
                .Distinct()
                .Order()
                .Select(GrowthOf),
        ];

    public static PublishedDesignation? MovedTo(PublishedDesignation designation) =>
        designation.City.Designations.FirstOrDefault(other => other != designation && other.From == designation.Record.Valid.Until);

    public static PublishedDesignation? MovedFrom(PublishedDesignation designation) =>
        designation.City.Designations.FirstOrDefault(other => other != designation && other.Record.Valid.Until == designation.From);

    private FieldGrowth GrowthOf(int year)
    {
        var started = Started.Where(designation => designation.From == year).ToList();
        var movedIn = started.Count(designation => designation.Record.Kind == DesignationKind.ChangedField);
        var ended = Started.Count(designation => designation.Record.Valid.Ends == year);
        return new FieldGrowth(year, started.Count - movedIn, movedIn - ended, Started.Count(designation => designation.HoldsIn(year)));
    }
}

/// <summary>New members in a year, arrivals from other fields minus designations that ended, and the resulting total.</summary>
public sealed record FieldGrowth(int Year, int Joined, int Moved, int Total);
