using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A field as it stood at the end of a year.</summary>
public sealed class FieldInYear(PublishedField field, int year)
{
    private IReadOnlyList<FieldGrowth>? _growth;

    public PublishedField Field { get; } = field;
    public int Year { get; } = year;

    /// <summary>The field existed in that year.</summary>
    public bool IsEstablished { get; } = field.Record.Valid.HoldsIn(year);

    public IReadOnlyList<Criterion> Criteria { get; } = [.. field.Record.Criteria.Where(criterion => criterion.Valid.HoldsIn(year))];

    /// <summary>Everything that had started by then, cities that have moved on since included.</summary>
    public IReadOnlyList<PublishedDesignation> Started { get; } = [.. field.Designations.Where(designation => designation.From <= year)];

    public IReadOnlyList<PublishedDesignation> Members { get; } = [.. field.Designations.Where(designation => designation.HoldsIn(year))];

    public IReadOnlyList<PublishedDesignation> ChineseMembers { get; } = [.. field.Designations.Where(designation => designation.City.IsChinese && designation.HoldsIn(year))];

    /// <summary>The steering group's terms with the field's seats, the first term first.</summary>
    public IEnumerable<IGrouping<SteeringTerm, HeldSeat>> Terms =>
        Field.Seats.Where(seat => seat.Term.Valid.From is null || seat.Term.Valid.From <= Year).GroupBy(seat => seat.Term);

    /// <summary>One row for each year in which something changed.</summary>
    public IReadOnlyList<FieldGrowth> Growth => _growth ??=
    [
        .. Started.Select(designation => designation.From)
            .Concat(Started.Select(designation => designation.Record.Valid.Ends).OfType<int>().Where(end => end <= Year))
            .Distinct().Order().Select(GrowthOf),
    ];

    /// <summary>The title a city took instead of this one.</summary>
    public static PublishedDesignation? MovedTo(PublishedDesignation designation) =>
        designation.City.Designations.FirstOrDefault(other => other != designation && other.From == designation.Record.Valid.Until);

    /// <summary>The title a city gave up for this one.</summary>
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

/// <summary>What a year brought a field: new members, members that moved in less those that went, and the total after it.</summary>
public sealed record FieldGrowth(int Year, int Joined, int Moved, int Total);
