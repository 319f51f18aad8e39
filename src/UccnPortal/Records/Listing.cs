namespace UccnPortal.Records;

/// <summary>What the lists of staff order and narrow records of a type by, beside their names.</summary>
/// <param name="Number">Its place among its kind, as printed.</param>
/// <param name="Year">When it begins or happened.</param>
/// <param name="Class">What sort of its kind it is.</param>
public sealed record Listing(int? Number = null, int? Year = null, Enum? Class = null)
{
    public static readonly Listing ByName = new();
}
