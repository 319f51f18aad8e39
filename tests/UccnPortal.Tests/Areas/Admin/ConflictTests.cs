using System.Net;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>Two people change the same record.</summary>
public sealed class ConflictTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");
    private static readonly string Form = $"/admin/records/cities/{Suzhou}";

    [SkippableTheory]
    [InlineData(TestDatabase.Sqlite, "save", "mine")]
    [InlineData(TestDatabase.Sqlite, "publish", "theirs")]
    [InlineData(TestDatabase.Postgres, "publish", "mine")]
    [InlineData(TestDatabase.Postgres, "save", "theirs")]
    public async Task Promise_34_of_two_who_change_the_same_record_neither_loses_a_word(string provider, string button, string choice)
    {
        using var office = new Office(provider);
        var (anna, bert) = await OpenByTwoAsync(office);
        await anna.PressAsync(button, ("office.zh", "甲的办公室"), ("pinyin", "Gūsū"), ("publicNote.zh", "甲改"));

        await bert.PressAsync(button, ("office.zh", "乙的办公室"), ("latitude", "31.5"), ("publicNote.zh", "乙改"));
        var (status, page) = (bert.Status, bert.Page.QuerySelector("main")?.TextContent ?? "");
        var sections = new[] { "both", "theirs", "mine" }.Select(id => bert.Page.GetElementById(id)?.TextContent ?? "").ToList();
        var untouched = (await RevisionsAsync(office)).Count;
        await bert.PressAsync(button);
        var asked = (bert.Status, bert.Page.QuerySelector("#problems")?.TextContent);
        await bert.PressAsync(button, ("pick:office.zh", choice));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("王芳", page, StringComparison.Ordinal);
        Assert.Equal(2, untouched);
        Assert.Contains("甲的办公室", sections[0], StringComparison.Ordinal);
        Assert.Contains("乙的办公室", sections[0], StringComparison.Ordinal);
        Assert.Contains("苏州市非物质文化遗产保护管理办公室", sections[0], StringComparison.Ordinal);
        Assert.Contains("Gūsū", sections[1], StringComparison.Ordinal);
        Assert.Contains("31.5", sections[2], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, asked.Status);
        Assert.Contains("联络机构", asked.Item2, StringComparison.Ordinal);
        var revisions = await RevisionsAsync(office);
        Assert.Equal(
            [
                button == "publish" ? RevisionKind.Published : RevisionKind.Saved,
                button == "publish" ? RevisionKind.Published : RevisionKind.Saved,
                RevisionKind.Seeded,
            ],
            revisions.Select(revision => revision.Kind)
        );
        Assert.Contains("甲的办公室", revisions[1].Snapshot, StringComparison.Ordinal);
        var merged = (City)RecordJson.Read(revisions[0].Snapshot, RecordKinds.Find("city")!); // Registered.
        Assert.Equal((choice == "mine" ? "乙的办公室" : "甲的办公室", "Gūsū", 31.5), (merged.Office.Zh, merged.Pinyin, merged.Latitude));
    }

    [SkippableFact]
    public async Task Who_wanted_to_publish_may_keep_what_was_put_together_as_a_draft()
    {
        using var office = new Office();
        var (anna, bert) = await OpenByTwoAsync(office);
        await anna.PressAsync("publish", ("office.zh", "甲的办公室"), ("publicNote.zh", "甲改"));
        await bert.PressAsync("publish", ("office.zh", "乙的办公室"), ("publicNote.zh", "乙改"));

        await bert.PressAsync("save", ("pick:office.zh", "mine"));

        Assert.Equal(
            [RevisionKind.Saved, RevisionKind.Published],
            (await RevisionsAsync(office)).Take(2).Select(revision => revision.Kind)
        );
    }

    [SkippableFact]
    public async Task Changes_of_different_places_are_put_together_with_one_press()
    {
        using var office = new Office();
        var (anna, bert) = await OpenByTwoAsync(office);
        await anna.PressAsync("add:links");
        await anna.PressAsync("save", ("links[+1].url", "https://anna.example"), ("links[+1].label.en", "Anna"));

        await bert.PressAsync("add:links");
        await bert.PressAsync("save", ("links[+1].url", "https://bert.example"), ("links[+1].label.en", "Bert"));
        var both = bert.Page.GetElementById("both");
        await bert.PressAsync("save");

        Assert.Null(both);
        Assert.Equal(
            ["https://anna.example", "https://bert.example"],
            ((City)RecordJson.Read((await RevisionsAsync(office))[0].Snapshot, RecordKinds.Find("city")!))
                .Links.Select(link => link.Url)
                .Where(url => url.EndsWith(".example", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        ); // Registered.
    }

    [SkippableFact]
    public async Task Who_is_overtaken_again_while_choosing_is_asked_again()
    {
        using var office = new Office();
        var (anna, bert) = await OpenByTwoAsync(office);
        await anna.PressAsync("save", ("office.zh", "甲的办公室"));
        await bert.PressAsync("save", ("office.zh", "乙的办公室"));
        await anna.PressAsync("save", ("pinyin", "Gūsū"));

        await bert.PressAsync("save", ("pick:office.zh", "mine"));
        var status = bert.Status;
        await bert.PressAsync("save");

        Assert.Equal(HttpStatusCode.Conflict, status);
        var merged = (City)RecordJson.Read((await RevisionsAsync(office))[0].Snapshot, RecordKinds.Find("city")!); // Registered.
        Assert.Equal(("乙的办公室", "Gūsū"), (merged.Office.Zh, merged.Pinyin));
    }

    [SkippableFact]
    public async Task Going_back_to_a_new_form_that_was_saved_and_saving_again_makes_no_second_record()
    {
        using var office = new Office();
        var editor = (await office.JoinAsync("王芳", Role.Editor)).Browser;
        await editor.GetAsync("/admin/records/objectives/new");
        var (path, fields) = editor.TypeIn("save", ("text.en", "A seventh aim"));
        var again = editor.TypeIn("save", ("text.en", "A seventh aim, reworded"));
        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        var saved = editor.Path;

        await editor.SendAsync(HttpMethod.Post, again.Path, again.Fields, ("Origin", "https://localhost"));
        var status = editor.Status;
        await editor.PressAsync("save", ("pick:text.en", "mine"));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal(saved, editor.Path);
        Assert.Equal("A seventh aim, reworded", editor.Page.GetElementById("text.en")?.TextContent);
        Assert.Equal(
            1,
            await office.App.Services.InDatabaseAsync(db => db.Entries.CountAsync(entry => entry.Slug.StartsWith("a-seventh-aim")))
        );
    }

    [SkippableFact]
    public async Task A_record_that_was_withdrawn_meanwhile_does_not_come_back_by_the_way()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        var form = $"/admin/records/cities/{RecordId.For("city", "bilbao")}";
        await editor.GetAsync(form);
        await office.App.Services.WithdrawAsync<City>("bilbao");

        await editor.PressAsync("publish", ("pinyin", "x"), ("publicNote.zh", "改"));
        var said = editor.Page.QuerySelector("#conflict")?.TextContent;
        Assert.Null(editor.Page.QuerySelector("#conflict button[value=publish]"));
        await editor.PressAsync("save");

        Assert.Contains("撤下了本记录", said, StringComparison.Ordinal);
        Assert.Null((await office.App.Services.NetworkAsync()).FindCity("bilbao"));
        Assert.Equal("x", ((City)(await office.App.Services.FormAsync("city", "bilbao")).Working).Pinyin);
    }

    [SkippableFact]
    public async Task A_tick_sent_twice_is_no_conflict()
    {
        using var office = new Office();
        await office.App.Services.EditAsync<City>("suzhou", city => city.Office = city.Office with { Zh = "苏州新办公室" });
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form);
        var (path, fields) = editor.TypeIn("save", ("stillRight", "office.en"));

        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));

        Assert.Equal((HttpStatusCode.OK, Form), (editor.Status, editor.Path));
    }

    private static async Task<(Office.Browser Anna, Office.Browser Bert)> OpenByTwoAsync(Office office)
    {
        var anna = (await office.JoinAsync("王芳", Role.Editor)).Browser;
        var bert = (await office.JoinAsync("李明", Role.Editor)).Browser;
        await anna.GetAsync(Form);
        await bert.GetAsync(Form);
        return (anna, bert);
    }

    private static Task<List<Revision>> RevisionsAsync(Office office) =>
        office.App.Services.InDatabaseAsync(db =>
            db.Revisions.AsNoTracking()
                .Where(revision => revision.RecordId == Suzhou)
                .OrderByDescending(revision => revision.Number)
                .ToListAsync()
        );
}
