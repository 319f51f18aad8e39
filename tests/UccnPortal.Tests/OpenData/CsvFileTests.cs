using System.Text;
using Sylvan.Data.Csv;
using UccnPortal.OpenData;

namespace UccnPortal.Tests.OpenData;

public sealed class CsvFileTests
{
    private static readonly CsvFile<(string? Name, double? Amount)> File = new CsvFile<(string? Name, double? Amount)>()
        .Text("name", row => row.Name)
        .Number("amount", row => row.Amount);

    [Fact]
    public void A_file_has_a_header_ends_lines_as_the_standard_says_and_quotes_what_must_be()
    {
        Assert.Equal(
            "name,amount\r\n\"Paris, \"\"Ville\"\"\",1.5\r\n苏州,\r\n,3\r\n",
            Written([("Paris, \"Ville\"", 1.5), ("苏州", null), (null, 3)])
        );
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+86")]
    [InlineData("-x")]
    [InlineData("\tx")]
    [InlineData("\0=x")]
    [InlineData("'=x")]
    [InlineData("''@x")]
    public void Text_that_a_spreadsheet_would_run_is_made_harmless_and_numbers_are_left_alone(string text)
    {
        Assert.Equal($"name,amount\r\n'{text},-5\r\n", Written([(text, -5)]).Replace("\"", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("'=1+1")]
    [InlineData("''\0")]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("''")]
    [InlineData("\"-\"")]
    [InlineData("\n-")]
    public async Task Promise_32_read_back_every_text_is_what_it_was(string text)
    {
        await using var csv = CsvDataReader.Create(new StringReader(Written([(text, 1)])));
        Assert.True(await csv.ReadAsync());

        var read = csv.GetString(0);
        var original = read.StartsWith('\'') && read.TrimStart('\'') is [var sign, ..] && "=@+-\t\r\n\0".Contains(sign) ? read[1..] : read;

        Assert.Equal(text, original);
        Assert.DoesNotContain(read[0], "=@+-\t\r\n\0");
    }

    [Fact]
    public void The_mark_for_spreadsheets_is_written_only_when_asked_for()
    {
        Assert.Equal("name,amount\r\n"u8.ToArray(), File.Write([]));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "name,amount\r\n"u8], File.Write([], hasMark: true));
    }

    private static string Written(IEnumerable<(string? Name, double? Amount)> rows) => Encoding.UTF8.GetString(File.Write(rows));
}
