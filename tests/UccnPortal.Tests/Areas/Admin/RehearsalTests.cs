using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Markup;
using UccnPortal.Pages;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Tests.Pages;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>A change that cannot be rendered is not published: readers keep the current page, and staff see the reason.</summary>
public sealed class RehearsalTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");
    private static readonly Guid Site = RecordId.For("page", "site");

    [Fact]
    public async Task The_worst_texts_are_refused_at_their_field_kept_as_a_draft_and_never_public()
    {
        using var office = new Office();
        using var reader = office.App.CreateClient();
        var editor = await office.EditorAsync();
        var before = await reader.GetStringAsync("/zh/about/site");

        var nested = string.Concat(Enumerable.Range(0, 100).Select(depth => new string(' ', 2 * depth) + "- x\n"));
        var texts = UnreadableTextTests
            .Texts.Select(row => ((string)row[0], (string)row[1]))
            .Where(text => !MarkdownText.CanShow(text.Item2))
            .Append(("nested lists", nested))
            .ToList();

        Assert.True(texts.Count >= 4);
        foreach (var (kind, text) in texts)
        {
            await editor.GetAsync($"/admin/records/pages/{Site}");
            await editor.PressAsync("publish", ("body.zh", text + "字"), ("publicNote.zh", "更新"));

            Assert.Equal((kind, "body.zh"), (kind, editor.Anchors().FirstOrDefault()));
            Assert.Contains("嵌套过深", editor.Page.GetElementById("body.zh-why")?.TextContent, StringComparison.Ordinal);
            Assert.StartsWith(text.Trim()[..20], editor.Value("body.zh")?.TrimStart('\n'), StringComparison.Ordinal);
        }

        var opened = await office.App.Services.FormAsync("page", "site");
        Assert.NotNull(opened.Entry.DraftNumber);
        Assert.Equal(1, opened.Entry.PublishedNumber);
        office.App.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(before, await reader.GetStringAsync("/zh/about/site"));
    }

    [Fact]
    public async Task A_page_that_fails_for_one_record_is_named_and_readers_keep_the_old_one()
    {
        using var office = Failing((path, network) => path == "/en/cities/suzhou" && network.FindCity("suzhou")?.Record.Office.Zh == "炸");
        using var reader = office.App.CreateClient();
        var editor = await office.EditorAsync();
        var before = await reader.GetStringAsync("/zh/cities/suzhou");
        await editor.GetAsync($"/admin/records/cities/{Suzhou}");

        await editor.PressAsync("publish", ("office.zh", "炸"), ("publicNote.zh", "更新"));
        var (problems, draft) = (
            editor.Page.GetElementById("problems")?.TextContent,
            (await office.App.Services.FormAsync("city", "suzhou")).Entry
        );
        office.App.Clock.Advance(TimeSpan.FromSeconds(2));
        var after = await reader.GetStringAsync("/zh/cities/suzhou");
        await editor.PressAsync("publish", ("office.zh", "不炸"), ("publicNote.zh", "更新"));

        Assert.Contains("/en/cities/suzhou无法生成", problems, StringComparison.Ordinal);
        Assert.Equal((2, 1), (draft.DraftNumber, draft.PublishedNumber));
        Assert.Equal(before, after);
        Assert.Contains("已发布", editor.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("santos", "repoint", "/zh/steering-group")]
    [InlineData("bilbao", "withdraw", "/en/network")]
    public async Task What_another_record_would_break_is_refused_when_it_is_repointed_or_withdrawn(string city, string act, string page)
    {
        var id = RecordId.For("city", city);
        using var office = Failing(
            (path, network) =>
                path == page
                && (
                    act == "withdraw"
                        ? network.FindCity(city) is null
                        : !network.SteeringTerms.Any(term => term.Seats.Exists(seat => seat.City == id))
                )
        );
        var editor = await office.EditorAsync();
        await editor.GetAsync($"/admin/records/cities/{id}/deletion");

        await editor.PostAsync(("do", act), ("to", "里昂 Lyon · lyon"), ("reason", "InError"), ("note", "试"));

        Assert.Equal(HttpStatusCode.BadRequest, editor.Status);
        Assert.Contains($"{page}无法生成", editor.Page.GetElementById("problems")?.TextContent, StringComparison.Ordinal);
        var network = await office.App.Services.NetworkAsync();
        Assert.NotNull(network.FindCity(city));
        Assert.Equal(act == "repoint", network.SteeringTerms.Any(term => term.Seats.Exists(seat => seat.City == id)));
        Assert.Empty(await office.App.Services.CheckAsync());
    }

    [Fact]
    public async Task A_page_that_fails_already_forbids_nothing()
    {
        using var office = Failing((path, _) => path.EndsWith("/edition", StringComparison.Ordinal));
        var editor = await office.EditorAsync();
        await editor.GetAsync($"/admin/records/cities/{Suzhou}");

        await editor.PressAsync("publish", ("office.zh", "苏州新办公室"), ("publicNote.zh", "更新"));

        Assert.Contains("已发布", editor.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_names_the_record_and_the_field_of_a_text_that_stands_plain()
    {
        using var office = new Office();
        office.App.With(LenientRehearsal.Add);
        using var reader = office.App.CreateClient();
        var boss = (await office.JoinAsync("王芳")).Browser;
        await boss.GetAsync("/admin/health");
        var before = boss.Page.GetElementById("health")?.TextContent;
        await LenientRehearsal.WhilePassingAsync(
            office.App.Services,
            () => office.App.Services.EditAsync<SiteText>("site", page => page.Body = page.Body with { En = new string('>', 200) + " x" })
        );
        office.App.Clock.Advance(TimeSpan.FromSeconds(2));

        await boss.GetAsync("/admin/health");

        Assert.Contains("均能按格式显示", before, StringComparison.Ordinal);
        Assert.Contains("page/site body.en", await reader.GetStringAsync("/health/ready"), StringComparison.Ordinal);
        Assert.Contains("网站信息", boss.Page.GetElementById("health")?.TextContent, StringComparison.Ordinal);
    }

    private static Office Failing(Func<string, PublishedNetwork, bool> fails)
    {
        var office = new Office();
        office.App.With(services => services.Configure<MvcOptions>(options => options.Filters.Add(new FailingPages(fails))));
        return office;
    }

    private sealed class FailingPages(Func<string, PublishedNetwork, bool> fails) : IResultFilter
    {
        public void OnResultExecuting(ResultExecutingContext context)
        {
            if (context.Controller is PortalPage page && fails(context.HttpContext.Request.Path.Value ?? "", page.Network))
                throw new InvalidOperationException("A page that fails.");
        }

        public void OnResultExecuted(ResultExecutedContext context) { }
    }
}
