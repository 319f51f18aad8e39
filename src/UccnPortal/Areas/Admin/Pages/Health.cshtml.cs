using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using UccnPortal.Accounts;
using UccnPortal.Backups;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Mailing;
using UccnPortal.Records;
using UccnPortal.Rehearsing;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed record HealthLine(LocalizedText What, bool IsWell, LocalizedText Words);

public sealed class HealthModel(
    HealthCheckService checks,
    BackupWatch backups,
    WriteWatch watch,
    BackupFolder folder,
    PortalConnections connections,
    AccountList list,
    MailServer mail,
    Reviews reviews
) : AdminPage
{
    private const long Mega = 1 << 20;

    public override LocalizedText Title => UiText.Health.Title;
    public override string Section => "health";
    public override Role MayRead => Role.Administrator;
    public IReadOnlyList<HealthLine> Lines { get; private set; } = [];
    public int Unwell => Lines.Count(line => !line.IsWell);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var report = await checks.CheckHealthAsync(cancel);
        var (schema, chain) = (await SchemaState.ReadAsync(connections, cancel), await list.LastCheckAsync(cancel));
        var free = DiskSpace.FreeMegabytes(folder.Path);
        Lines =
        [
            Backups(backups.Look()),
            IsWell(report, "database")
                ? new(
                    UiText.Health.Database,
                    true,
                    UiText.Health.DatabaseReads.With(
                        connections.IsSqlite ? "SQLite" : "PostgreSQL",
                        Whole(Math.Max(1, await DatabaseSize.ReadAsync(connections, cancel) / Mega))
                    )
                )
                : new(UiText.Health.Database, false, UiText.Health.DatabaseFails),
            new(UiText.Health.Saving, watch.Failure is null, watch.Failure is null ? UiText.Health.SavingWorks : UiText.Health.SavingFails),
            new(
                UiText.Health.Disk,
                free >= DiskSpace.LowMegabytes,
                (free >= DiskSpace.LowMegabytes ? UiText.Health.DiskFree : UiText.Health.DiskLow).With(Whole(free))
            ),
            new(UiText.Health.Chain, chain.BrokenAt is null, AuditModel.ChainOf(chain)),
            new(
                UiText.Health.Schema,
                schema.IsCurrent,
                schema.IsCurrent ? UiText.Health.SchemaCurrent.With(schema.LastMigration) : UiText.Health.SchemaPending
            ),
            Seed(report.Entries["seed-data"]),
            Texts(report.Entries["texts"].Data.GetValueOrDefault("texts") as IReadOnlyList<UnreadableText> ?? []),
            new(
                UiText.Health.Pictures,
                IsWell(report, "pictures"),
                IsWell(report, "pictures") ? UiText.Health.PicturesThere : UiText.Health.PicturesLacking
            ),
            Mail(await reviews.OverdueAsync(cancel)),
            new(UiText.Health.Version, true, new LocalizedText(Version, Version)),
        ];
    }

    private static string Version =>
        typeof(HealthModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static HealthLine Backups(BackupStatus standing) =>
        new(
            UiText.Health.Backups,
            !standing.IsAlarming,
            !standing.IsOurs ? UiText.Backups.NotOurs
                : standing.HasFailed ? UiText.Backups.Failed
                : standing.NewestUtc is { } newest ? UiText.Backups.NewestGood.With(TimeOf(newest), TimesAgo.Of(standing.Age))
                : standing.IsLate ? UiText.Backups.None
                : UiText.Backups.FirstSoon
        );

    private static HealthLine Seed(HealthReportEntry seed) =>
        new(
            UiText.Health.Seed,
            seed.Status == HealthStatus.Healthy,
            seed.Status == HealthStatus.Healthy ? UiText.Health.SeedApplied
                : seed.Data.GetValueOrDefault("skipped") is List<string> skipped
                    ? UiText.Health.SeedSkipped.With(skipped.Count, string.Join("; ", skipped.Take(3)))
                : UiText.Health.SeedProblems
        );

    private static HealthLine Texts(IReadOnlyList<UnreadableText> plain) =>
        new(
            UiText.Health.Texts,
            plain.Count == 0,
            plain.Count == 0
                ? UiText.Health.TextsSet
                : UiText.Health.TextsPlain.With(
                    new LocalizedText(
                        string.Join('、', plain.Select(text => NameOf(text).Zh)),
                        string.Join(", ", plain.Select(text => NameOf(text).En))
                    )
                )
        );

    private static LocalizedText NameOf(UnreadableText text)
    {
        var kind = RecordKinds.Find(RecordKinds.KindOf(text.Record))!; // A published record is of a registered type.
        // A snapshot is an object.
        var field = new FieldLabels(kind, _ => null, JsonNode.Parse(RecordJson.Write(text.Record))!.AsObject()).Of(text.Field);
        return UiText.Health.TextOf.With(RecordWords.Kind(kind.Name), text.Record.DisplayName(), field);
    }

    private HealthLine Mail(int overdue) =>
        !mail.IsThere ? new(UiText.Health.Mail, true, UiText.Health.NoMail)
        : overdue > 0 ? new(UiText.Health.Mail, false, UiText.Health.MailUnsent.With(overdue))
        : mail.HasFailed ? new(UiText.Health.Mail, false, UiText.Health.MailFails)
        : new(UiText.Health.Mail, true, mail.SentUtc is { } sent ? UiText.Health.MailSent.With(TimeOf(sent)) : UiText.Health.MailReady);

    private static bool IsWell(HealthReport report, string check) =>
        !report.Entries.TryGetValue(check, out var entry) || entry.Status == HealthStatus.Healthy;

    private static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
