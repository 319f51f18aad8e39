using UccnPortal.Records;

namespace UccnPortal.Pages;

public sealed record ErratumMark(PortalPage Page, Erratum Erratum);
