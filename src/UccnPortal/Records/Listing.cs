namespace UccnPortal.Records;

public sealed record Listing(int? Number = null, int? Year = null, Enum? Class = null)
{
    public static readonly Listing ByName = new();
}
