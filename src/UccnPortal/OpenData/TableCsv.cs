namespace UccnPortal.OpenData;

/// <summary>Writes a table as CSV, complete for download, or bare for the data package, which has licence and sources once.</summary>
public static class TableCsv
{
    public static byte[] Of(TableExport export, bool hasMark) => Of(export.Columns, export.Rows.Select(export.ValuesOf), hasMark);

    public static byte[] Of(IReadOnlyList<OpenColumn> columns, IEnumerable<IEnumerable<object?>> rows, bool hasMark = false)
    {
        var file = new CsvFile<object?[]>();
        foreach (var (i, column) in columns.Index())
        {
            // Only text that people type can look like a formula.
            file = column.Type is ColumnType.Text or ColumnType.Address
                ? file.Text(column.Name, row => (string?)row[i])
                : file.Plain(column.Name, row => OpenTable.Written(row[i]));
        }

        return file.Write(rows.Select(row => row.ToArray()), hasMark);
    }
}
