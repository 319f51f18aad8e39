using System.Text.Json.Nodes;

namespace UccnPortal.Seeding;

/// <summary>A value of the seed that staff's own value kept out. Values are JSON; "null" stands for none.</summary>
public sealed record Kept(string Field, string Current, string Proposed);

/// <summary>
/// The rule of package managers for configuration files, field by field: what nobody touched follows the seed; what staff
/// changed stays, and the difference is reported. Lists of keyed rows are merged row by row.
/// </summary>
public static class ThreeWayMerge
{
    public static (JsonObject Merged, IReadOnlyList<Kept> Kept) Merge(JsonObject before, JsonObject current, JsonObject after)
    {
        var kept = new List<Kept>();
        return (MergeObjects(before, current, after, "", kept), kept);
    }

    private static JsonNode? MergeNodes(JsonNode? before, JsonNode? current, JsonNode? after, string path, List<Kept> kept)
    {
        if (JsonNode.DeepEquals(before, after) || JsonNode.DeepEquals(current, after)) return current?.DeepClone();
        if (JsonNode.DeepEquals(before, current)) return after?.DeepClone();

        switch (before, current, after)
        {
            case (JsonObject b, JsonObject c, JsonObject a):
                return MergeObjects(b, c, a, path, kept);
            case (JsonArray b, JsonArray c, JsonArray a) when Rows(b) is { } was && Rows(c) is { } stands && Rows(a) is { } comes:
                return MergeRows(was, stands, comes, path, kept);
            default:
                kept.Add(new Kept(path, Text(current), Text(after)));
                return current?.DeepClone();
        }
    }

    private static JsonObject MergeObjects(JsonObject before, JsonObject current, JsonObject after, string path, List<Kept> kept)
    {
        var merged = new JsonObject();
        foreach (var name in current.Select(member => member.Key).Concat(after.Select(member => member.Key)).Distinct())
        {
            var value = MergeMember(before[name], current[name], after[name], path.Length == 0 ? name : $"{path}.{name}", kept);
            if (value is not (null or JsonObject { Count: 0 } or JsonArray { Count: 0 })) merged[name] = value;
        }

        return merged;
    }

    // What is empty is never written: a text or a list that one side lacks is an empty one.
    private static JsonNode? MergeMember(JsonNode? before, JsonNode? current, JsonNode? after, string path, List<Kept> kept) => (before, current, after) switch
    {
        (JsonObject or null, JsonObject or null, JsonObject or null) =>
            MergeNodes(before ?? new JsonObject(), current ?? new JsonObject(), after ?? new JsonObject(), path, kept),
        (JsonArray or null, JsonArray or null, JsonArray or null) =>
            MergeNodes(before ?? new JsonArray(), current ?? new JsonArray(), after ?? new JsonArray(), path, kept),
        _ => MergeNodes(before, current, after, path, kept),
    };

    private static JsonArray MergeRows(
        Dictionary<string, JsonObject> before, Dictionary<string, JsonObject> current, Dictionary<string, JsonObject> after, string path, List<Kept> kept)
    {
        // Staff's order holds if they changed it; rows that only the seed or only staff have follow at the end.
        var reordered = !before.Keys.Where(current.ContainsKey).SequenceEqual(current.Keys.Where(before.ContainsKey));
        var keys = reordered ? current.Keys.Concat(after.Keys).Distinct() : after.Keys.Concat(current.Keys).Distinct();

        var merged = new JsonArray();
        foreach (var key in keys)
        {
            var row = MergeNodes(before.GetValueOrDefault(key), current.GetValueOrDefault(key), after.GetValueOrDefault(key), $"{path}[{key}]", kept);
            if (row is not null) merged.Add(row);
        }

        return merged;
    }

    // Parts have a key; a citation is known by what it cites and where.
    private static Dictionary<string, JsonObject>? Rows(JsonArray list)
    {
        var rows = new Dictionary<string, JsonObject>();
        foreach (var item in list)
        {
            if (item is not JsonObject row) return null;

            var key = row["key"]?.ToString() ?? $"{row["field"]}:{row["source"]}:{row["locator"]}";
            if (!rows.TryAdd(key, row)) return null;
        }

        return rows;
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
