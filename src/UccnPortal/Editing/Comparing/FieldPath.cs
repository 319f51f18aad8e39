namespace UccnPortal.Editing.Comparing;

internal readonly record struct FieldStep(string Name, string? Row);

/// <summary>Parses paths such as <c>designations[design-2019].valid.from</c>; <c>criteria[]</c> means the order of the rows.</summary>
internal static class FieldPath
{
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
                // The key of a citation may contain brackets.
                var close = name == "sources" ? path.LastIndexOf(']') : path.IndexOf(']', after);
                if (close < 0)
                    close = path.Length;
                row = path[(after + 1)..close];
                after = Math.Min(close + 1, path.Length);
            }

            steps.Add(new FieldStep(name, row));
            path = path[after..].TrimStart('.');
        }

        return steps;
    }
}
