using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Areas.Admin.Forms;
using UccnPortal.Areas.Admin.Pages.Records;
using UccnPortal.Data.Accounts;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>Input that must not be published, and warnings before a page changes.</summary>
public sealed class RefusalsTests
{
    private static readonly (string, string) ASource = ("sources[+1].source", "brochure-2022");

    [Fact]
    public async Task An_unfilled_steering_term_is_not_published_and_its_needed_fields_are_named()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync("/admin/records/steering-terms/new");
        await editor.PressAsync("add:sources");

        await editor.PressAsync("publish", ASource);

        Assert.Equal(
            ["label", "roles", "valid.from"],
            editor.Anchors().Select(anchor => anchor.Replace("add:", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
        Assert.DoesNotContain("已发布", editor.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nul_and_what_nobody_sees_in_a_paste_is_taken_out_and_the_rest_kept()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync("/admin/records/sources/new");

        await editor.PressAsync("save", ("title.zh", "开\0会\u200B通知\u202E"), ("note.zh", "一\u2028二"));

        Assert.Equal(HttpStatusCode.OK, editor.Status);
        Assert.Equal("开会通知", editor.Value("title.zh"));
        Assert.Equal("一\n二", editor.Value("note.zh")?.Trim());
    }

    [Fact]
    public async Task A_form_full_of_nuls_is_read_without_them_and_any_other_per_cent_sign_stays()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync("/admin/records/sources/new");
        var note = string.Concat(Enumerable.Repeat("%00 100%\0\0 %0", 3_000));

        await editor.PressAsync("save", ("title.zh", "\0题%0"), ("note.zh", note[..1_000]));

        Assert.Equal("题%0", editor.Value("title.zh"));
        Assert.Equal(note[..1_000].Replace("\0", "", StringComparison.Ordinal).Trim(), editor.Value("note.zh")?.Trim());
    }

    [Fact]
    public async Task A_nul_in_a_query_of_the_admin_is_taken_out()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();

        await editor.GetAsync("/admin/records/cities?q=%E8%8B%8F%00%E5%B7%9E");

        Assert.Equal(HttpStatusCode.OK, editor.Status);
        Assert.Contains(editor.Page.QuerySelectorAll("input[name=q]"), input => input.GetAttribute("value") == "苏州");
    }

    [Fact]
    public async Task A_megabyte_of_Markdown_is_refused_in_words_and_stays_in_the_form()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync("/admin/records/pages/new");
        var text = new string('长', 350_000);

        await editor.PressAsync("save", ("title.zh", new string('题', 201)), ("body.zh", text));

        Assert.Equal(HttpStatusCode.BadRequest, editor.Status);
        Assert.Equal(["body.zh", "title.zh"], editor.Anchors().Order(StringComparer.Ordinal));
        Assert.Contains("最多20000字，现有350000字", editor.Page.QuerySelector("#problems")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, editor.Value("body.zh")?.Trim());
    }

    [Fact]
    public async Task The_length_of_a_text_is_said_beside_its_field()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();

        await editor.GetAsync("/admin/records/pages/new");

        Assert.Contains("最多200字", editor.Page.GetElementById("title")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("最多20000字", editor.Page.GetElementById("body")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("changeNote")]
    [InlineData("publicNote.zh")]
    [InlineData("publicNote.en")]
    public async Task A_note_that_is_too_long_is_refused_beside_its_field_and_stays(string field)
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "suzhou")}");
        var note = new string('长', SentForm.NoteMax + 1);

        await editor.PressAsync("save", ("pinyin", "new"), (field, note));

        Assert.Equal(HttpStatusCode.BadRequest, editor.Status);
        Assert.Equal([field], editor.Anchors());
        Assert.StartsWith(
            field == "changeNote" ? "内部备注" : "公开说明",
            editor.Page.QuerySelector("#problems a")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(note, editor.Value(field));
        Assert.Contains("最多500字，现有501字", editor.Page.GetElementById($"{field}-why")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("最多500字", editor.Page.GetElementById($"{field.Split('.')[0]}-length")?.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{field}-why", editor.Describing(field));
        Assert.Single(await office.App.Services.HistoryAsync(RecordId.For("city", "suzhou")));
    }

    [Theory]
    [InlineData("note", SentForm.NoteMax)]
    [InlineData("notice.zh", DeletionModel.NoticeMax)]
    [InlineData("notice.en", DeletionModel.NoticeMax)]
    public async Task What_is_said_of_a_deletion_is_bounded_and_stays_in_the_form(string field, int longest)
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "bilbao")}/deletion");
        var text = new string('长', longest + 1);

        await editor.PressAsync("withdraw", ("reason", "Notice"), (field, text));

        Assert.Equal(HttpStatusCode.BadRequest, editor.Status);
        Assert.Equal([field.Split('.')[0]], editor.Anchors());
        Assert.Contains(
            $"最多{longest}字，现有{longest + 1}字",
            editor.Page.GetElementById($"{field.Split('.')[0]}-why")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(text, editor.Value(field)?.Trim());
        Assert.NotNull((await office.App.Services.NetworkAsync()).FindCity("bilbao"));
    }

    [Fact]
    public async Task Every_warning_before_a_publication_leads_to_a_field_that_its_form_has()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        var network = await office.App.Services.NetworkAsync();
        var (lost, warned) = (new List<string>(), new HashSet<string>());

        foreach (
            var record in RecordKinds
                .All.Select(kind => network.Records.FirstOrDefault(record => record.GetType() == kind.Type))
                .OfType<Record>()
        )
        {
            var kind = RecordKinds.KindOf(record);
            await office.App.Services.InScopeAsync(async services =>
            {
                var door = services.GetRequiredService<Editor>();
                var version = (await door.OpenAsync(record.Id))?.Entry.Version ?? 0;
                await door.SaveDraftAsync(Doubtful(record), version, Scopes.ByStaff);
            });
            await editor.GetAsync($"/admin/records/{RecordKinds.PathOf(record)}/{record.Id}");
            var links = editor.Page.QuerySelectorAll("#warnings a").Select(link => link.GetAttribute("href") ?? "").ToList();
            if (links.Count > 0)
                warned.Add(kind);
            lost.AddRange(
                links
                    .Where(link => link.StartsWith('#') && editor.Page.GetElementById(Uri.UnescapeDataString(link[1..])) is null)
                    .Select(link => $"{kind} {link}")
            );
            foreach (var link in links.Where(link => !link.StartsWith('#')))
            {
                await editor.GetAsync(link.Split('#')[0]);
                if (editor.Page.GetElementById(Uri.UnescapeDataString(link.Split('#')[1])) is null)
                    lost.Add($"{kind} {link}");
            }
        }

        Assert.Empty(lost);
        Assert.Empty(RecordKinds.All.Select(kind => kind.Name).Except(["source", "settings", "medium"]).Except(warned));
    }

    [Fact]
    public async Task A_zero_that_was_given_is_shown_and_kept()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync("/admin/records/calls/new");

        await editor.PressAsync("save", ("name.zh", "某次申报"), ("newMembersPublished", "0"));

        Assert.Equal("0", editor.Value("newMembersPublished"));
        Assert.Equal("", editor.Value("year"));
    }

    [Theory]
    [InlineData("王主任\u200B")]
    [InlineData("\u202E管理")]
    public async Task A_name_with_something_unseen_in_it_is_refused_in_words(string name)
    {
        using var office = new Office();
        var browser = office.Open();
        var invitation = new Invitation
        {
            Kind = InvitationKind.Account,
            Role = Role.Editor,
            For = "x",
            By = "test",
        };
        await browser.GetAsync($"/admin/invitation?token={await office.LinkAsync(invitation)}");

        await browser.PostAsync(("name", name), ("password", Office.Passphrase), ("again", Office.Passphrase));

        Assert.Equal("/admin/invitation", browser.Path);
        Assert.NotNull(browser.Page.GetElementById("name-why"));
        Assert.Equal(0, await office.App.Services.InDatabaseAsync(db => db.Accounts.CountAsync()));
    }

    [Theory]
    [InlineData("Anna Wang", "ＡＮＮＡ　Wang")]
    [InlineData("Anna Wang", "Аnna  Wаng")] // Cyrillic А and а.
    public async Task A_name_that_looks_like_a_colleagues_is_taken(string name, string alike)
    {
        using var office = new Office();
        await office.JoinAsync(name);
        var browser = office.Open();
        var invitation = new Invitation
        {
            Kind = InvitationKind.Account,
            Role = Role.Editor,
            For = "x",
            By = "test",
        };
        await browser.GetAsync($"/admin/invitation?token={await office.LinkAsync(invitation)}");

        await browser.PostAsync(("name", alike), ("password", Office.Passphrase), ("again", Office.Passphrase));

        Assert.Equal("/admin/invitation", browser.Path);
        Assert.NotNull(browser.Page.GetElementById("name-why"));
    }

    [Fact]
    public async Task A_Chinese_city_without_its_reading_is_asked_about_once_and_then_published()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync("/admin/records/cities/new");
        await editor.PressAsync("add:designations");
        await editor.PressAsync("add:sources", ("designations[+1].field", "design"), ("designations[+1].valid.from", "2025"));

        await editor.PressAsync(
            "publish",
            ("name.zh", "桂林"),
            ("name.en", "Guilin"),
            ("office.zh", "桂林办公室"),
            ("country", "cn"),
            ("sources[+1].source", "editors-knowledge")
        );

        var links = editor
            .Page.QuerySelectorAll("#warnings a")
            .Select(link => Uri.UnescapeDataString((link.GetAttribute("href") ?? "")[1..]))
            .ToList();
        Assert.Contains("可以发布，但", editor.Page.GetElementById("warnings")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["sources", "province", "pinyin", "sortZh", "designations[design-2025].announced", "office.en"], links);
        Assert.All(links, link => Assert.NotNull(editor.Page.GetElementById(link)));
        Assert.Equal(["草稿"], editor.Chips());

        await editor.PressAsync("publish");

        Assert.StartsWith("已发布", editor.Message(), StringComparison.Ordinal);
        Assert.Null(editor.Page.GetElementById("warnings"));
    }

    [Fact]
    public async Task A_second_open_term_asks_whether_the_former_one_has_ended()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await PublishTermAsync(editor, "2023 至今", "2023");
        Assert.StartsWith("已发布", editor.Message(), StringComparison.Ordinal);

        await PublishTermAsync(editor, "2027 至今", "2027");

        Assert.Contains("2023 至今", editor.Page.GetElementById("warnings")?.TextContent, StringComparison.Ordinal);
        var link = editor.Page.QuerySelector("#warnings a")?.GetAttribute("href") ?? "";
        Assert.Matches("^/admin/records/steering-terms/[0-9a-f-]{36}#valid.until$", link);
        await editor.GetAsync(link.Split('#')[0]);
        Assert.Equal("2023 至今", editor.Value("label.zh"));
        Assert.NotNull(editor.Page.GetElementById("valid.until"));
    }

    private static async Task PublishTermAsync(Office.Browser editor, string label, string from)
    {
        await editor.GetAsync("/admin/records/steering-terms/new");
        await editor.PressAsync("add:roles");
        await editor.PressAsync("add:sources", ("roles[+1].name.zh", "协调员"), ("roles[+1].name.en", "Coordinator"));
        await editor.PressAsync("publish", ("label.zh", label), ("label.en", $"{from} – present"), ("valid.from", from), ASource);
    }

    /// <summary>
    /// A record with everything that causes a warning: texts in one language, no source but the editor, a city without its reading, a
    /// second open term.
    /// </summary>
    private static Record Doubtful(Record record)
    {
        var snapshot = JsonNode.Parse(RecordJson.Write(record))?.AsObject() ?? [];
        foreach (var (path, text) in RecordTexts.Of(record).Where(text => text.Text.Zh.Length > 0 && text.Text.En.Length > 0))
            SnapshotPath.Set(snapshot, $"{path}.en", null);
        var doubtful = RecordJson.Read(snapshot.ToJsonString(), RecordKinds.Find(RecordKinds.KindOf(record)) ?? RecordKinds.All[0]);
        foreach (var citation in doubtful.Sources)
            citation.Source = RecordId.For("source", "editors-knowledge");
        if (doubtful is City city)
        {
            (city.Country, city.Province, city.Pinyin, city.SortZh) = (RecordId.For("country", "cn"), null, "", "");
            foreach (var designation in city.Designations)
                designation.Announced = null;
        }

        if (doubtful is SteeringTerm term)
            term.Valid = new Validity(2020);
        return doubtful;
    }
}
