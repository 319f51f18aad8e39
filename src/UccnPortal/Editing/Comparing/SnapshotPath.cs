using System.Text.Json.Nodes;

namespace UccnPortal.Editing.Comparing;

/// <summary>Reads and sets the value at a path. The path of a row means the whole row; <c>criteria[]</c> means the order of rows.</summary>
public static class SnapshotPath
{
    public static JsonNode? Get(JsonObject record, string path) => Get(record, FieldPath.Read(path));

    /// <summary>Sets the value, or removes it if null; a new row is appended. Parents that become empty are removed.</summary>
    public static bool Set(JsonObject record, string path, JsonNode? value) => Set(record, [.. FieldPath.Read(path)], value, []);

    /// <summary>Copies the value; a new row gets the position that it has in the source.</summary>
    public static bool Copy(JsonObject from, JsonObject to, string path)
    {
        var steps = FieldPath.Read(path);
        var list = steps is [.., { Row.Length: > 0 } last]
            ? Get(from, [.. steps.SkipLast(1), last with { Row = null }]) as JsonArray
            : null;
        return Set(to, [.. steps], Get(from, steps), list is null ? [] : [.. list.OfType<JsonObject>().Select(Rows.KeyOf)]);
    }

    private static JsonNode? Get(JsonObject record, IEnumerable<FieldStep> steps)
    {
        JsonNode? value = record;
        foreach (var step in steps)
        {
            value = (value as JsonObject)?[step.Name];
            if (step.Row is null)
                continue;
            if (value is not JsonArray list)
                return null;

            value =
                step.Row.Length == 0
                    ? new JsonArray([.. list.OfType<JsonObject>().Select(row => JsonValue.Create(Rows.KeyOf(row)))])
                    : Find(list, step.Row);
        }

        return value;
    }

    private static bool Set(JsonObject owner, ReadOnlySpan<FieldStep> steps, JsonNode? value, IReadOnlyCollection<string> order)
    {
        if (steps is not [var step, .. var further])
            return false;
        if (step.Row is not null)
            return SetInList(owner, step, further, value, order);
        if (further.Length == 0)
        {
            Put(owner, step.Name, value?.DeepClone());
            return true;
        }

        var inner = owner[step.Name] as JsonObject ?? new JsonObject();
        var isSet = Set(inner, further, value, order);
        if (isSet)
            Put(owner, step.Name, inner.Count == 0 ? null : inner);
        return isSet;
    }

    private static bool SetInList(
        JsonObject owner,
        FieldStep step,
        ReadOnlySpan<FieldStep> further,
        JsonNode? value,
        IReadOnlyCollection<string> order
    )
    {
        var list = owner[step.Name] as JsonArray ?? [];
        if (step.Row is not { Length: > 0 } key)
            return Reorder(list, (value as JsonArray)?.Select(row => row?.ToString() ?? "").ToList() ?? []);

        var row = Find(list, key);
        if (further.Length > 0)
            return row is not null && Set(row, further, value, order);

        var place = row is null ? PlaceOf(list, key, order) : list.IndexOf(row);
        if (row is not null)
            list.RemoveAt(place);
        if (value is not null)
            list.Insert(place, value.DeepClone());
        Put(owner, step.Name, list.Count == 0 ? null : list);
        return true;
    }

    private static int PlaceOf(JsonArray list, string key, IReadOnlyCollection<string> order)
    {
        var following = order
            .SkipWhile(other => other != key)
            .Skip(1)
            .Select(other => Find(list, other))
            .FirstOrDefault(row => row is not null);
        return following is null ? list.Count : list.IndexOf(following);
    }

    private static bool Reorder(JsonArray list, List<string> keys)
    {
        if (Rows.Of(list) is not { } rows)
            return false;

        list.Clear();
        foreach (var key in Rows.Together([.. keys.Where(rows.ContainsKey)], rows.Keys))
            list.Add(rows[key]);
        return true;
    }

    private static JsonObject? Find(JsonArray list, string key) => list.OfType<JsonObject>().FirstOrDefault(row => Rows.KeyOf(row) == key);

    private static void Put(JsonObject owner, string name, JsonNode? value)
    {
        if (value is null)
            owner.Remove(name);
        else if (!ReferenceEquals(owner[name], value))
            owner[name] = value;
    }
}
