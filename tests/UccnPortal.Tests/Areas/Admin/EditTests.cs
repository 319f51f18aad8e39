using System.Net;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>Editing a record through its form, without JavaScript.</summary>
public sealed class EditTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_39_a_record_that_is_opened_and_saved_untouched_stays_as_it_is(string provider)
    {
        using var office = new Office(provider);
        var editor = await office.EditorAsync();
        var before = await HistoryOfAllAsync(office);
        var records = await office.App.Services.InDatabaseAsync(db => db.Entries.AsNoTracking().OrderBy(entry => entry.Slug).ToListAsync());
        var asked = RecordKinds
            .All.Where(kind => kind.Type != typeof(Medium))
            .SelectMany(kind =>
                records
                    .Where(entry => entry.Kind == kind.Name)
                    .Take(
                        provider == TestDatabase.Sqlite
                            ? LongDataAttribute.IsLong
                                ? 12
                                : 5
                            : 3
                    )
                    .Select(entry => (kind.Path, entry.Id))
            )
            .ToList();

        foreach (var (kinds, id) in asked)
        {
            foreach (var button in new[] { "save", "publish" })
            {
                await editor.GetAsync($"/admin/records/{kinds}/{id}");
                await editor.PressAsync(button);
                Assert.Equal((kinds, id, "没有改动，无需保存。"), (kinds, id, editor.Message()));
            }
        }

        Assert.True(asked.Count > 40);
        Assert.Equal(before, await HistoryOfAllAsync(office));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_draft_is_saved_beside_what_is_public_and_then_published_with_a_note(string provider)
    {
        using var office = new Office(provider);
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("save", ("office.zh", "苏州新办公室"), ("changeNote", "电话核实"));
        var saved = (editor.Message(), editor.Chips(), (await office.App.Services.NetworkAsync()).FindCity("suzhou")?.Record.Office.Zh);
        await editor.PressAsync("publish", ("publicNote.zh", "更新联络机构"));

        Assert.Equal("草稿已保存，尚未公开。", saved.Item1);
        Assert.Contains("有未发布的草稿", saved.Item2);
        Assert.NotEqual("苏州新办公室", saved.Item3);
        Assert.StartsWith("已发布。", editor.Message(), StringComparison.Ordinal);
        Assert.Equal("/zh/cities/suzhou", editor.Page.QuerySelector(".said a")?.GetAttribute("href"));
        Assert.Equal("苏州新办公室", (await office.App.Services.NetworkAsync()).FindCity("suzhou")?.Record.Office.Zh);
        var revisions = await RevisionsAsync(office, Suzhou);
        Assert.Equal(
            [
                (RevisionKind.Published, "电话核实", "更新联络机构"),
                (RevisionKind.Saved, "电话核实", ""),
                (RevisionKind.Seeded, revisions[2].Note, ""),
            ],
            revisions.Select(revision => (revision.Kind, revision.Note, revision.PublicNote.Zh))
        );
    }

    [SkippableFact]
    public async Task What_is_public_is_not_changed_without_a_word_to_readers_and_the_draft_is_kept()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("publish", ("office.zh", "苏州新办公室"));

        Assert.Equal(["publicNote.zh"], editor.Anchors());
        Assert.Equal(["publicNote.zh-why", "publicNote-help", "publicNote-length"], editor.Describing("publicNote.zh"));
        Assert.Equal("苏州新办公室", editor.Value("office.zh"));
        Assert.Equal([RevisionKind.Saved, RevisionKind.Seeded], (await RevisionsAsync(office, Suzhou)).Select(revision => revision.Kind));
    }

    [SkippableFact]
    public async Task All_that_forbids_a_publication_is_listed_with_a_way_to_it_and_kept_as_a_draft()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync("/admin/records/cities/new");
        await editor.PressAsync("add:designations");
        await editor.PressAsync("add:links", ("designations[+1].valid.from", "1999"));

        await editor.PressAsync(
            "publish",
            ("links[+1].url", "javascript:alert(1)"),
            ("latitude", "45"),
            ("name.en", "Testville"),
            ("links[+1].label.en", "Site")
        );

        Assert.Matches("^/admin/records/cities/[0-9a-f-]{36}$", editor.Path);
        Assert.Equal(
            ["country", "designations[1999].field", "designations[1999].valid.from", "links[site].url", "longitude", "sources"],
            editor.Anchors().Order(StringComparer.Ordinal)
        );
        Assert.Contains("尚未发布", editor.Page.QuerySelector("#problems")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("链接“Site” › 网址", editor.Page.QuerySelector("#problems a[href*=links]")?.TextContent, StringComparison.Ordinal);
        Assert.All(editor.Anchors(), anchor => Assert.NotNull(editor.Page.GetElementById(anchor)));
        Assert.Equal("testville", editor.Value("slug"));
        Assert.Equal("45", editor.Value("latitude"));
    }

    [SkippableFact]
    public async Task What_cannot_be_read_is_not_saved_and_not_lost()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync(
            "save",
            ("latitude", "三十一度"),
            ("country", "亚特兰蒂斯"),
            ("office.zh", "苏州新办公室"),
            ("changeNote", "备注")
        );
        var (status, anchors, kept) = (
            editor.Status,
            editor.Anchors(),
            new[] { "latitude", "country", "office.zh", "changeNote" }.Select(name => editor.Value(name)).ToList()
        );
        var describedBy = editor.Page.GetElementById("latitude")?.GetAttribute("aria-describedby")?.Split(' ')[0] ?? "";
        var why = editor.Page.GetElementById(describedBy)?.TextContent;
        await editor.PressAsync("save", ("latitude", "３１．３"), ("country", "中国"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["country", "latitude"], anchors.Order(StringComparer.Ordinal));
        Assert.Equal(["三十一度", "亚特兰蒂斯", "苏州新办公室", "备注"], kept);
        Assert.Contains("不是数字", why, StringComparison.Ordinal);
        Assert.Equal("草稿已保存，尚未公开。", editor.Message());
        Assert.Equal("31.3", editor.Value("latitude"));
        Assert.Equal(2, (await RevisionsAsync(office, Suzhou)).Count);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_new_city_is_added_with_its_designation_and_published(string provider)
    {
        using var office = new Office(provider);
        var editor = await office.EditorAsync();
        await editor.GetAsync("/admin/records/cities/new");
        var prefilled = (editor.Value("publicNote.zh"), editor.Value("publicNote.en"));

        await editor.PressAsync(
            "add:designations",
            ("name.zh", "试城"),
            ("name.en", "Testville"),
            ("sortEn", "testville"),
            ("country", "法国"),
            ("latitude", "45.5"),
            ("longitude", "4.5")
        );
        await editor.PressAsync("add:sources", ("designations[+1].field", "设计 Design · design"), ("designations[+1].valid.from", "2025"));
        await editor.PressAsync("publish", ("sources[+1].source", "brochure-2022"));

        Assert.Equal(("首次发布", "First published"), prefilled);
        Assert.StartsWith("已发布。", editor.Message(), StringComparison.Ordinal);
        var city = (await office.App.Services.NetworkAsync()).FindCity("testville")?.Record;
        Assert.Equal(("design-2025", 2025), (city?.Designations.Single().Key, city?.Designations[0].Valid.From));
        Assert.Equal(TextState.Approved, city?.Name.StateIn(Language.Zh));
    }

    [SkippableFact]
    public async Task Rows_are_added_moved_and_removed_and_nothing_typed_is_lost_on_the_way()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        var call = RecordId.For("call", "2021");
        await editor.GetAsync(Form("calls", call));
        var rows = editor.Rows("phases");

        await editor.PressAsync("add:phases", ("name.en", "A name not saved yet"));
        var focused = editor.Page.QuerySelector("[autofocus]")?.Id;
        await editor.PressAsync("add:phases[+1].milestones", ("phases[+1].name.en", "A last phase"));
        await editor.PressAsync("up:phases[+1]", ("phases[+1].milestones[+1].on", "2021-12"));
        await editor.PressAsync($"remove:phases[{rows[0]}]");
        await editor.PressAsync("save");

        Assert.Equal("phases[+1].name.zh", focused);
        Assert.Equal([.. rows[1..^1], "a-last-phase", rows[^1]], editor.Rows("phases"));
        Assert.Equal("A name not saved yet", editor.Value("name.en"));
        Assert.Equal("2021-12", editor.Value($"phases[a-last-phase].milestones[{editor.Rows("phases[a-last-phase].milestones")[0]}].on"));
        Assert.Equal(2, (await RevisionsAsync(office, call)).Count);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_37_a_double_click_on_publish_publishes_once(string provider)
    {
        using var office = new Office(provider);
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));
        var (path, fields) = editor.TypeIn("publish", ("office.zh", "苏州新办公室"), ("publicNote.zh", "更新"));

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => editor.AgainAsync(path, fields)));

        Assert.Equal(
            [RevisionKind.Published, RevisionKind.Seeded],
            (await RevisionsAsync(office, Suzhou)).Select(revision => revision.Kind)
        );
        Assert.Equal(
            1,
            await office.App.Services.InDatabaseAsync(db =>
                db.Audit.CountAsync(entry => entry.Action == "publish" && entry.RecordId == Suzhou)
            )
        );
    }

    [SkippableTheory]
    [InlineData("publish", "office.zh", "苏州新办公室", "已发布")]
    [InlineData("save", "office.zh", "苏州新办公室", "草稿已保存")]
    [InlineData("save", "stillRight", "office.en", "译文仍然正确")]
    public async Task The_same_form_sent_again_gets_the_first_answer(string button, string field, string typed, string answer)
    {
        using var office = new Office();
        if (field == "stillRight")
            await office.App.Services.EditAsync<City>("suzhou", city => city.Office = city.Office with { Zh = "苏州旧办公室" });
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));
        (string, string)[] note = button == "publish" ? [("publicNote.zh", "更新")] : [];
        var (path, fields) = editor.TypeIn(button, [(field, typed), .. note]);

        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        var first = editor.Message();
        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));

        Assert.Contains(answer, first, StringComparison.Ordinal);
        Assert.Equal(first, editor.Message());
    }

    [SkippableFact]
    public async Task How_long_a_text_may_be_is_read_out_with_its_field()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();

        await editor.GetAsync(Form("cities", Suzhou));

        Assert.Contains("name-length", editor.Describing("name.zh"));
        Assert.Contains("name-length", editor.Describing("name.en"));
        Assert.Contains("pinyin-length", editor.Describing("pinyin"));
    }

    [SkippableFact]
    public async Task A_list_that_a_browser_puts_back_to_missing_changes_no_text_that_stands()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("save", ("name.zhState", "missing"), ("name.enState", "missing"));

        Assert.Null((await office.App.Services.FormAsync("city", "suzhou")).Entry.DraftNumber);
        await editor.GetAsync(Form("cities", Suzhou));
        Assert.Equal("off", editor.Page.QuerySelector("select[name='name.zhState']")?.GetAttribute("autocomplete"));
    }

    [SkippableFact]
    public async Task A_text_whose_other_language_was_changed_is_marked_until_somebody_says_that_it_is_right()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("save", ("office.zh", "苏州新办公室"));
        var marked = editor.Page.GetElementById("office")?.TextContent;
        var versions = (await RevisionsAsync(office, Suzhou)).Count;
        await editor.PressAsync("save", ("stillRight", "office.en"));

        Assert.Contains("英文译文过时", marked, StringComparison.Ordinal);
        Assert.DoesNotContain("英文译文过时", editor.Page.GetElementById("office")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(versions, (await RevisionsAsync(office, Suzhou)).Count); // Nothing has changed.
    }

    [SkippableFact]
    public async Task A_translation_found_still_right_leaves_what_is_public_without_a_draft()
    {
        using var office = new Office();
        await office.App.Services.EditAsync<City>("suzhou", city => city.Office = city.Office with { Zh = "苏州新办公室" });
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("save", ("stillRight", "office.en"));

        var entry = (await office.App.Services.FormAsync("city", "suzhou")).Entry;
        Assert.Equal((null, ""), (entry.DraftNumber, entry.Outdated));
        Assert.Contains("译文仍然正确", editor.Message(), StringComparison.Ordinal);
        Assert.Equal(
            1,
            await office.App.Services.InDatabaseAsync(db =>
                db.Audit.CountAsync(audit => audit.Action == "still-right" && audit.RecordId == Suzhou)
            )
        );
    }

    [SkippableFact]
    public async Task A_note_is_kept_with_the_draft_though_nothing_else_was_changed()
    {
        using var office = new Office();
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Sources = []); // It cannot be published as it is.
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("publish", ("publicNote.zh", "更新办公室"), ("changeNote", "来自苏州的信"));
        var (notes, anchors) = ((editor.Value("publicNote.zh"), editor.Value("changeNote")), editor.Anchors());
        var versions = (await RevisionsAsync(office, Suzhou)).Count;
        await editor.PressAsync("save");

        Assert.Equal(("更新办公室", "来自苏州的信"), notes);
        Assert.Equal(["sources"], anchors);
        Assert.Equal(versions, (await RevisionsAsync(office, Suzhou)).Count);
    }

    [SkippableFact]
    public async Task A_note_on_a_record_that_is_as_it_was_stays_in_the_form()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));

        foreach (var button in new[] { "save", "publish", "preview" })
        {
            await editor.PressAsync(button, ("publicNote.zh", "还没写完的话"));
            Assert.Equal((button, "还没写完的话"), (button, editor.Value("publicNote.zh")));
        }

        Assert.Single(await RevisionsAsync(office, Suzhou));
    }

    [SkippableFact]
    public async Task A_tick_that_a_translation_is_right_stays_while_rows_are_added()
    {
        using var office = new Office();
        await office.App.Services.EditAsync<City>("suzhou", city => city.Office = city.Office with { Zh = "苏州新办公室" });
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("add:links", ("stillRight", "office.en"));

        Assert.True(editor.Page.QuerySelector("input[name=stillRight][value='office.en']")?.HasAttribute("checked"));
    }

    [SkippableFact]
    public async Task A_key_that_nobody_typed_follows_the_name_until_readers_know_it()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync("/admin/records/cities/new");
        await editor.PressAsync("save", ("name.zh", "鄂州"));
        var first = editor.Value("slug");

        await editor.PressAsync("save", ("name.en", "Ezhuo"));
        var second = (editor.Value("slug"), editor.Value("sortEn"));
        await editor.PressAsync("save", ("name.en", "Ezhou"));
        var third = (editor.Value("slug"), editor.Value("sortEn"));
        await editor.PressAsync("save", ("slug", "echeng"), ("sortEn", "e zhou"));
        await editor.PressAsync("save", ("name.en", "Ezhou City"));

        Assert.StartsWith("city-", first, StringComparison.Ordinal);
        Assert.Equal(("ezhuo", "ezhuo"), second);
        Assert.Equal(("ezhou", "ezhou"), third);
        Assert.Equal(("echeng", "e zhou"), (editor.Value("slug"), editor.Value("sortEn")));
    }

    private static Task<List<Revision>> RevisionsAsync(Office office, Guid id) =>
        office.App.Services.InDatabaseAsync(db =>
            db.Revisions.AsNoTracking()
                .Where(revision => revision.RecordId == id)
                .OrderByDescending(revision => revision.Number)
                .ToListAsync()
        );

    private static Task<string> HistoryOfAllAsync(Office office) =>
        office.App.Services.InDatabaseAsync(async db =>
            string.Join('\n', await db.Entries.OrderBy(entry => entry.Id).Select(entry => $"{entry.Id} {entry.Version}").ToListAsync())
            + await db.Revisions.CountAsync()
            + " "
            + (await db.ContentVersions.SingleAsync()).Number
        );

    private static string Form(string kinds, Guid id) => $"/admin/records/{kinds}/{id}";
}
