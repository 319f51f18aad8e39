using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

/// <summary>Every page of the admin as a signed-in administrator sees it.</summary>
[Trait("Category", "Browser")]
public sealed class AdminPagesTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private static readonly string Suzhou = $"/admin/records/cities/{RecordId.For("city", "suzhou")}";

    // Their form has hundreds of equal rows, one per printed line.
    private const string Editions = "/admin/records/editions/";

    private static readonly string[] Screens =
    [
        "/admin",
        "/admin?q=suzhou",
        "/admin/me",
        "/admin/audit",
        "/admin/bin",
        "/admin/suggestions",
        "/admin/reports",
        "/admin/help",
        "/admin/health",
        $"{Suzhou}/history",
        $"{Suzhou}/compare?from=1&to=2",
        $"{Suzhou}/preview",
        $"{Suzhou}/review",
        $"{Suzhou}/deletion",
        "/admin/records/cities?q=sz&status=live",
    ];

    /// <summary>The lists and the first form of every type, and each other screen once.</summary>
    private static readonly string[] Paths =
    [
        .. Screens,
        .. RecordKinds
            .All.Where(kind => kind.Type != typeof(Medium))
            .SelectMany(kind => new[] { $"/admin/records/{kind.Path}", $"/admin/records/{kind.Path}/new" }),
    ];

    [SkippableTheory]
    [InlineData("zh", false)]
    [InlineData("en", true)]
    [LongData("zh", true)]
    [LongData("en", false)]
    public async Task Promise_64_admin_pages_ask_nothing_elsewhere_have_no_violation_that_axe_can_find_and_need_no_sideways_scrolling(
        string code,
        bool dark
    )
    {
        await site.App.Services.DraftAsync<City>("suzhou", city => city.Office = city.Office with { Zh = $"{code} {dark}" });
        await using var desk = await Desk.JoinAsync(
            site,
            $"管理员 {code} {dark}",
            Role.Administrator,
            Languages.FromCode(code) ?? Language.Zh,
            width: dark ? 1440 : 320,
            dark: dark
        );
        var found = new List<string>();

        foreach (var path in LongDataAttribute.Share(Paths.Concat(await FormsAsync()), dark))
        {
            var answer = await desk.Page.GotoAsync(path);
            if (answer?.Status != 200)
                found.Add($"{path}: {answer?.Status}");
            found.AddRange((await BrowserSite.ViolationsAsync(desk.Page)).Select(violation => $"{path}: {violation}"));
            if (!dark)
                found.AddRange((await BrowserSite.TooWideAsync(desk.Page)).Select(element => $"{path}: {element}"));
        }

        Assert.Empty(string.Join("\n", found.Take(20)));
        Assert.Empty(desk.Complaints);
    }

    [SkippableTheory]
    [InlineData("zh", 1440, false)]
    [LongData("en", 375, true)]
    public async Task Every_stop_of_the_Tab_key_is_outlined_and_covered_by_nothing(string code, int width, bool dark)
    {
        await using var desk = await Desk.JoinAsync(
            site,
            $"键盘 {code}",
            Role.Administrator,
            Languages.FromCode(code) ?? Language.Zh,
            width,
            dark
        );
        var found = new List<string>();

        foreach (
            var path in LongDataAttribute.Share(
                Screens
                    .Concat(await FormsAsync())
                    .Where(path => (LongDataAttribute.IsLong && !dark) || !path.StartsWith(Editions, StringComparison.Ordinal)),
                dark
            )
        )
        {
            await desk.Page.GotoAsync(path);
            found.AddRange((await desk.Keyboard.WalkAsync()).Select(stop => $"{path}: {stop}"));
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    private async Task<IReadOnlyList<string>> FormsAsync()
    {
        var all = (await site.App.Services.CatalogueAsync(catalogue => catalogue.StateAsync())).Entries;
        return
        [
            .. from kind in RecordKinds.All
            where all.Any(entry => entry.Entry.Kind == kind.Name)
            select $"/admin/records/{kind.Path}/{all.First(entry => entry.Entry.Kind == kind.Name).Entry.Id}",
        ];
    }
}
