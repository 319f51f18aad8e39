using System.Text.Json.Nodes;

namespace UccnPortal.Editing.Comparing;

/// <summary>The rows of a list in a snapshot, told apart: a part by its key, a citation by what it cites and where.</summary>
internal static class Rows
{
    public static string KeyOf(JsonObject row) => row["key"]?.ToString() ?? $"{row["field"]}:{row["source"]}:{row["locator"]}";

    /// <summary>The rows by their keys, in their order; null where they cannot be told apart.</summary>
    public static Dictionary<string, JsonObject>? Of(JsonArray list)
    {
        var rows = new Dictionary<string, JsonObject>();
        foreach (var item in list)
        {
            if (item is not JsonObject row || !rows.TryAdd(KeyOf(row), row)) return null;
        }

        return rows;
    }

    /// <summary>Whether the rows that both lists have stand in another order.</summary>
    public static bool StandOtherwise(IReadOnlyCollection<string> before, IReadOnlyCollection<string> after) =>
        !before.Where(after.Contains).SequenceEqual(after.Where(before.Contains));

    /// <summary>The rows of one list, with those that only the other has at the places they have there.</summary>
    public static List<string> Together(IReadOnlyCollection<string> leading, IReadOnlyCollection<string> other)
    {
        var together = leading.ToList();
        var following = together.Count;
        foreach (var key in other.Reverse())
        {
            if (together.IndexOf(key) is >= 0 and var place) following = place;
            else together.Insert(following, key);
        }

        return together;
    }
}
