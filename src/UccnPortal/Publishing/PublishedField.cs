using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>A creative field with its cities and coordinators.</summary>
public sealed class PublishedField(Field record)
{
    /// <summary>Errata of a printed list of the field's cities name this as what they correct.</summary>
    public const string CityList = "cities";

    public Field Record { get; } = record;
    public string Slug => Record.Slug;

    /// <summary>In the network's order: year, then English name.</summary>
    public IReadOnlyList<PublishedDesignation> Designations { get; internal set; } = [];
    public IReadOnlyList<HeldSeat> Seats { get; internal set; } = [];

    /// <summary>The style sheet's class for the field's colour and sign.</summary>
    public string CssClass { get; } = $"f-{record.Sign}";

    public string CodeOf(Criterion criterion) => $"{Record.Code}-{criterion.Number}";
}
