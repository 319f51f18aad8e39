using System.Text.Json.Serialization;

namespace UccnPortal.Records;

public sealed class SteeringTerm : Record
{
    [Needed]
    public LocalizedText Label { get; set; } = LocalizedText.Empty;
    public Validity Valid { get; set; } = Validity.Always;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public List<SteeringRole> Roles { get; set; } = [];
    public List<SteeringSeat> Seats { get; set; } = [];

    public override LocalizedText DisplayName() => Label;

    protected internal override Listing Listed() => new(Year: Valid.From);

    protected internal override IEnumerable<Problem> OwnProblems()
    {
        if (Valid.From is null)
            yield return new Problem("valid.from", new LocalizedText("缺少起始年份", "The start year is missing"));
        if (Roles.Count == 0)
            yield return new Problem("roles", new LocalizedText("至少要有一个职务", "At least one role is required"));
        foreach (var seat in Seats.Where(seat => !Roles.Exists(role => role.Key == seat.Role)))
        {
            yield return new Problem(
                $"seats[{seat.Key}]",
                new LocalizedText($"本任期没有职务“{seat.Role}”", $"This term has no role “{seat.Role}”")
            );
        }

        foreach (var twice in Seats.GroupBy(seat => (seat.Field, seat.Role)).Where(seats => seats.Count() > 1))
        {
            yield return new Problem(
                $"seats[{twice.Last().Key}]",
                new LocalizedText("同一领域的同一职务有两座城市", "Two cities hold the same role in one field")
            );
        }
    }
}

public sealed class SteeringRole : Row
{
    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Name];
}

public sealed class SteeringSeat : Row
{
    [KeyOf(nameof(SteeringTerm.Roles))]
    public string Role { get; set; } = "";

    [JsonConverter(typeof(ReferenceTo<CreativeField>))]
    public Guid Field { get; set; }

    [JsonConverter(typeof(ReferenceTo<City>))]
    public Guid City { get; set; }

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [names.NameOf(Field), names.NameOf("roles", Role)];

    public override string KeyFrom(Func<Guid, string> slugOf) => $"{slugOf(Field)}-{Role}";
}
