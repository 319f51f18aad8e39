using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.OpenData;

public sealed record PackageFile(string Name, byte[] Content)
{
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));
}

/// <summary>All tables in one zip, as a Frictionless Data Package. Its bytes depend only on the content and the year.</summary>
public sealed class DataPackage
{
    public const string Name = "uccn-china";
    public const string ZipName = Name + ".zip";
    public const string DescriptionName = "datapackage.json";
    private const string SumsName = "SHA256SUMS";

    private DataPackage(PublishedNetwork network, int year, string home)
    {
        Version = Dates.DayOf(network.ChangedAtUtc);
        Tables = [.. OpenTables.All.Select(table => FileOf(table, [.. table.RowsOf(network, year)]))];
        Description = new(DescriptionName, Describe(network, home));
        List<PackageFile> files =
        [
            Description,
            .. Languages.All.Select(language => Readme(network, language, home)),
            .. Tables.Select(table => table.File),
        ];
        files.Add(new(SumsName, Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.Sha256}  {file.Name}\n")))));
        Zip = new(ZipName, DatedZip.Of(files.Select(file => (file.Name, file.Content)), network.ChangedAtUtc));
    }

    public PartialDate Version { get; }
    public PackageFile Zip { get; }
    public PackageFile Description { get; }
    public IReadOnlyList<(OpenTable Table, PackageFile File, int Rows)> Tables { get; }

    /// <param name="year">The year at whose end the status of designations is given.</param>
    public static DataPackage Of(PublishedNetwork network, int year, string home)
    {
        var packages = network.Once(static _ => new MadePackages());
        lock (packages)
        {
            if (packages.TryGetValue((year, home), out var ready))
                return ready;

            // Only one package is kept, whichever host it is requested from.
            packages.Clear();
            return packages[(year, home)] = new DataPackage(network, year, home);
        }
    }

    public PackageFile? Find(string name) =>
        name == ZipName ? Zip
        : name == DescriptionName ? Description
        : Tables.Select(table => table.File).FirstOrDefault(file => file.Name == name);

    private static (OpenTable Table, PackageFile File, int Rows) FileOf(OpenTable table, List<OpenRow> rows) =>
        (table, new($"{table.Name}.csv", TableCsv.Of(table.Columns, rows.Select(row => row.Values))), rows.Count);

    private byte[] Describe(PublishedNetwork network, string home)
    {
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, OpenJson.Writer with { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", Name);
            json.WriteString("id", RecordId.For("data-package", Name));
            WriteTitles(json, UiText.Data.PackageTitle);
            json.WriteString("version", Version.ToString());
            json.WriteString("created", OpenTable.Written(network.ChangedAtUtc));
            json.WriteString("homepage", home);
            WriteLicences(json, network.Settings.Licence);
            json.WriteStartArray("resources");
            foreach (var (table, csv, _) in Tables)
                WriteResource(json, table, csv, network.Settings.Licence);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return file.ToArray();
    }

    private static void WriteResource(Utf8JsonWriter json, OpenTable table, PackageFile csv, LocalizedText licence)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        WriteTitles(json, table.Title);
        json.WriteString("path", csv.Name);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", csv.Content.Length);
        json.WriteString("hash", $"sha256:{csv.Sha256}");
        WriteLicences(json, licence);
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
            WriteField(json, column, table.PrimaryKey.Contains(column.Name));
        json.WriteEndArray();
        WriteNames(json, "primaryKey", table.PrimaryKey);
        json.WriteStartArray("foreignKeys");
        foreach (var reference in table.References)
        {
            json.WriteStartObject();
            WriteNames(json, "fields", reference.Columns);
            json.WriteStartObject("reference");
            json.WriteString("resource", reference.Table);
            WriteNames(json, "fields", reference.Named);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteNames(json, "missingValues", [""]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, OpenColumn column, bool isKey)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString(
            "type",
            column.Type switch
            {
                ColumnType.Whole => "integer",
                ColumnType.Number => "number",
                ColumnType.Year => "year",
                ColumnType.Moment => "datetime",
                ColumnType.Flag => "boolean",
                _ => "string",
            }
        );
        if (column.Type is ColumnType.Uuid or ColumnType.Address)
            json.WriteString("format", column.Type == ColumnType.Uuid ? "uuid" : "uri");
        WriteTitles(json, column.Title);
        json.WriteStartObject("constraints");
        if (isKey)
            json.WriteBoolean("required", true);
        if (column.Type == ColumnType.PartialDate)
            json.WriteString("pattern", OpenColumn.PartialDatePattern);
        if (column.Choices.Count > 0)
            WriteNames(json, "enum", column.Choices);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLicences(Utf8JsonWriter json, LocalizedText licence)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", "other-open");
        WriteTitles(json, licence);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTitles(Utf8JsonWriter json, LocalizedText text)
    {
        json.WriteString("title", text.In(Language.En));
        json.WriteStartObject("titles");
        foreach (var language in Languages.All)
            json.WriteString(language.Tag(), text.In(language));
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string member, IReadOnlyList<string> names)
    {
        json.WriteStartArray(member);
        foreach (var name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private PackageFile Readme(PublishedNetwork network, Language language, string home)
    {
        var text = new StringBuilder()
            .Append("# ")
            .AppendLine(UiText.Data.PackageTitle.In(language))
            .AppendLine()
            .AppendLine(UiText.Data.PackageLead.With(Version.ToString()).In(language))
            .AppendLine()
            .Append('<')
            .Append(home)
            .AppendLine(">")
            .AppendLine()
            .Append("## ")
            .AppendLine(UiText.Data.Licence.In(language))
            .AppendLine()
            .AppendLine(network.Settings.Licence.In(language))
            .AppendLine()
            .AppendLine(network.Settings.Disclaimer.In(language))
            .AppendLine()
            .Append("## ")
            .AppendLine(UiText.Data.Reading.In(language))
            .AppendLine();
        foreach (var words in UiText.Data.Conventions)
            text.Append("- ").AppendLine(words.In(language));
        text.AppendLine().Append("## ").AppendLine(UiText.Data.Tables.In(language)).AppendLine();
        foreach (var (table, file, _) in Tables)
        {
            text.Append("### ").Append(file.Name).Append(" · ").AppendLine(table.Title.In(language)).AppendLine();
            foreach (var column in table.Columns)
                text.Append("- `").Append(column.Name).Append("` ").AppendLine(column.Title.In(language));
            text.AppendLine();
        }

        return new($"README.{language.Code()}.md", Encoding.UTF8.GetBytes(text.ToString().ReplaceLineEndings("\n")));
    }

    private sealed class MadePackages : Dictionary<(int Year, string Home), DataPackage>;
}
