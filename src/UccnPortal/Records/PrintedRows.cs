using System.Collections;
using System.Reflection;

namespace UccnPortal.Records;

/// <summary>Marks rows kept as printed: repointing skips them, and the records they refer to may be withdrawn.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsPrintedAttribute : Attribute;

public static class PrintedRows
{
    public static void Copy(Record from, Record to)
    {
        foreach (var list in ListsOf(to))
            list.SetValue(to, list.GetValue(from));
    }

    public static bool Release(Record record, Guid id)
    {
        var leading =
            from row in RowsOf(record)
            from property in ReferencesOf(row.Row)
            where id.Equals(property.GetValue(row.Row))
            select (row.Row, property);
        var found = leading.ToList();
        foreach (var (row, property) in found)
            property.SetValue(row, null);
        return found.Count > 0;
    }

    /// <summary>Restores references that printed rows with the same words had in an earlier state; false if there are none.</summary>
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
        foreach (var (row, property) in found)
            property.SetValue(row, id);
        return found.Count > 0;
    }

    private static bool HasSameWords(Row row, Row other) =>
        row.GetType()
            .GetProperties()
            .Where(property => property.Name != nameof(Row.Position) && RecordReferences.TargetOf(property) is null)
            .All(property => Equals(property.GetValue(row), property.GetValue(other)));

    private static IEnumerable<PropertyInfo> ReferencesOf(Row row) =>
        row.GetType()
            .GetProperties()
            .Where(property => property.PropertyType == typeof(Guid?) && RecordReferences.TargetOf(property) is not null);

    private static IEnumerable<(string List, Row Row)> RowsOf(Record record) =>
        from list in ListsOf(record)
        from row in ((IEnumerable)list.GetValue(record)!).Cast<Row>() // Lists of rows are never null.
        select (list.Name, row);

    private static IEnumerable<PropertyInfo> ListsOf(Record record) =>
        record.GetType().GetProperties().Where(property => property.IsDefined(typeof(AsPrintedAttribute)));
}
