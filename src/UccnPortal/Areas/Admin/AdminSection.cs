using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin;

public sealed record AdminSection(LocalizedText Words, IReadOnlyList<RecordKind> Kinds)
{
    public static readonly IReadOnlyList<AdminSection> All =
    [
        .. from kind in RecordKinds.All
        where kind.Group != RecordGroup.None
        orderby kind.Group, kind.Rank
        group kind by kind.Group into kinds
        select new AdminSection(RecordWords.Group(kinds.Key), [.. kinds]),
    ];

    public static AdminSection? Find(string path) => All.FirstOrDefault(section => section.Kinds.Any(kind => kind.Path == path));
}
