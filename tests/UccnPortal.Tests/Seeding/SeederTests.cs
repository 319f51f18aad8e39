using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Seeding;

/// <summary>Seeding into a database that staff have changed.</summary>
public sealed class SeederTests
{
    private static readonly string[] Outcomes =
    [
        "added",
        "updated",
        "skipped",
        "left deleted",
        "kept from staff",
        "no longer in the seed",
        "problem",
    ];

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task The_same_files_a_second_time_change_nothing(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var before = await StateAsync(portal);

        var report = await SeedAsync(portal, SeedFolder.Original);

        Assert.True(report.UpToDate);
        Assert.Equal(before, await StateAsync(portal));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Files_that_only_look_different_change_no_record(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        using var seed = new SeedFolder();
        seed.EditAll("cities.json", _ => { });
        var before = await StateAsync(portal);

        var report = await SeedAsync(portal, seed.Path);

        Assert.False(report.UpToDate);
        Assert.Empty(report.Added.Concat(report.Updated).Concat(report.KeptFromStaff).Concat(report.Skipped));
        Assert.Equal(before with { Audit = before.Audit + 1 }, await StateAsync(portal));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Every_record_is_seeded_once_with_one_revision_and_the_run_leaves_one_audit_row(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        var records = SeedFiles.Read(SeedFolder.Original, Sample.ThisYear).Records.Count;
        var state = await StateAsync(portal);
        var cities = await portal.Services.InDatabaseAsync(db => db.Set<City>().CountAsync());
        var kinds = await portal.Services.InDatabaseAsync(db => db.Revisions.Select(revision => revision.Kind).Distinct().ToListAsync());

        Assert.Equal(405, cities);
        Assert.Equal(records, state.Records);
        Assert.Equal(records, state.Revisions);
        Assert.Equal(1, state.Audit);
        Assert.Equal([RevisionKind.Seeded], kinds);
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task An_untouched_record_is_updated_when_its_seed_changes(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        using var seed = new SeedFolder();
        seed.Edit("cities.json", "suzhou", city => city["latitude"] = 31.5);
        var before = await StateAsync(portal);

        var report = await SeedAsync(portal, seed.Path);

        var (city, version) = await portal.Services.OpenAsync<City>("suzhou");
        Assert.Equal(["city/suzhou"], report.Updated);
        Assert.Equal(31.5, city.Latitude);
        Assert.Equal(2, version);
        Assert.Equal(
            before with
            {
                Revisions = before.Revisions + 1,
                Audit = before.Audit + 1,
                ContentVersion = before.ContentVersion + 1,
            },
            await StateAsync(portal)
        );
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_52_what_staff_changed_stays_what_they_did_not_touch_is_updated_and_the_difference_is_a_suggestion(
        string provider
    )
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.EditAsync<City>("suzhou", city => city.Name = city.Name with { En = "Suzhou, as staff write it" });
        using var seed = new SeedFolder();
        seed.Edit(
            "cities.json",
            "suzhou",
            city =>
            {
                city["name"]!["en"] = "Suzhou, as the seed writes it";
                city["latitude"] = 31.5;
            }
        );

        var report = await SeedAsync(portal, seed.Path);

        var (city, _) = await portal.Services.OpenAsync<City>("suzhou");
        var suggestion = Assert.Single(await SuggestionsAsync(portal));
        Assert.Equal("Suzhou, as staff write it", city.Name.En);
        Assert.Equal(31.5, city.Latitude);
        Assert.Equal(["city/suzhou: name.en"], report.KeptFromStaff);
        Assert.Equal((city.Id, "name.en"), (suggestion.RecordId, suggestion.Field));
        Assert.Equal(("\"Suzhou, as staff write it\"", "\"Suzhou, as the seed writes it\""), (suggestion.Current, suggestion.Proposed));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_the_seed_changes_is_carried_into_the_draft_and_the_draft_stays_one(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "draft");
        using var seed = new SeedFolder();
        seed.Edit("cities.json", "suzhou", city => city["latitude"] = 31.5);

        await SeedAsync(portal, seed.Path);

        var opened = await portal.Services.FormAsync("city", "suzhou");
        Assert.Equal((31.5, "draft"), (((City)opened.Working).Latitude, ((City)opened.Working).Pinyin));
        Assert.Equal((31.5, "Sūzhōu"), ((opened.Published as City)?.Latitude, (opened.Published as City)?.Pinyin));
        Assert.Equal((4, 3, 4), (opened.Entry.Version, opened.Entry.PublishedNumber, opened.Entry.DraftNumber));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_52_what_staff_deleted_is_not_resurrected(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        Assert.IsType<Outcome.Written>(await portal.Services.WithdrawAsync<City>("bilbao"));
        using var seed = new SeedFolder();
        seed.Edit("cities.json", "bilbao", city => city["latitude"] = 43.5);

        var report = await SeedAsync(portal, seed.Path);

        Assert.Equal(["city/bilbao"], report.LeftDeleted);
        Assert.Null(await portal.Services.WithEditorAsync(editor => editor.FindAsync<City>("bilbao")));
        Assert.Null((await portal.Services.NetworkAsync()).FindCity("bilbao"));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_suggestion_goes_when_the_seed_comes_to_say_what_staff_say(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.EditAsync<City>("suzhou", city => city.Pinyin = "SU-ZHOU");
        using var seed = new SeedFolder();
        seed.Edit("cities.json", "suzhou", city => city["pinyin"] = "Sū zhōu");
        await SeedAsync(portal, seed.Path);
        var suggested = await SuggestionsAsync(portal);

        seed.Edit("cities.json", "suzhou", city => city["pinyin"] = "SU-ZHOU");
        await SeedAsync(portal, seed.Path);

        Assert.Single(suggested);
        Assert.Empty(await SuggestionsAsync(portal));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Rows_of_a_keyed_list_come_and_go_with_the_seed_beside_a_row_of_staffs(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.EditAsync<City>(
            "suzhou",
            city =>
                city.Names.Add(
                    new CityName
                    {
                        Key = "fr-sou-tcheou",
                        Text = "Sou-tchéou",
                        Language = "fr",
                        Kind = NameKind.Variant,
                    }
                )
        );
        using var seed = new SeedFolder();
        seed.Edit(
            "cities.json",
            "suzhou",
            city =>
            {
                var names = city["names"]!.AsArray();
                names.Remove(names.Single(name => name!["key"]!.GetValue<string>() == "en-soochow"));
                names.Add(
                    System.Text.Json.Nodes.JsonNode.Parse("""{ "key": "en-wu", "text": "Wu", "language": "en", "kind": "former" }""")
                );
                var sources = city["sources"]!.AsArray();
                sources.Remove(sources.Single(source => source!["field"]?.GetValue<string>() == "names[en-soochow]"));
            }
        );

        var report = await SeedAsync(portal, seed.Path);

        var (city, _) = await portal.Services.OpenAsync<City>("suzhou");
        Assert.Empty(report.KeptFromStaff);
        Assert.Equal(["zh-hant-suzhou", "en-wu", "fr-sou-tcheou"], city.Names.Select(name => name.Key));
        Assert.DoesNotContain(city.Sources, citation => citation.Field == "names[en-soochow]");
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_new_record_of_the_seed_is_added(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        using var seed = new SeedFolder();
        seed.Add("cities.json", NewCity("testville", "fr"));

        var report = await SeedAsync(portal, seed.Path);

        Assert.Equal(["city/testville"], report.Added);
        Assert.NotNull((await portal.Services.NetworkAsync()).FindCity("testville"));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_record_that_the_seed_drops_stays_and_is_named(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        using var seed = new SeedFolder();
        seed.Remove("cities.json", "bilbao");

        var report = await SeedAsync(portal, seed.Path);

        Assert.Equal(["city/bilbao"], report.NoLongerInSeed);
        Assert.NotNull((await portal.Services.NetworkAsync()).FindCity("bilbao"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_new_record_that_needs_what_staff_deleted_is_skipped_and_named(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.PublishAsync(Sample.Source("kept-for-a-while"), 0);
        using var seed = new SeedFolder();
        seed.Add("sources.json", """{ "slug": "soon-deleted", "title": { "zh": "将删", "en": "Soon deleted" }, "kind": "news" }""");
        await SeedAsync(portal, seed.Path);
        Assert.IsType<Outcome.Written>(await portal.Services.WithdrawAsync<Source>("soon-deleted"));
        seed.Add("cities.json", NewCity("testville", "fr", source: "soon-deleted"));

        var report = await SeedAsync(portal, seed.Path);

        Assert.StartsWith("city/testville: ", Assert.Single(report.Skipped), StringComparison.Ordinal);
        Assert.Null((await portal.Services.NetworkAsync()).FindCity("testville"));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_record_of_staffs_keeps_its_slug_against_the_seed(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var theirs = Sample.City();
        theirs.Id = Guid.CreateVersion7();
        Assert.IsType<Outcome.Written>(await portal.Services.PublishAsync(theirs, 0));
        using var seed = new SeedFolder();
        seed.Add("cities.json", NewCity("testville", "it"));

        var report = await SeedAsync(portal, seed.Path);

        Assert.Equal(["city/testville: staff have a record of that slug"], report.Skipped);
        Assert.Equal("FR", (await portal.Services.NetworkAsync()).FindCity("testville")?.Country.Code);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_record_that_needs_a_skipped_one_is_skipped_with_it_and_a_dry_run_says_so(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var theirs = Sample.Source("taken");
        theirs.Id = Guid.CreateVersion7();
        Assert.IsType<Outcome.Written>(await portal.Services.PublishAsync(theirs, 0));
        using var seed = new SeedFolder();
        seed.Add("sources.json", """{ "slug": "taken", "title": { "zh": "种子", "en": "Seed" }, "kind": "news" }""");
        seed.Add("cities.json", NewCity("testville", "fr", source: "taken"));

        var dry = await portal.InScopeAsync(services => services.GetRequiredService<Seeder>().RunAsync(seed.Path, dryRun: true));
        var report = await SeedAsync(portal, seed.Path);

        Assert.Equal(dry.Skipped, report.Skipped);
        Assert.Equal(
            ["city/testville", "source/taken"],
            report.Skipped.Select(skipped => skipped.Split(':')[0]).Order(StringComparer.Ordinal)
        );
        Assert.Empty(report.Added);
        Assert.Null((await portal.Services.NetworkAsync()).FindCity("testville"));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    /// <summary>Country, province, city, term: staff created the first. Province, city, term: staff deleted the first.</summary>
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Whatever_needs_a_skipped_record_over_several_steps_is_skipped_and_a_dry_run_says_what_the_run_does(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        using var seed = new SeedFolder();
        var name = new LocalizedText("某国", "Someland");
        var theirs = new Country
        {
            Id = Guid.CreateVersion7(),
            Slug = "zz",
            Code = "ZZ",
            Name = name,
            Sources = [Sample.Citation()],
        };
        Assert.IsType<Outcome.Written>(await portal.Services.PublishAsync(theirs, 0));
        seed.Add("provinces.json", NewProvince("soon-gone", "cn"));
        await SeedAsync(portal, seed.Path);
        Assert.IsType<Outcome.Written>(await portal.Services.WithdrawAsync<Province>("soon-gone"));
        seed.Add(
            "countries.json",
            """
            {
              "slug": "zz", "code": "ZZ", "name": { "zh": "某国", "en": "Someland" },
              "continent": "europe", "region": "europeAndNorthAmerica", "sources": [ { "source": "brochure-2022" } ]
            }
            """
        );
        seed.Add("provinces.json", NewProvince("zz-land", "zz"));
        seed.Add("cities.json", NewCity("zztown", "zz", province: "zz-land"));
        seed.Add("cities.json", NewCity("gonetown", "cn", province: "soon-gone"));
        seed.Add("cities.json", NewCity("testville", "fr"));
        seed.Add("steering-terms.json", NewTerm("2029-2030", "zztown"));
        seed.Add("steering-terms.json", NewTerm("2030-2031", "gonetown"));
        seed.Edit("steering-terms.json", "2012-2016", term => term["seats"]![0]!["city"] = "gonetown"); // It has seats.
        seed.Edit("cities.json", "suzhou", city => city["latitude"] = 31.5);
        var before = await StateAsync(portal);

        var dry = await PortalProcess.RunAsync(database, ["seed", "--dry-run"], ("Portal__SeedFolder", seed.Path));
        var untouched = await StateAsync(portal);
        var real = await PortalProcess.RunAsync(database, ["seed"], ("Portal__SeedFolder", seed.Path));

        var told = Printed(real.Output);
        Assert.Equal((0, 0), (dry.ExitCode, real.ExitCode));
        Assert.Equal(before, untouched);
        Assert.Equal(told, Printed(dry.Output));
        Assert.Equal(
            [
                "added: city/testville",
                "left deleted: province/soon-gone",
                "skipped: city/gonetown: province refers to a record that staff deleted",
                "skipped: city/zztown: country refers to a record that is skipped",
                "skipped: country/zz: staff have a record of that slug",
                "skipped: province/zz-land: country refers to a record that is skipped",
                "skipped: steering-term/2012-2016: seats[film-coordinator].city refers to a record that is skipped",
                "skipped: steering-term/2029-2030: seats[film-coordinator].city refers to a record that is skipped",
                "skipped: steering-term/2030-2031: seats[film-coordinator].city refers to a record that is skipped",
                "updated: city/suzhou",
            ],
            told
        );
        var expected = new State(before.Records + 1, before.Revisions + 2, before.Audit + 1, before.ContentVersion + 1);
        Assert.Equal(expected, await StateAsync(portal));
        Assert.True((await SeedAsync(portal, seed.Path)).UpToDate); // The next start has nothing to do.
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableFact]
    public async Task A_text_that_could_not_be_shown_is_named_with_file_and_line_and_its_record_is_skipped()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        using var seed = new SeedFolder();
        var deep = new string('>', 200) + " x";
        seed.Edit("pages.json", "privacy", page => page["body"]!["zh"] = deep); // It has a body.
        seed.EditAll(
            "pages.json",
            pages =>
            {
                var page = pages.Single(page => page!["slug"]!.GetValue<string>() == "site")!.DeepClone(); // Every entry has a slug.
                (page["slug"], page["body"]!["en"]) = ("deep", deep);
                pages.Add(page);
            }
        );
        seed.Edit("cities.json", "suzhou", city => city["latitude"] = 31.5);
        var lines = File.ReadAllLines(Path.Combine(seed.Path, "pages.json"));

        var report = await SeedAsync(portal, seed.Path);

        var expected = new[] { ("deep", "en"), ("privacy", "zh") }.Select(page =>
            $"page/{page.Item1}: pages.json, line {LineOf(page.Item1)}: body.{page.Item2}: "
            + "The text is nested too deeply or has too many marks to be formatted: use fewer levels or marks"
        );
        Assert.Equal(expected, report.Skipped.Order(StringComparer.Ordinal));
        Assert.Equal(["city/suzhou"], report.Updated);
        Assert.Empty(report.Added);

        int LineOf(string slug) => Array.FindIndex(lines, line => line.Contains($"\"{slug}\"", StringComparison.Ordinal));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_record_that_staff_renamed_follows_its_seed_under_its_new_slug(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.EditAsync<City>("suzhou", city => city.Slug = "suzhou-jiangsu");
        using var seed = new SeedFolder();
        seed.Edit("cities.json", "suzhou", city => city["latitude"] = 31.5);

        var report = await SeedAsync(portal, seed.Path);

        var network = await portal.Services.NetworkAsync();
        Assert.Single(report.Updated);
        Assert.Empty(report.Skipped);
        Assert.Equal(31.5, network.FindCity("suzhou-jiangsu")?.Record.Latitude);
        Assert.Null(network.FindCity("suzhou"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_dry_run_says_what_would_change_and_changes_nothing(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        using var seed = new SeedFolder();
        seed.Add("cities.json", NewCity("testville", "fr"));
        seed.Edit("cities.json", "suzhou", city => city["latitude"] = 31.5);
        var before = await StateAsync(portal);

        var report = await portal.InScopeAsync(services => services.GetRequiredService<Seeder>().RunAsync(seed.Path, dryRun: true));

        Assert.Equal(["city/testville"], report.Added);
        Assert.Equal(["city/suzhou"], report.Updated);
        Assert.Equal(before, await StateAsync(portal));
    }

    /// <summary>The command's messages about records, as in a real run.</summary>
    private static IEnumerable<string> Printed(string output) =>
        (
            from line in output.Split('\n', StringSplitOptions.TrimEntries)
            let said = line.Replace("would add:", "added:", StringComparison.Ordinal)
                .Replace("would update:", "updated:", StringComparison.Ordinal)
            where Outcomes.Contains(said.Split(':')[0])
            select said
        ).Order(StringComparer.Ordinal);

    private static string NewCity(string slug, string country, string source = "brochure-2022", string? province = null) =>
        $$"""
            {
              "slug": "{{slug}}", "name": { "zh": "试城", "en": "Testville" },
              "sortEn": "{{slug}}", "sortZh": "shi cheng", "country": "{{country}}",
              {{(province is null ? "" : $"\"province\": \"{province}\",")}}
              "latitude": 45.5, "longitude": 4.5,
              "designations": [ { "key": "design-2019", "field": "design", "valid": { "from": 2019 } } ],
              "sources": [ { "source": "{{source}}" } ]
            }
            """;

    private static string NewProvince(string slug, string country) =>
        $$"""
            {
              "slug": "{{slug}}", "name": { "zh": "试省", "en": "Testland" }, "kind": "province", "country": "{{country}}",
              "sources": [ { "source": "brochure-2022" } ]
            }
            """;

    private static string NewTerm(string slug, string city) =>
        $$"""
            {
              "slug": "{{slug}}", "label": { "zh": "{{slug}}", "en": "{{slug}}" }, "valid": { "from": {{slug[..4]}}, "until": {{slug[
                5..
            ]}} },
              "roles": [ { "key": "coordinator", "name": { "zh": "协调员", "en": "Coordinator" } } ],
              "seats": [ { "key": "film-coordinator", "role": "coordinator", "field": "film", "city": "{{city}}" } ],
              "sources": [ { "source": "brochure-2022" } ]
            }
            """;

    private static Task<SeedReport> SeedAsync(PortalServices portal, string folder) =>
        portal.InScopeAsync(services => services.GetRequiredService<Seeder>().RunAsync(folder));

    private static Task<List<SeedSuggestion>> SuggestionsAsync(PortalServices portal) =>
        portal.Services.InDatabaseAsync(db => db.SeedSuggestions.ToListAsync());

    private static Task<State> StateAsync(PortalServices portal) =>
        portal.Services.InDatabaseAsync(async db => new State(
            await db.Entries.CountAsync(),
            await db.Revisions.CountAsync(),
            await db.Audit.CountAsync(),
            await db.ContentVersions.Select(version => version.Number).SingleAsync()
        ));

    private sealed record State(int Records, int Revisions, int Audit, long ContentVersion);
}
