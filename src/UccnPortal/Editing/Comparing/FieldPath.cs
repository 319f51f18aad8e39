namespace UccnPortal.Editing.Comparing;

/// <summary>A step of a field's path: a member, and where it is a list, the key of one of its rows.</summary>
internal readonly record struct FieldStep(string Name, string? Row);

/// <summary>
/// Reads paths in JSON spelling: <c>name.zh</c>, <c>designations[design-2019].valid.from</c>; <c>criteria[]</c> is the order
/// of the criteria.
/// </summary>
internal static class FieldPath
{
    /// <summary>Ends the path of a list where the order of its rows is meant.</summary>
    public const string Order = "[]";

    public static bool IsOrder(string path) => path.EndsWith(Order, StringComparison.Ordinal);

    public static IReadOnlyList<FieldStep> Read(string path)
    {
        var steps = new List<FieldStep>();
        while (path.Length > 0)
        {
            var end = path.IndexOfAny(['.', '[']);
            var (name, row) = (end < 0 ? path : path[..end], default(string));
            var after = name.Length;
            if (after < path.Length && path[after] == '[')
            {
                // What a citation cites may have brackets of its own.
                var close = name == "sources" ? path.LastIndexOf(']') : path.IndexOf(']', after);
                if (close < 0) close = path.Length;
                row = path[(after + 1)..close];
                after = Math.Min(close + 1, path.Length);
            }

            steps.Add(new FieldStep(name, row));
            path = path[after..].TrimStart('.');
        }

        return steps;
    }
}
