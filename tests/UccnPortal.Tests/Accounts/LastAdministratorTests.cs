using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data.Accounts;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Accounts;

/// <summary>At least one administrator always remains, even if several rights are removed at the same moment.</summary>
public sealed class LastAdministratorTests
{
    private const int Rounds = 20;

    private static readonly string[] Names = ["王芳", "李明"];

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Two_administrators_who_take_each_others_rights_at_once_never_both_succeed(string provider)
    {
        using var office = new Office(provider);
        await office.App.Services.InDatabaseAsync(async db =>
        {
            db.Accounts.AddRange(
                Names.Select(name => new Account
                {
                    Id = Guid.CreateVersion7(),
                    Name = name,
                    NormalizedName = name,
                    Role = Role.Administrator,
                    SecurityStamp = "x",
                })
            );
            return await db.SaveChangesAsync();
        });

        for (var round = 0; round < Rounds; round++)
        {
            await office.App.Database.ExecuteAsync("""UPDATE accounts SET "Role" = 'Administrator', "DisabledAtUtc" = NULL""");
            var opened = Names.Select(_ => new TaskCompletionSource()).ToList();
            var both = Task.WhenAll(opened.Select(seen => seen.Task));

            var succeeded = await Task.WhenAll(
                Names.Select(
                    (name, index) =>
                        Task.Run(() =>
                            office.App.Services.InScopeAsync(async services =>
                            {
                                var accounts = services.GetRequiredService<UserManager<Account>>();
                                var account = await accounts.FindByNameAsync(name) ?? throw new InvalidOperationException($"No {name}.");
                                opened[index].SetResult();
                                await both;
                                if (round % 2 == 0)
                                    account.Role = Role.Editor;
                                else
                                    account.DisabledAtUtc = PortalApp.Today.UtcDateTime;
                                return (await accounts.UpdateSecurityStampAsync(account)).Succeeded;
                            })
                        )
                )
            );

            var left = await office.App.Services.InDatabaseAsync(db =>
                db.Accounts.CountAsync(account => account.Role == Role.Administrator && account.DisabledAtUtc == null)
            );
            Assert.Equal((round, 1, 1), (round, succeeded.Count(one => one), left));
        }
    }

    [SkippableFact]
    public async Task Whoever_would_take_the_last_administrators_rights_is_told_and_nothing_changes()
    {
        using var office = new Office();
        var meanwhile = new Meanwhile(office.App.Database);
        office.App.With(services => services.AddSingleton<IUserValidator<Account>>(meanwhile));
        var boss = await office.JoinAsync("王芳");
        await office.JoinAsync("李明");
        await boss.Browser.GetAsync("/admin/accounts");
        await boss.Browser.PostAsync(("password", Office.Passphrase));

        meanwhile.Happens = true;
        await boss.Browser.PostToAsync("/role", ("role", nameof(Role.Editor)));

        Assert.Equal(HttpStatusCode.Conflict, boss.Browser.Status);
        Assert.Contains("此账号是最后一位", boss.Browser.Page.QuerySelector(".sum")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            Role.Administrator,
            (await office.App.Services.InDatabaseAsync(db => db.Accounts.SingleAsync(account => account.Name == "李明"))).Role
        );
        Assert.Equal(0, await office.App.Services.InDatabaseAsync(db => db.Audit.CountAsync(entry => entry.Action == "set-role")));
    }

    [SkippableFact]
    public async Task Where_no_administrator_is_left_a_command_makes_one()
    {
        using var office = new Office();
        await office.JoinAsync("李明", Role.Editor);
        await office.App.Database.ExecuteAsync("""UPDATE accounts SET "DisabledAtUtc" = '2026-11-01 00:00:00'""");

        var (exitCode, output) = await PortalProcess.RunAsync(office.App.Database, ["admin", "make-administrator", "李明"]);

        var account = await office.App.Services.InDatabaseAsync(db => db.Accounts.SingleAsync());
        Assert.True(exitCode == 0, output);
        Assert.Contains("李明 is an administrator now", output, StringComparison.Ordinal);
        Assert.Equal((Role.Administrator, null), (account.Role, account.DisabledAtUtc));
        Assert.Equal(
            "李明",
            await office.App.Services.InDatabaseAsync(db =>
                db.Audit.Where(entry => entry.Action == "make-administrator").Select(entry => entry.Title).SingleAsync()
            )
        );
    }

    /// <summary>A colleague disables the first administrator after she opens an account and before she saves it.</summary>
    private sealed class Meanwhile(TestDatabase database) : IUserValidator<Account>
    {
        public bool Happens { get; set; }

        public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user)
        {
            if (Happens)
                await database.ExecuteAsync("""UPDATE accounts SET "DisabledAtUtc" = '2026-11-22 04:00:00' WHERE "Name" = '王芳'""");
            Happens = false;
            return IdentityResult.Success;
        }
    }
}
