using CsvHelper;

namespace UccnPortal.OpenData;

/// <summary>
/// Writes the CSV format of all exports: UTF-8, CRLF, one header row of ASCII names. Text that a spreadsheet could run as a formula gets a
/// leading apostrophe. To read it back, remove one apostrophe from a leading run of them that a formula character follows.
/// </summary>
public sealed class CsvFile<T>
{
    /// <summary>OWASP's list of formula characters, plus line feed and NUL, which spreadsheets skip.</summary>
    private const string Signs = "=@+-\t\r\n\0";

    private readonly List<(string Name, Action<CsvWriter, T> Write)> _columns = [];

    public CsvFile<T> Text(string name, Func<T, string?> value) => With(name, (csv, row) => csv.WriteField(Harmless(value(row) ?? "")));

    public CsvFile<T> Plain(string name, Func<T, string> value) => With(name, (csv, row) => csv.WriteField(value(row)));

    public CsvFile<T> Number(string name, Func<T, double?> value) => With(name, (csv, row) => csv.WriteField(value(row)));

    /// <param name="hasMark">Writes a byte-order mark, for spreadsheets.</param>
    public byte[] Write(IEnumerable<T> rows, bool hasMark = false)
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, new CsvWriterOptions { WriteByteOrderMark = hasMark }, leaveOpen: true))
        {
            foreach (var (name, _) in _columns)
                csv.WriteField(name);
            csv.EndRecord();
            foreach (var row in rows)
            {
                foreach (var (_, write) in _columns)
                    write(csv, row);
                csv.EndRecord();
            }
        }

        return file.ToArray();
    }

    /// <summary>Also escapes text that looks escaped already, so that it can be read back exactly.</summary>
    private static string Harmless(string text) =>
        text.AsSpan().TrimStart('\'') is [var first, ..] && Signs.Contains(first) ? $"'{text}" : text;

    private CsvFile<T> With(string name, Action<CsvWriter, T> write)
    {
        _columns.Add((name, write));
        return this;
    }
}
