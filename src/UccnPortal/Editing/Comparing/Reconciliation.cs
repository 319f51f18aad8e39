using System.Text.Json.Nodes;
using UccnPortal.Records;

namespace UccnPortal.Editing.Comparing;

/// <summary>What two people made of one state of a record, laid together; where both changed the same place, one of them chooses.</summary>
public sealed class Reconciliation
{
    private Reconciliation(RecordKind kind, JsonObject common, JsonObject theirs, JsonObject mine, Func<string, Side?> chosen)
    {
        var (merged, overlaps) = ThreeWayMerge.Merge(common, theirs, mine, path => chosen(path) ?? Side.Mine);
        Record = RecordJson.Read(merged.ToJsonString(), kind);
        Overlaps = overlaps;
        IsSettled = overlaps.All(overlap => chosen(overlap.Path) is not null);
        var both = RecordDifferences.Between(kind, common, theirs).Select(difference => (difference.Path, After: difference.After?.ToJsonString())).ToHashSet();
        ByThem = [.. RecordDifferences.Between(kind, common, theirs).Where(IsApart)];
        ByMe = [.. RecordDifferences.Between(kind, common, mine).Where(difference => IsApart(difference) && !both.Contains((difference.Path, difference.After?.ToJsonString())))];
    }

    /// <summary>The record that comes of it, with what was chosen.</summary>
    public Record Record { get; }

    /// <summary>The places that both changed, each in another way.</summary>
    public IReadOnlyList<Overlap> Overlaps { get; }

    /// <summary>What the colleague alone changed; it holds.</summary>
    public IReadOnlyList<Difference> ByThem { get; }

    /// <summary>What the form alone changed; it holds too.</summary>
    public IReadOnlyList<Difference> ByMe { get; }

    /// <summary>Nothing is left to choose.</summary>
    public bool IsSettled { get; }

    /// <param name="chosen">Whose change holds at a path; null where that is open.</param>
    public static Reconciliation Of(RecordKind kind, Record common, Record theirs, Record mine, Func<string, Side?> chosen) =>
        new(kind, Parse(common), Parse(theirs), Parse(mine), chosen);

    private bool IsApart(Difference difference) =>
        !Overlaps.Any(overlap => difference.Path == overlap.Path || difference.Path.StartsWith($"{overlap.Path}.", StringComparison.Ordinal));

    private static JsonObject Parse(Record record) => JsonNode.Parse(RecordJson.Write(record))!.AsObject(); // A snapshot is an object.
}
