namespace UccnPortal.Editing.Forms;

/// <summary>Adds, removes and moves rows of a form that stays unsaved.</summary>
public static class FormRows
{
    /// <summary>What marks the key of a row that the record does not have yet; no key of a record has it.</summary>
    public const char New = '+';

    /// <summary>Does what a button says: <c>add:designations</c>, <c>remove:</c>, <c>up:</c> or <c>down:designations[design-2019]</c>.</summary>
    /// <returns>The path of the list, and of the row where the reader goes on; null where the button says something else.</returns>
    public static (string List, string? Row)? Act(FormValues values, string button)
    {
        if (button.Split(':', 2) is not [var act, var path]) return null;
        if (act == "add") return (path, Add(values, path));
        if (act is not ("remove" or "up" or "down") || !path.EndsWith(']') || path.LastIndexOf('[') is not (> 0 and var bracket)) return null;

        var (list, key) = (path[..bracket], path[(bracket + 1)..^1]);
        var rows = values.RowsOf(list).ToList();
        var at = rows.IndexOf(key);
        if (at < 0) return null;

        rows.RemoveAt(at);
        if (act != "remove") rows.Insert(Math.Clamp(act == "up" ? at - 1 : at + 1, 0, rows.Count), key);
        values.SetRows(list, rows);
        var next = act != "remove" ? key : rows.Count > 0 ? rows[Math.Min(at, rows.Count - 1)] : null;
        return (list, next is null ? null : $"{list}[{next}]");
    }

    private static string Add(FormValues values, string list)
    {
        var rows = values.RowsOf(list);
        var number = 1;
        while (rows.Contains($"{New}{number}") || values.All.Any(value => value.Key.StartsWith($"{list}[{New}{number}].", StringComparison.Ordinal))) number++; // A row that was removed leaves its text behind.
        values.SetRows(list, rows.Append($"{New}{number}"));
        return $"{list}[{New}{number}]";
    }
}
