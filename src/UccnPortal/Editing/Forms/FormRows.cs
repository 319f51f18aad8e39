namespace UccnPortal.Editing.Forms;

public static class FormRows
{
    public const char New = '+';

    /// <summary>Executes a button: <c>add:designations</c>, <c>remove:</c>, <c>up:</c> or <c>down:designations[design-2019]</c>.</summary>
    /// <returns>The list, and the row at which the user continues; null if the button does something else.</returns>
    public static (string List, string? Row)? Act(FormValues values, string button)
    {
        if (button.Split(':', 2) is not [var act, var path])
            return null;
        if (act == "add")
            return (path, Add(values, path));
        if (act is not ("remove" or "up" or "down") || !path.EndsWith(']') || path.LastIndexOf('[') is not (> 0 and var bracket))
            return null;

        var (list, key) = (path[..bracket], path[(bracket + 1)..^1]);
        var rows = values.RowsOf(list).ToList();
        var at = rows.IndexOf(key);
        if (at < 0)
            return null;

        rows.RemoveAt(at);
        if (act != "remove")
            rows.Insert(Math.Clamp(act == "up" ? at - 1 : at + 1, 0, rows.Count), key);
        values.SetRows(list, rows);
        var next =
            act != "remove" ? key
            : rows.Count > 0 ? rows[Math.Min(at, rows.Count - 1)]
            : null;
        return (list, next is null ? null : $"{list}[{next}]");
    }

    private static string Add(FormValues values, string list)
    {
        var rows = values.RowsOf(list);
        var number = 1;
        // The values of a removed row stay in the form, so that its number must not be used again.
        while (
            rows.Contains($"{New}{number}")
            || values.All.Any(value => value.Key.StartsWith($"{list}[{New}{number}].", StringComparison.Ordinal))
        )
        {
            number++;
        }

        values.SetRows(list, rows.Append($"{New}{number}"));
        return $"{list}[{New}{number}]";
    }
}
