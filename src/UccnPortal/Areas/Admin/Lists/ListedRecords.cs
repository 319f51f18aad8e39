using UccnPortal.Editing;

namespace UccnPortal.Areas.Admin.Lists;

/// <summary>All records as rows of lists, with what contradicts among them.</summary>
public sealed record ListedRecords(IReadOnlyList<ListedRecord> All, IReadOnlyList<Contradiction> Contradictions);
