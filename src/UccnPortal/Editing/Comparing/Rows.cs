using System.Text.Json.Nodes;

namespace UccnPortal.Editing.Comparing;

/// <summary>Identifies the rows of lists in snapshots: parts by key, citations by field, source and locator.</summary>
internal static class Rows
{
    public static string KeyOf(JsonObject row) => row["key"]?.ToString() ?? $"{row["field"]}:{row["source"]}:{row["locator"]}";

    /// <summary>Returns the rows by key, in order; null if the keys are not unique.</summary>
    public static Dictionary<string, JsonObject>? Of(JsonArray list)
    {
        var rows = new Dictionary<string, JsonObject>();
        foreach (var item in list)
        {
            if (item is not JsonObject row || !rows.TryAdd(KeyOf(row), row))
                return null;
        }

        return rows;
    }

    public static bool StandOtherwise(IReadOnlyCollection<string> before, IReadOnlyCollection<string> after) =>
        !before.Where(after.Contains).SequenceEqual(after.Where(before.Contains));

    /// <summary>Merges two orders: the leading one stays, and rows that only the other has are inserted at their relative place.</summary>
    public static List<string> Together(IReadOnlyCollection<string> leading, IReadOnlyCollection<string> other)
    {
        var together = leading.ToList();
        var following = together.Count;
        foreach (var key in other.Reverse())
        {
            if (together.IndexOf(key) is >= 0 and var place)
                following = place;
            else
                together.Insert(following, key);
        }

        return together;
    }
}
