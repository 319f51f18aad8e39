using CsvHelper;

namespace UccnPortal.OpenData;

/// <summary>
/// A CSV file as all exports are: UTF-8, CRLF, one header row of short ASCII names; text that a spreadsheet would run as a
/// formula is made harmless by an apostrophe before it, numbers are left alone. To read a text back, take one apostrophe away
/// where a sign of a formula follows it or further apostrophes.
/// </summary>
public sealed class CsvFile<T>
{
    /// <summary>As OWASP has them, and what spreadsheets pass over before they look: line feed and NUL.</summary>
    private const string Signs = "=@+-\t\r\n\0";

    private readonly List<(string Name, Action<CsvWriter, T> Write)> _columns = [];

    public CsvFile<T> Text(string name, Func<T, string?> value) => With(name, (csv, row) => csv.WriteField(Harmless(value(row) ?? "")));

    /// <summary>What is not typed by people, written already: a date, a key.</summary>
    public CsvFile<T> Plain(string name, Func<T, string> value) => With(name, (csv, row) => csv.WriteField(value(row)));

    public CsvFile<T> Number(string name, Func<T, double?> value) => With(name, (csv, row) => csv.WriteField(value(row)));

    /// <param name="hasMark">Begins with the byte-order mark, for spreadsheets.</param>
    public byte[] Write(IEnumerable<T> rows, bool hasMark = false)
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, new CsvWriterOptions { WriteByteOrderMark = hasMark }, leaveOpen: true))
        {
            foreach (var (name, _) in _columns) csv.WriteField(name);
            csv.EndRecord();
            foreach (var row in rows)
            {
                foreach (var (_, write) in _columns) write(csv, row);
                csv.EndRecord();
            }
        }

        return file.ToArray();
    }

    /// <summary>A text that looks as if this had been done to it gets one apostrophe more, so that none is lost or won on the way back.</summary>
    private static string Harmless(string text) => text.AsSpan().TrimStart('\'') is [var first, ..] && Signs.Contains(first) ? $"'{text}" : text;

    private CsvFile<T> With(string name, Action<CsvWriter, T> write)
    {
        _columns.Add((name, write));
        return this;
    }
}
