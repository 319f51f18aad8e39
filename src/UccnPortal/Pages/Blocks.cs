using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Pages;

/// <summary>The source note that ends a block: <c>_SourceNote</c>. Each source once, in the order cited.</summary>
public sealed record SourceNote(PortalPage Page, IEnumerable<CitedSource> Cited);

/// <summary>The mark beside a corrected text that opens what was printed, what it should be, and why: <c>_ErratumMark</c>.</summary>
public sealed record ErratumMark(PortalPage Page, Erratum Erratum);

/// <summary>Where a city lies, without coast or border: <c>_Position</c>. For a city with coordinates only.</summary>
public sealed record CityPosition(PortalPage Page, PublishedCity City, PublishedField? Field);
