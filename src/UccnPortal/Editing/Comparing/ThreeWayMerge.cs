using System.Text.Json.Nodes;

namespace UccnPortal.Editing.Comparing;

/// <summary>A field that both sides changed differently; null means no value. <c>criteria[]</c> is the order of a list, as keys.</summary>
public sealed record Overlap(string Path, JsonNode? Base, JsonNode? Theirs, JsonNode? Mine);

public enum Side
{
    Theirs,
    Mine,
}

/// <summary>Merges two changed states of a record by field, and keyed lists by row. Reports the fields that both sides changed.</summary>
public sealed class ThreeWayMerge
{
    private readonly Func<string, Side> _winner;
    private readonly List<Overlap> _overlaps = [];

    private ThreeWayMerge(Func<string, Side> winner) => _winner = winner;

    public static (JsonObject Merged, IReadOnlyList<Overlap> Overlaps) Merge(
        JsonObject common,
        JsonObject theirs,
        JsonObject mine,
        Func<string, Side>? winner = null
    )
    {
        var merge = new ThreeWayMerge(winner ?? (_ => Side.Theirs));
        return (merge.MergeObjects(common, theirs, mine, ""), merge._overlaps);
    }

    private JsonNode? MergeNodes(JsonNode? common, JsonNode? theirs, JsonNode? mine, string path)
    {
        if (JsonNode.DeepEquals(common, mine) || JsonNode.DeepEquals(theirs, mine))
            return theirs?.DeepClone();
        if (JsonNode.DeepEquals(common, theirs))
            return mine?.DeepClone();

        return (common, theirs, mine) switch
        {
            (JsonObject c, JsonObject t, JsonObject m) => MergeObjects(c, t, m, path),
            (JsonArray c, JsonArray t, JsonArray m) when Rows.Of(c) is { } was && Rows.Of(t) is { } stands && Rows.Of(m) is { } comes =>
                MergeRows(was, stands, comes, path),
            _ => Decide(path, common, theirs, mine)?.DeepClone(),
        };
    }

    private JsonObject MergeObjects(JsonObject common, JsonObject theirs, JsonObject mine, string path)
    {
        var merged = new JsonObject();
        foreach (var name in theirs.Select(member => member.Key).Concat(mine.Select(member => member.Key)).Distinct())
        {
            var value = MergeMember(common[name], theirs[name], mine[name], path.Length == 0 ? name : $"{path}.{name}");
            if (value is not (null or JsonObject { Count: 0 } or JsonArray { Count: 0 }))
                merged[name] = value;
        }

        return merged;
    }

    // Empty values are not serialized, so that a missing text or list means an empty one.
    private JsonNode? MergeMember(JsonNode? common, JsonNode? theirs, JsonNode? mine, string path) =>
        (common, theirs, mine) switch
        {
            (JsonObject or null, JsonObject or null, JsonObject or null) => MergeNodes(
                common ?? new JsonObject(),
                theirs ?? new JsonObject(),
                mine ?? new JsonObject(),
                path
            ),
            (JsonArray or null, JsonArray or null, JsonArray or null) => MergeNodes(
                common ?? new JsonArray(),
                theirs ?? new JsonArray(),
                mine ?? new JsonArray(),
                path
            ),
            _ => MergeNodes(common, theirs, mine, path),
        };

    private JsonArray MergeRows(
        Dictionary<string, JsonObject> common,
        Dictionary<string, JsonObject> theirs,
        Dictionary<string, JsonObject> mine,
        string path
    )
    {
        var merged = new JsonArray();
        foreach (var key in Order(common.Keys, theirs.Keys, mine.Keys, path))
        {
            var row = MergeNodes(
                common.GetValueOrDefault(key),
                theirs.GetValueOrDefault(key),
                mine.GetValueOrDefault(key),
                $"{path}[{key}]"
            );
            if (row is not null)
                merged.Add(row);
        }

        return merged;
    }

    // The side that moved rows determines the order. Rows that only one side has keep their relative place.
    private List<string> Order(
        IReadOnlyCollection<string> common,
        IReadOnlyCollection<string> theirs,
        IReadOnlyCollection<string> mine,
        string path
    )
    {
        var theyMoved = Rows.StandOtherwise(common, theirs);
        var side = theyMoved ? Side.Theirs : Side.Mine;
        if (theyMoved && Rows.StandOtherwise(common, mine) && Rows.StandOtherwise(theirs, mine))
        {
            var overlap = new Overlap($"{path}[]", Keys(common), Keys(theirs), Keys(mine));
            _overlaps.Add(overlap);
            side = _winner(overlap.Path);
        }

        return side == Side.Theirs ? Rows.Together(theirs, mine) : Rows.Together(mine, theirs);
    }

    private JsonNode? Decide(string path, JsonNode? common, JsonNode? theirs, JsonNode? mine)
    {
        _overlaps.Add(new Overlap(path, common?.DeepClone(), theirs?.DeepClone(), mine?.DeepClone()));
        return _winner(path) == Side.Theirs ? theirs : mine;
    }

    private static JsonArray Keys(IEnumerable<string> keys) => [.. keys.Select(key => JsonValue.Create(key))];
}
