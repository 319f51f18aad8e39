using System.Net;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>The ways in which a record is removed.</summary>
public sealed class DeletionTests
{
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_38_a_city_that_holds_a_seat_is_not_deleted_by_any_way_before_the_seat_is_another_s(string provider)
    {
        using var office = new Office(provider);
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        var (id, path) = (RecordId.For("city", "santos"), $"/admin/records/cities/{RecordId.For("city", "santos")}/deletion");

        await editor.GetAsync(path);
        var (offersToWithdraw, uses) = (
            editor.Page.QuerySelector("button[value=withdraw]") is not null,
            editor.Page.QuerySelectorAll("#uses li a").Select(use => use.GetAttribute("href")).ToList()
        );
        var forged = editor.FillIn("/deletion", ("do", "withdraw"), ("version", "1"), ("note", "x"));
        await editor.SendAsync(HttpMethod.Post, forged.Path, forged.Fields, ("Origin", "https://localhost"));
        var (refused, words) = (editor.Status, editor.Page.QuerySelector("#problems")?.TextContent);
        await editor.GetAsync(path);
        await editor.PostAsync(("do", "repoint"), ("to", "里昂 Lyon · lyon"), ("note", "更换席位城市"));
        var usesLeft = editor.Page.QuerySelectorAll("#uses li").Select(use => use.TextContent).ToList();
        await editor.PostAsync(("do", "withdraw"), ("reason", "InError"), ("note", "误录"));

        Assert.False(offersToWithdraw);
        Assert.Contains(uses, use => use?.EndsWith("#seats%5Bfilm-deputy%5D.city", StringComparison.Ordinal) == true);
        Assert.Equal(HttpStatusCode.BadRequest, refused);
        Assert.Contains("仍被引用：指导工作组任期“2018年至今”", words, StringComparison.Ordinal);
        // A printed reference, which cannot be redirected.
        Assert.All(usesLeft, use => Assert.Contains("在中国（2022-2023）", use, StringComparison.Ordinal));
        Assert.Equal("/admin/records/cities", editor.Path);
        Assert.Null((await office.App.Services.NetworkAsync()).FindCity("santos"));
        Assert.Equal(
            ["santos"],
            (await office.App.Services.CatalogueAsync(catalogue => catalogue.BinAsync())).Select(entry => entry.Entry.Slug)
        );
        Assert.Equal(
            1,
            await office.App.Services.InDatabaseAsync(db =>
                db.Audit.CountAsync(entry => entry.Action == "withdraw" && entry.RecordId == id)
            )
        );
    }

    [SkippableFact]
    public async Task A_notice_is_asked_for_and_what_was_typed_stays()
    {
        using var office = new Office();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "bilbao")}/deletion");

        await editor.PostAsync(("do", "withdraw"), ("reason", "Notice"), ("note", "已退出网络"));

        Assert.Equal(HttpStatusCode.BadRequest, editor.Status);
        Assert.Equal("#notice", editor.Page.QuerySelector("#problems a")?.GetAttribute("href"));
        Assert.Equal(["notice-why"], editor.Describing("notice.zh"));
        Assert.Equal(["notice-why"], editor.Describing("notice.en"));
        Assert.Equal("已退出网络", editor.Page.QuerySelector("#note")?.GetAttribute("value"));
        Assert.True(editor.Page.QuerySelector("input[value=Notice]")?.HasAttribute("checked"));
    }

    [SkippableFact]
    public async Task A_record_changed_since_the_page_was_opened_is_not_withdrawn()
    {
        using var office = new Office();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "bilbao")}/deletion");
        await office.App.Services.EditAsync<City>("bilbao", city => city.Pinyin = "x");

        await editor.PostAsync(("do", "withdraw"), ("reason", "InError"));

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.NotNull((await office.App.Services.NetworkAsync()).FindCity("bilbao"));
    }

    [SkippableFact]
    public async Task A_draft_can_go_alone()
    {
        using var office = new Office();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        await office.App.Services.DraftAsync<City>("bilbao", city => city.Pinyin = "draft");
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "bilbao")}/deletion");

        await editor.PostAsync(("do", "discard"));

        Assert.Null((await office.App.Services.FormAsync("city", "bilbao")).Entry.DraftNumber);
        Assert.NotNull((await office.App.Services.NetworkAsync()).FindCity("bilbao"));
    }

    [SkippableFact]
    public async Task Who_wants_to_delete_a_city_that_left_is_led_to_its_end_and_told_what_stands_in_print()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        var parma = RecordId.For("city", "parma");

        await editor.GetAsync($"/admin/records/cities/{parma}/deletion");
        var (links, printed) = (
            editor.Page.QuerySelectorAll("#left a").Select(link => link.GetAttribute("href") ?? "").ToList(),
            editor.Page.GetElementById("printed")
        );
        var link = Assert.Single(links);
        await editor.GetAsync(link.Split('#')[0]);
        var end = editor.Page.GetElementById(Uri.UnescapeDataString(link.Split('#')[1]));
        await editor.GetAsync($"/admin/records/sources/{RecordId.For("source", "geonames")}/deletion");

        Assert.NotNull(printed);
        Assert.Equal("input", end?.LocalName);
        Assert.Null(editor.Page.GetElementById("left"));
    }

    [SkippableTheory]
    [InlineData("withdraw")]
    [InlineData("discard")]
    public async Task The_same_form_sent_again_gets_the_first_answer(string act)
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await office.App.Services.DraftAsync<City>("bilbao", city => city.Pinyin = "draft");
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "bilbao")}/deletion");
        var (path, fields) = editor.TypeIn(act);

        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        var first = (editor.Status, editor.Path, editor.Message());
        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first, (editor.Status, editor.Path, editor.Message()));
        Assert.Equal(3, (await office.App.Services.FormAsync("city", "bilbao")).Entry.Version); // Seeded, drafted, and this once.
    }

    [SkippableFact]
    public async Task A_viewer_sees_the_uses_and_can_do_nothing()
    {
        using var office = new Office();
        var viewer = (await office.JoinAsync("王芳", Role.Viewer)).Browser;
        await viewer.GetAsync($"/admin/records/cities/{RecordId.For("city", "bilbao")}/deletion");
        var buttons = viewer.Page.QuerySelectorAll("main button").Length;

        await viewer.SendAsync(
            HttpMethod.Post,
            $"/admin/records/cities/{RecordId.For("city", "bilbao")}/deletion",
            [new("do", "withdraw"), new("version", "1")],
            ("Origin", "https://localhost")
        );

        Assert.Equal(0, buttons);
        Assert.Equal(HttpStatusCode.Forbidden, viewer.Status);
    }

    [SkippableTheory]
    [InlineData("discard")]
    [InlineData("withdraw")]
    public async Task A_restored_draft_that_is_thrown_away_leaves_what_the_address_answers(string act)
    {
        using var office = new Office();
        var (record, version) = await office.App.Services.OpenAsync<City>("bilbao");
        await office.App.Services.WithEditorAsync(editor =>
            editor.WithdrawAsync(
                record.Id,
                version,
                new Withdrawal(WithdrawalReason.Notice) { Notice = new LocalizedText("已退出网络。", "It left the network.") },
                Scopes.ByStaff
            )
        );
        await office.App.Services.WithEditorAsync(editor => editor.RestoreAsync(record.Id, 1, null, version + 1, Scopes.ByStaff));
        var editor = await office.EditorAsync();
        await editor.GetAsync($"/admin/records/cities/{record.Id}/deletion");

        if (act == "discard")
            await editor.PostAsync(("do", act));
        else
        {
            await office.App.Services.WithEditorAsync(through =>
                through.WithdrawAsync(record.Id, version + 2, new Withdrawal(WithdrawalReason.InError), Scopes.ByStaff)
            );
        }

        var entry = (await office.App.Services.FormAsync("city", "bilbao")).Entry;
        Assert.Equal((null, WithdrawalReason.Notice, "已退出网络。"), (entry.DraftNumber, entry.WithdrawnFor, entry.WithdrawnNotice.Zh));
        office.App.Clock.Advance(TimeSpan.FromSeconds(2));
        await editor.GetAsync("/zh/cities/bilbao");
        Assert.Equal(HttpStatusCode.Gone, editor.Status);
        Assert.Contains("已退出网络。", editor.Page.Body?.TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_is_to_take_its_place_is_asked_for_beside_the_field()
    {
        using var office = new Office();
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;
        foreach (var (city, act, field) in new[] { ("santos", "repoint", "to"), ("bilbao", "withdraw", "into") })
        {
            await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", city)}/deletion");

            await editor.PostAsync(("do", act), ("reason", "Merged"), ("to", "nowhere"));

            Assert.Equal((field, "true"), (field, editor.Page.GetElementById(field)?.GetAttribute("aria-invalid")));
            Assert.Equal([$"{field}-why"], editor.Describing(field));
        }
    }
}
