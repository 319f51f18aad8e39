using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using ExcelDataReader;
using Markdig;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using Sylvan.Data.Csv;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Files;

/// <summary>Reads the rows of a file by column name, with independent libraries.</summary>
internal static class ReadBack
{
    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory() } };
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    static ReadBack() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static List<Dictionary<string, string>> Csv(byte[] file)
    {
        using var text = new StreamReader(new MemoryStream(file), Encoding.UTF8);
        using var csv = CsvDataReader.Create(text);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString));
        return rows;
    }

    public static List<Dictionary<string, string>> Xlsx(byte[] file, int sheet = 0)
    {
        using var book = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        for (var i = 0; i < sheet; i++)
            Assert.True(book.NextResult());
        Assert.True(book.Read());
        var names = Enumerable.Range(0, book.FieldCount).Select(i => book.GetString(i) ?? "").ToList();
        var rows = new List<Dictionary<string, string>>();
        while (book.Read())
            rows.Add(names.Index().ToDictionary(name => name.Item, name => Written(book.GetValue(name.Index))));
        return rows;

        static string Written(object? value) =>
            value is bool flag
                ? flag
                    ? "true"
                    : "false"
                : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    public static JsonElement Json(byte[] file) => JsonDocument.Parse(file).RootElement;

    // Asserted by using it.
    public static List<IFeature> Features(byte[] file) => [.. JsonSerializer.Deserialize<FeatureCollection>(file, GeoJson)!];

    public static Point? PointOf(IFeature feature) => (Point?)feature.Geometry;

    public static List<SyndicationItem> Atom(byte[] file)
    {
        using var xml = XmlReader.Create(new MemoryStream(file));
        return [.. SyndicationFeed.Load(xml).Items];
    }

    /// <summary>The cells of the one table in it, the head left out.</summary>
    public static List<string[]> Markdown(byte[] file)
    {
        var page = Html.Parse(Markdig.Markdown.ToHtml(Encoding.UTF8.GetString(file), Pipeline));
        Assert.Single(page.QuerySelectorAll("table"));
        return [.. page.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray())];
    }
}
