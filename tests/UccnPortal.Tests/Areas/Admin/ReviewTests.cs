using System.Net;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>The page on which a record's next review is set.</summary>
public sealed class ReviewTests
{
    private static readonly string Form = $"/admin/records/cities/{RecordId.For("city", "suzhou")}";

    [Fact]
    public async Task A_day_is_set_shows_on_the_form_and_brings_the_record_to_the_overview_when_it_comes()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李娜", Role.Editor);
        var editor = person.Browser;

        await editor.GetAsync($"{Form}/review");
        Assert.Equal("2027-11-22", editor.Page.GetElementById("due")?.GetAttribute("value")); // A year later by default.
        await editor.PressAsync("set", ("due", "2026-12-01"), ("note", "看新的名额"));
        Assert.Contains("2026-12-01", editor.Page.GetElementById("state")?.TextContent, StringComparison.Ordinal);
        await editor.GetAsync(Form);
        Assert.Contains("2026-12-01", editor.Page.QuerySelector(".rail")?.TextContent, StringComparison.Ordinal);
        await editor.GetAsync("/admin");
        Assert.DoesNotContain("到期复查", editor.Page.GetElementById("todo")?.TextContent, StringComparison.Ordinal);

        office.App.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero));
        editor = await person.SignInAsync();
        await editor.GetAsync("/admin");
        Assert.Contains("到期复查", editor.Page.GetElementById("todo")?.TextContent, StringComparison.Ordinal);
        await editor.GetAsync("/admin/records?check=due");
        Assert.Equal($"{Form}/review", Assert.Single(editor.Page.QuerySelectorAll("#records .prob")).GetAttribute("href"));
        Assert.Contains("看新的名额", editor.Page.QuerySelector("#records .prob")?.TextContent, StringComparison.Ordinal);
        await editor.GetAsync($"{Form}/review");
        await editor.PressAsync("looked");
        Assert.Contains("李娜", editor.Page.GetElementById("state")?.TextContent, StringComparison.Ordinal);
        await editor.GetAsync("/admin/records?check=due");
        Assert.Empty(editor.Page.QuerySelectorAll("#records tbody tr"));
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_the_field_and_what_was_typed_stays()
    {
        using var office = new Office();
        office.App.With("Portal:MailServer", "smtp.invalid").With("Portal:MailFrom", "portal@example.org");
        var editor = (await office.JoinAsync("李娜", Role.Editor)).Browser;

        foreach (
            var (day, mail, problem) in new[]
            {
                ("2020-01-01", "", "due"),
                ("next week", "", "due"),
                ("", "a@example.org", "due"),
                ("2027-01-01", "nobody", "mail"),
            }
        )
        {
            await editor.GetAsync($"{Form}/review");
            await editor.PressAsync("set", ("due", day), ("note", "写好的话"), ("mail", mail));
            Assert.Equal((day, HttpStatusCode.BadRequest), (day, editor.Status));
            Assert.Equal("true", editor.Page.GetElementById(problem)?.GetAttribute("aria-invalid"));
            Assert.Equal([$"{problem}-why", $"{problem}-hint"], editor.Describing(problem));
            Assert.Equal("写好的话", editor.Page.GetElementById("note")?.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task A_day_set_from_a_page_that_is_no_longer_right_is_not_taken_and_an_old_token_loses_nothing()
    {
        using var office = new Office();
        var (editor, other) = (
            (await office.JoinAsync("李娜", Role.Editor)).Browser,
            (await office.JoinAsync("王芳", Role.Editor, "203.0.113.8")).Browser
        );
        await editor.GetAsync($"{Form}/review");
        await other.GetAsync($"{Form}/review");
        await other.PressAsync("set", ("due", "2027-05-05"));

        await editor.PressAsync("set", ("due", "2027-06-06"), ("note", "我的话"));
        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Contains("王芳", editor.Page.QuerySelector(".sum")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("我的话", editor.Page.GetElementById("note")?.GetAttribute("value"));

        var (path, fields) = editor.TypeIn("set", ("due", "2027-06-06"), ("note", "我的话"));
        await editor.SendAsync(
            HttpMethod.Post,
            path,
            fields.Where(field => field.Key != "__RequestVerificationToken"),
            ("Origin", "https://localhost")
        );
        Assert.Equal(HttpStatusCode.BadRequest, editor.Status);
        Assert.Equal("我的话", editor.Page.GetElementById("note")?.GetAttribute("value"));
        await editor.PressAsync("set");
        Assert.Contains("2027-06-06", editor.Page.GetElementById("state")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set")]
    [InlineData("looked")]
    public async Task The_same_form_sent_again_gets_the_first_answer(string button)
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync($"{Form}/review");
        var (path, fields) = editor.TypeIn(button, ("due", "2027-05-05"));

        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        var first = (editor.Status, editor.Message());
        await editor.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first, (editor.Status, editor.Message()));
    }

    [Fact]
    public async Task What_a_colleague_set_unseen_is_not_set_over_by_pressing_again()
    {
        using var office = new Office();
        var (editor, other) = (await office.EditorAsync(), (await office.JoinAsync("王芳", Role.Editor, "203.0.113.8")).Browser);
        await editor.GetAsync($"{Form}/review");
        await other.GetAsync($"{Form}/review");
        await other.PressAsync("set", ("due", "2027-05-05"), ("note", "王芳的话"));

        await editor.PressAsync("set", ("due", "next week"));
        await editor.PressAsync("set", ("due", "2027-06-06"));

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Contains("王芳的话", editor.Page.GetElementById("state")?.TextContent, StringComparison.Ordinal);
    }
}
