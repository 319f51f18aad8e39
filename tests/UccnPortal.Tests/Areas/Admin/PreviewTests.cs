using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data.Accounts;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>A draft previewed in its public page.</summary>
public sealed class PreviewTests
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src "
        + "'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");

    [Fact]
    public async Task A_draft_is_seen_in_the_ordinary_page_in_both_languages_and_nowhere_public()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        using var reader = office.App.CreateClient();
        var before = await reader.GetStringAsync("/zh/cities/suzhou");
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Summary = new LocalizedText("丝绸之路的草稿", "A draft of silk"));

        foreach (var (language, text, heading) in new[] { ("zh", "丝绸之路的草稿", "苏州"), ("en", "A draft of silk", "Suzhou") })
        {
            await person.Browser.GetAsync($"/admin/previewed/{Suzhou}/{language}");

            Assert.Equal(HttpStatusCode.OK, person.Browser.Status);
            Assert.Contains(text, person.Browser.Page.Body!.TextContent, StringComparison.Ordinal); // A parsed page has one.
            Assert.Contains(heading, person.Browser.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal); // The page has one.
            Assert.Equal(language == "en" ? "en" : "zh-Hans", person.Browser.Page.DocumentElement.GetAttribute("lang"));
        }

        Assert.Equal(before, await reader.GetStringAsync("/zh/cities/suzhou"));
        foreach (
            var path in new[]
            {
                "/zh/cities/suzhou",
                "/en/cities/suzhou",
                "/zh/names/suzhou",
                "/zh/search?q=丝绸之路的草稿",
                "/zh/changes",
                "/zh/changes.atom",
                "/api/v1/cities/suzhou",
                "/embed/v1/zh/cities/suzhou",
                "/data/cities.csv",
            }
        )
        {
            var page = await reader.GetStringAsync(path);
            Assert.DoesNotContain("的草稿</", page, StringComparison.Ordinal);
            Assert.DoesNotContain("A draft of silk", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Promise_3_nobody_who_is_not_signed_in_sees_a_preview()
    {
        using var office = new Office();
        await office.App.Services.DraftAsync<City>("suzhou", city => city.Summary = new LocalizedText("草稿", "A draft of silk"));
        using var stranger = office.App.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

        foreach (var path in new[] { $"/admin/previewed/{Suzhou}/zh", $"/admin/records/cities/{Suzhou}/preview" })
        {
            using var answer = await stranger.GetAsync(path);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.StartsWith("/admin/sign-in", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
            Assert.Empty(await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Promise_16_the_screen_may_frame_our_own_pages_and_the_previewed_page_be_framed_by_them_and_neither_is_kept()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);

        await person.Browser.GetAsync($"/admin/records/cities/{Suzhou}/preview");
        Assert.Equal(
            Policy.Replace("object-src", "frame-src 'self'; object-src", StringComparison.Ordinal),
            person.Browser.Headers["Content-Security-Policy"]
        );
        Assert.Equal("no-cache, no-store", person.Browser.Headers["Cache-Control"]);

        await person.Browser.GetAsync($"/admin/previewed/{Suzhou}/zh");
        AssertPreviewed(person.Browser);

        // Errors too are shown within the frame.
        await person.Browser.GetAsync($"/admin/previewed/{Guid.Empty}/zh");
        Assert.Equal(HttpStatusCode.NotFound, person.Browser.Status);
        await person.Browser.GetAsync("/zh/cities/suzhou");
        Assert.Equal(Policy, person.Browser.Headers["Content-Security-Policy"]);
        Assert.Equal("public, max-age=0, must-revalidate", person.Browser.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Promise_25_a_preview_leaves_nothing_in_the_page_cache_and_takes_nothing_from_it()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        using var reader = office.App.CreateClient();
        await office.App.Services.DraftAsync<CreativeField>(
            "design",
            field => field.Name = new LocalizedText("设计之草稿", "Drafted design")
        );

        // Asked before the public page is kept, and after.
        await person.Browser.GetAsync($"/admin/previewed/{RecordId.For("field", "design")}/en");
        Assert.Contains("Drafted design", person.Browser.Page.Body!.TextContent, StringComparison.Ordinal); // A parsed page has one.
        var publicPage = await reader.GetStringAsync("/en/fields/design");
        await person.Browser.GetAsync($"/admin/previewed/{RecordId.For("field", "design")}/en");

        Assert.Contains("Drafted design", person.Browser.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Drafted design", publicPage, StringComparison.Ordinal);
        Assert.Equal(publicPage, await reader.GetStringAsync("/en/fields/design"));
        Assert.DoesNotContain("Drafted design", await reader.GetStringAsync("/en"), StringComparison.Ordinal);
        Assert.DoesNotContain(person.Name, person.Browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_city_that_was_never_published_is_previewed_with_its_links_leading_out_of_the_frame()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        var city = Sample.City();
        await office.App.Services.WithEditorAsync(editor => editor.SaveDraftAsync(city, 0, Scopes.ByStaff));

        await person.Browser.GetAsync($"/admin/records/cities/{city.Id}/preview");
        var frame = person.Browser.Page.QuerySelector("iframe")?.GetAttribute("src");
        await person.Browser.GetAsync(frame!); // The screen has a frame.

        Assert.Equal(HttpStatusCode.OK, person.Browser.Status);
        Assert.Contains("试城", person.Browser.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal); // The page has one.
        Assert.Equal("_blank", person.Browser.Page.QuerySelector("base")?.GetAttribute("target"));
        using var reader = office.App.CreateClient();
        using var answer = await reader.GetAsync("/zh/cities/testville");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("<base", await reader.GetStringAsync("/zh"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_screen_switches_language_and_width_by_links_and_leads_back_to_the_form()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        var screen = $"/admin/records/cities/{Suzhou}/preview";

        await person.Browser.GetAsync(screen);
        Assert.EndsWith("/zh", person.Browser.Page.QuerySelector("iframe")?.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Contains(person.Browser.Page.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"/admin/records/cities/{Suzhou}");
        await person.Browser.GetAsync(
            person.Browser.Page.QuerySelectorAll(".views a").Single(link => link.TextContent == "English").GetAttribute("href")!
        ); // Links lead somewhere.
        await person.Browser.GetAsync(
            person
                .Browser.Page.QuerySelectorAll(".views a")
                .Single(link => link.TextContent.Contains("390", StringComparison.Ordinal))
                .GetAttribute("href")!
        );

        Assert.NotNull(person.Browser.Page.QuerySelector(".frame.phone iframe[src$='/en']"));
        await person.Browser.GetAsync($"/admin/records/fields/{Suzhou}/preview");
        Assert.Equal(HttpStatusCode.NotFound, person.Browser.Status);
    }

    [Fact]
    public async Task What_a_draft_lacks_to_be_shown_is_said_with_the_way_to_its_field()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        var city = new City
        {
            Id = Guid.CreateVersion7(),
            Name = new LocalizedText("黄山", "Huangshan"),
            Sources = [Sample.Citation()],
        };
        await office.App.Services.WithEditorAsync(editor => editor.SaveDraftAsync(city, 0, Scopes.ByStaff));

        foreach (var path in new[] { $"/admin/records/cities/{city.Id}/preview", $"/admin/previewed/{city.Id}/zh" })
        {
            await person.Browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, person.Browser.Status);
            Assert.Equal(
                [$"/admin/records/cities/{city.Id}#country"],
                person.Browser.Page.QuerySelectorAll("#obstacles a").Select(link => link.GetAttribute("href"))
            );
            Assert.Null(person.Browser.Page.QuerySelector("iframe"));
        }
    }

    /// <summary>Every record has a preview page. New and emptied records of every type are previewed or refused with a reason.</summary>
    [Fact]
    public async Task Every_type_of_record_previews_whole_or_emptied()
    {
        using var office = new Office();
        var person = await office.JoinAsync("李明", Role.Viewer);
        var network = await office.App.Services.GetRequiredService<Publication>().CurrentAsync();
        foreach (var record in network.Records.GroupBy(record => record.GetType()).Select(type => type.First()).ToList())
        {
            await LooksRightAsync(record.Id, isWhole: true);
            var emptied = (Record)Activator.CreateInstance(record.GetType())!; // Record types have an empty constructor.
            (emptied.Id, emptied.Slug) = (record.Id, record.Slug);
            if (emptied is City city)
                city.Country = ((City)record).Country;
            if (emptied is Province province)
                province.Country = ((Province)record).Country;
            if (emptied is Erratum erratum)
                erratum.Edition = ((Erratum)record).Edition;
            await office.App.Services.WithEditorAsync(editor => editor.SaveDraftAsync(emptied, 1, Scopes.ByStaff));
            await LooksRightAsync(record.Id, isWhole: false);
            var begun = (Record)Activator.CreateInstance(record.GetType())!;
            begun.Id = Guid.NewGuid();
            await office.App.Services.WithEditorAsync(editor => editor.SaveDraftAsync(begun, 0, Scopes.ByStaff));
            await LooksRightAsync(begun.Id, isWhole: false);
        }

        async Task LooksRightAsync(Guid id, bool isWhole)
        {
            foreach (var language in new[] { "zh", "en" })
            {
                await person.Browser.GetAsync($"/admin/previewed/{id}/{language}");
                var what = network.FindRecord(id)?.GetType().Name ?? "begun";
                Assert.Equal((what, HttpStatusCode.OK), (what, person.Browser.Status));
                AssertPreviewed(person.Browser);
                if (isWhole)
                    Assert.NotNull(person.Browser.Page.QuerySelector("footer.foot"));
            }
        }
    }

    private static void AssertPreviewed(Office.Browser browser)
    {
        Assert.Equal(
            Policy.Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal),
            browser.Headers["Content-Security-Policy"]
        );
        Assert.Equal("no-cache, no-store", browser.Headers["Cache-Control"]);
        Assert.Equal("noindex", browser.Headers["X-Robots-Tag"]);
        Assert.Equal("same-origin", browser.Headers["Cross-Origin-Resource-Policy"]);
        Assert.False(browser.Headers.ContainsKey("ETag"));
        Assert.False(browser.Headers.ContainsKey("X-Frame-Options"));
    }
}
