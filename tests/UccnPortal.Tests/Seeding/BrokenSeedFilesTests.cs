using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Startup;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Seeding;

public sealed class BrokenSeedFilesTests
{
    /// <summary>What is wrong, how it is made wrong, the file, text on the line that must be named, and part of the reason.</summary>
    public static TheoryData<string, Action<SeedFolder>, string, string, string> Mistakes =>
        new()
        {
            {
                "no JSON",
                seed => seed.Write("media.json", "[\n  {\n    \"slug\": oops\n  }\n]\n"),
                "media.json",
                "oops",
                "'o' is an invalid start of a value"
            },
            { "cut off", seed => seed.Write("media.json", "[\n  {\n    \"slug\": \"a\","), "media.json", "\"a\"", "" },
            { "an empty file", seed => seed.Write("media.json", ""), "media.json", "", "" },
            { "no list", seed => seed.Write("media.json", "{}"), "media.json", "{}", "a seed file is a list" },
            { "no object in the list", seed => seed.Write("media.json", "[\n  3\n]"), "media.json", "3", "" },
            { "null in the list", seed => seed.Write("media.json", "[\n  null\n]"), "media.json", "null", "null is never written" },
            { "a comment", seed => seed.Write("media.json", "[\n  // none yet\n]"), "media.json", "none yet", "" },
            { "an unknown property", seed => Edit(seed, city => city["mayor"] = "X"), "cities.json", "\"mayor\"", "'mayor'" },
            {
                "a property written twice",
                seed => seed.Write("media.json", "[\n  {\n    \"slug\": \"a\",\n    \"slug\": \"b\"\n  }\n]\n"),
                "media.json",
                "\"b\"",
                "slug"
            },
            {
                "an unknown property of a part",
                seed => Edit(seed, city => city["designations"]![0]!["medal"] = "gold"),
                "cities.json",
                "\"medal\"",
                "'medal'"
            },
            {
                "a bad date",
                seed => Edit(seed, city => city["designations"]![0]!["announced"] = "2014-13-01"),
                "cities.json",
                "2014-13-01",
                "'2014-13-01' is not a date"
            },
            {
                "a date that is a number",
                seed => Edit(seed, city => city["designations"]![0]!["announced"] = 201412),
                "cities.json",
                "201412",
                ""
            },
            { "an unknown enum value", seed => Edit(seed, city => city["names"]![0]!["kind"] = "nickname"), "cities.json", "nickname", "" },
            { "an identifier", seed => Edit(seed, city => city["latitude"] = "north"), "cities.json", "north", "" },
            {
                "null for a text",
                seed => Edit(seed, city => city["name"] = null),
                "cities.json",
                "\"name\": null",
                "null is never written"
            },
            {
                "null for a list",
                seed => Edit(seed, city => city["sources"] = null),
                "cities.json",
                "\"sources\": null",
                "null is never written"
            },
            {
                "null for a slug",
                seed => seed.Write("media.json", "[\n  {\n    \"slug\": null\n  }\n]\n"),
                "media.json",
                "\"slug\": null",
                "null is never written"
            },
            {
                "a duplicate slug",
                seed => seed.EditAll("cities.json", cities => cities.Add(Of(cities, "suzhou").DeepClone())),
                "cities.json",
                "last suzhou",
                "the slug 'suzhou' stands twice"
            },
            { "a slug in capitals", seed => Edit(seed, city => city["slug"] = "Suzhou"), "cities.json", "entry Suzhou", "slug" },
            {
                "a bad reference",
                seed => Edit(seed, city => city["country"] = "atlantis"),
                "cities.json",
                "entry suzhou",
                "country refers to a country that no seed file has"
            },
            {
                "an empty reference",
                seed => Edit(seed, city => city["country"] = ""),
                "cities.json",
                "\"country\": \"\"",
                "A reference is empty"
            },
            {
                "a bad reference of a part",
                seed => Edit(seed, city => city["designations"]![0]!["field"] = "chess"),
                "cities.json",
                "entry suzhou",
                "designations[crafts-and-folk-art-2014].field refers to a field that no seed file has"
            },
            {
                "a bad citation",
                seed => Edit(seed, city => city["sources"]![0]!["source"] = "hearsay"),
                "cities.json",
                "entry suzhou",
                "refers to a source that no seed file has"
            },
            {
                "a reference to nothing of any kind",
                seed => seed.Edit("errata.json", "media-arts-criterion-5", erratum => erratum["corrects"] = "media-arts"),
                "errata.json",
                "\"corrects\": \"media-arts\"",
                "'media-arts' is not a reference of the form kind/slug"
            },
            {
                "missing English that is not declared",
                seed => Edit(seed, city => ((JsonObject)city["name"]!).Remove("en")),
                "cities.json",
                "entry suzhou",
                "name has no en"
            },
            {
                "missing Chinese of a part that is not declared",
                seed => seed.Edit("fields.json", "design", design => ((JsonObject)design["criteria"]![2]!["text"]!).Remove("zh")),
                "fields.json",
                "entry design",
                "criteria[c3].text has no zh"
            },
            {
                "no source",
                seed => Edit(seed, city => ((JsonObject)city).Remove("sources")),
                "cities.json",
                "entry suzhou",
                "There is no source for the whole record"
            },
            {
                "a designation before the network",
                seed => Edit(seed, city => city["designations"]![0]!["valid"]!["from"] = 2003),
                "cities.json",
                "entry suzhou",
                "between 2004 and"
            },
            {
                "two parts of one key",
                seed => Edit(seed, city => city["names"]!.AsArray().Add(city["names"]![0]!.DeepClone())),
                "cities.json",
                "entry suzhou",
                "is used twice"
            },
            {
                "something unseen",
                seed => Edit(seed, city => city["name"]!["zh"] = "苏\u200B州"),
                "cities.json",
                "entry suzhou",
                "invisible"
            },
            { "a missing file", seed => seed.Delete("rules.json"), "rules.json", "", "the file is missing" },
        };

    [SkippableFact]
    public void The_seed_files_of_the_repository_have_no_problem()
    {
        Assert.Empty(SeedFiles.Read(SeedFolder.Original, Sample.ThisYear).Problems);
    }

    [SkippableTheory]
    [MemberData(nameof(Mistakes))]
    public void Promise_51_a_mistake_is_named_with_file_line_and_reason(
        string mistake,
        Action<SeedFolder> make,
        string file,
        string line,
        string reason
    )
    {
        using var seed = new SeedFolder();
        make(seed);

        var problems = SeedFiles.Read(seed.Path, Sample.ThisYear).Problems.Where(problem => problem.File == file).ToList();

        var expected = LineOf(Path.Combine(seed.Path, file), line);
        Assert.True(
            problems.Exists(problem =>
                problem.Line == expected && problem.Reason.Length > 5 && problem.Reason.Contains(reason, StringComparison.Ordinal)
            ),
            $"{mistake}: expected {file}, line {expected}: …{reason}…, but got:\n{string.Join('\n', problems)}"
        );
    }

    [SkippableFact]
    public void A_language_that_is_declared_missing_is_no_mistake()
    {
        using var seed = new SeedFolder();
        Edit(
            seed,
            city =>
            {
                ((JsonObject)city["name"]!).Remove("en");
                city["name"]!["enState"] = "missing";
            }
        );

        Assert.Empty(SeedFiles.Read(seed.Path, Sample.ThisYear).Problems);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_51_a_first_installation_stops_at_a_bad_file_and_writes_nothing(string provider)
    {
        using var database = TestDatabase.Empty(provider);
        using var seed = new SeedFolder();
        Edit(seed, city => city["mayor"] = "X");
        using var portal = new PortalServices(database, ("Portal:SeedFolder", seed.Path));

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() =>
            portal.InScopeAsync(services => services.GetRequiredService<DatabaseStart>().RunAsync())
        );

        Assert.Contains(
            $"cities.json, line {LineOf(Path.Combine(seed.Path, "cities.json"), "\"mayor\"")}:",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.Entries.CountAsync()));
        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.Set<Source>().CountAsync()));
        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.Revisions.CountAsync()));
        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.SeedRuns.CountAsync()));
    }

    [SkippableFact]
    public async Task Promise_51_the_program_ends_with_an_error_that_names_the_mistake_and_starts_once_it_is_mended()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        using var seed = new SeedFolder();
        seed.Write("media.json", "[\n  {\n    \"slug\": oops\n  }\n]\n");

        var (exitCode, output) = await PortalProcess.RunAsync(database, [], ("Portal__SeedFolder", seed.Path));
        var (later, _) = await PortalProcess.RunAsync(database, ["seed"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("media.json, line 3: 'o' is an invalid start of a value", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at UccnPortal", output, StringComparison.Ordinal);
        Assert.Equal(0, later);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_51_an_existing_installation_keeps_running_on_its_data_and_its_health_says_so(string provider)
    {
        using var seed = new SeedFolder();
        Edit(seed, city => city["mayor"] = "X");
        using var app = PortalApp.On(TestDatabase.Seeded(provider)).With("Portal:SeedFolder", seed.Path);
        using var client = app.CreateClient();

        using var health = await client.GetAsync("/health/ready");
        using var home = await client.GetAsync("/zh");

        Assert.StartsWith("Degraded\nseed-data: ", await health.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.OK, home.StatusCode);
        Assert.Equal(405, (await app.Services.NetworkAsync()).Cities.Count);
    }

    private static void Edit(SeedFolder seed, Action<JsonNode> change) => seed.Edit("cities.json", "suzhou", city => change(city));

    // Every entry has a slug.
    private static JsonNode Of(JsonArray entries, string slug) => entries.Single(entry => entry!["slug"]!.GetValue<string>() == slug)!;

    /// <summary>The number of the line that holds the text; of the line on which the entry of a slug begins; 1 for none.</summary>
    private static int LineOf(string path, string text)
    {
        if (text.Length == 0)
            return 1;

        var lines = File.ReadAllLines(path).ToList();
        if (text.StartsWith("entry ", StringComparison.Ordinal))
            return lines.IndexOf($"    \"slug\": \"{text["entry ".Length..]}\",");
        if (text.StartsWith("last ", StringComparison.Ordinal))
            return lines.LastIndexOf($"    \"slug\": \"{text["last ".Length..]}\",");
        return lines.FindIndex(line => line.Contains(text, StringComparison.Ordinal)) + 1;
    }
}
