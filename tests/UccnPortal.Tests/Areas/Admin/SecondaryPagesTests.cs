using System.Net;
using UccnPortal.Areas.Admin;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>The pages around a record's form, where permissions are usually forgotten.</summary>
public sealed class SecondaryPagesTests
{
    private static readonly string[] Pages = ["", "/history", "/compare?from=1&to=1", "/preview", "/review", "/deletion"];

    [Fact]
    public async Task Promise_3_around_a_record_that_somebody_may_not_read_every_page_answers_without_content()
    {
        using var office = new Office();
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "a secret draft");
        var editor = await office.JoinAsync("李娜", Role.Editor);
        var (city, field) = (RecordId.For("city", "suzhou"), RecordId.For("field", "design"));

        foreach (var page in Pages)
        {
            foreach (
                var path in new[]
                {
                    $"/admin/records/cities/{Guid.NewGuid()}{page}",
                    $"/admin/records/fields/{city}{page}",
                    $"/admin/records/nonsense/{city}{page}",
                    $"/admin/records/media/{field}{page}",
                }
            )
            {
                await editor.Browser.GetAsync(path);
                Assert.Equal((path, HttpStatusCode.NotFound), (path, editor.Browser.Status));
                Assert.DoesNotContain("a secret draft", editor.Browser.Page.Body?.TextContent, StringComparison.Ordinal);
            }
        }

        await editor.Browser.GetAsync($"/admin/previewed/{Guid.NewGuid()}/zh");
        Assert.Equal(HttpStatusCode.NotFound, editor.Browser.Status);
    }

    [Fact]
    public async Task Promise_3_who_was_disabled_sees_no_draft_by_any_address()
    {
        using var office = new Office();
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "a secret draft");
        var editor = await office.JoinAsync("李娜", Role.Editor);
        await office.App.Services.InDatabaseAsync(async db =>
        {
            db.Accounts.Single().DisabledAtUtc = office.App.Clock.GetUtcNow().UtcDateTime;
            return await db.SaveChangesAsync();
        });

        foreach (
            var path in Pages
                .Select(page => $"/admin/records/cities/{RecordId.For("city", "suzhou")}{page}")
                .Append($"/admin/previewed/{RecordId.For("city", "suzhou")}/zh")
                .Append("/admin/records/cities?q=suzhou")
        )
        {
            await editor.Browser.GetAsync(path);
            Assert.Equal((path, "/admin/sign-in"), (path, editor.Browser.Path));
            Assert.DoesNotContain("a secret draft", editor.Browser.Page.Body?.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Promise_2_a_viewer_reads_every_page_and_writes_through_none()
    {
        using var office = new Office();
        var viewer = (await office.JoinAsync("王芳", Role.Viewer)).Browser;
        var record = $"/admin/records/cities/{RecordId.For("city", "suzhou")}";
        await viewer.GetAsync("/admin/me");
        var (_, fields) = viewer.FillIn("elsewhere");

        foreach (
            var page in Pages
                .Select(page => record + page)
                .Append("/admin/records/cities")
                .Append("/admin/bin")
                .Append("/admin/suggestions")
                .Append("/admin/reports")
                .Append("/admin/help")
        )
        {
            await viewer.GetAsync(page);
            Assert.Equal((page, HttpStatusCode.OK), (page, viewer.Status));
        }

        foreach (
            var page in new[]
            {
                record,
                "/admin/records/cities/new",
                $"{record}/history",
                $"{record}/compare?from=1&to=1",
                $"{record}/review",
                $"{record}/deletion",
                "/admin/bin",
                "/admin/suggestions",
                "/admin/reports",
            }
        )
        {
            foreach (var act in new[] { "save", "publish", "withdraw", "repoint", "discard", "restore", "purge", "take", "keep", "set" })
            {
                await viewer.SendAsync(
                    HttpMethod.Post,
                    page,
                    [.. fields, new("do", act), new("version", "1"), new("name.zh", "改"), new("number", "1")],
                    ("Origin", "https://localhost")
                );
                Assert.Equal((page, act, HttpStatusCode.Forbidden), (page, act, viewer.Status));
            }
        }

        Assert.Equal(
            9,
            await office.App.Services.InDatabaseAsync(db =>
                Task.FromResult(db.Audit.Count(entry => entry.Action == "refused" && entry.Actor == "王芳"))
            )
        ); // Once per page and minute.
        Assert.Equal(1, (await office.App.Services.FormAsync("city", "suzhou")).Entry.Version);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task Promise_2_the_table_of_what_a_role_may_says_what_the_pages_answer(Role role)
    {
        using var office = new Office();
        var record = $"/admin/records/cities/{RecordId.For("city", "suzhou")}";
        var acts = new Dictionary<string, (HttpMethod Method, string Path)>
        {
            ["read"] = (HttpMethod.Get, $"{record}/history"),
            ["me"] = (HttpMethod.Post, "/admin/me/language"),
            ["edit"] = (HttpMethod.Post, record),
            ["withdraw"] = (HttpMethod.Post, $"{record}/deletion"),
            ["restore"] = (HttpMethod.Post, "/admin/bin"),
            ["review"] = (HttpMethod.Post, $"{record}/review"),
            ["suggestions"] = (HttpMethod.Post, "/admin/suggestions"),
            ["reports"] = (HttpMethod.Post, "/admin/reports"),
            ["purge"] = (HttpMethod.Post, $"/admin/bin/{RecordId.For("city", "suzhou")}/purge"),
            ["accounts"] = (HttpMethod.Get, "/admin/accounts"),
            ["audit"] = (HttpMethod.Get, "/admin/audit.csv"),
            ["health"] = (HttpMethod.Get, "/admin/health"),
        };
        var person = (await office.JoinAsync("王芳", role)).Browser;

        Assert.Equal(Permission.All.Select(permission => permission.Key), acts.Keys);
        foreach (var permission in Permission.All)
        {
            var (method, path) = acts[permission.Key];
            await person.GetAsync("/admin/me");
            await person.SendAsync(method, path, person.FillIn("/language").Fields, ("Origin", "https://localhost"));
            Assert.Equal((permission.Key, role < permission.Least), (permission.Key, person.Status == HttpStatusCode.Forbidden));
        }

        await person.GetAsync("/admin/help");
        Assert.Equal(
            Permission.All.Count(permission => role >= permission.Least),
            person.Page.QuerySelectorAll(".may tbody tr").Count(row => row.Children[1 + (int)role].TextContent == "可以")
        );
    }
}
