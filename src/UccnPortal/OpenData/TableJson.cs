using System.Text.Json;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.OpenData;

/// <summary>Writes an export as JSON: metadata, then rows; both languages of a text share one member.</summary>
public static class TableJson
{
    public static byte[] Of(TableExport export, IgnoredParameters ignored)
    {
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, OpenJson.Writer))
        {
            json.WriteStartObject();
            json.WritePropertyName("meta");
            WriteMeta(json, export, ignored);
            json.WritePropertyName("data");
            if (export.Entries is { } entries)
                JsonSerializer.Serialize(json, entries, OpenJson.Options);
            else
                WriteRows(json, export);
            json.WriteEndObject();
        }

        return file.ToArray();
    }

    internal static void WriteMeta(Utf8JsonWriter json, TableExport export, IgnoredParameters ignored)
    {
        json.WriteStartObject();
        Write(json, "title", export.Title);
        json.WriteString("page", export.Imprint.Address);
        json.WriteNumber("as_of", export.Year);
        json.WriteNumber("count", export.Rows.Count);
        json.WriteString("updated_at", OpenTable.Written(export.ChangedAtUtc));
        Write(json, "licence", export.Imprint.Licence);
        json.WriteStartArray("sources");
        foreach (var source in export.Sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Slug);
            Write(json, "title", source.Title);
            Write(json, "publisher", source.Publisher);
            json.WriteString("url", source.Url.Length > 0 ? source.Url : null);
            Write(json, "licence", source.Licence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("ignored");
        foreach (var (name, value) in ignored.Named)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (ignored.More > 0)
            json.WriteNumber("ignored_more", ignored.More);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, string member, LocalizedText text)
    {
        json.WriteStartObject(member);
        foreach (var language in Languages.All)
            json.WriteString(language.Code(), text.In(language) is { Length: > 0 } words ? words : null);
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, TableExport export)
    {
        json.WriteStartArray();
        foreach (var row in export.Rows)
        {
            json.WriteStartObject();
            foreach (var member in export.Table.Columns.Zip(row.Values).GroupBy(pair => pair.First.Member))
            {
                if (member.ToList() is [var (zh, words), var (_, otherWords)])
                    Write(json, zh.Member, new LocalizedText((string?)words ?? "", (string?)otherWords ?? ""));
                else
                    Write(json, member.Key, member.Single().Second);
            }

            if (export.Table.Columns.All(column => column.Name != "source_id"))
            {
                json.WriteStartArray("source_ids");
                foreach (var source in row.Sources)
                    json.WriteStringValue(source.Slug);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string member, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(member);
                break;
            case int number:
                json.WriteNumber(member, number);
                break;
            case double number:
                json.WriteNumber(member, number);
                break;
            case bool flag:
                json.WriteBoolean(member, flag);
                break;
            default:
                json.WriteString(member, OpenTable.Written(value));
                break;
        }
    }
}
