using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>Input is kept when a session or a token expires.</summary>
public sealed class UnsavedPostsTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");

    [SkippableFact]
    public async Task A_form_whose_token_is_too_old_is_shown_again_with_all_that_was_typed()
    {
        using var office = new Office();
        var editor = await office.EditorAsync();
        await editor.GetAsync(Form("cities", Suzhou));
        var (path, fields) = editor.TypeIn("save", ("office.zh", "苏州新办公室"));

        await editor.SendAsync(
            HttpMethod.Post,
            path,
            fields.Where(field => field.Key != "__RequestVerificationToken"),
            ("Origin", "https://localhost")
        );
        var (status, kept) = (editor.Status, editor.Value("office.zh"));
        await editor.PressAsync("save");

        Assert.Equal((HttpStatusCode.BadRequest, "苏州新办公室"), (status, kept));
        Assert.Equal("草稿已保存，尚未公开。", editor.Message());
    }

    [SkippableTheory]
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
        Assert.Contains("已暂存", editor.Page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        office.App.Clock.Advance(TimeSpan.FromSeconds(60));
        await editor.PostAsync(("name", "李娜"), ("password", Office.Passphrase));
        await editor.PostAsync(("code", person.Code()));
        var (path, said, kept, written) = (
            editor.Path,
            editor.Message(),
            editor.Value("office.zh"),
            (await RevisionsAsync(office, Suzhou)).Count
        );
        await editor.PressAsync("publish");

        Assert.Equal("/admin/sign-in", askedAt);
        Assert.Equal(Form("cities", Suzhou), path);
        Assert.Contains("请核对后再保存", said, StringComparison.Ordinal);
        Assert.Equal(("苏州\n新办公室", 1), (kept, written));
        Assert.StartsWith("已发布。", editor.Message(), StringComparison.Ordinal);
        Assert.Equal(0, await office.App.Services.InDatabaseAsync(db => db.UnsavedPosts.CountAsync()));
    }

    [SkippableFact]
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
        var lured = editor.Value("office.zh");
        await person.SignInAsync(elsewhere);
        await elsewhere.GetAsync(address);
        var own = elsewhere.Value("office.zh");
        office.App.Clock.Advance(TimeSpan.FromMinutes(31));
        await elsewhere.GetAsync(address);

        Assert.StartsWith($"{path}?kept=", address, StringComparison.Ordinal);
        Assert.NotEqual("苏州新办公室", lured);
        Assert.Equal("苏州新办公室", own);
        Assert.Contains("未能找到您登录前输入的内容", elsewhere.Message(), StringComparison.Ordinal);
    }

    [SkippableFact]
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
        await stranger.SendAsync(
            HttpMethod.Post,
            form,
            [KeyValuePair.Create("office.zh", new string('长', 400_000))],
            ("Origin", "https://localhost")
        );

        Assert.Equal(20, returns.Count(address => address.Contains("kept=", StringComparison.Ordinal)));
        Assert.Equal(form, stranger.Page.QuerySelector("input[name=return]")?.GetAttribute("value"));
        // The user learns that the text is lost while the browser still has it.
        Assert.Contains("未能保留", stranger.Page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(20, await office.App.Services.InDatabaseAsync(db => db.UnsavedPosts.CountAsync()));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_is_kept_is_bounded_in_bytes_of_a_place_and_of_all_and_its_room_is_given_back(string provider)
    {
        using var office = new Office(provider);
        var fields = new[] { KeyValuePair.Create("office.zh", new string('x', UnsavedPosts.MaxBytes - 100)) };
        var ofOne = await KeepAsync("198.51.100.1", 6);
        foreach (var place in Enumerable.Range(2, 5))
            await KeepAsync($"198.51.100.{place}", 4);
        var (bytes, pages) = (await BytesAsync(), await PagesAsync());

        office.App.Clock.AdjustTime(office.App.Clock.GetUtcNow().AddMinutes(31));
        await office.App.LookThroughAsync();
        var afterwards = await BytesAsync();
        foreach (var place in Enumerable.Range(1, 6))
            await KeepAsync($"198.51.100.{place}", 4);

        Assert.Equal(4, ofOne);
        Assert.InRange(bytes, UnsavedPosts.AllBytes - UnsavedPosts.MaxBytes, UnsavedPosts.AllBytes);
        Assert.Equal((0, bytes), (afterwards, await BytesAsync()));
        Assert.InRange(await PagesAsync(), 0, pages + 2); // SQLite reuses free pages; the audit log takes one or two.

        async Task<int> KeepAsync(string place, int times)
        {
            var kept = 0;
            for (var i = 0; i < times; i++)
            {
                if (
                    await office.App.Services.InScopeAsync(services =>
                        services
                            .GetRequiredService<UnsavedPosts>()
                            .KeepAsync("/admin/records/cities/new", fields, "browser", place, default)
                    )
                    is not null
                )
                {
                    kept++;
                }
            }

            return kept;
        }

        Task<int> BytesAsync() => office.App.Services.InDatabaseAsync(db => db.UnsavedPosts.SumAsync(form => form.Fields.Length));

        Task<long> PagesAsync() =>
            provider == TestDatabase.Sqlite
                ? office.App.Services.InDatabaseAsync(db =>
                    db.Database.SqlQueryRaw<long>("SELECT page_count AS Value FROM pragma_page_count()").SingleAsync()
                )
                : Task.FromResult(0L);
    }

    [SkippableTheory]
    [InlineData("deletion", "withdraw", "note")]
    [InlineData("review", "set", "note")]
    public async Task Promise_14_the_pages_around_a_form_keep_what_was_typed_as_well(string page, string button, string field)
    {
        using var office = new Office();
        var person = await office.JoinAsync("李娜", Role.Editor);
        var path = $"/admin/records/cities/{RecordId.For("city", "bilbao")}/{page}";
        await person.Browser.GetAsync(path);
        var (_, fields) = person.Browser.TypeIn(button, (field, "写好的话"));

        await person.Browser.SendAsync(
            HttpMethod.Post,
            path,
            fields.Where(sent => sent.Key != "__RequestVerificationToken"),
            ("Origin", "https://localhost")
        );
        var afterOldToken = person.Browser.Value(field);
        office.App.Clock.Advance(TimeSpan.FromMinutes(61));
        await person.Browser.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));
        await person.Browser.PostAsync(("name", person.Name), ("password", Office.Passphrase));
        await person.Browser.PostAsync(("code", person.Code()));

        Assert.Equal((path, "写好的话", "写好的话"), (person.Browser.Path, afterOldToken, person.Browser.Value(field)));
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Nothing_is_kept_for_an_address_that_is_too_long_to_be_one(string provider)
    {
        using var office = new Office(provider);
        using var stranger = office.Open("198.51.100.66");

        await stranger.SendAsync(
            HttpMethod.Post,
            $"/admin/records/{new string('x', 300)}/new",
            [KeyValuePair.Create("office.zh", "x")],
            ("Origin", "https://localhost")
        );

        Assert.Equal(("/admin/sign-in", HttpStatusCode.OK), (stranger.Path, stranger.Status));
        Assert.Equal(0, await office.App.Services.InDatabaseAsync(db => db.UnsavedPosts.CountAsync()));
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
