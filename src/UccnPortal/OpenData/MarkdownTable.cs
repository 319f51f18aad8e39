using System.Text;
using System.Text.RegularExpressions;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.OpenData;

/// <summary>Writes an export as a Markdown table, with headings in the reader's language and licence and sources below.</summary>
public static partial class MarkdownTable
{
    private static readonly string[] ShownOfDesignations =
    [
        "name_zh",
        "name_en",
        "field_name_zh",
        "field_name_en",
        "designated_year",
        "status",
        "country_name_zh",
        "country_name_en",
        "province_name_zh",
        "province_name_en",
        "unesco_url",
    ];

    public static byte[] Of(TableExport export, Language language)
    {
        var shown = export
            .Table.Columns.Index()
            .Where(column =>
                export.Table == OpenTables.Designations
                    ? ShownOfDesignations.Contains(column.Item.Name)
                    : column.Item.Type != ColumnType.Uuid
            )
            .OrderBy(column =>
                export.Table == OpenTables.Designations ? Array.IndexOf(ShownOfDesignations, column.Item.Name) : column.Index
            )
            .ToList();
        var text = new StringBuilder().Append("# ").Append(Escaped(Text(export.Title, language))).Append("\n\n");
        text.Append("| ").AppendJoin(" | ", shown.Select(column => Escaped(Text(column.Item.Title, language)))).Append(" |\n|");
        foreach (var _ in shown)
            text.Append(" --- |");
        text.Append('\n');
        foreach (var row in export.Rows)
            text.Append("| ").AppendJoin(" | ", shown.Select(column => Cell(column.Item, row.Values[column.Index]))).Append(" |\n");

        text.Append('\n')
            .Append(Escaped(Text(UiText.Data.AsOf, language)))
            .Append(Text(UiText.Punctuation.Colon, language))
            .Append(export.Year)
            .Append("  \n");
        text.Append(Escaped(Text(UiText.Figures.LicenceLine.With(export.Imprint.Licence), language))).Append("  \n");
        if (export.Sources.Count > 0)
        {
            text.Append(Escaped(Text(UiText.Site.Source, language)))
                .Append(Text(UiText.Punctuation.Colon, language))
                .AppendJoin(
                    Text(UiText.Punctuation.ListComma, language),
                    export.Sources.Select(source => Escaped(Text(source.Title, language)))
                )
                .Append("  \n");
        }

        return Encoding.UTF8.GetBytes(text.Append('<').Append(export.Imprint.Address).Append(">\n").ToString());
    }

    private static string Text(LocalizedText text, Language language) =>
        text.In(language) is { Length: > 0 } words ? words : text.In(language.Other());

    private static string Cell(OpenColumn column, object? value) =>
        column.Type == ColumnType.Address && Uri.TryCreate(value as string, UriKind.Absolute, out var address)
            ? $"<{address.AbsoluteUri}>"
            : LineEnds().Replace(Escaped(OpenTable.Written(value)), "<br>");

    /// <summary>Escapes all ASCII punctuation, so that a bar does not split a column.</summary>
    private static string Escaped(string text) => Marks().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_{}\[\]<>|&#~]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\r\n?|\n")]
    private static partial Regex LineEnds();
}
