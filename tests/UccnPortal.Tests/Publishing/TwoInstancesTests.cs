using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

/// <summary>Two instances on one database, or one before and after a restart.</summary>
public sealed class TwoInstancesTests
{
    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_58_what_is_published_on_one_instance_stands_on_the_other_a_second_later(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var first = PortalApp.On(database);
        using var second = PortalApp.On(database);
        using var reader = second.CreateClient();
        var before = await reader.GetStringAsync("/zh/cities/suzhou");

        await first.Services.EditAsync<City>("suzhou", city => city.Office = new LocalizedText("苏州新办公室", "A new office"));
        second.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.DoesNotContain("苏州新办公室", before, StringComparison.Ordinal);
        Assert.Contains("苏州新办公室", await reader.GetStringAsync("/zh/cities/suzhou"), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Promise_60_an_editor_stays_signed_in_on_another_instance_and_her_open_form_still_posts(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        var cookies = new CookieContainer();
        using var first = new Office(database);
        using var before = Open(first, cookies);
        await first.JoinAsync("李明", Role.Editor, browser: before);
        await before.GetAsync($"/admin/records/cities/{RecordId.For("city", "suzhou")}");
        var (path, fields) = before.TypeIn("save", ("office.zh", "苏州新办公室"));
        using var second = new Office(database);
        using var after = Open(second, cookies);

        await after.SendAsync(HttpMethod.Post, path, fields, ("Origin", "https://localhost"));

        Assert.Equal((path, HttpStatusCode.OK), (after.Path, after.Status));
        Assert.Equal("苏州新办公室", after.Page.QuerySelector("[name='office.zh']")?.GetAttribute("value"));
        Assert.Empty(after.Page.QuerySelectorAll("#problems"));
    }

    private static Office.Browser Open(Office office, CookieContainer cookies) =>
        new(office.App.CreateDefaultClient(new Uri("https://localhost"), new CookieContainerHandler(cookies)));
}
