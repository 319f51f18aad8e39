using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>A term of the steering group: which city coordinated which sub-network.</summary>
public sealed class SteeringTerm : Record
{
    /// <summary>As printed: 2018 至今.</summary>
    public LocalizedText Label { get; set; } = LocalizedText.Empty;
    public Validity Valid { get; set; } = Validity.Always;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    /// <summary>The roles of this term, in the order of the table's columns; a further role is a row here.</summary>
    public List<SteeringRole> Roles { get; set; } = [];
    public List<SteeringSeat> Seats { get; set; } = [];
}

public sealed class SteeringRole : Part
{
    public LocalizedText Name { get; set; } = LocalizedText.Empty;
}

public sealed class SteeringSeat : Part
{
    /// <summary>The key of a role of the same term.</summary>
    [KeyOf(nameof(SteeringTerm.Roles))]
    public string Role { get; set; } = "";

    [JsonConverter(typeof(ReferenceTo<Field>))]
    public Guid Field { get; set; }

    [JsonConverter(typeof(ReferenceTo<City>))]
    public Guid City { get; set; }

    public override string KeyFrom(Func<Guid, string> slugOf) => $"{slugOf(Field)}-{Role}";
}
