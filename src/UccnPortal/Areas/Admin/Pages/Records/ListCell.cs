using UccnPortal.Areas.Admin.Lists;

namespace UccnPortal.Areas.Admin.Pages.Records;

public sealed record ListCell(IndexModel Page, ListedRecord Row, ListColumn Column);
