namespace UccnPortal.Pages;

public sealed record EditionBanner(PortalPage Page, int? AsOf, string TodayPath, string BrochurePath);
