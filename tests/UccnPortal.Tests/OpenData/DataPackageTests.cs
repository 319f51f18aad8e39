using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using UccnPortal.OpenData;
using UccnPortal.Records;
using UccnPortal.Tests.Files;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.OpenData;

/// <summary>Checks the package by its own description only.</summary>
public sealed class DataPackageTests(DataPackageTests.Downloaded downloaded) : IClassFixture<DataPackageTests.Downloaded>
{
    private readonly IReadOnlyDictionary<string, byte[]> _files = downloaded.Files;

    public sealed class Downloaded : IAsyncLifetime
    {
        public PortalApp Portal { get; } = new();
        public HttpClient Client { get; private set; } = null!; // Set before any test runs.
        public byte[] Zip { get; private set; } = [];
        public IReadOnlyDictionary<string, byte[]> Files { get; private set; } = new Dictionary<string, byte[]>();

        public async Task InitializeAsync()
        {
            Client = Portal.CreateClient();
            Zip = await Client.GetByteArrayAsync("/data/uccn-china.zip");
            using var archive = new ZipArchive(new MemoryStream(Zip));
            Files = archive.Entries.ToDictionary(
                entry => entry.FullName,
                entry =>
                {
                    using var source = entry.Open();
                    using var content = new MemoryStream();
                    source.CopyTo(content);
                    return content.ToArray();
                }
            );
        }

        public Task DisposeAsync()
        {
            Portal.Dispose();
            return Task.CompletedTask;
        }
    }

    public static TheoryData<string> Names => [.. OpenTables.All.Select(table => table.Name)];

    private JsonElement Description => ReadBack.Json(_files["datapackage.json"]);

    [Fact]
    public void The_description_has_what_the_standard_requires_and_titles_in_both_languages()
    {
        var resources = Description.GetProperty("resources").EnumerateArray().ToList();

        Assert.Equal("tabular-data-package", Text(Description, "profile"));
        Assert.Matches("^[a-z0-9._-]+$", Text(Description, "name"));
        Assert.True(PartialDate.TryParse(Text(Description, "version"), out var version) && version.Day is not null);
        Assert.All(Description.GetProperty("licenses").EnumerateArray(), licence => Assert.NotEmpty(Text(licence, "name")));
        Assert.Equal(OpenTables.All.Select(table => table.Name), resources.Select(resource => Text(resource, "name")));
        Assert.All(
            resources,
            resource =>
            {
                Assert.Equal("tabular-data-resource", Text(resource, "profile"));
                Assert.Contains(Text(resource, "path"), _files);
                Assert.Equal("utf-8", Text(resource, "encoding"));
                Assert.NotEmpty(resource.GetProperty("schema").GetProperty("fields").EnumerateArray());
            }
        );
        Assert.All(
            resources
                .SelectMany(resource => resource.GetProperty("schema").GetProperty("fields").EnumerateArray())
                .Concat(resources)
                .Append(Description),
            titled => Assert.All(new[] { "zh-Hans", "en" }, language => Assert.NotEmpty(Text(titled.GetProperty("titles"), language)))
        );
    }

    [Fact]
    public void Every_file_is_as_long_as_described_and_has_the_hash_given()
    {
        Assert.All(
            Description.GetProperty("resources").EnumerateArray(),
            resource =>
            {
                var file = _files[Text(resource, "path")];
                Assert.Equal(file.Length, resource.GetProperty("bytes").GetInt32());
                Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(file))}", Text(resource, "hash"));
            }
        );
        var sums = Encoding
            .UTF8.GetString(_files["SHA256SUMS"])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("  "))
            .ToDictionary(line => line[1], line => line[0]);
        Assert.Equal(_files.Keys.Where(name => name != "SHA256SUMS").Order(), sums.Keys.Order());
        Assert.All(sums, sum => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(_files[sum.Key])), sum.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_value_is_of_its_declared_type_and_every_key_holds(string name)
    {
        var schema = SchemaOf(name);
        var fields = schema.GetProperty("fields").EnumerateArray().ToList();
        var rows = RowsOf(name);

        Assert.NotEmpty(rows);
        Assert.Equal(fields.Select(field => Text(field, "name")), rows[0].Keys);
        foreach (var field in fields)
        {
            var constraints = field.GetProperty("constraints");
            var values = rows.Select(row => row[Text(field, "name")]).ToList();
            if (constraints.TryGetProperty("required", out var required) && required.GetBoolean())
                Assert.DoesNotContain("", values);
            Assert.All(
                values.Where(value => value.Length > 0),
                value => Assert.True(IsOfType(value, field, constraints), $"{name}.{Text(field, "name")}: {value}")
            );
        }

        var keys = rows.Select(row => Key(row, schema.GetProperty("primaryKey"))).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        foreach (var foreign in schema.GetProperty("foreignKeys").EnumerateArray())
        {
            var reference = foreign.GetProperty("reference");
            var there = RowsOf(Text(reference, "resource")).Select(row => Key(row, reference.GetProperty("fields"))).ToHashSet();
            Assert.All(
                rows.Where(row => foreign.GetProperty("fields").EnumerateArray().All(field => row[field.GetString()!].Length > 0)),
                row => Assert.Contains(Key(row, foreign.GetProperty("fields")), there)
            ); // A name.
        }
    }

    [Theory]
    [InlineData("year", "20x4", false)]
    [InlineData("integer", "1.5", false)]
    [InlineData("boolean", "yes", false)]
    [InlineData("datetime", "2026-11-22", false)]
    [InlineData("datetime", "2026-11-22T04:00:00Z", true)]
    [InlineData("number", "-5.25", true)]
    public void The_check_of_types_can_fail(string type, string value, bool isOfIt)
    {
        var field = JsonDocument.Parse($"{{\"type\":\"{type}\",\"constraints\":{{}}}}").RootElement;

        Assert.Equal(isOfIt, IsOfType(value, field, field.GetProperty("constraints")));
    }

    [Fact]
    public async Task Two_builds_of_one_content_have_the_same_bytes()
    {
        using var twin = new PortalApp();
        using var client = twin.CreateClient();

        Assert.Equal(downloaded.Zip, await client.GetByteArrayAsync("/data/uccn-china.zip"));
    }

    [Fact]
    public async Task Every_file_can_be_had_by_itself_and_the_page_names_size_and_hash_of_the_package()
    {
        var page = await downloaded.Client.DocumentAsync("/zh/data");

        foreach (var name in _files.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal) || name == "datapackage.json"))
            Assert.Equal(_files[name], await downloaded.Client.GetByteArrayAsync($"/data/{name}"));
        Assert.Contains(
            Convert.ToHexStringLower(SHA256.HashData(downloaded.Zip)),
            page.QuerySelector("#package")!.TextContent,
            StringComparison.Ordinal
        ); // Asserted by using it.
        Assert.Contains(
            $"{(downloaded.Zip.Length + 1023) / 1024} kB",
            page.QuerySelector("#package")!.TextContent,
            StringComparison.Ordinal
        ); // As above.
        Assert.Equal(
            OpenTables.All.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")),
            page.QuerySelectorAll("#tables dt").Select(column => column.Id)
        );
    }

    [Fact]
    public async Task The_package_is_readable_across_origins_and_revalidated()
    {
        using var response = await downloaded.Client.GetAsync("/data/uccn-china.zip");
        using var again = await downloaded.Client.GetAsync("/data/uccn-china.zip", ("If-None-Match", response.TagOf().ToString()));

        Assert.Equal("application/zip", response.Header("Content-Type"));
        Assert.Equal("attachment; filename=uccn-china.zip", response.Header("Content-Disposition"));
        Assert.Equal(
            ("*", "cross-origin", "public, max-age=300"),
            (
                response.Header("Access-Control-Allow-Origin"),
                response.Header("Cross-Origin-Resource-Policy"),
                response.Header("Cache-Control")
            )
        );
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public void A_README_in_each_language_names_licence_tables_and_columns()
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var text = Encoding.UTF8.GetString(_files[$"README.{language}.md"]);

            Assert.Contains("CC BY 4.0", text, StringComparison.Ordinal);
            Assert.All(OpenTables.All, table => Assert.Contains($"### {table.Name}.csv", text, StringComparison.Ordinal));
            Assert.Contains("`designated_year`", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_catalogue_names_one_data_set_and_distributions_that_are_there()
    {
        var catalogue = ReadBack.Json(await downloaded.Client.GetByteArrayAsync("/data/catalog.jsonld"));
        var dataset = catalogue.GetProperty("dcat:dataset");

        Assert.Equal("dcat:Dataset", Text(dataset, "@type"));
        Assert.Equal(["zh-Hans", "en"], dataset.GetProperty("dct:title").EnumerateArray().Select(title => Text(title, "@language")));
        var distributions = dataset.GetProperty("dcat:distribution").EnumerateArray().ToList();
        Assert.True(distributions.Count > OpenTables.All.Count);
        foreach (var distribution in distributions)
        {
            using var response = await downloaded.Client.GetAsync(Text(distribution, "@id"));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(
                $"https://www.iana.org/assignments/media-types/{response.Content.Headers.ContentType!.MediaType}",
                Text(distribution.GetProperty("dcat:mediaType")[0], "@id")
            ); // Every file has a type.
            if (distribution.TryGetProperty("dcat:byteSize", out var bytes))
                Assert.Equal(bytes.GetInt64(), (await response.Content.ReadAsByteArrayAsync()).LongLength);
        }
    }

    private JsonElement SchemaOf(string name) =>
        Description.GetProperty("resources").EnumerateArray().Single(resource => Text(resource, "name") == name).GetProperty("schema");

    private List<Dictionary<string, string>> RowsOf(string name) => ReadBack.Csv(_files[$"{name}.csv"]);

    private static string Key(Dictionary<string, string> row, JsonElement names) =>
        string.Join('\u001f', names.EnumerateArray().Select(name => row[name.GetString()!])); // A name.

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";

    private static bool IsOfType(string value, JsonElement field, JsonElement constraints)
    {
        if (constraints.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value, pattern.GetString()!))
            return false; // A pattern.
        if (constraints.TryGetProperty("enum", out var choices) && choices.EnumerateArray().All(choice => choice.GetString() != value))
            return false;

        return Text(field, "type") switch
        {
            "integer" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "year" => value.Length == 4 && value.All(char.IsAsciiDigit),
            "boolean" => value is "true" or "false",
            "datetime" => DateTime.TryParseExact(
                value,
                "yyyy-MM-dd'T'HH:mm:ss'Z'",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            ),
            "string" => (field.TryGetProperty("format", out var format) ? format.GetString() : "") switch
            {
                "uuid" => Guid.TryParseExact(value, "D", out _),
                "uri" => Uri.TryCreate(value, UriKind.Absolute, out _),
                _ => true,
            },
            _ => false,
        };
    }
}
