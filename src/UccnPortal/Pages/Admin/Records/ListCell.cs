namespace UccnPortal.Pages.Admin.Records;

/// <summary>What stands in one column of one record: <c>_Cell</c>.</summary>
public sealed record ListCell(IndexModel Page, ListedRecord Row, ListColumn Column);
