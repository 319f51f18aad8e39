using System.Text.Json;
using UccnPortal.Records;

namespace UccnPortal.OpenData;

/// <summary>Describes the columns of a CSV file in CSV on the Web.</summary>
public static class TableDescription
{
    public const string MediaType = "application/csvm+json";
    public const string Suffix = ".csv-metadata.json";

    public static byte[] Of(
        OpenTable table,
        IReadOnlyList<OpenColumn> columns,
        string csv,
        LocalizedText licence,
        Func<string, string> addressOf
    )
    {
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, OpenJson.Writer))
        {
            json.WriteStartObject();
            json.WriteStartArray("@context");
            json.WriteStringValue("http://www.w3.org/ns/csvw");
            json.WriteStartObject();
            json.WriteString("@language", Language.En.Tag());
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("url", csv);
            Write(json, "dc:title", table.Title);
            Write(json, "dc:rights", licence);
            json.WriteStartObject("tableSchema");
            json.WriteStartArray("columns");
            foreach (var column in columns)
                WriteColumn(json, column, addressOf(column.Name));
            json.WriteEndArray();
            json.WriteStartArray("primaryKey");
            foreach (var name in table.PrimaryKey)
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return file.ToArray();
    }

    private static void WriteColumn(Utf8JsonWriter json, OpenColumn column, string address)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteStartObject("titles");
        foreach (var language in Languages.All)
            json.WriteString(language.Tag(), column.Title.In(language));
        json.WriteEndObject();
        json.WriteString("propertyUrl", address);
        if (column.Language is { } words)
            json.WriteString("lang", words.Tag());
        switch (column.Type)
        {
            case ColumnType.Uuid:
                WriteDatatype(json, "string", OpenColumn.UuidPattern);
                break;
            case ColumnType.PartialDate:
                WriteDatatype(json, "string", OpenColumn.PartialDatePattern);
                break;
            case ColumnType.Moment:
                WriteDatatype(json, "dateTime", "yyyy-MM-dd'T'HH:mm:ssX");
                break;
            default:
                json.WriteString("datatype", NameOf(column.Type));
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteDatatype(Utf8JsonWriter json, string name, string format)
    {
        json.WriteStartObject("datatype");
        json.WriteString("base", name);
        json.WriteString("format", format);
        json.WriteEndObject();
    }

    private static string NameOf(ColumnType type) =>
        type switch
        {
            ColumnType.Whole => "integer",
            ColumnType.Number => "double",
            ColumnType.Year => "gYear",
            ColumnType.Flag => "boolean",
            ColumnType.Address => "anyURI",
            _ => "string",
        };

    private static void Write(Utf8JsonWriter json, string member, LocalizedText text)
    {
        json.WriteStartArray(member);
        foreach (var language in Languages.All)
        {
            json.WriteStartObject();
            json.WriteString("@value", text.In(language));
            json.WriteString("@language", language.Tag());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
