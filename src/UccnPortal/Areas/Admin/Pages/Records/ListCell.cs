using UccnPortal.Areas.Admin.Lists;

namespace UccnPortal.Areas.Admin.Pages.Records;

/// <summary>What stands in one column of one record: <c>_Cell</c>.</summary>
public sealed record ListCell(IndexModel Page, ListedRecord Row, ListColumn Column);
