using Microsoft.EntityFrameworkCore;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Accounts;

/// <summary>The commands that an operator uses to give somebody access.</summary>
public sealed class AdminCommandsTests
{
    [Fact]
    public async Task Who_has_lost_everything_gets_in_by_a_command_and_is_out_everywhere_else()
    {
        using var office = new Office();
        var person = await office.JoinAsync("王芳");
        await person.Browser.GetAsync("/admin");
        Assert.Equal("/admin", person.Browser.Path);

        var (exitCode, output) = await PortalProcess.RunAsync(office.App.Database, ["admin", "reset-access", "王芳"]);

        Assert.True(exitCode == 0, output);
        Assert.Matches(@"/admin/invitation\?token=[0-9a-f]{64}", output);
        await person.Browser.GetAsync("/admin");
        Assert.Equal("/admin/sign-in", person.Browser.Path);
        Assert.Equal(
            "王芳",
            await office.App.Services.InDatabaseAsync(db =>
                db.Audit.Where(entry => entry.Action == "reset-link").Select(entry => entry.Title).SingleAsync()
            )
        );
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_said_to_be_so()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);

        var (exitCode, output) = await PortalProcess.RunAsync(database, ["admin", "reset-access", "nobody"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("Nobody signs in as nobody.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_database_gets_one_and_a_link_that_sets_up_the_first_administrator()
    {
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);

        var (exitCode, output) = await PortalProcess.RunAsync(database, ["admin", "set-up"]);

        Assert.True(exitCode == 0, output);
        Assert.Matches(@"/admin/invitation\?token=[0-9a-f]{64}", output);
    }
}
