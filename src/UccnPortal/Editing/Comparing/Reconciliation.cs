using System.Text.Json.Nodes;
using UccnPortal.Records;

namespace UccnPortal.Editing.Comparing;

/// <summary>Merges the changes of two people to one state of a record. Where both changed the same place, the user chooses.</summary>
public sealed class Reconciliation
{
    private Reconciliation(RecordKind kind, JsonObject common, JsonObject theirs, JsonObject mine, Func<string, Side?> chosen)
    {
        var (merged, overlaps) = ThreeWayMerge.Merge(common, theirs, mine, path => chosen(path) ?? Side.Mine);
        Record = RecordJson.Read(merged.ToJsonString(), kind);
        Overlaps = overlaps;
        IsSettled = overlaps.All(overlap => chosen(overlap.Path) is not null);
        var both = RecordDifferences
            .Between(kind, common, theirs)
            .Select(difference => (difference.Path, After: difference.After?.ToJsonString()))
            .ToHashSet();
        ByThem = [.. RecordDifferences.Between(kind, common, theirs).Where(IsApart)];
        ByMe =
        [
            .. RecordDifferences
                .Between(kind, common, mine)
                .Where(difference => IsApart(difference) && !both.Contains((difference.Path, difference.After?.ToJsonString()))),
        ];
    }

    public Record Record { get; }

    public IReadOnlyList<Overlap> Overlaps { get; }

    public IReadOnlyList<Difference> ByThem { get; }

    public IReadOnlyList<Difference> ByMe { get; }

    public bool IsSettled { get; }

    public static Reconciliation Of(RecordKind kind, Record common, Record theirs, Record mine, Func<string, Side?> chosen) =>
        new(kind, Parse(common), Parse(theirs), Parse(mine), chosen);

    private bool IsApart(Difference difference) =>
        !Overlaps.Any(overlap =>
            difference.Path == overlap.Path || difference.Path.StartsWith($"{overlap.Path}.", StringComparison.Ordinal)
        );

    private static JsonObject Parse(Record record) => JsonNode.Parse(RecordJson.Write(record))!.AsObject(); // A snapshot is an object.
}
