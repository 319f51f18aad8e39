using System.Text.Json.Nodes;

namespace UccnPortal.Editing.Comparing;

/// <summary>A field that both sides changed, each in its own way; null stands for no value. The order of a list's rows has the path <c>criteria[]</c> and their keys for values.</summary>
public sealed record Overlap(string Path, JsonNode? Base, JsonNode? Theirs, JsonNode? Mine);

public enum Side
{
    Theirs,
    Mine,
}

/// <summary>
/// Two changed states of one record laid together, field by field: what one side changed holds, and what both changed is
/// reported. Lists of keyed rows are merged row by row. Seeding merges the seed into what staff have, the editor a form
/// into what a colleague wrote meanwhile.
/// </summary>
public sealed class ThreeWayMerge
{
    private readonly Func<string, Side> _winner;
    private readonly List<Overlap> _overlaps = [];

    private ThreeWayMerge(Func<string, Side> winner) => _winner = winner;

    /// <param name="common">The state that both began with.</param>
    /// <param name="theirs">The state that stands.</param>
    /// <param name="mine">The state that is to be laid over it.</param>
    /// <param name="winner">Which side holds at a path where both changed; theirs if nothing else is said.</param>
    public static (JsonObject Merged, IReadOnlyList<Overlap> Overlaps) Merge(JsonObject common, JsonObject theirs, JsonObject mine, Func<string, Side>? winner = null)
    {
        var merge = new ThreeWayMerge(winner ?? (_ => Side.Theirs));
        return (merge.MergeObjects(common, theirs, mine, ""), merge._overlaps);
    }

    private JsonNode? MergeNodes(JsonNode? common, JsonNode? theirs, JsonNode? mine, string path)
    {
        if (JsonNode.DeepEquals(common, mine) || JsonNode.DeepEquals(theirs, mine)) return theirs?.DeepClone();
        if (JsonNode.DeepEquals(common, theirs)) return mine?.DeepClone();

        return (common, theirs, mine) switch
        {
            (JsonObject c, JsonObject t, JsonObject m) => MergeObjects(c, t, m, path),
            (JsonArray c, JsonArray t, JsonArray m) when Rows.Of(c) is { } was && Rows.Of(t) is { } stands && Rows.Of(m) is { } comes => MergeRows(was, stands, comes, path),
            _ => Decide(path, common, theirs, mine)?.DeepClone(),
        };
    }

    private JsonObject MergeObjects(JsonObject common, JsonObject theirs, JsonObject mine, string path)
    {
        var merged = new JsonObject();
        foreach (var name in theirs.Select(member => member.Key).Concat(mine.Select(member => member.Key)).Distinct())
        {
            var value = MergeMember(common[name], theirs[name], mine[name], path.Length == 0 ? name : $"{path}.{name}");
            if (value is not (null or JsonObject { Count: 0 } or JsonArray { Count: 0 })) merged[name] = value;
        }

        return merged;
    }

    // What is empty is never written: a text or a list that one side lacks is an empty one.
    private JsonNode? MergeMember(JsonNode? common, JsonNode? theirs, JsonNode? mine, string path) => (common, theirs, mine) switch
    {
        (JsonObject or null, JsonObject or null, JsonObject or null) => MergeNodes(common ?? new JsonObject(), theirs ?? new JsonObject(), mine ?? new JsonObject(), path),
        (JsonArray or null, JsonArray or null, JsonArray or null) => MergeNodes(common ?? new JsonArray(), theirs ?? new JsonArray(), mine ?? new JsonArray(), path),
        _ => MergeNodes(common, theirs, mine, path),
    };

    private JsonArray MergeRows(Dictionary<string, JsonObject> common, Dictionary<string, JsonObject> theirs, Dictionary<string, JsonObject> mine, string path)
    {
        var merged = new JsonArray();
        foreach (var key in Order(common.Keys, theirs.Keys, mine.Keys, path))
        {
            var row = MergeNodes(common.GetValueOrDefault(key), theirs.GetValueOrDefault(key), mine.GetValueOrDefault(key), $"{path}[{key}]");
            if (row is not null) merged.Add(row);
        }

        return merged;
    }

    // Who moved rows gives the order. Rows that only one side has keep the place they have there.
    private List<string> Order(IReadOnlyCollection<string> common, IReadOnlyCollection<string> theirs, IReadOnlyCollection<string> mine, string path)
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
