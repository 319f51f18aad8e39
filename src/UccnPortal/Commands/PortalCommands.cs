using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UccnPortal.Accounts;
using UccnPortal.Backups;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Startup;

namespace UccnPortal.Commands;

/// <summary>The commands that an operator runs on the server. Exit code 0 means success.</summary>
internal static class PortalCommands
{
    private static readonly string[] Names = ["migrate", "seed", "verify", "backup", "restore", "admin"];

    public static bool IsCommand(string[] args) => args.Length > 0 && (Names.Contains(args[0]) || args[0] is "--help" or "-h");

    public static Task<int> RunAsync(WebApplication app, string[] args)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, and change nothing." };
        var migrate = new Command("migrate", "Bring the database to this program's schema.");
        var seed = new Command("seed", "Bring the data to what the seed files say, keeping what staff changed.") { dryRun };
        var verify = new Command("verify", "Check the seed files and the published records without writing.");
        migrate.SetAction((_, cancel) => InScopeAsync(app, (services, _) => MigrateAsync(services, cancel)));
        seed.SetAction(
            (parsed, cancel) => InScopeAsync(app, (services, output) => SeedAsync(services, output, parsed.GetValue(dryRun), cancel))
        );
        verify.SetAction((_, cancel) => InScopeAsync(app, (services, output) => VerifyAsync(services, output, cancel)));

        var to = new Option<string>("--to")
        {
            Description = "Where to; by default the folder backups beside the database.",
            HelpName = "FILE",
        };
        var from = new Argument<string>("FILE") { Description = "What backup made." };
        var backup = new Command("backup", "Make a proved copy of the database, accounts and session keys included, while the site runs.")
        {
            to,
        };
        var restore = new Command("restore", "Put a backup in the database's place; stop the server first. What was there is kept aside.")
        {
            from,
        };
        backup.SetAction(
            (parsed, cancel) => InScopeAsync(app, (services, output) => BackUpAsync(services, output, parsed.GetValue(to), cancel))
        );
        restore.SetAction(
            (parsed, cancel) =>
                InScopeAsync(app, (services, output) => RestoreAsync(services, output, parsed.GetRequiredValue(from), cancel))
        );

        var name = new Argument<string>("name") { Description = "The name the administrator signs in with." };
        var setUp = new Command("set-up", "Make a link that sets up the first administrator.");
        var reset = new Command("reset-access", "Make a link with which an account chooses password and authenticator anew.") { name };
        var promote = new Command("make-administrator", "Make an account an administrator, enabled, when none is left.") { name };
        promote.SetAction(
            (parsed, cancel) =>
                InScopeAsync(app, (services, output) => MakeAdministratorAsync(services, output, parsed.GetRequiredValue(name), cancel))
        );
        var admin = new Command("admin", "Get into the admin area.") { setUp, reset, promote };
        setUp.SetAction((_, cancel) => InScopeAsync(app, (services, output) => SetUpAsync(services, output, cancel)));
        reset.SetAction(
            (parsed, cancel) =>
                InScopeAsync(app, (services, output) => ResetAccessAsync(services, output, parsed.GetRequiredValue(name), cancel))
        );

        var root = new RootCommand("The portal of UNESCO's creative cities in China. Without a command it serves the site.")
        {
            migrate,
            seed,
            verify,
            backup,
            restore,
            admin,
        };
        return root.Parse(args).InvokeAsync();
    }

    private static async Task<int> InScopeAsync(WebApplication app, Func<IServiceProvider, TextWriter, Task<int>> run)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            return await run(scope.ServiceProvider, Console.Out);
        }
        catch (Exception error)
            when (StartFailures.ReasonFor(error, app.Services.GetRequiredService<IOptions<PortalOptions>>().Value) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }

    private static async Task<int> SetUpAsync(IServiceProvider services, TextWriter output, CancellationToken cancel)
    {
        await services.GetRequiredService<DatabaseStart>().MigrateOnlyAsync(cancel);
        if (await services.GetRequiredService<FirstAdministrator>().OpenAsync(cancel) is not { } token)
        {
            await output.WriteLineAsync(
                "There are accounts already: ask an administrator for an invitation, or use "
                    + "reset-access NAME, or make-administrator NAME where no administrator is left."
            );
            return 1;
        }

        await output.WriteLineAsync(AddressOf(services, token));
        return 0;
    }

    private static async Task<int> ResetAccessAsync(IServiceProvider services, TextWriter output, string name, CancellationToken cancel)
    {
        await services.GetRequiredService<DatabaseStart>().MigrateOnlyAsync(cancel);
        var accounts = services.GetRequiredService<UserManager<Account>>();
        if (await accounts.FindByNameAsync(name) is not { } account)
        {
            await output.WriteLineAsync($"Nobody signs in as {name}.");
            return 1;
        }

        const string By = "admin reset-access";
        var db = services.GetRequiredService<PortalDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        account.DisabledAtUtc = null;
        await accounts.UpdateSecurityStampAsync(account); // Ends all sessions: lost credentials may be in other hands.
        var token = await services
            .GetRequiredService<Invitations>()
            .AddAsync(
                new Invitation
                {
                    Kind = InvitationKind.Reset,
                    Role = account.Role,
                    AccountId = account.Id,
                    For = account.Name,
                    By = By,
                },
                cancel
            );
        await db.AppendAsync(
            new AuditEntry
            {
                AtUtc = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime,
                Actor = By,
                Action = AuditAction.ResetLink.Code(),
                Title = account.Name,
            },
            cancel
        );
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        await output.WriteLineAsync(AddressOf(services, token));
        return 0;
    }

    private static async Task<int> MakeAdministratorAsync(
        IServiceProvider services,
        TextWriter output,
        string name,
        CancellationToken cancel
    )
    {
        await services.GetRequiredService<DatabaseStart>().MigrateOnlyAsync(cancel);
        var accounts = services.GetRequiredService<UserManager<Account>>();
        if (await accounts.FindByNameAsync(name) is not { } account)
        {
            await output.WriteLineAsync($"Nobody signs in as {name}.");
            return 1;
        }

        var db = services.GetRequiredService<PortalDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        (account.Role, account.DisabledAtUtc) = (Role.Administrator, null);
        if (!(await accounts.UpdateSecurityStampAsync(account)).Succeeded) // Ends the sessions, which have the old rights.
        {
            await output.WriteLineAsync($"{account.Name} was changed elsewhere at this moment: nothing was done. Try again.");
            return 1;
        }

        await db.AppendAsync(
            new AuditEntry
            {
                AtUtc = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime,
                Actor = "admin make-administrator",
                Action = AuditAction.MakeAdministrator.Code(),
                Title = account.Name,
            },
            cancel
        );
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        await output.WriteLineAsync(
            $"{account.Name} is an administrator now, and signs in anew. Who "
                + $"cannot sign in needs admin reset-access {account.Name} as well."
        );
        return 0;
    }

    private static string AddressOf(IServiceProvider services, string token)
    {
        var address = services.GetRequiredService<IOptions<PortalOptions>>().Value.PublicBaseUrl;
        return $"Open within 24 hours: {address}{new PortalLinks(address).Admin.Invitation(token)}";
    }

    private static async Task<int> MigrateAsync(IServiceProvider services, CancellationToken cancel)
    {
        await services.GetRequiredService<DatabaseStart>().MigrateOnlyAsync(cancel);
        return 0;
    }

    private static async Task<int> SeedAsync(IServiceProvider services, TextWriter output, bool dryRun, CancellationToken cancel)
    {
        var report = await services.GetRequiredService<DatabaseStart>().SeedOnlyAsync(dryRun, cancel);
        if (report.UpToDate)
            await output.WriteLineAsync("Nothing to do: these seed files have been applied.");
        await WriteAsync(output, "problem", report.Problems.Select(problem => problem.ToString()));
        await WriteAsync(output, dryRun ? "would add" : "added", report.Added);
        await WriteAsync(output, dryRun ? "would update" : "updated", report.Updated);
        await WriteAsync(output, "kept from staff", report.KeptFromStaff);
        await WriteAsync(output, "left deleted", report.LeftDeleted);
        await WriteAsync(output, "no longer in the seed", report.NoLongerInSeed);
        await WriteAsync(output, "skipped", report.Skipped);
        return report.Problems.Count == 0 ? 0 : 1;
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, TextWriter output, CancellationToken cancel)
    {
        var options = services.GetRequiredService<IOptions<PortalOptions>>().Value;
        var thisYear = BeijingTime.YearOf(services.GetRequiredService<TimeProvider>());
        var (seed, rehearsal) = (SeedFiles.Read(options.SeedFolder, thisYear), services.GetRequiredService<IRehearsal>());
        var problems = seed.Problems.Select(problem => problem.ToString()).ToList();
        problems.AddRange(
            from record in seed.Records
            from problem in rehearsal.TextsOf(record)
            let place = seed.Places[record.Id]
            select new SeedProblem(place.File, place.Line, $"{record.Slug}: {problem.Field}: {problem.Message.En}").ToString()
        );
        var db = services.GetRequiredService<PortalDb>();
        if (!await db.Database.CanConnectAsync(cancel) || (await db.Database.GetPendingMigrationsAsync(cancel)).Any())
            problems.Add("there is no database, or it is older than this program: run migrate and seed, or start the site");
        else
            problems.AddRange(await PublishedRecordsCheck.RunAsync(db, thisYear, cancel));
        await WriteAsync(output, "problem", problems);
        if (problems.Count == 0)
            await output.WriteLineAsync("The seed files and the published records are sound.");
        return problems.Count == 0 ? 0 : 1;
    }

    private static async Task<int> BackUpAsync(IServiceProvider services, TextWriter output, string? to, CancellationToken cancel)
    {
        var folder = services.GetRequiredService<BackupFolder>();
        var file = to is null ? (await folder.MakeAsync(cancel)).File : Path.GetFullPath(to);
        if (to is not null)
            await folder.WriteAsync(file, cancel);
        await output.WriteLineAsync($"Backed up to {file}: integrity, rows and checksum hold.");
        return 0;
    }

    private static async Task<int> RestoreAsync(IServiceProvider services, TextWriter output, string from, CancellationToken cancel)
    {
        var (manifest, aside) = await services.GetRequiredService<DatabaseStart>().RestoreAsync(Path.GetFullPath(from), cancel);
        await output.WriteLineAsync(
            $"Restored what was saved at {manifest.AtUtc:u}: "
                + $"{manifest.Rows.GetValueOrDefault("records")} records, {manifest.Rows.GetValueOrDefault("revisions")} revisions, "
                + $"{manifest.Rows.GetValueOrDefault("accounts")} accounts."
        );
        if (aside is not null)
            await output.WriteLineAsync($"The database that stood here is kept as {aside}.");
        return 0;
    }

    private static async Task WriteAsync(TextWriter output, string what, IEnumerable<string> items)
    {
        foreach (var item in items)
            await output.WriteLineAsync($"{what}: {item}");
    }
}
