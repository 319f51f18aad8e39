using UccnPortal.Records;

namespace UccnPortal.Publishing.Figures;

/// <summary>What a figure that leaves the site says of where it comes from.</summary>
/// <param name="Address">Its page, with the year.</param>
public sealed record Imprint(LocalizedText Site, string Address, LocalizedText Licence);
