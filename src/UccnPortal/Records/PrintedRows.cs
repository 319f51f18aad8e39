using System.Collections;
using System.Reflection;

namespace UccnPortal.Records;

/// <summary>
/// Marks rows that keep what stands in print. No repointing turns them, and a record that they lead to may go: their words stay,
/// and lead nowhere until it comes back.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsPrintedAttribute : Attribute;

public static class PrintedRows
{
    /// <summary>Puts the printed rows of one state of a record into another.</summary>
    public static void Copy(Record from, Record to)
    {
        foreach (var list in ListsOf(to)) list.SetValue(to, list.GetValue(from));
    }

    /// <summary>Takes out of printed rows what leads to a record; false where nothing did.</summary>
    public static bool Release(Record record, Guid id)
    {
        var leading =
            from row in RowsOf(record)
            from property in ReferencesOf(row.Row)
            where id.Equals(property.GetValue(row.Row))
            select (row.Row, property);
        var found = leading.ToList();
        foreach (var (row, property) in found) property.SetValue(row, null);
        return found.Count > 0;
    }

    /// <summary>Has printed rows lead to a record again as they did in an earlier state, where their words are the same and they lead nowhere; false where none does.</summary>
    public static bool LeadAgain(Record record, Record earlier, Guid id)
    {
        var before = RowsOf(earlier).ToDictionary(row => (row.List, row.Row.Key), row => row.Row);
        var leading =
            from row in RowsOf(record)
            let was = before.GetValueOrDefault((row.List, row.Row.Key))
            where was is not null && HasSameWords(row.Row, was)
            from property in ReferencesOf(row.Row)
            where property.GetValue(row.Row) is null && id.Equals(property.GetValue(was))
            select (row.Row, property);
        var found = leading.ToList();
        foreach (var (row, property) in found) property.SetValue(row, id);
        return found.Count > 0;
    }

    private static bool HasSameWords(Part row, Part other) => row.GetType().GetProperties()
        .Where(property => property.Name != nameof(Part.Position) && RecordReferences.TargetOf(property) is null)
        .All(property => Equals(property.GetValue(row), property.GetValue(other)));

    private static IEnumerable<PropertyInfo> ReferencesOf(Part row) =>
        row.GetType().GetProperties().Where(property => property.PropertyType == typeof(Guid?) && RecordReferences.TargetOf(property) is not null);

    private static IEnumerable<(string List, Part Row)> RowsOf(Record record) =>
        from list in ListsOf(record)
        from row in ((IEnumerable)list.GetValue(record)!).Cast<Part>() // Lists of rows are never null.
        select (list.Name, row);

    private static IEnumerable<PropertyInfo> ListsOf(Record record) => record.GetType().GetProperties().Where(property => property.IsDefined(typeof(AsPrintedAttribute)));
}
