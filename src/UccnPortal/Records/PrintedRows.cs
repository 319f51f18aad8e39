using System.Collections;
using System.Reflection;

namespace UccnPortal.Records;

/// <summary>
/// Marks rows that keep what stands in print. No repointing turns them, and a record that they lead to may go: their words stay,
/// and lead nowhere from then on.
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
            from list in ListsOf(record)
            from row in ((IEnumerable)list.GetValue(record)!).Cast<object>() // Lists of rows are never null.
            from property in row.GetType().GetProperties()
            where property.PropertyType == typeof(Guid?) && RecordReferences.TargetOf(property) is not null && id.Equals(property.GetValue(row))
            select (row, property);
        var found = leading.ToList();
        foreach (var (row, property) in found) property.SetValue(row, null);
        return found.Count > 0;
    }

    private static IEnumerable<PropertyInfo> ListsOf(Record record) => record.GetType().GetProperties().Where(property => property.IsDefined(typeof(AsPrintedAttribute)));
}
