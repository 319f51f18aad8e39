using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Accounts;

public sealed class DevelopmentSignInTests
{
    private const string Button = "/admin/sign-in/development";

    [Fact]
    public async Task A_developer_gets_in_by_one_button_and_can_do_everything()
    {
        using var office = new Office(TestDatabase.Seeded(TestDatabase.Sqlite), "Development");
        using var browser = office.Open();

        await browser.GetAsync("/admin/accounts");
        await browser.PostToAsync(Button);

        Assert.Equal((HttpStatusCode.OK, "/admin/accounts"), (browser.Status, browser.Path));
        Assert.Contains(DevelopmentSignIn.Name, browser.Page.Body!.TextContent, StringComparison.Ordinal); // A page has a body.

        using var again = office.Open();
        await again.GetAsync("/admin/sign-in?lang=en");
        await again.PostToAsync(Button);

        Assert.Equal((HttpStatusCode.OK, "/admin", "en"), (again.Status, again.Path, again.Page.DocumentElement.GetAttribute("lang")));
        Assert.Equal(1, await office.App.Services.InDatabaseAsync(db => db.Accounts.CountAsync()));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Elsewhere_there_is_no_button_no_answer_and_no_service(string environment)
    {
        using var office = new Office(TestDatabase.Seeded(TestDatabase.Sqlite), environment);
        using var browser = office.Open();
        await browser.GetAsync("/admin/sign-in");
        var (_, fields) = browser.FillIn("");

        Assert.Empty(browser.Page.QuerySelectorAll($"form[action='{Button}']"));
        Assert.Equal(HttpStatusCode.NotFound, await browser.AgainAsync(Button, fields));
        Assert.Equal(0, await office.App.Services.InDatabaseAsync(db => db.Accounts.CountAsync()));
        await office.App.InScopeAsync(services =>
        {
            Assert.Null(services.GetService<DevelopmentSignIn>());
            Assert.Throws<InvalidOperationException>(() =>
                new DevelopmentSignIn(
                    services.GetRequiredService<IHostEnvironment>(),
                    services.GetRequiredService<UserManager<Account>>(),
                    services.GetRequiredService<SignIns>(),
                    office.App.Clock
                )
            );
            return Task.CompletedTask;
        });
    }

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public async Task A_session_begun_in_Development_holds_there_only(string environment, bool holds)
    {
        var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var development = new Office(database, "Development");
        using var browser = development.Open();
        await browser.GetAsync("/admin");
        await browser.PostToAsync(Button);
        var (account, session) = await development.App.Services.InDatabaseAsync(async db =>
            (await db.Accounts.SingleAsync(), await db.Sessions.SingleAsync())
        );
        var user = Staff.PrincipalOf(account, Staff.Scheme, PortalApp.Today.UtcDateTime, session.Id);

        using var office = new Office(database, environment);
        var goesOnAs = await office.App.InScopeAsync(services => services.GetRequiredService<SignIns>().ValidateAsync(user, default));

        Assert.Equal(holds, goesOnAs is not null);
    }
}
