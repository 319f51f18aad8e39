using UccnPortal.Records;

namespace UccnPortal.Pages.Admin.Records;

/// <summary>Why a draft cannot be previewed, each reason with the way to its field; without one, no page shows such a record: <c>_Obstacles</c>.</summary>
public sealed record Obstacles(AdminPage Page, string Kinds, Guid Id, IReadOnlyList<Problem> Problems);
