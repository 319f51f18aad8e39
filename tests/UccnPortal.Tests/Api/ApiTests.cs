using System.Net;
using System.Text.Json;
using UccnPortal.Api;
using UccnPortal.Links;
using UccnPortal.OpenData;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Tests.Support;
using Xunit.Abstractions;

namespace UccnPortal.Tests.Api;

[Collection(nameof(Site))]
public sealed class ApiTests(Site site, ITestOutputHelper output)
{
    private const int Requests = 300;
    private const int Queries = 200;

    private static readonly string[] Nonsense =
    [
        "",
        " ",
        "chess",
        "-1",
        "99999999999999999999",
        "2021-13-45",
        "1999",
        "2999",
        "zh'--",
        "</script>",
        "%00",
        "苏州",
        "a,b,c",
        ",",
        "..",
        "\ud83c\udf5c",
        "null",
        "0",
        new('x', 3000),
    ];

    [Fact]
    public async Task Every_operation_of_the_description_answers_as_described_whatever_it_is_asked()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        using var document = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json"));
        var shape = new JsonShape(document.RootElement);
        var operations = document
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .Select(path => (path.Name, Get: path.Value.GetProperty("get")))
            .ToList();
        var known = await SlugsAsync(operations.Select(operation => operation.Name));

        var wrong = new List<string>();
        var answered = new HashSet<(string Id, HttpStatusCode Status)>();
        for (var i = 0; i < Requests; i++)
        {
            var (path, operation) = operations[i % operations.Count];
            var address = Filled(path, operation, known, random);
            using var response = await site.Client.GetAsync(address);
            var id = operation.GetProperty("operationId").GetString()!; // Checked below.
            answered.Add((id, response.StatusCode));
            wrong.AddRange(
                await ErrorsOfAsync(response, operation, shape).ContinueWith(task => task.Result.Select(error => $"{address}: {error}"))
            );
        }

        Assert.Empty(wrong.Take(25));
        Assert.All(
            operations,
            operation => Assert.Contains((operation.Get.GetProperty("operationId").GetString()!, HttpStatusCode.OK), answered)
        ); // Every operation has one.
        Assert.Contains(answered, answer => answer.Status == HttpStatusCode.NotFound);
        Assert.Equal(
            ApiOperations.All.Select(operation => operation.Id).Order(StringComparer.Ordinal),
            operations.Select(operation => operation.Get.GetProperty("operationId").GetString()).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("""{"data":{"id":"x"}}""")]
    [InlineData("""{"meta":[],"data":[]}""")]
    [InlineData("""{"meta":{},"data":[],"more":1}""")]
    public async Task An_answer_that_is_not_as_described_is_caught(string answer)
    {
        using var document = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json"));
        var schema = SchemaOf(
            document
                .RootElement.GetProperty("paths")
                .GetProperty("/api/v1/cities")
                .GetProperty("get")
                .GetProperty("responses")
                .GetProperty("200")
        );

        Assert.NotEmpty(new JsonShape(document.RootElement).Errors(JsonDocument.Parse(answer).RootElement, schema));
    }

    [Fact]
    public async Task The_description_is_OpenAPI_3_1_with_words_parameters_and_an_example_that_answers_for_everything()
    {
        using var response = await site.Client.GetAsync("/openapi/v1.json");
        using var document = JsonDocument.Parse(await response.DecodedAsync());

        Assert.StartsWith("3.1.", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        Assert.Equal("public, max-age=300", response.Header("Cache-Control"));
        foreach (var path in document.RootElement.GetProperty("paths").EnumerateObject())
        {
            var operation = path.Value.GetProperty("get");
            Assert.NotEmpty(operation.GetProperty("summary").GetString() ?? "");
            Assert.All(
                operation.GetProperty("parameters").EnumerateArray(),
                parameter => Assert.NotEmpty(parameter.GetProperty("description").GetString() ?? "")
            );
        }

        foreach (var operation in ApiOperations.All)
            Assert.Equal(HttpStatusCode.OK, (await site.AskAsync($"/api/v1/{operation.Example}")).Status);
    }

    [Fact]
    public async Task The_designations_of_the_API_are_the_rows_of_the_page_for_any_query()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var queries = new RandomQueries(network, 2026, seed);
        var found = 0;
        for (var i = 0; i < Queries; i++)
        {
            var query = queries.Next();
            var rows = DesignationList.OfNetwork(network, query, 2026).Rows;

            var data = await DataAsync($"/api/v1/designations{QueryParameters.Write(query)}");

            Assert.Equal(
                rows.Select(row => $"{row.City.Slug} {row.Record.Key}"),
                data.EnumerateArray().Select(row => $"{row.GetProperty("slug")} {row.GetProperty("key")}")
            );
            found += rows.Count;
            if (i % 10 > 0 || query.Provinces.Count > 0 || query.Sort == SortBy.Province)
                continue; // The world's list has no provinces.

            var page = (await site.AskAsync($"/en/network{QueryParameters.Write(query)}")).Document;
            Assert.Equal(
                page.QuerySelectorAll("main table tbody th a").Select(link => link.GetAttribute("href")?.Split('/')[^1]),
                data.EnumerateArray().Select(row => row.GetProperty("slug").GetString())
            );
        }

        Assert.True(found > Queries);
    }

    [Fact]
    public async Task A_designation_is_written_as_the_exports_write_it()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var data = await DataAsync("/api/v1/designations");

        var exported = JsonSerializer.SerializeToElement<IReadOnlyList<DesignationEntry>>(
            [.. DesignationList.OfNetwork(network, new(), 2026).Rows.Select(row => DesignationEntry.Of(row, 2026))],
            OpenJson.Options
        );

        Assert.True(JsonElement.DeepEquals(exported, data));
    }

    [Fact]
    public async Task Every_published_record_that_is_public_can_be_had_by_slug_and_by_id()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        foreach (var kind in network.Records.Where(record => record is not (Settings or Medium)).GroupBy(record => record.GetType()))
        {
            var list = ApiOperations.All.Single(operation => operation.Entry == kind.Key && operation.IsList);
            var data = await DataAsync($"/api/v1/{list.Path}");
            Assert.Equal(
                kind.Select(record => record.Id).Order(),
                data.EnumerateArray().Select(row => row.GetProperty("id").GetGuid()).Order()
            );

            var first = kind.OrderBy(record => record.Slug, StringComparer.Ordinal).First();
            var (bySlug, byId) = (await DataAsync($"/api/v1/{list.Path}/{first.Slug}"), await DataAsync($"/api/v1/{list.Path}/{first.Id}"));
            Assert.Equal(first.Id, bySlug.GetProperty("id").GetGuid());
            Assert.True(JsonElement.DeepEquals(bySlug, byId));
        }
    }

    [Fact]
    public async Task What_is_withdrawn_is_gone_from_list_and_item()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        await app.Services.WithdrawAsync<City>("bilbao");
        app.Clock.Advance(TimeSpan.FromSeconds(1));

        using var item = await client.GetAsync("/api/v1/cities/bilbao");
        var list = await client.GetStringAsync("/api/v1/designations");

        Assert.Equal(HttpStatusCode.NotFound, item.StatusCode);
        Assert.DoesNotContain("\"bilbao\"", list, StringComparison.Ordinal);
        Assert.Contains("\"lyon\"", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_come_in_the_language_asked_with_their_states_and_what_is_lacking_is_null()
    {
        var both = await DataAsync("/api/v1/calls/2023");
        var zh = await DataAsync("/api/v1/calls/2023?lang=zh");
        var phase = both.GetProperty("phases")[0].GetProperty("name");

        Assert.Equal(["zh", "en", "zh_state"], phase.EnumerateObject().Select(member => member.Name));
        Assert.Equal("pending", phase.GetProperty("zh_state").GetString());
        Assert.Equal(["zh", "zh_state"], zh.GetProperty("phases")[0].GetProperty("name").EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Null, both.GetProperty("website").ValueKind);
    }

    [Fact]
    public async Task A_year_shows_rules_criteria_and_members_as_they_stood()
    {
        var now = await DataAsync("/api/v1/rules");
        var then = await DataAsync("/api/v1/rules?as_of=2015");
        var fields = await DataAsync("/api/v1/fields?as_of=2021");
        var status = await DataAsync("/api/v1/status?as_of=2021");

        Assert.True(Versions(then) < Versions(now));
        Assert.Equal(7, fields.GetArrayLength());
        Assert.Equal((295, 2021), (status.GetProperty("members_published").GetInt32(), status.GetProperty("year").GetInt32()));

        static int Versions(JsonElement rules) => rules.EnumerateArray().Sum(rule => rule.GetProperty("versions").GetArrayLength());
    }

    [Fact]
    public async Task What_cannot_be_read_is_ignored_and_named_and_a_stranger_is_not_even_named()
    {
        using var answer = JsonDocument.Parse(
            await site.Client.GetStringAsync(
                "/api/v1/designations?field=chess,design&as_of=1066&view=map&lang=fr&cursor=nowhere&utm_source=x"
            )
        );
        var meta = answer.RootElement.GetProperty("meta");

        Assert.Equal(
            ["as_of=1066", "cursor=nowhere", "field=chess", "lang=fr", "view=map"],
            meta.GetProperty("ignored")
                .EnumerateArray()
                .Select(one => $"{one.GetProperty("name")}={one.GetProperty("value")}")
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            answer.RootElement.GetProperty("data").EnumerateArray(),
            row => Assert.Equal("design", row.GetProperty("field").GetProperty("slug").GetString())
        );
        Assert.Equal(
            (meta.GetProperty("count").GetInt32(), "both"),
            (answer.RootElement.GetProperty("data").GetArrayLength(), meta.GetProperty("lang").GetString())
        );
    }

    [Theory]
    [InlineData("/api/v1/cities")]
    [InlineData("/api/v1/cities/suzhou?lang=en")]
    [InlineData("/api/v1/figures/growth?as_of=2021")]
    [InlineData("/openapi/v1.json")]
    public async Task An_answer_may_be_read_from_anywhere_is_kept_five_minutes_and_costs_a_304_when_unchanged(string path)
    {
        using var response = await site.Client.GetAsync(path);
        using var again = await site.Client.GetAsync(path, ("If-None-Match", response.TagOf().ToString()));
        using var head = await site.Client.SendAsync(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            ("*", "cross-origin", "public, max-age=300"),
            (
                response.Header("Access-Control-Allow-Origin"),
                response.Header("Cross-Origin-Resource-Policy"),
                response.Header("Cache-Control")
            )
        );
        Assert.False(response.TagOf().IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal("*", again.Header("Access-Control-Allow-Origin"));
        Assert.Equal(response.Header("Content-Length"), head.Header("Content-Length"));
        Assert.Null(response.Header("Set-Cookie"));
    }

    [Theory]
    [InlineData("GET", "/api/v1/cities/atlantis", 404)]
    [InlineData("GET", "/api/v1/nothing", 404)]
    [InlineData("GET", "/api/v1", 404)]
    [InlineData("GET", "/api/v2/cities", 404)]
    [InlineData("GET", "/api/v1/designations/lyon/nothing", 404)]
    [InlineData("GET", "/api/v1/settings", 404)]
    [InlineData("POST", "/api/v1/cities", 405)]
    [InlineData("PUT", "/api/v1/cities/suzhou", 405)]
    [InlineData("DELETE", "/api/v1/status", 405)]
    [InlineData("PATCH", "/api/v1/nothing", 405)]
    public async Task An_error_is_a_problem_in_both_languages_that_anybody_may_read(string method, string path, int status)
    {
        using var response = await site.Client.SendAsync(new HttpMethod(method), path);
        using var problem = JsonDocument.Parse(await response.DecodedAsync());

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Header("Content-Type"));
        Assert.Equal(("*", "no-store"), (response.Header("Access-Control-Allow-Origin"), response.Header("Cache-Control")));
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.All(
            new[] { "title", "detail" },
            name => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.* / [A-Z]", problem.RootElement.GetProperty(name).GetString())
        );
        if (status == 405)
            Assert.Equal(["GET", "HEAD", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_browser_that_asks_first_is_told_what_it_may()
    {
        using var response = await site.Client.SendAsync(
            HttpMethod.Options,
            "/api/v1/cities",
            ("Origin", "https://partner.example"),
            ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "if-none-match")
        );

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(
            ("*", "*", "GET, HEAD, OPTIONS"),
            (
                response.Header("Access-Control-Allow-Origin"),
                response.Header("Access-Control-Allow-Headers"),
                response.Header("Access-Control-Allow-Methods")
            )
        );
    }

    [Fact]
    public async Task Another_name_of_a_city_or_field_leads_to_the_one_it_is_kept_under()
    {
        using var city = await site.Client.GetAsync("/api/v1/cities/macau?lang=zh");
        using var chinese = await site.Client.GetAsync("/api/v1/cities/苏州");

        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/api/v1/cities/macao?lang=zh", "*"),
            (city.StatusCode, city.Header("Location"), city.Header("Access-Control-Allow-Origin"))
        );
        Assert.Equal("/api/v1/cities/suzhou", chinese.Header("Location"));
    }

    [Fact]
    public void A_list_longer_than_the_most_goes_on_after_a_cursor_until_every_row_was_given_once()
    {
        var list = ApiOperations.All.Single(operation => operation.Id == "listSource");
        List<object> rows = [.. Enumerable.Range(0, 1203).Select(i => Sample.Source($"source-{i}"))];

        var (given, cursor, parts) = (new List<object>(), (string?)null, 0);
        do
        {
            var ignored = new IgnoredParameters();
            var (part, count, total, next) = ApiEndpoints.Cut(list, rows, cursor, ignored);
            Assert.Equal((part.Count, 1203), (count, total));
            Assert.Empty(ignored.Named);
            given.AddRange(part);
            (cursor, parts) = (next, parts + 1);
        } while (cursor is not null);

        Assert.Equal(3, parts);
        Assert.Equal(rows, given);
    }

    [Fact]
    public async Task The_guide_names_every_operation_and_parameter_in_both_languages_with_examples_that_answer()
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var page = (await site.AskAsync($"/{language}/data/api")).Document;
            var words = page.QuerySelector("main")?.TextContent ?? "";
            Assert.All(ApiOperations.All, operation => Assert.Contains($"GET /api/v1/{operation.Path}", words, StringComparison.Ordinal));
            Assert.All(
                ApiOperations.All.SelectMany(operation => operation.Parameters).Distinct(),
                name => Assert.NotNull(page.GetElementById($"p-{name}"))
            );
            Assert.All(ApiOperations.All, operation => Assert.NotNull(page.QuerySelector($"a[href='/api/v1/{operation.Example}']")));
        }
    }

    private async Task<JsonElement> DataAsync(string path) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(path)).RootElement.GetProperty("data");

    /// <summary>Values for the parameters of each path, taken from list responses.</summary>
    private async Task<Dictionary<string, List<string[]>>> SlugsAsync(IEnumerable<string> paths)
    {
        var known = new Dictionary<string, List<string[]>>();
        foreach (var path in paths.Where(path => path.Contains('{', StringComparison.Ordinal)))
        {
            var rows = (await DataAsync(path[..path.IndexOf("/{", StringComparison.Ordinal)])).EnumerateArray();
            known[path] =
            [
                .. rows.Select(row =>
                    path.EndsWith("{key}", StringComparison.Ordinal)
                        ? new[] { row.GetProperty("slug").GetString()!, row.GetProperty("key").GetString()! }
                        : [row.GetProperty("slug").GetString()!]
                ),
            ]; // Every entry has them.
        }

        return known;
    }

    private static string Filled(string path, JsonElement operation, Dictionary<string, List<string[]>> known, Random random)
    {
        string Any(IReadOnlyList<string> values) => values[random.Next(values.Count)];

        var isMissing = random.Next(4) == 0;
        var parts = known.TryGetValue(path, out var rows) ? rows[random.Next(rows.Count)] : [];
        var named = operation
            .GetProperty("parameters")
            .EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == "path")
            .Select(parameter => parameter.GetProperty("name").GetString()!)
            .ToList(); // Parameters are named.
        for (var i = 0; i < named.Count; i++)
        {
            path = path.Replace(
                $"{{{named[i]}}}",
                isMissing ? "no-such-" + random.Next(1000) : Uri.EscapeDataString(parts[i]),
                StringComparison.Ordinal
            );
        }

        var query = operation
            .GetProperty("parameters")
            .EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == "query" && random.Next(3) == 0)
            .Select(parameter =>
            {
                var schema = parameter.GetProperty("schema");
                var value = schema.TryGetProperty("items", out var items) ? items : schema;
                var sound =
                    value.TryGetProperty("enum", out var choices) ? Any([.. choices.EnumerateArray().Select(choice => choice.GetString()!)])
                    : value.TryGetProperty("pattern", out _) ? $"{random.Next(2004, 2027)}"
                    : parameter.GetProperty("example").ToString().Trim('[', ']', '"', ' ', '\n');
                return $"{parameter.GetProperty("name").GetString()}={Uri.EscapeDataString(random.Next(3) == 0 ? Any(Nonsense) : sound)}";
            });
        return $"{path}?{string.Join('&', query)}";
    }

    private static async Task<IReadOnlyList<string>> ErrorsOfAsync(HttpResponseMessage response, JsonElement operation, JsonShape shape)
    {
        var status = $"{(int)response.StatusCode}";
        if (!operation.GetProperty("responses").TryGetProperty(status, out var described))
            return [$"answers {status}, which is not described"];

        var content = described.GetProperty("content").EnumerateObject().Single();
        if (response.Content.Headers.ContentType?.MediaType != content.Name)
            return [$"is {response.Content.Headers.ContentType}, not {content.Name}"];

        using var body = JsonDocument.Parse(await response.DecodedAsync());
        return [.. shape.Errors(body.RootElement, content.Value.GetProperty("schema"))];
    }

    private static JsonElement SchemaOf(JsonElement response) =>
        response.GetProperty("content").EnumerateObject().Single().Value.GetProperty("schema");
}
