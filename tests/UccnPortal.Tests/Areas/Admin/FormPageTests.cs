using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Areas.Admin.Forms;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>The record form, for all types, roles and inputs.</summary>
public sealed class FormPageTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");

    [Fact]
    public async Task Promise_4_fields_that_the_form_does_not_have_change_nothing()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));
        var (path, fields) = editor.TypeIn("save", ("office.zh", "苏州新办公室"));
        var extra = new[]
        {
            ("Role", "Administrator"),
            ("CreatedBy", "x"),
            ("PublishedAt", "2000"),
            ("PublishedNumber", "7"),
            ("Position", "9"),
            ("Key", "x"),
            ("designations[crafts-and-folk-art-2014].key", "x"),
            ("designations[crafts-and-folk-art-2014].position", "9"),
            ("Entry.Version", "9"),
            ("Working.Slug", "x"),
            ("names[nobody].text", "x"),
            ("id.x", "y"),
        };

        await editor.SendAsync(
            HttpMethod.Post,
            path,
            fields.Concat(extra.Select(field => KeyValuePair.Create(field.Item1, field.Item2))),
            ("Origin", "https://localhost")
        );

        Assert.Equal("草稿已保存，尚未公开。", editor.Message());
        var (before, after) = ((await RevisionsAsync(office, Suzhou))[1].Snapshot, (await RevisionsAsync(office, Suzhou))[0].Snapshot);
        Assert.Equal(before.Replace("苏州市非物质文化遗产保护管理办公室", "苏州新办公室", StringComparison.Ordinal), after);
        Assert.Equal(
            Role.Editor,
            await office.App.Services.InDatabaseAsync(db =>
                db.Accounts.Where(account => account.Name == "李娜").Select(account => account.Role).SingleAsync()
            )
        );
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
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));
        var (path, fields) = editor.TypeIn("save");

        await editor.SendAsync(HttpMethod.Post, path, fields.Append(KeyValuePair.Create(name, "x")), ("Origin", "https://localhost"));

        Assert.Equal("没有改动，无需保存。", editor.Message());
    }

    [Fact]
    public async Task A_viewer_sees_the_form_and_can_press_nothing()
    {
        using var office = new Office();
        var viewer = (await office.JoinAsync("王芳", Role.Viewer)).Browser;

        await viewer.GetAsync(Form("cities", Suzhou));

        Assert.Equal("苏州", viewer.Value("name.zh"));
        Assert.NotNull(viewer.Page.GetElementById("name.zh")?.Closest("fieldset[disabled]"));
        Assert.DoesNotContain(viewer.Page.QuerySelectorAll("main button"), button => button.Closest("fieldset[disabled]") is null);
    }

    [Fact]
    public async Task Who_else_has_opened_a_record_lately_is_said_and_forgotten()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
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

        Assert.Equal("李娜于3分钟前打开了此页", said);
        Assert.Null(own);
        Assert.Null(other.Page.QuerySelector(".opened"));
    }

    [Fact]
    public async Task A_clock_that_was_set_back_makes_no_opening_of_the_future()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        var other = (await office.JoinAsync("王芳", Role.Editor)).Browser;
        await editor.GetAsync(Form("cities", Suzhou));
        office.App.Clock.AdjustTime(office.App.Clock.GetUtcNow() - TimeSpan.FromMinutes(3));

        await other.GetAsync(Form("cities", Suzhou));

        Assert.Equal("李娜刚刚打开了此页", other.Page.QuerySelector(".opened p")?.TextContent);
    }

    [Fact]
    public async Task The_printed_lists_load_and_save_whole()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        var edition = RecordId.For("edition", "brochure-2022-2023");
        await editor.GetAsync(Form("editions", edition));
        var rows = editor.Rows("lines");

        await editor.PressAsync("save", ($"lines[{rows[^1]}].zh", "改过的一行"));

        Assert.True(rows.Count > 200);
        Assert.Equal("草稿已保存，尚未公开。", editor.Message());
        Assert.Equal(rows, editor.Rows("lines"));
        Assert.Equal("改过的一行", editor.Value($"lines[{rows[^1]}].zh"));
    }

    [Fact]
    public async Task Technical_settings_are_folded_at_the_end_unless_one_of_them_has_to_be_filled_in()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();

        await editor.GetAsync(Form("cities", Suzhou));
        var folded = editor.Page.GetElementById("technical")!; // Every form has it.
        Assert.Equal(["sortEn", "sortZh", "slug"], folded.QuerySelectorAll("input").Select(input => input.GetAttribute("name")));
        Assert.Null(folded.GetAttribute("open"));
        Assert.Null(folded.NextElementSibling?.QuerySelector(".list"));

        await editor.GetAsync("/admin/records/fields/new");
        Assert.NotNull(editor.Page.GetElementById("technical")?.GetAttribute("open"));
    }

    [Fact]
    public async Task How_to_fill_in_the_lists_of_a_form_is_said_in_one_place()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();

        await editor.GetAsync(Form("cities", Suzhou));

        var guide = Assert.Single(editor.Page.QuerySelectorAll("details.guide"));
        Assert.Equal(
            editor.Page.QuerySelectorAll(".fields > .list > legend > b").Select(list => list.TextContent),
            guide.QuerySelectorAll("h2").Select(list => list.TextContent)
        );
    }

    [Fact]
    public async Task Promise_19_hostile_Markdown_is_harmless_when_it_is_shown_beside_its_field()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("pages", RecordId.For("page", "introduction")));
        const string hostile =
            "**bold** [a](JaVaScRiPt:alert(1)) [b](&#106;avascript:alert(1)) [c](//evil.example) <javascript:alert(1)> "
            + "<script>alert(1)</script> <svg onload=alert(1)> ![d](data:text/html,x) "
            + "# x {onclick=alert(1)}\n\n<iframe src=\"https://evil.example\"></iframe>";

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
        var editor = await office.EditorAsync();
        var faults = new List<string>();
        foreach (var kind in RecordKinds.All.Where(kind => kind.Type != typeof(Medium)))
        {
            var id = await office.App.Services.InDatabaseAsync(db =>
                db.Entries.Where(entry => entry.Kind == kind.Name)
                    .OrderByDescending(entry => entry.Slug)
                    .Select(entry => entry.Id)
                    .FirstAsync()
            );
            foreach (var path in new[] { Form(kind.Path, id), $"/admin/records/{kind.Path}/new" })
            {
                await editor.GetAsync(path);
                Assert.Equal((path, HttpStatusCode.OK), (path, editor.Status));
                var ids = editor.Page.All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();
                faults.AddRange(
                    ids.GroupBy(found => found).Where(found => found.Count() > 1).Select(found => $"{path} has {found.Key} twice")
                );
                faults.AddRange(
                    editor
                        .Page.QuerySelectorAll("[aria-describedby]")
                        .SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' '))
                        .Distinct()
                        .Except(ids)
                        .Select(lost => $"{path} describes by {lost}, which is nowhere")
                ); // Just selected.
                faults.AddRange(
                    editor
                        .Page.QuerySelectorAll(".fields :is(input, select, textarea):not([type=hidden])")
                        .Where(control =>
                            control.GetAttribute("aria-label") is null
                            && control.Closest("label") is null
                            && editor.Page.QuerySelectorAll("label").All(label => label.GetAttribute("for") != control.Id)
                        )
                        .Select(control => $"{path}: {control.GetAttribute("name")} has no label")
                );
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void No_field_of_a_record_has_a_name_that_the_form_needs_itself()
    {
        Assert.Empty(
            RecordKinds.All.SelectMany(kind => RecordForm.Of(kind.Type).Fields).Select(field => field.Name).Intersect(SentForm.Own)
        );
    }

    [Fact]
    public async Task A_script_hears_whether_its_session_holds_and_who_has_a_slug()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        using var stranger = office.Open("198.51.100.9");
        await stranger.GetAsync("/admin/alive", ("Sec-Fetch-Mode", "cors"));
        var anonymous = stranger.Status;
        await stranger.GetAsync("/admin/records/cities/slug?slug=suzhou", ("Sec-Fetch-Mode", "cors"));

        await editor.GetAsync("/admin/alive", ("Sec-Fetch-Mode", "cors"));
        var alive = editor.Status;
        await editor.GetAsync($"/admin/records/cities/slug?slug=suzhou&id={RecordId.For("city", "lyon")}");
        var taken = editor.Page.Body?.TextContent;
        await editor.GetAsync($"/admin/records/cities/slug?slug=suzhou&id={Suzhou}");

        Assert.Equal(
            (HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.NoContent),
            (anonymous, stranger.Status, alive)
        );
        Assert.Equal("“苏州”已使用这一名称。", taken);
        Assert.Equal("", editor.Page.Body?.TextContent);
    }

    [Theory]
    [InlineData("/admin/records/media/new")]
    [InlineData("/admin/records/nonsense/new")]
    [InlineData("/admin/records/cities/00000000-0000-0000-0000-000000000000")]
    public async Task What_cannot_be_edited_is_not_found(string path)
    {
        using var office = new Office();
        var editor = await office.EditorAsync();

        await editor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, editor.Status);
    }

    private static Task<List<Revision>> RevisionsAsync(Office office, Guid id) =>
        office.App.Services.InDatabaseAsync(db =>
            db.Revisions.AsNoTracking()
                .Where(revision => revision.RecordId == id)
                .OrderByDescending(revision => revision.Number)
                .ToListAsync()
        );

    private static string Form(string kinds, Guid id) => $"/admin/records/{kinds}/{id}";
}
