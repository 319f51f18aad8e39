using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Data;

/// <summary>What staff do to records, on both databases.</summary>
public sealed class EditorTests
{
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Publishing_writes_the_rows_a_revision_with_who_and_why_and_a_new_content_version(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var before = await portal.Services.NetworkAsync();

        var outcome = await portal.Services.EditAsync<City>(
            "suzhou",
            city =>
            {
                city.Summary = new LocalizedText("园林与手工艺之城。", "A city of gardens and crafts.") { EnState = TextState.Pending };
                city.Names.Clear();
                city.Designations[0].Announced = PartialDate.Parse("2014-12");
                city.Facts.Add(
                    new CityFact
                    {
                        Key = "gardens",
                        Text = new LocalizedText("九处园林", "Nine gardens"),
                        AsOf = PartialDate.Parse("2000"),
                    }
                );
            }
        );

        var after = await portal.Services.NetworkAsync();
        var revision = await portal.Services.InDatabaseAsync(db =>
            db.Revisions.OrderByDescending(revision => revision.Sequence).FirstAsync()
        );
        Assert.Equal(new Outcome.Written(2), outcome);
        Assert.Equal(before.Version + 1, after.Version);
        Assert.Equal("A city of gardens and crafts.", after.FindCity("suzhou")?.Record.Summary.En);
        Assert.Equal(TextState.Pending, after.FindCity("suzhou")?.Record.Summary.EnState);
        Assert.Equal((RevisionKind.Published, "li.na", "Corrected", 2), (revision.Kind, revision.By, revision.Note, revision.Number));
        Assert.Equal(PortalApp.Today.UtcDateTime, revision.AtUtc);
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Publishing_what_stands_already_writes_nothing(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var before = await portal.Services.NetworkAsync();

        var outcome = await portal.Services.EditAsync<City>("suzhou", _ => { });

        Assert.IsType<Outcome.Unchanged>(outcome);
        Assert.Equal(1, await RevisionsOfAsync(portal, "suzhou"));
        Assert.Equal(before.Version, (await portal.Services.NetworkAsync()).Version);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Publishing_on_a_version_that_is_no_longer_current_is_a_conflict(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var (mine, version) = await portal.Services.OpenAsync<City>("suzhou");
        await portal.Services.EditAsync<City>("suzhou", city => city.Pinyin = "theirs");
        mine.Pinyin = "mine";

        var outcome = await portal.Services.PublishAsync(mine, version);

        Assert.Equal(new Outcome.Conflict(2), outcome);
        Assert.Equal("theirs", (await portal.Services.OpenAsync<City>("suzhou")).Record.Pinyin);
        Assert.Equal(2, await RevisionsOfAsync(portal, "suzhou"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Of_twenty_publications_at_once_on_one_version_exactly_one_is_written(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var opened = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => portal.Services.OpenAsync<City>("suzhou")));

        var outcomes = await Task.WhenAll(
            opened.Select(
                (form, i) =>
                    Task.Run(() =>
                    {
                        form.Record.Pinyin = $"editor {i}";
                        form.Record.Names.Add(new CityName { Key = $"name-{i}", Text = $"name {i}" });
                        return portal.Services.PublishAsync(form.Record, form.Version);
                    })
            )
        );

        var (city, version) = await portal.Services.OpenAsync<City>("suzhou");
        Assert.Equal(new Outcome.Written(2), Assert.Single(outcomes.OfType<Outcome.Written>()));
        Assert.Equal(19, outcomes.OfType<Outcome.Conflict>().Count(conflict => conflict.CurrentVersion == 2));
        Assert.Equal(2, version);
        Assert.Equal(2, await RevisionsOfAsync(portal, "suzhou"));
        Assert.Equal($"editor {Array.FindIndex(outcomes, outcome => outcome is Outcome.Written)}", city.Pinyin);
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Of_twenty_first_publications_at_once_of_one_record_exactly_one_is_written(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Task.Run(() => portal.Services.PublishAsync(Sample.City(), 0)))
        );

        Assert.Single(outcomes.OfType<Outcome.Written>());
        Assert.Equal(19, outcomes.OfType<Outcome.Conflict>().Count());
        Assert.Equal(1, await RevisionsOfAsync(portal, "testville"));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Of_two_new_records_published_at_once_under_one_slug_one_is_refused(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var rivals = Enumerable.Range(0, 8).Select(_ => Sample.City()).ToList();
        rivals.ForEach(rival => rival.Id = Guid.CreateVersion7());

        var outcomes = await Task.WhenAll(rivals.Select(rival => Task.Run(() => portal.Services.PublishAsync(rival, 0))));

        Assert.Single(outcomes.OfType<Outcome.Written>());
        Assert.All(outcomes.OfType<Outcome.Refused>(), refused => Assert.Equal("slug", Assert.Single(refused.Problems).Field));
        Assert.Equal(7, outcomes.OfType<Outcome.Refused>().Count());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_new_record_is_published_on_version_zero(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        var outcome = await portal.Services.PublishAsync(Sample.City(), 0);

        Assert.Equal(new Outcome.Written(1), outcome);
        Assert.NotNull((await portal.Services.NetworkAsync()).FindCity("testville"));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task An_unsound_record_is_refused_with_its_problems(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var city = Sample.City();
        city.SortEn = "";
        city.Country = RecordId.For("country", "atlantis");

        var outcome = await portal.Services.PublishAsync(city, 0);

        Assert.Equal(["sortEn", "country"], Assert.IsType<Outcome.Refused>(outcome).Problems.Select(problem => problem.Field));
        Assert.Null((await portal.Services.NetworkAsync()).FindCity("testville"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_slug_that_another_record_of_the_type_has_is_refused(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        var outcome = await portal.Services.EditAsync<City>("suzhou", city => city.Slug = "hangzhou");

        Assert.Equal("slug", Assert.Single(Assert.IsType<Outcome.Refused>(outcome).Problems).Field);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_changed_slug_leaves_a_former_slug_that_leads_to_the_record(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        await portal.Services.EditAsync<City>("suzhou", city => city.Slug = "suzhou-jiangsu");

        var network = await portal.Services.NetworkAsync();
        Assert.Null(network.FindCity("suzhou"));
        Assert.Equal("suzhou-jiangsu", network.RedirectCity("suzhou"));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_slug_may_go_there_and_back_and_there_again(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        foreach (var slug in new[] { "suzhou-jiangsu", "suzhou", "suzhou-jiangsu" })
        {
            var opened = slug == "suzhou" ? "suzhou-jiangsu" : "suzhou";

            var outcome = await portal.Services.EditAsync<City>(opened, city => city.Slug = slug);

            Assert.IsType<Outcome.Written>(outcome);
        }

        var network = await portal.Services.NetworkAsync();
        Assert.NotNull(network.FindCity("suzhou-jiangsu"));
        Assert.Equal("suzhou-jiangsu", network.RedirectCity("suzhou"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_former_slug_may_be_taken_by_another_record_and_given_up_again(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.EditAsync<City>("suzhou", city => city.Slug = "suzhou-jiangsu");
        await portal.Services.PublishAsync(WithId(Sample.City("suzhou")), 0);

        var outcome = await portal.Services.EditAsync<City>("suzhou", city => city.Slug = "suzhou-elsewhere");

        Assert.IsType<Outcome.Written>(outcome);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Withdrawing_takes_a_record_off_the_site_and_keeps_its_history(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        var outcome = await portal.Services.WithdrawAsync<City>("bilbao");

        var kinds = await portal.Services.InDatabaseAsync(async db =>
            await (
                from revision in db.Revisions
                join entry in db.Entries on revision.RecordId equals entry.Id
                where entry.Slug == "bilbao"
                orderby revision.Sequence
                select revision.Kind
            ).ToListAsync()
        );
        Assert.Equal(new Outcome.Written(2), outcome);
        Assert.Null((await portal.Services.NetworkAsync()).FindCity("bilbao"));
        Assert.Equal(0, await portal.Services.InDatabaseAsync(db => db.Set<City>().CountAsync(city => city.Slug == "bilbao")));
        Assert.Equal([RevisionKind.Seeded, RevisionKind.Withdrawn], kinds);
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_withdrawn_record_can_be_published_again(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var (city, _) = await portal.Services.OpenAsync<City>("bilbao");
        await portal.Services.WithdrawAsync<City>("bilbao");

        var onTheOldVersion = await portal.Services.PublishAsync(city, 1);
        var onTheNew = await portal.Services.PublishAsync(city, 2);

        Assert.Equal(new Outcome.Conflict(2), onTheOldVersion);
        Assert.Equal(new Outcome.Written(3), onTheNew);
        Assert.NotNull((await portal.Services.NetworkAsync()).FindCity("bilbao"));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Withdrawing_twice_or_on_an_old_version_does_nothing(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var (city, version) = await portal.Services.OpenAsync<City>("bilbao");
        await portal.Services.EditAsync<City>("bilbao", record => record.Pinyin = "X");

        var stale = await portal.Services.WithEditorAsync(editor =>
            editor.WithdrawAsync(city.Id, version, new Withdrawal(WithdrawalReason.InError), Scopes.ByStaff)
        );
        await portal.Services.WithdrawAsync<City>("bilbao");
        var twice = await portal.Services.WithEditorAsync(editor =>
            editor.WithdrawAsync(city.Id, 3, new Withdrawal(WithdrawalReason.InError), Scopes.ByStaff)
        );

        Assert.Equal(new Outcome.Conflict(2), stale);
        Assert.IsType<Outcome.NotFound>(twice);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_city_that_holds_a_seat_and_a_cited_source_cannot_be_withdrawn_and_the_uses_are_named(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        var city = await portal.Services.WithdrawAsync<City>("santos");
        var source = await portal.Services.WithdrawAsync<Source>("geonames");

        Assert.Contains(
            "Still used by: Steering Group term “2018–present”",
            Assert.IsType<Outcome.Refused>(city).Problems.Select(problem => problem.Message.En)
        );
        Assert.Contains(
            "Still used by: Member city “Suzhou”",
            Assert.IsType<Outcome.Refused>(source).Problems.Select(problem => problem.Message.En)
        );
        Assert.NotNull((await portal.Services.NetworkAsync()).FindCity("santos"));
    }

    [SkippableTheory]
    [InlineData(TestDatabase.Sqlite, "sources", "geonames")]
    [InlineData(TestDatabase.Sqlite, "cities", "santos")]
    [InlineData(TestDatabase.Sqlite, "countries", "fr")]
    [InlineData(TestDatabase.Sqlite, "fields", "film")]
    [InlineData(TestDatabase.Sqlite, "records", "media-arts")]
    [InlineData(TestDatabase.Postgres, "sources", "geonames")]
    [InlineData(TestDatabase.Postgres, "cities", "santos")]
    [InlineData(TestDatabase.Postgres, "countries", "fr")]
    [InlineData(TestDatabase.Postgres, "fields", "film")]
    [InlineData(TestDatabase.Postgres, "records", "media-arts")]
    public async Task The_foreign_keys_are_the_last_guard_of_what_is_in_use(string provider, string table, string slug)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        var deleting = await Xunit.Record.ExceptionAsync(() => database.ExecuteAsync($"""DELETE FROM "{table}" WHERE "Slug" = '{slug}'"""));

        Assert.True(
            deleting is SqliteException { SqliteErrorCode: 19 } or PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation },
            deleting?.ToString() ?? "was deleted"
        );
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task The_check_of_rows_against_snapshots_sees_what_was_changed_from_outside(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await database.ExecuteAsync("""UPDATE "cities" SET "Latitude" = 1 WHERE "Slug" = 'suzhou'""");
        await database.ExecuteAsync($"""UPDATE "cities_names" SET "Text" = 'X' WHERE "Key" = 'en-peking'""");
        await database.ExecuteAsync("""UPDATE "citations" SET "Locator" = 'X' WHERE "Locator" = 'id 2996944'""");
        await database.ExecuteAsync("""UPDATE "records" SET "PublishedNumber" = NULL WHERE "Kind" = 'city' AND "Slug" = 'chengdu'""");

        var problems = await portal.Services.CheckAsync();

        Assert.Equal(
            [
                "city/beijing: the row differs from the published revision",
                "city/chengdu: its table has a row, but it is not published",
                "city/lyon: the row differs from the published revision",
                "city/suzhou: the row differs from the published revision",
            ],
            problems.Order(StringComparer.Ordinal)
        );
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Parts_keep_the_order_that_staff_gave_them(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        await portal.Services.EditAsync<Call>((await CallAsync(portal)).Slug, call => call.Phases.Reverse());

        Assert.Empty(await portal.Services.CheckAsync());
    }

    private static Task<Call> CallAsync(PortalServices portal) =>
        portal.Services.InDatabaseAsync(async db => (await db.Set<Call>().ToListAsync()).First(call => call.Phases.Count > 1));

    private static City WithId(City city)
    {
        city.Id = Guid.CreateVersion7();
        return city;
    }

    private static Task<int> RevisionsOfAsync(PortalServices portal, string slug) =>
        portal.Services.InDatabaseAsync(db =>
            db.Revisions.CountAsync(revision =>
                db.Entries.Any(entry => entry.Id == revision.RecordId && entry.Kind == "city" && entry.Slug == slug)
            )
        );
}
