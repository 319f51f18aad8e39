using System.Text.Json;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.OpenData;

public sealed record DatasetEntry(LocalizedText Title, string Address, string MediaType, long? Bytes = null, string? Sha256 = null);

/// <summary>Describes the data set and its distributions for data catalogues, as DCAT 3 in JSON-LD.</summary>
public static class DataCatalogue
{
    public const string Name = "catalog.jsonld";
    public const string MediaType = "application/ld+json";
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    public static byte[] Of(
        PublishedNetwork network,
        IEnumerable<DatasetEntry> distributions,
        string address,
        IReadOnlyDictionary<Language, string> pages
    )
    {
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, OpenJson.Writer with { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteStartObject("@context");
            json.WriteString("dcat", "http://www.w3.org/ns/dcat#");
            json.WriteString("dct", "http://purl.org/dc/terms/");
            json.WriteString("foaf", "http://xmlns.com/foaf/0.1/");
            json.WriteString("spdx", "http://spdx.org/rdf/terms#");
            json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
            json.WriteEndObject();
            json.WriteString("@id", address);
            json.WriteString("@type", "dcat:Catalog");
            Write(json, "dct:title", network.Settings.SiteName.IsEmpty ? UiText.Site.Name : network.Settings.SiteName);
            json.WriteStartObject("dcat:dataset");
            json.WriteString("@id", $"{address}#dataset");
            json.WriteString("@type", "dcat:Dataset");
            Write(json, "dct:title", UiText.Data.PackageTitle);
            Write(json, "dct:description", UiText.Data.Lead.With(OpenTables.All.Count));
            Write(json, "dct:rights", network.Settings.Licence);
            WriteTyped(json, "dct:issued", "xsd:dateTime", OpenTable.Written(network.SetUpAtUtc));
            WriteTyped(json, "dct:modified", "xsd:dateTime", OpenTable.Written(network.ChangedAtUtc));
            json.WriteStartArray("dct:language");
            foreach (var language in Languages.All)
                json.WriteStringValue(language.Tag());
            json.WriteEndArray();
            WriteReferences(json, "dcat:landingPage", pages.Values);
            if (network.Organisations.GetValueOrDefault("alliance") is { } alliance)
            {
                json.WriteStartObject("dct:publisher");
                json.WriteString("@type", "foaf:Organization");
                Write(json, "foaf:name", alliance.Name);
                json.WriteEndObject();
            }

            json.WriteStartArray("dcat:distribution");
            foreach (var distribution in distributions)
                WriteDistribution(json, distribution, network.Settings.Licence);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return file.ToArray();
    }

    private static void WriteDistribution(Utf8JsonWriter json, DatasetEntry entry, LocalizedText licence)
    {
        json.WriteStartObject();
        json.WriteString("@id", entry.Address);
        json.WriteString("@type", "dcat:Distribution");
        Write(json, "dct:title", entry.Title);
        Write(json, "dct:rights", licence);
        WriteReferences(json, "dcat:downloadURL", [entry.Address]);
        WriteReferences(json, "dcat:accessURL", [entry.Address]);
        WriteReferences(json, "dcat:mediaType", [MediaTypes + entry.MediaType]);
        if (entry.Bytes is { } bytes)
            json.WriteNumber("dcat:byteSize", bytes);
        if (entry.Sha256 is { } sum)
        {
            json.WriteStartObject("spdx:checksum");
            json.WriteString("@type", "spdx:Checksum");
            WriteReferences(json, "spdx:algorithm", ["http://spdx.org/rdf/terms#checksumAlgorithm_sha256"]);
            WriteTyped(json, "spdx:checksumValue", "xsd:hexBinary", sum);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string member, LocalizedText text)
    {
        json.WriteStartArray(member);
        foreach (var language in Languages.All.Where(language => text.In(language).Length > 0))
        {
            json.WriteStartObject();
            json.WriteString("@value", text.In(language));
            json.WriteString("@language", language.Tag());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTyped(Utf8JsonWriter json, string member, string type, string value)
    {
        json.WriteStartObject(member);
        json.WriteString("@type", type);
        json.WriteString("@value", value);
        json.WriteEndObject();
    }

    private static void WriteReferences(Utf8JsonWriter json, string member, IEnumerable<string> addresses)
    {
        json.WriteStartArray(member);
        foreach (var address in addresses)
        {
            json.WriteStartObject();
            json.WriteString("@id", address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
