using UccnPortal.Records;

namespace UccnPortal.Publishing.Figures;

public sealed record Imprint(LocalizedText Site, string Address, LocalizedText Licence);
