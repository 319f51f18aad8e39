using System.Net;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Pages;

/// <summary>Pages of withdrawn records, and the changes page.</summary>
public sealed class WithdrawnRecordsTests
{
    private static readonly DateTimeOffset LeftOn = PortalApp.Today.AddDays(3);

    [Theory]
    [InlineData("/zh/cities/testville", "试城：已停止发布", "2026年11月25日", "已并入邻市。")]
    [InlineData("/zh/names/testville", "试城：已停止发布", "2026年11月25日", "已并入邻市。")]
    [InlineData("/zh/cities/oldtown", "试城：已停止发布", "2026年11月25日", "已并入邻市。")]
    [InlineData("/en/cities/testville", "Testville: no longer published", "25 November 2026", "已并入邻市。")]
    public async Task A_record_withdrawn_with_a_notice_says_so_at_every_address_it_had(string path, string title, string day, string notice)
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        await WithdrawAsync(app, new Withdrawal(WithdrawalReason.Notice) { Notice = new LocalizedText("已并入邻市。", "") });

        using var answer = await client.GetAsync(path);
        var page = Html.Parse(await answer.DecodedAsync());

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.StartsWith(title, page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(day, page.QuerySelector(".lead")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(notice, page.GetElementById("notice")?.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("main .rows a"));
        if (path.StartsWith("/en", StringComparison.Ordinal))
            Assert.Equal("zh-Hans", page.QuerySelector("#notice p [lang]")?.GetAttribute("lang"));
        Assert.Empty(PageRules.MarksChinese(new Answer(path, answer.StatusCode, answer.AllHeaders(), "", page)));
        Assert.Empty(PageRules.HasHeadersOfItsKind(new Answer(path, answer.StatusCode, answer.AllHeaders(), "", page)));
    }

    [Theory]
    [InlineData(WithdrawalReason.Merged, HttpStatusCode.MovedPermanently, "/zh/{0}/suzhou")]
    [InlineData(WithdrawalReason.InError, HttpStatusCode.NotFound, null)]
    public async Task A_merged_record_leads_on_and_one_published_in_error_was_never_there(
        WithdrawalReason reason,
        HttpStatusCode status,
        string? target
    )
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        await WithdrawAsync(app, new Withdrawal(reason, reason == WithdrawalReason.Merged ? RecordId.For("city", "suzhou") : null));

        foreach (var (part, slug) in new[] { ("cities", "testville"), ("names", "testville"), ("cities", "oldtown") })
        {
            using var answer = await client.GetAsync($"/zh/{part}/{slug}");
            Assert.Equal((slug, status), (slug, answer.StatusCode));
            Assert.Equal(
                target is null ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, target, part),
                answer.Headers.Location?.ToString()
            );
        }
    }

    [Fact]
    public async Task A_withdrawn_field_and_what_stood_in_a_draft_are_told_apart()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        var field = new CreativeField
        {
            Id = Guid.NewGuid(),
            Slug = "gardening",
            Name = new LocalizedText("园艺", "Gardening"),
            ShortName = new LocalizedText("园艺", "Gardening"),
            Title = new LocalizedText("园艺之都", "City of Gardening"),
            Code = "GA",
            Order = 9,
            Sources = [Sample.Citation()],
        };
        await app.Services.PublishAsync(field, 0);
        await app.Services.DraftAsync<CreativeField>("gardening", draft => draft.Name = new LocalizedText("秘密花园", "Secret garden"));
        await app.Services.WithEditorAsync(editor =>
            editor.WithdrawAsync(
                field.Id,
                2,
                new Withdrawal(WithdrawalReason.Notice) { Notice = new LocalizedText("停办。", "Ended.") },
                Scopes.ByStaff
            )
        );
        app.Clock.Advance(TimeSpan.FromSeconds(2));

        using var answer = await client.GetAsync("/en/fields/gardening");
        var text = await answer.DecodedAsync();

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("Gardening: no longer published", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret garden", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_readers_are_told_of_a_change_stands_on_the_changes_in_the_feed_and_on_the_record_itself()
    {
        using var app = new PortalApp();
        using var client = app.CreateClient();
        app.Clock.Advance(TimeSpan.FromDays(1));
        await EditAsync(app, city => city.Pinyin = "Sūzhōu?", new LocalizedText("更正了读音", "Corrected the reading"));
        app.Clock.Advance(TimeSpan.FromSeconds(2));
        var city = await client.DocumentAsync("/en/cities/suzhou");
        app.Clock.Advance(TimeSpan.FromDays(1));
        await EditAsync(app, city => city.Pinyin = "Sūzhōu", new LocalizedText("改回原读音", "Changed back"));
        app.Clock.Advance(TimeSpan.FromSeconds(2));
        await EditAsync(app, city => city.Pinyin = "Sūzhōu.", new LocalizedText("只有中文的说明", ""));
        app.Clock.Advance(TimeSpan.FromSeconds(2));

        var changes = (await client.DocumentAsync("/en/changes")).GetElementById("lately")!; // The page has the section.
        var feed = await client.GetStringAsync("/en/changes.atom");
        var later = await client.DocumentAsync("/en/cities/suzhou");

        Assert.EndsWith(
            "Corrected the reading",
            city.QuerySelector("#cite .flow .m:last-child")?.TextContent.Trim(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "只有中文的说明",
            later.QuerySelector("#cite .flow .m:last-child [lang=zh-Hans]")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Corrected the reading", changes.TextContent, StringComparison.Ordinal);
        Assert.Contains("只有中文的说明", changes.QuerySelector("[lang=zh-Hans]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Corrected the reading", feed, StringComparison.Ordinal);
        Assert.Contains($"record/{RecordId.For("city", "suzhou")}/2<", feed, StringComparison.Ordinal);
        Assert.Contains($"record/{RecordId.For("city", "suzhou")}/4<", feed, StringComparison.Ordinal);
        Assert.DoesNotContain($"record/{RecordId.For("city", "suzhou")}<", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("for colleagues only", feed + changes.TextContent, StringComparison.Ordinal);
    }

    private static async Task EditAsync(PortalApp app, Action<City> change, LocalizedText note)
    {
        var (record, version) = await app.Services.OpenAsync<City>("suzhou");
        change(record);
        Assert.IsType<Outcome.Written>(
            await app.Services.WithEditorAsync(editor =>
                editor.PublishAsync(record, version, Scopes.ByStaff with { Note = "for colleagues only", PublicNote = note })
            )
        );
    }

    /// <summary>A city that was public under one slug, then another, and then left.</summary>
    private static async Task WithdrawAsync(PortalApp app, Withdrawal withdrawal)
    {
        await app.Services.PublishAsync(Sample.City("oldtown"), 0);
        await app.Services.EditAsync<City>("oldtown", city => city.Slug = "testville");
        app.Clock.SetUtcNow(LeftOn);
        Assert.IsType<Outcome.Written>(
            await app.Services.WithEditorAsync(editor =>
                editor.WithdrawAsync(RecordId.For("city", "oldtown"), 2, withdrawal, Scopes.ByStaff)
            )
        );
        app.Clock.Advance(TimeSpan.FromSeconds(2));
    }
}
