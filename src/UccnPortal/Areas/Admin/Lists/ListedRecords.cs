using UccnPortal.Editing;

namespace UccnPortal.Areas.Admin.Lists;

public sealed record ListedRecords(IReadOnlyList<ListedRecord> All, IReadOnlyList<ConsistencyIssue> ConsistencyIssues);
