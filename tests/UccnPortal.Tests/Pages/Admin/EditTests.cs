using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Editing.Forms;
using UccnPortal.Pages.Admin.Records;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages.Admin;

/// <summary>The form of a record, through the front door and without a script.</summary>
public sealed class EditTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_39_a_record_that_is_opened_and_saved_untouched_stays_as_it_is(string provider)
    {
        using var office = new Office(provider);
        var editor = await EditorAsync(office);
        var before = await HistoryOfAllAsync(office);
        var records = await office.App.Services.InDatabaseAsync(db => db.Entries.AsNoTracking().OrderBy(entry => entry.Slug).ToListAsync());
        var asked = RecordKinds.All.Where(kind => kind.Type != typeof(Medium)).SelectMany(kind => records.Where(entry => entry.Kind == kind.Name).Take(provider == TestDatabase.Sqlite ? 12 : 3).Select(entry => (kind.Path, entry.Id))).ToList();

        foreach (var (kinds, id) in asked)
        {
            foreach (var button in new[] { "save", "publish" })
            {
                await editor.GetAsync($"/admin/records/{kinds}/{id}");
                await editor.PressAsync(button);
                Assert.Equal((kinds, id, "没有改动，无需保存。"), (kinds, id, Said(editor)));
            }
        }

        Assert.True(asked.Count > 40);
        Assert.Equal(before, await HistoryOfAllAsync(office));
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_draft_is_saved_beside_what_is_public_and_then_published_with_a_note(string provider)
    {
        using var office = new Office(provider);
        var editor = await EditorAsync(office);
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("save", ("office.zh", "苏州新办公室"), ("changeNote", "电话核实"));
        var saved = (Said(editor), Chips(editor), (await office.App.Services.NetworkAsync()).FindCity("suzhou")?.Record.Office.Zh);
        await editor.PressAsync("publish", ("publicNote.zh", "更新联络机构"));

        Assert.Equal("草稿已保存，公众还看不到。", saved.Item1);
        Assert.Contains("有未发布的草稿", saved.Item2);
        Assert.NotEqual("苏州新办公室", saved.Item3);
        Assert.StartsWith("已发布。", Said(editor), StringComparison.Ordinal);
        Assert.Equal("/zh/cities/suzhou", editor.Page.QuerySelector(".said a")?.GetAttribute("href"));
        Assert.Equal("苏州新办公室", (await office.App.Services.NetworkAsync()).FindCity("suzhou")?.Record.Office.Zh);
        var revisions = await RevisionsAsync(office, Suzhou);
        Assert.Equal([(RevisionKind.Published, "电话核实", "更新联络机构"), (RevisionKind.Saved, "电话核实", ""), (RevisionKind.Seeded, revisions[2].Note, "")], revisions.Select(revision => (revision.Kind, revision.Note, revision.PublicNote.Zh)));
    }

    [Fact]
    public async Task What_is_public_is_not_changed_without_a_word_to_readers_and_the_draft_is_kept()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("publish", ("office.zh", "苏州新办公室"));

        Assert.Equal(["publicNote.zh"], Anchors(editor));
        Assert.Equal("苏州新办公室", Value(editor, "office.zh"));
        Assert.Equal([RevisionKind.Saved, RevisionKind.Seeded], (await RevisionsAsync(office, Suzhou)).Select(revision => revision.Kind));
    }

    [Fact]
    public async Task All_that_forbids_a_publication_is_listed_with_a_way_to_it_and_kept_as_a_draft()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        await editor.GetAsync("/admin/records/cities/new");
        await editor.PressAsync("add:designations");
        await editor.PressAsync("add:links", ("designations[+1].valid.from", "1999"));

        await editor.PressAsync("publish", ("links[+1].url", "javascript:alert(1)"), ("latitude", "45"), ("name.en", "Testville"), ("links[+1].label.en", "Site"));

        Assert.Matches("^/admin/records/cities/[0-9a-f-]{36}$", editor.Path);
        Assert.Equal(["country", "designations[1999].field", "designations[1999].valid.from", "links[site].url", "longitude", "sortEn", "sources"], Anchors(editor).Order(StringComparer.Ordinal));
        Assert.Contains("还不能发布", editor.Page.QuerySelector("#problems")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("链接“Site” › 网址", editor.Page.QuerySelector("#problems a[href*=links]")?.TextContent, StringComparison.Ordinal);
        Assert.All(Anchors(editor), anchor => Assert.NotNull(editor.Page.GetElementById(anchor)));
        Assert.Equal("testville", Value(editor, "slug"));
        Assert.Equal("45", Value(editor, "latitude"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_saved_and_not_lost()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("save", ("latitude", "三十一度"), ("country", "亚特兰蒂斯"), ("office.zh", "苏州新办公室"), ("changeNote", "备注"));
        var (status, anchors, kept) = (editor.Status, Anchors(editor), new[] { "latitude", "country", "office.zh", "changeNote" }.Select(name => Value(editor, name)).ToList());
        var describedBy = editor.Page.GetElementById("latitude")?.GetAttribute("aria-describedby")?.Split(' ')[0] ?? "";
        var why = editor.Page.GetElementById(describedBy)?.TextContent;
        await editor.PressAsync("save", ("latitude", "３１．３"), ("country", "中国"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["country", "latitude"], anchors.Order(StringComparer.Ordinal));
        Assert.Equal(["三十一度", "亚特兰蒂斯", "苏州新办公室", "备注"], kept);
        Assert.Contains("不是数字", why, StringComparison.Ordinal);
        Assert.Equal("草稿已保存，公众还看不到。", Said(editor));
        Assert.Equal("31.3", Value(editor, "latitude"));
        Assert.Equal(2, (await RevisionsAsync(office, Suzhou)).Count);
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_new_city_is_added_with_its_designation_and_published(string provider)
    {
        using var office = new Office(provider);
        var editor = await EditorAsync(office);
        await editor.GetAsync("/admin/records/cities/new");
        var prefilled = (Value(editor, "publicNote.zh"), Value(editor, "publicNote.en"));

        await editor.PressAsync("add:designations", ("name.zh", "试城"), ("name.en", "Testville"), ("sortEn", "testville"), ("country", "法国"), ("latitude", "45.5"), ("longitude", "4.5"));
        await editor.PressAsync("add:sources", ("designations[+1].field", "设计 Design · design"), ("designations[+1].valid.from", "2025"));
        await editor.PressAsync("publish", ("sources[+1].source", "brochure-2022"));

        Assert.Equal(("首次发布", "First published"), prefilled);
        Assert.StartsWith("已发布。", Said(editor), StringComparison.Ordinal);
        var city = (await office.App.Services.NetworkAsync()).FindCity("testville")?.Record;
        Assert.Equal(("design-2025", 2025), (city?.Designations.Single().Key, city?.Designations[0].Valid.From));
        Assert.Equal(TextState.Approved, city?.Name.StateIn(Language.Zh));
    }

    [Fact]
    public async Task Rows_are_added_moved_and_removed_and_nothing_typed_is_lost_on_the_way()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        var call = RecordId.For("call", "2021");
        await editor.GetAsync(Form("calls", call));
        var rows = Rows(editor, "phases");

        await editor.PressAsync("add:phases", ("name.en", "A name not saved yet"));
        var focused = editor.Page.QuerySelector("[autofocus]")?.Id;
        await editor.PressAsync("add:phases[+1].milestones", ("phases[+1].name.en", "A last phase"));
        await editor.PressAsync("up:phases[+1]", ("phases[+1].milestones[+1].on", "2021-12"));
        await editor.PressAsync($"remove:phases[{rows[0]}]");
        await editor.PressAsync("save");

        Assert.Equal("phases[+1].name.zh", focused);
        Assert.Equal([.. rows[1..^1], "a-last-phase", rows[^1]], Rows(editor, "phases"));
        Assert.Equal("A name not saved yet", Value(editor, "name.en"));
        Assert.Equal("2021-12", Value(editor, $"phases[a-last-phase].milestones[{Rows(editor, "phases[a-last-phase].milestones")[0]}].on"));
        Assert.Equal(2, (await RevisionsAsync(office, call)).Count);
    }

    [Fact]
    public async Task Promise_4_fields_that_the_form_does_not_have_change_nothing()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        await editor.GetAsync(Form("cities", Suzhou));
        var (path, fields) = editor.TypeIn("save", ("office.zh", "苏州新办公室"));
        var extra = new[] { ("Role", "Administrator"), ("CreatedBy", "x"), ("PublishedAt", "2000"), ("PublishedNumber", "7"), ("Position", "9"), ("Key", "x"), ("designations[crafts-and-folk-art-2014].key", "x"), ("designations[crafts-and-folk-art-2014].position", "9"), ("Entry.Version", "9"), ("Working.Slug", "x"), ("names[nobody].text", "x"), ("id.x", "y") };

        await editor.SendAsync(HttpMethod.Post, path, fields.Concat(extra.Select(field => KeyValuePair.Create(field.Item1, field.Item2))), ("Origin", "https://localhost"));

        Assert.Equal("草稿已保存，公众还看不到。", Said(editor));
        var (before, after) = ((await RevisionsAsync(office, Suzhou))[1].Snapshot, (await RevisionsAsync(office, Suzhou))[0].Snapshot);
        Assert.Equal(before.Replace("苏州市非物质文化遗产保护管理办公室", "苏州新办公室", StringComparison.Ordinal), after);
        Assert.Equal(Role.Editor, await office.App.Services.InDatabaseAsync(db => db.Accounts.Where(account => account.Name == "李娜").Select(account => account.Role).SingleAsync()));
    }

    [Theory]
    [InlineData("names[")]
    [InlineData("names]]")]
    [InlineData("[]")]
    [InlineData(".")]
    [InlineData("names[a][b].c")]
    [InlineData("__RequestVerificationToken2")]
    public async Task A_field_with_a_crooked_name_does_no_harm(string name)
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        await editor.GetAsync(Form("cities", Suzhou));
        var (path, fields) = editor.TypeIn("save");

        await editor.SendAsync(HttpMethod.Post, path, fields.Append(KeyValuePair.Create(name, "x")), ("Origin", "https://localhost"));

        Assert.Equal("没有改动，无需保存。", Said(editor));
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_37_a_double_click_on_publish_publishes_once(string provider)
    {
        using var office = new Office(provider);
        var editor = await EditorAsync(office);
        await editor.GetAsync(Form("cities", Suzhou));
        var (path, fields) = editor.TypeIn("publish", ("office.zh", "苏州新办公室"), ("publicNote.zh", "更新"));

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => editor.AgainAsync(path, fields)));

        Assert.Equal([RevisionKind.Published, RevisionKind.Seeded], (await RevisionsAsync(office, Suzhou)).Select(revision => revision.Kind));
        Assert.Equal(1, await office.App.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "publish" && entry.RecordId == Suzhou)));
    }

    [Fact]
    public async Task A_viewer_sees_the_form_and_can_press_nothing()
    {
        using var office = new Office();
        var viewer = (await office.JoinAsync("王芳", Role.Viewer)).Browser;

        await viewer.GetAsync(Form("cities", Suzhou));

        Assert.Equal("苏州", Value(viewer, "name.zh"));
        Assert.NotNull(viewer.Page.GetElementById("name.zh")?.Closest("fieldset[disabled]"));
        Assert.DoesNotContain(viewer.Page.QuerySelectorAll("main button"), button => button.Closest("fieldset[disabled]") is null);
    }

    [Fact]
    public async Task Who_else_has_opened_a_record_lately_is_said_and_forgotten()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        var other = (await office.JoinAsync("王芳", Role.Editor)).Browser;
        await editor.GetAsync(Form("cities", Suzhou));
        office.App.Clock.Advance(TimeSpan.FromMinutes(3));

        await other.GetAsync(Form("cities", Suzhou));
        var (said, own) = (other.Page.QuerySelector(".opened p")?.TextContent, editor.Page.QuerySelector(".opened"));
        office.App.Clock.Advance(TimeSpan.FromMinutes(50));
        await other.GetAsync("/admin");
        office.App.Clock.Advance(TimeSpan.FromMinutes(50));
        await other.GetAsync("/admin");
        office.App.Clock.Advance(TimeSpan.FromMinutes(50));
        await other.GetAsync(Form("cities", Suzhou));

        Assert.Equal("李娜 3 分钟前打开了此页", said);
        Assert.Null(own);
        Assert.Null(other.Page.QuerySelector(".opened"));
    }

    [Fact]
    public async Task A_text_whose_other_language_was_changed_is_marked_until_somebody_says_that_it_is_right()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        await editor.GetAsync(Form("cities", Suzhou));

        await editor.PressAsync("save", ("office.zh", "苏州新办公室"));
        var marked = editor.Page.GetElementById("office")?.TextContent;
        await editor.PressAsync("save", ("stillRight", "office.en"));

        Assert.Contains("英文待更新", marked, StringComparison.Ordinal);
        Assert.DoesNotContain("英文待更新", editor.Page.GetElementById("office")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_printed_lists_load_and_save_whole()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        var edition = RecordId.For("edition", "brochure-2022-2023");
        await editor.GetAsync(Form("editions", edition));
        var rows = Rows(editor, "lines");

        await editor.PressAsync("save", ($"lines[{rows[^1]}].zh", "改过的一行"));

        Assert.True(rows.Count > 200);
        Assert.Equal("草稿已保存，公众还看不到。", Said(editor));
        Assert.Equal(rows, Rows(editor, "lines"));
        Assert.Equal("改过的一行", Value(editor, $"lines[{rows[^1]}].zh"));
    }

    [Fact]
    public async Task A_form_whose_token_is_too_old_is_shown_again_with_all_that_was_typed()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        await editor.GetAsync(Form("cities", Suzhou));
        var (path, fields) = editor.TypeIn("save", ("office.zh", "苏州新办公室"));

        await editor.SendAsync(HttpMethod.Post, path, fields.Where(field => field.Key != "__RequestVerificationToken"), ("Origin", "https://localhost"));
        var (status, kept) = (editor.Status, Value(editor, "office.zh"));
        await editor.PressAsync("save");

        Assert.Equal((HttpStatusCode.BadRequest, "苏州新办公室"), (status, kept));
        Assert.Equal("草稿已保存，公众还看不到。", Said(editor));
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_14_what_was_typed_survives_the_end_of_the_session(string provider)
    {
        using var office = new Office(provider);
        var person = await office.JoinAsync("李娜", Role.Editor);
        var editor = person.Browser;
        await editor.GetAsync(Form("cities", Suzhou));
        office.App.Clock.Advance(TimeSpan.FromMinutes(61));

        await editor.PressAsync("publish", ("office.zh", "苏州\n新办公室"), ("publicNote.zh", "更新"));
        var askedAt = editor.Path;
        office.App.Clock.Advance(TimeSpan.FromSeconds(60));
        await editor.PostAsync(("name", "李娜"), ("password", Office.Passphrase));
        await editor.PostAsync(("code", person.Code()));
        var (path, said, kept, written) = (editor.Path, Said(editor), Value(editor, "office.zh"), (await RevisionsAsync(office, Suzhou)).Count);
        await editor.PressAsync("publish");

        Assert.Equal("/admin/sign-in", askedAt);
        Assert.Equal(Form("cities", Suzhou), path);
        Assert.Contains("请核对后再点一次保存", said, StringComparison.Ordinal);
        Assert.Equal(("苏州\n新办公室", 1), (kept, written));
        Assert.StartsWith("已发布。", Said(editor), StringComparison.Ordinal);
        Assert.Equal(0, await office.App.Services.InDatabaseAsync(db => db.KeptForms.CountAsync()));
    }

    [Fact]
    public async Task What_is_kept_is_shown_in_the_browser_that_sent_it_alone_and_for_half_an_hour()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李娜", Role.Editor);
        var (editor, elsewhere) = (person.Browser, office.Open("198.51.100.9"));
        await editor.GetAsync(Form("cities", Suzhou));
        var (path, fields) = editor.TypeIn("save", ("office.zh", "苏州新办公室"));
        await elsewhere.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        var address = elsewhere.Page.QuerySelector("input[name=return]")?.GetAttribute("value") ?? "";

        await editor.GetAsync(address);
        var lured = Value(editor, "office.zh");
        await person.SignInAsync(elsewhere);
        await elsewhere.GetAsync(address);
        var own = Value(elsewhere, "office.zh");
        office.App.Clock.Advance(TimeSpan.FromMinutes(31));
        await elsewhere.GetAsync(address);

        Assert.StartsWith($"{path}?kept=", address, StringComparison.Ordinal);
        Assert.NotEqual("苏州新办公室", lured);
        Assert.Equal("苏州新办公室", own);
        Assert.Contains("找不到登录前的输入", Said(elsewhere), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_cannot_fill_the_table_of_kept_forms()
    {
        using var office = new Office();
        using var stranger = office.Open("198.51.100.66");
        var form = Form("cities", Suzhou);
        var returns = new List<string>();
        for (var i = 0; i < 25; i++)
        {
            await stranger.SendAsync(HttpMethod.Post, form, [KeyValuePair.Create("office.zh", $"{i}")], ("Origin", "https://localhost"));
            returns.Add(stranger.Page.QuerySelector("input[name=return]")?.GetAttribute("value") ?? "");
        }

        office.App.Clock.Advance(TimeSpan.FromMinutes(2));
        await stranger.SendAsync(HttpMethod.Post, form, [KeyValuePair.Create("office.zh", new string('长', 400_000))], ("Origin", "https://localhost"));

        Assert.Equal(20, returns.Count(address => address.Contains("kept=", StringComparison.Ordinal)));
        Assert.Equal(form, stranger.Page.QuerySelector("input[name=return]")?.GetAttribute("value"));
        Assert.Equal(20, await office.App.Services.InDatabaseAsync(db => db.KeptForms.CountAsync()));
    }

    [Fact]
    public async Task Promise_19_hostile_Markdown_is_harmless_when_it_is_shown_beside_its_field()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        await editor.GetAsync(Form("pages", RecordId.For("page", "introduction")));
        const string hostile = "**bold** [a](JaVaScRiPt:alert(1)) [b](&#106;avascript:alert(1)) [c](//evil.example) <javascript:alert(1)> <script>alert(1)</script> <svg onload=alert(1)> ![d](data:text/html,x) # x {onclick=alert(1)}\n\n<iframe src=\"https://evil.example\"></iframe>";

        await editor.PressAsync("show:body", ("body.en", hostile));

        var shown = editor.Page.QuerySelector(".shown[lang=en]");
        Assert.Equal("bold", shown?.QuerySelector("strong")?.TextContent);
        Assert.Empty(shown!.QuerySelectorAll("a, script, svg, iframe, img, [onclick], [onload]")); // Just found.
        Assert.Equal(hostile, editor.Page.GetElementById("body.en")?.TextContent);
        Assert.Single(await RevisionsAsync(office, RecordId.For("page", "introduction")));
    }

    [Fact]
    public async Task Every_type_of_record_has_a_form_in_which_everything_is_named_once()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        var faults = new List<string>();
        foreach (var kind in RecordKinds.All.Where(kind => kind.Type != typeof(Medium)))
        {
            var id = await office.App.Services.InDatabaseAsync(db => db.Entries.Where(entry => entry.Kind == kind.Name).OrderByDescending(entry => entry.Slug).Select(entry => entry.Id).FirstAsync());
            foreach (var path in new[] { Form(kind.Path, id), $"/admin/records/{kind.Path}/new" })
            {
                await editor.GetAsync(path);
                Assert.Equal((path, HttpStatusCode.OK), (path, editor.Status));
                var ids = editor.Page.All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();
                faults.AddRange(ids.GroupBy(found => found).Where(found => found.Count() > 1).Select(found => $"{path} has {found.Key} twice"));
                faults.AddRange(editor.Page.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ')).Distinct().Except(ids).Select(lost => $"{path} describes by {lost}, which is nowhere")); // Just selected.
                faults.AddRange(editor.Page.QuerySelectorAll(".fields :is(input, select, textarea):not([type=hidden])")
                    .Where(control => control.GetAttribute("aria-label") is null && control.Closest("label") is null && editor.Page.QuerySelectorAll("label").All(label => label.GetAttribute("for") != control.Id))
                    .Select(control => $"{path}: {control.GetAttribute("name")} has no label"));
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void No_field_of_a_record_has_a_name_that_the_form_needs_itself()
    {
        Assert.Empty(RecordKinds.All.SelectMany(kind => RecordForm.Of(kind.Type).Fields).Select(field => field.Name).Intersect(SentForm.Own));
    }

    [Fact]
    public async Task A_script_hears_whether_its_session_holds_and_who_has_a_slug()
    {
        using var office = new Office();
        var editor = await EditorAsync(office);
        using var stranger = office.Open("198.51.100.9");
        await stranger.GetAsync("/admin/alive", ("Sec-Fetch-Mode", "cors"));
        var anonymous = stranger.Status;
        await stranger.GetAsync("/admin/records/cities/slug?slug=suzhou", ("Sec-Fetch-Mode", "cors"));

        await editor.GetAsync("/admin/alive", ("Sec-Fetch-Mode", "cors"));
        var alive = editor.Status;
        await editor.GetAsync($"/admin/records/cities/slug?slug=suzhou&id={RecordId.For("city", "lyon")}");
        var taken = editor.Page.Body?.TextContent;
        await editor.GetAsync($"/admin/records/cities/slug?slug=suzhou&id={Suzhou}");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.NoContent), (anonymous, stranger.Status, alive));
        Assert.Equal("此名已被“苏州”使用。", taken);
        Assert.Equal("", editor.Page.Body?.TextContent);
    }

    [Theory]
    [InlineData("/admin/records/media/new")]
    [InlineData("/admin/records/nonsense/new")]
    [InlineData("/admin/records/cities/00000000-0000-0000-0000-000000000000")]
    public async Task What_cannot_be_edited_is_not_found(string path)
    {
        using var office = new Office();
        var editor = await EditorAsync(office);

        await editor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, editor.Status);
    }

    private static async Task<Office.Browser> EditorAsync(Office office) => (await office.JoinAsync("李娜", Role.Editor)).Browser;

    private static string Form(string kinds, Guid id) => $"/admin/records/{kinds}/{id}";

    private static string Said(Office.Browser browser) => (browser.Page.QuerySelector("main .said") ?? browser.Page.QuerySelector("main"))?.TextContent.Trim() ?? "";

    private static List<string> Chips(Office.Browser browser) => [.. browser.Page.QuerySelectorAll(".ribbon .st").Select(chip => chip.TextContent.Trim())];

    private static string? Value(Office.Browser browser, string id) => browser.Page.GetElementById(id) is { } control
        ? control.LocalName == "textarea" ? control.TextContent : control.LocalName == "select" ? control.QuerySelector("option[selected]")?.GetAttribute("value") : control.GetAttribute("value")
        : null;

    private static List<string> Rows(Office.Browser browser, string list) =>
        [.. browser.Page.QuerySelectorAll("input[type=hidden]").Where(input => input.GetAttribute("name") == list).Select(input => input.GetAttribute("value") ?? "").Where(key => key.Length > 0)];

    private static List<string> Anchors(Office.Browser browser) => [.. browser.Page.QuerySelectorAll("#problems a").Select(link => Uri.UnescapeDataString((link.GetAttribute("href") ?? "")[1..]))];

    private static Task<List<Revision>> RevisionsAsync(Office office, Guid id) =>
        office.App.Services.InDatabaseAsync(db => db.Revisions.AsNoTracking().Where(revision => revision.RecordId == id).OrderByDescending(revision => revision.Number).ToListAsync());

    private static Task<string> HistoryOfAllAsync(Office office) => office.App.Services.InDatabaseAsync(async db =>
        string.Join('\n', await db.Entries.OrderBy(entry => entry.Id).Select(entry => $"{entry.Id} {entry.Version}").ToListAsync()) + await db.Revisions.CountAsync() + " " + (await db.ContentVersions.SingleAsync()).Number);
}
