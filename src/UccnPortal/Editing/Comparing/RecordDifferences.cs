using System.Text.Json.Nodes;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;

namespace UccnPortal.Editing.Comparing;

public enum DifferenceKind
{
    Changed,
    Added,
    Removed,

    /// <summary>The order of a list's rows differs; the values are arrays of row keys.</summary>
    Moved,
}

public sealed record Difference(string Path, DifferenceKind Kind, JsonNode? Before, JsonNode? After);

public static class RecordDifferences
{
    public static IReadOnlyList<Difference> Between(RecordKind kind, string before, string after) =>
        Between(kind, Parse(before), Parse(after));

    public static IReadOnlyList<Difference> Between(RecordKind kind, JsonObject before, JsonObject after) =>
        [.. InFields(RecordForm.Of(kind.Type).Fields, before, after, "")];

    internal static IEnumerable<Difference> Of(FormField list, JsonObject row, string path) => InFields(list.Fields, [], row, $"{path}.");

    private static IEnumerable<Difference> InFields(IReadOnlyList<FormField> fields, JsonObject before, JsonObject after, string path) =>
        fields.SelectMany(field => InField(field, before[field.Name], after[field.Name], path + field.Name));

    private static IEnumerable<Difference> InField(FormField field, JsonNode? before, JsonNode? after, string path)
    {
        switch (field.Shape)
        {
            case FieldShape.Bilingual:
                return InMembers(["zh", "zhState", "en", "enState"], before as JsonObject, after as JsonObject, path);
            case FieldShape.Validity:
                return InMembers(["from", "until", "knownThrough"], before as JsonObject, after as JsonObject, path);
            case FieldShape.Rows when Rows.Of(before as JsonArray ?? []) is { } was && Rows.Of(after as JsonArray ?? []) is { } comes:
                return InRows(field, was, comes, path);
            default:
                var unsaid = Unsaid(field);
                return Leaf(path, before ?? unsaid, after ?? unsaid);
        }
    }

    private static IEnumerable<Difference> InMembers(string[] names, JsonObject? before, JsonObject? after, string path) =>
        names.SelectMany(name => Leaf($"{path}.{name}", before?[name], after?[name]));

    private static IEnumerable<Difference> InRows(
        FormField list,
        Dictionary<string, JsonObject> before,
        Dictionary<string, JsonObject> after,
        string path
    )
    {
        foreach (var (key, row) in after)
        {
            if (!before.TryGetValue(key, out var earlier))
            {
                yield return new Difference($"{path}[{key}]", DifferenceKind.Added, null, row);
                continue;
            }

            foreach (var difference in InFields(list.Fields, earlier, row, $"{path}[{key}]."))
                yield return difference;
        }

        foreach (var (key, row) in before)
        {
            if (!after.ContainsKey(key))
                yield return new Difference($"{path}[{key}]", DifferenceKind.Removed, row, null);
        }

        if (Rows.StandOtherwise(before.Keys, after.Keys))
            yield return new Difference(path + FieldPath.Order, DifferenceKind.Moved, Keys(before), Keys(after));
    }

    private static IEnumerable<Difference> Leaf(string path, JsonNode? before, JsonNode? after)
    {
        if (JsonNode.DeepEquals(before, after))
            return [];

        return
        [
            new Difference(
                path,
                before is null ? DifferenceKind.Added
                    : after is null ? DifferenceKind.Removed
                    : DifferenceKind.Changed,
                before,
                after
            ),
        ];
    }

    // Default values are not serialized, so that a missing choice or tick means the default.
    private static JsonValue? Unsaid(FormField field) =>
        field.Shape switch
        {
            FieldShape.Choice when !field.IsOptional => JsonValue.Create(field.Choices[0]),
            FieldShape.Tick => JsonValue.Create(false),
            _ => null,
        };

    private static JsonArray Keys(Dictionary<string, JsonObject> rows) => [.. rows.Keys.Select(key => JsonValue.Create(key))];

    private static JsonObject Parse(string snapshot) => JsonNode.Parse(snapshot)!.AsObject(); // Snapshots are objects, never null.
}
