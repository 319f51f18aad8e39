using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Data;

/// <summary>Drafts and withdrawals by staff, on both databases.</summary>
public sealed class DraftsTests
{
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_draft_leaves_the_public_record_its_rows_and_the_content_version_alone(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var before = await portal.Services.NetworkAsync();

        var outcome = await portal.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "draft");

        var after = await portal.Services.NetworkAsync();
        var opened = await portal.Services.FormAsync("city", "suzhou");
        Assert.Equal(new Outcome.Written(2), outcome);
        Assert.Equal((before.Version, "Sūzhōu"), (after.Version, after.FindCity("suzhou")?.Record.Pinyin));
        Assert.Equal(("draft", "Sūzhōu"), (((City)opened.Working).Pinyin, (opened.Published as City)?.Pinyin));
        Assert.Equal((2, 1, 2), (opened.Entry.Version, opened.Entry.PublishedNumber, opened.Entry.DraftNumber));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_draft_may_be_incomplete_and_its_publication_names_every_problem(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var city = new City
        {
            Id = Guid.CreateVersion7(),
            Name = new LocalizedText("黄山", "Huangshan"),
            Country = RecordId.For("country", "nowhere"),
            Latitude = 91,
        };

        var saved = await portal.Services.WithEditorAsync(editor => editor.SaveDraftAsync(city, 0, Scopes.ByStaff));
        var published = await portal.Services.PublishAsync(city, 1);

        Assert.Equal(new Outcome.Written(1), saved);
        Assert.Equal("huangshan", (await portal.Services.FormAsync("city", "huangshan")).Working.Slug);
        Assert.Equal(
            ["country", "longitude", "sources"],
            Assert.IsType<Outcome.Refused>(published).Problems.Select(problem => problem.Field).Order(StringComparer.Ordinal)
        );
        Assert.Null((await portal.Services.NetworkAsync()).FindCity("huangshan"));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_draft_under_a_slug_that_is_taken_is_saved_and_its_publication_is_refused(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var rival = Sample.City("suzhou");
        rival.Id = Guid.CreateVersion7();

        var saved = await portal.Services.WithEditorAsync(editor => editor.SaveDraftAsync(rival, 0, Scopes.ByStaff));
        var published = await portal.Services.PublishAsync(rival, 1);

        Assert.Equal(new Outcome.Written(1), saved);
        Assert.Equal(["slug"], Assert.IsType<Outcome.Refused>(published).Problems.Select(problem => problem.Field));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Publishing_a_draft_makes_it_public_and_discarding_one_leaves_what_was(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "one");
        var (id, draft) = (RecordId.For("city", "suzhou"), (City)(await portal.Services.FormAsync("city", "suzhou")).Working);

        var published = await portal.Services.PublishAsync(draft, 2);
        await portal.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "two");
        var discarded = await portal.Services.WithEditorAsync(editor => editor.DiscardDraftAsync(id, 4, Scopes.ByStaff));

        var opened = await portal.Services.FormAsync("city", "suzhou");
        Assert.Equal((new Outcome.Written(3), new Outcome.Written(5)), (published, discarded));
        Assert.Equal("one", ((City)opened.Working).Pinyin);
        Assert.Null(opened.Entry.DraftNumber);
        Assert.Equal(4, (await portal.Services.HistoryAsync(id)).Count);
        Assert.Equal("one", (await portal.Services.NetworkAsync()).FindCity("suzhou")?.Record.Pinyin);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_a_draft_did_to_the_marks_of_translations_goes_with_it(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var id = RecordId.For("city", "suzhou");
        await portal.Services.EditAsync<City>("suzhou", city => city.Office = city.Office with { Zh = "新办公室" });

        await portal.Services.DraftAsync<City>("suzhou", city => city.Office = city.Office with { En = "The new office" });
        var drafted = (await portal.Services.FormAsync("city", "suzhou")).Entry.Outdated;
        await portal.Services.WithEditorAsync(editor => editor.DiscardDraftAsync(id, 3, Scopes.ByStaff));
        var discarded = (await portal.Services.FormAsync("city", "suzhou")).Entry.Outdated;
        await portal.Services.DraftAsync<City>("suzhou", city => city.Office = city.Office with { En = "The new office" });
        await portal.Services.PublishAsync((await portal.Services.FormAsync("city", "suzhou")).Working, 5);
        await portal.Services.DraftAsync<City>("suzhou", city => city.Office = city.Office with { Zh = "又一个办公室" });
        await portal.Services.WithEditorAsync(editor => editor.DiscardDraftAsync(id, 7, Scopes.ByStaff));

        Assert.Equal(("", "office.en", ""), (drafted, discarded, (await portal.Services.FormAsync("city", "suzhou")).Entry.Outdated));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Publishing_again_takes_a_note_for_readers(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var (city, version) = await portal.Services.OpenAsync<City>("suzhou");
        city.Pinyin = "x";

        var outcome = await portal.Services.WithEditorAsync(editor =>
            editor.PublishAsync(city, version, new Change("li.na", "For colleagues"))
        );

        Assert.Equal(["publicNote.zh"], Assert.IsType<Outcome.Refused>(outcome).Problems.Select(problem => problem.Field));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_35_of_fifty_saves_at_once_on_one_version_one_is_written_and_the_rest_are_conflicts(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => portal.Services.OpenAsync<City>("suzhou")));

        var outcomes = await Task.WhenAll(
            forms.Select(
                (form, i) =>
                    Task.Run(() =>
                    {
                        form.Record.Pinyin = $"editor {i}";
                        return portal.Services.WithEditorAsync(editor => editor.SaveDraftAsync(form.Record, form.Version, Scopes.ByStaff));
                    })
            )
        );

        var opened = await portal.Services.FormAsync("city", "suzhou");
        Assert.Equal(new Outcome.Written(2), Assert.Single(outcomes.OfType<Outcome.Written>()));
        Assert.Equal(49, outcomes.OfType<Outcome.Conflict>().Count(conflict => conflict.CurrentVersion == 2));
        Assert.Equal(2, opened.Entry.Version);
        Assert.Equal(2, (await portal.Services.HistoryAsync(opened.Entry.Id)).Count);
        Assert.Equal($"editor {Array.FindIndex(outcomes, outcome => outcome is Outcome.Written)}", ((City)opened.Working).Pinyin);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_36_a_write_whose_audit_entry_cannot_be_written_leaves_nothing_behind(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var (city, version) = await portal.Services.OpenAsync<City>("suzhou");
        city.Pinyin = "half";
        await database.ExecuteAsync("""ALTER TABLE "audit" RENAME TO "audit_gone" """);

        var saving = await Xunit.Record.ExceptionAsync(() =>
            portal.Services.WithEditorAsync(editor => editor.SaveDraftAsync(city, version, Scopes.ByStaff))
        );
        var publishing = await Xunit.Record.ExceptionAsync(() => portal.Services.PublishAsync(city, version));

        Assert.NotNull(saving);
        Assert.NotNull(publishing);
        Assert.Single(await portal.Services.HistoryAsync(city.Id));
        Assert.Equal("Sūzhōu", (await portal.Services.NetworkAsync()).FindCity("suzhou")?.Record.Pinyin);
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_37_a_form_sent_twice_at_once_is_published_once(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var operation = Guid.CreateVersion7();
        var forms = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => portal.Services.OpenAsync<City>("suzhou")));

        var outcomes = await Task.WhenAll(
            forms.Select(form =>
                Task.Run(() =>
                {
                    form.Record.Pinyin = "once";
                    return portal.Services.WithEditorAsync(editor =>
                        editor.PublishAsync(form.Record, form.Version, Scopes.ByStaff with { Operation = operation })
                    );
                })
            )
        );

        Assert.All(outcomes, outcome => Assert.Equal(new Outcome.Written(2), outcome));
        Assert.Equal(2, (await portal.Services.HistoryAsync(RecordId.For("city", "suzhou"))).Count);
        Assert.Equal(1, await portal.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "publish")));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_form_sent_again_with_other_words_is_a_conflict_not_a_repetition(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var (city, version) = await portal.Services.OpenAsync<City>("suzhou");
        var change = Scopes.ByStaff with { Operation = Guid.CreateVersion7() };
        city.Pinyin = "first";
        await portal.Services.WithEditorAsync(editor => editor.SaveDraftAsync(city, version, change));
        city.Pinyin = "after Back";

        var outcome = await portal.Services.WithEditorAsync(editor => editor.SaveDraftAsync(city, version, change));

        Assert.Equal(new Outcome.Conflict(2), outcome);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task An_earlier_state_comes_back_as_a_draft_and_so_does_what_was_withdrawn(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.EditAsync<City>("bilbao", city => city.Summary = new LocalizedText("新", "New"));
        var id = RecordId.For("city", "bilbao");

        var restored = await portal.Services.WithEditorAsync(editor => editor.RestoreAsync(id, 1, null, 2, Scopes.ByStaff));
        var stillPublic = (await portal.Services.NetworkAsync()).FindCity("bilbao")?.Record.Summary.En;
        await portal.Services.WithEditorAsync(editor =>
            editor.WithdrawAsync(id, 3, new Withdrawal(WithdrawalReason.InError), Scopes.ByStaff)
        );
        var binned = await portal.Services.CatalogueAsync(catalogue => catalogue.BinAsync());
        var back = await portal.Services.WithEditorAsync(editor => editor.RestoreAsync(id, 2, null, 4, Scopes.ByStaff));

        Assert.Equal((new Outcome.Written(3), "New", new Outcome.Written(5)), (restored, stillPublic, back));
        Assert.Equal(["bilbao"], binned.Select(entry => entry.Entry.Slug));
        Assert.Null((await portal.Services.NetworkAsync()).FindCity("bilbao"));
        Assert.Equal("New", ((City)(await portal.Services.FormAsync("city", "bilbao")).Working).Summary.En);
        Assert.Equal(
            [RevisionKind.Restored, RevisionKind.Withdrawn, RevisionKind.Restored, RevisionKind.Published, RevisionKind.Seeded],
            (await portal.Services.HistoryAsync(id)).Select(revision => revision.Kind)
        );
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task One_field_of_an_earlier_state_comes_back_and_the_others_stay(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.EditAsync<City>(
            "suzhou",
            city =>
            {
                city.Pinyin = "new";
                city.Office = new LocalizedText("新机构", "New office");
                city.Facts.Clear();
            }
        );
        var id = RecordId.For("city", "suzhou");

        await portal.Services.WithEditorAsync(editor => editor.RestoreAsync(id, 1, "pinyin", 2, Scopes.ByStaff));
        await portal.Services.WithEditorAsync(editor => editor.RestoreAsync(id, 1, "facts[designated]", 3, Scopes.ByStaff));
        var nowhere = await portal.Services.WithEditorAsync(editor => editor.RestoreAsync(id, 1, "facts[gone].text.zh", 4, Scopes.ByStaff));

        var city = (City)(await portal.Services.FormAsync("city", "suzhou")).Working;
        Assert.Equal(("Sūzhōu", "新机构"), (city.Pinyin, city.Office.Zh));
        Assert.Equal(["designated"], city.Facts.Select(fact => fact.Key));
        Assert.IsType<Outcome.NotFound>(nowhere);
        Assert.Equal("new", (await portal.Services.NetworkAsync()).FindCity("suzhou")?.Record.Pinyin);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_record_merged_into_another_has_its_addresses_lead_there(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        await portal.Services.EditAsync<City>("bilbao", city => city.Slug = "bilbo");

        var outcome = await portal.Services.WithEditorAsync(editor =>
            editor.WithdrawAsync(
                RecordId.For("city", "bilbao"),
                2,
                new Withdrawal(WithdrawalReason.Merged, RecordId.For("city", "lyon")),
                Scopes.ByStaff
            )
        );

        var network = await portal.Services.NetworkAsync();
        Assert.IsType<Outcome.Written>(outcome);
        Assert.Equal(("lyon", "lyon"), (network.RedirectCity("bilbo"), network.RedirectCity("bilbao")));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_refers_to_a_record_is_repointed_in_public_and_in_drafts_and_then_it_can_go(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var (santos, lyon) = (RecordId.For("city", "santos"), RecordId.For("city", "lyon"));
        await portal.Services.DraftAsync<SteeringTerm>("2018", term => term.Note = new LocalizedText("草稿 /zh/cities/santos", "Draft"));
        var usesBefore = await portal.Services.CatalogueAsync(catalogue => catalogue.UsesAsync(santos));

        var repointed = await portal.Services.WithEditorAsync(editor => editor.RepointAsync(santos, lyon, Scopes.ByStaff));
        var usesAfter = await portal.Services.CatalogueAsync(catalogue => catalogue.UsesAsync(santos));
        var withdrawn = await portal.Services.WithdrawAsync<City>("santos");

        var term = await portal.Services.FormAsync("steering-term", "2018");
        Assert.Contains(usesBefore, use => use is { Entry.Kind: "steering-term", Field: "note", IsLive: false });
        Assert.Contains(usesBefore, use => use is { Entry.Kind: "steering-term", Field: "seats[film-deputy].city", IsLive: true });
        Assert.IsType<Outcome.Written>(repointed);
        Assert.All(usesAfter, use => Assert.True(use.IsPrinted)); // Printed references are not redirected.
        Assert.IsType<Outcome.Written>(withdrawn);
        Assert.Equal("草稿 /zh/cities/lyon", ((SteeringTerm)term.Working).Note.Zh);
        Assert.All(
            [term.Working, term.Published],
            record => Assert.Equal(lyon, ((SteeringTerm?)record)?.Seats.First(seat => seat.Key == "film-deputy").City)
        );
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_is_in_print_is_not_repointed_and_a_city_goes_without_taking_its_printed_words(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var (parma, modena) = (RecordId.For("city", "parma"), RecordId.For("city", "modena"));
        var before = (Edition)(await portal.Services.FormAsync("edition", "brochure-2022-2023")).Working;
        await portal.Services.DraftAsync<Edition>("brochure-2022-2023", edition => edition.Place = new LocalizedText("草稿", "A draft"));
        await portal.Services.EditAsync<SiteText>("site", page => page.Note = new LocalizedText("见 /zh/cities/parma", "See"));

        var refused = await portal.Services.WithdrawAsync<City>("parma");
        await portal.Services.WithEditorAsync(editor => editor.RepointAsync(parma, modena, Scopes.ByStaff));
        var repointed = await portal.Services.FormAsync("edition", "brochure-2022-2023");
        var uses = await portal.Services.CatalogueAsync(catalogue => catalogue.UsesAsync(parma));
        var withdrawn = await portal.Services.WithdrawAsync<City>("parma");

        var released = await portal.Services.FormAsync("edition", "brochure-2022-2023");
        Assert.IsType<Outcome.Refused>(refused);
        Assert.Equal(Printed(before), Printed(repointed.Published));
        Assert.Contains(before.Lines, line => line.City == parma);
        Assert.All(uses, use => Assert.True(use.IsPrinted));
        Assert.IsType<Outcome.Written>(withdrawn);
        Assert.Equal(
            Printed(before).Select(line => (line.Key, line.Zh, line.En, line.City == parma ? null : line.City)),
            Printed(released.Published)
        );
        Assert.Equal(Printed(released.Published), Printed(released.Working));
        Assert.Equal("草稿", ((Edition)released.Working).Place.Zh);
        Assert.Null((await portal.Services.NetworkAsync()).FindCity("parma"));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_is_in_print_leads_again_to_a_city_that_comes_back(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var (parma, modena) = (RecordId.For("city", "parma"), RecordId.For("city", "modena"));
        var before = (Edition)(await portal.Services.FormAsync("edition", "brochure-2022-2023")).Working;
        await portal.Services.DraftAsync<Edition>("brochure-2022-2023", edition => edition.Place = new LocalizedText("草稿", "A draft"));
        await portal.Services.WithEditorAsync(editor => editor.RepointAsync(parma, modena, Scopes.ByStaff)); // It holds a seat.
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.IsType<Outcome.Written>(await portal.Services.WithdrawAsync<City>("parma"));
        portal.Clock.Advance(TimeSpan.FromDays(1));

        await portal.Services.WithEditorAsync(editor => editor.RestoreAsync(parma, 1, null, 2, Scopes.ByStaff));
        var asDraft = await portal.Services.FormAsync("edition", "brochure-2022-2023");
        var published = await portal.Services.PublishAsync((await portal.Services.FormAsync("city", "parma")).Working, 3);

        var edition = await portal.Services.FormAsync("edition", "brochure-2022-2023");
        Assert.DoesNotContain(Printed(asDraft.Published), line => line.City == parma); // Drafts are not public.
        Assert.IsType<Outcome.Written>(published);
        Assert.Equal(Printed(before), Printed(edition.Published));
        Assert.Equal(Printed(before), Printed(edition.Working));
        Assert.Equal("草稿", ((Edition)edition.Working).Place.Zh);
        Assert.NotEmpty((await portal.Services.NetworkAsync()).FindCity("parma")?.PrintedLines ?? []);
        Assert.Equal(2, await portal.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "link-printed")));
        Assert.Empty(await portal.Services.CheckAsync());
    }

    [SkippableFact]
    public async Task What_was_changed_in_print_or_freed_by_hand_does_not_lead_to_a_city_that_comes_back()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        var (parma, modena) = (RecordId.For("city", "parma"), RecordId.For("city", "modena"));
        await portal.Services.EditAsync<Edition>(
            "brochure-2022-2023",
            edition =>
            {
                var line = edition.Lines.First(line => line.City == parma);
                foreach (var key in new[] { "freed", "reworded", "another", "same" })
                {
                    edition.Lines.Add(
                        new PrintedLine
                        {
                            Key = key,
                            List = line.List,
                            Zh = line.Zh,
                            En = line.En,
                            Year = line.Year,
                            Field = line.Field,
                            City = parma,
                        }
                    );
                }
            }
        );
        await portal.Services.EditAsync<Edition>("brochure-2022-2023", edition => Line(edition, "freed").City = null);
        await portal.Services.WithEditorAsync(editor => editor.RepointAsync(parma, modena, Scopes.ByStaff)); // It holds a seat.
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.IsType<Outcome.Written>(await portal.Services.WithdrawAsync<City>("parma"));
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await portal.Services.EditAsync<Edition>(
            "brochure-2022-2023",
            edition =>
            {
                Line(edition, "reworded").En = "Parma (Italy)";
                Line(edition, "another").City = modena;
            }
        );

        await portal.Services.WithEditorAsync(editor => editor.RestoreAsync(parma, 1, null, 2, Scopes.ByStaff));
        await portal.Services.PublishAsync((await portal.Services.FormAsync("city", "parma")).Working, 3);

        var edition = (Edition)(await portal.Services.FormAsync("edition", "brochure-2022-2023")).Working;
        Assert.Equal([null, null, modena, parma], new[] { "freed", "reworded", "another", "same" }.Select(key => Line(edition, key).City));

        static PrintedLine Line(Edition edition, string key) => edition.Lines.First(line => line.Key == key);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_link_to_a_rule_a_meeting_or_a_name_is_a_use_and_is_repointed(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var network = await portal.Services.NetworkAsync();
        var (rule, otherRule) = (network.Rules[0], network.Rules[1]);
        var (meeting, otherMeeting) = (network.Meetings[0], network.Meetings[1]);
        var (city, otherCity) = (network.FindCity("bilbao")!.Record, network.FindCity("lyon")!.Record); // Seeded.
        string Text(Rule rule, Meeting meeting, City city) =>
            $"[a](/zh/history#rule-{rule.Slug}) [b](/en/history?bi=1#{meeting.Slug}) "
            + $"[c](/zh/names/{city.Slug}) [d](/zh/history) [e](/zh/history#rule-{rule.Slug}-x)";
        await portal.Services.EditAsync<SiteText>("site", page => page.Body = new LocalizedText(Text(rule, meeting, city), "x"));
        var pairs = new (Record From, Record To)[] { (rule, otherRule), (meeting, otherMeeting), (city, otherCity) };

        foreach (var (from, to) in pairs)
        {
            var uses = await portal.Services.CatalogueAsync(catalogue => catalogue.UsesAsync(from.Id));
            var withdrawn = await portal.Services.WithEditorAsync(async editor =>
                await editor.WithdrawAsync(
                    from.Id,
                    (await editor.OpenAsync(from.Id))!.Entry.Version,
                    new Withdrawal(WithdrawalReason.InError),
                    Scopes.ByStaff
                )
            ); // It is there.
            var repointed = await portal.Services.WithEditorAsync(editor => editor.RepointAsync(from.Id, to.Id, Scopes.ByStaff));

            Assert.Contains(uses, use => use is { Entry.Slug: "site", Field: "body", IsLive: true });
            Assert.Contains(
                Assert.IsType<Outcome.Refused>(withdrawn).Problems,
                problem => problem.Message.En.StartsWith("Still used by", StringComparison.Ordinal)
            );
            Assert.IsType<Outcome.Written>(repointed);
            Assert.DoesNotContain(
                await portal.Services.CatalogueAsync(catalogue => catalogue.UsesAsync(from.Id)),
                use => use is { IsPrinted: false }
            );
        }

        var page = (SiteText)(await portal.Services.FormAsync("page", "site")).Working;
        Assert.Equal(
            Text(otherRule, otherMeeting, otherCity).Replace($"{otherRule.Slug}-x", $"{rule.Slug}-x", StringComparison.Ordinal),
            page.Body.Zh
        );
    }

    private static IEnumerable<(string Key, string Zh, string En, Guid? City)> Printed(Record? edition) =>
        ((Edition?)edition)?.Lines.Select(line => (line.Key, line.Zh, line.En, line.City)) ?? [];

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Drafts_of_a_withdrawn_record_may_be_removed_after_thirty_days_and_what_was_public_never(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var id = RecordId.For("city", "bilbao");
        await portal.Services.DraftAsync<City>("bilbao", city => city.Pinyin = "a draft");
        await portal.Services.WithEditorAsync(editor =>
            editor.WithdrawAsync(id, 2, new Withdrawal(WithdrawalReason.InError), Scopes.ByStaff)
        );

        var tooSoon = await portal.Services.WithEditorAsync(editor => editor.PurgeAsync(id, Scopes.ByStaff));
        portal.Clock.Advance(Editor.BinTime);
        var inTime = await portal.Services.WithEditorAsync(editor => editor.PurgeAsync(id, Scopes.ByStaff));

        var published = await Xunit.Record.ExceptionAsync(() =>
            database.ExecuteAsync("""DELETE FROM "revisions" WHERE "Kind" = 'Seeded' """)
        );
        Assert.IsType<Outcome.NotFound>(tooSoon);
        Assert.IsType<Outcome.Written>(inTime);
        Assert.Contains("append-only", published?.Message ?? "deleted", StringComparison.Ordinal);
        Assert.Equal(
            [RevisionKind.Withdrawn, RevisionKind.Seeded],
            (await portal.Services.HistoryAsync(id)).Select(revision => revision.Kind)
        );
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_text_changed_in_one_language_marks_the_other_until_it_follows_or_is_found_right(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        var change = Scopes.ByStaff with { StillRight = ["office.en"] };

        await portal.Services.DraftAsync<City>("suzhou", city => city.Office = city.Office with { Zh = "新机构" });
        var marked = (await portal.Services.FormAsync("city", "suzhou")).Entry.Outdated;
        await portal.Services.DraftAsync<City>("suzhou", city => city.Office = city.Office with { En = "New office" });
        var followed = (await portal.Services.FormAsync("city", "suzhou")).Entry.Outdated;
        await portal.Services.DraftAsync<City>("suzhou", city => city.Office = city.Office with { Zh = "新机构。" }, change);
        var foundRight = (await portal.Services.FormAsync("city", "suzhou")).Entry.Outdated;

        Assert.Equal(("office.en", "", ""), (marked, followed, foundRight));
    }
}
