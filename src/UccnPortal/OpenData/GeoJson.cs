using System.Text.Json;
using UccnPortal.Publishing.Lists;

namespace UccnPortal.OpenData;

/// <summary>Writes points (RFC 7946) of town centres, to four decimals; an unknown position gives no geometry.</summary>
public static class GeoJson
{
    public const string MediaType = "application/geo+json";
    private const int Decimals = 4;

    public static byte[] Of(TableExport export, IgnoredParameters ignored)
    {
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, OpenJson.Writer))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WritePropertyName("meta");
            TableJson.WriteMeta(json, export, ignored);
            json.WriteStartArray("features");
            foreach (var entry in export.Entries ?? [])
                WriteFeature(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return file.ToArray();
    }

    private static void WriteFeature(Utf8JsonWriter json, DesignationEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", entry.Id);
        if (entry is { Lon: { } longitude, Lat: { } latitude })
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(Math.Round(longitude, Decimals));
            json.WriteNumberValue(Math.Round(latitude, Decimals));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }

        json.WritePropertyName("properties");
        JsonSerializer.Serialize(json, entry, OpenJson.Options);
        json.WriteEndObject();
    }
}
