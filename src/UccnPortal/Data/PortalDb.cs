using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Data;

/// <summary>The database, with tables derived from <see cref="RecordKinds"/>. Each provider has its own subclass and migrations.</summary>
public abstract class PortalDb(DbContextOptions options) : DbContext(options)
{
    public void Forget() => ChangeTracker.Clear();

    /// <summary>True if nothing is written through this context, so that its errors say nothing about saving.</summary>
    public bool OnlyReads { get; set; }

    /// <summary>Begins a transaction that reads a consistent snapshot and does not block writers.</summary>
    public abstract Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancel);

    public DbSet<RecordEntry> Entries => Set<RecordEntry>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<CitationRow> Citations => Set<CitationRow>();
    public DbSet<FormerSlug> FormerSlugs => Set<FormerSlug>();
    public DbSet<SeedState> SeedStates => Set<SeedState>();
    public DbSet<SeedSuggestion> SeedSuggestions => Set<SeedSuggestion>();
    public DbSet<SeedRun> SeedRuns => Set<SeedRun>();
    public DbSet<RecordOpening> RecentEditors => Set<RecordOpening>();
    public DbSet<RecordReview> Reviews => Set<RecordReview>();
    public DbSet<ReaderReport> ReaderReports => Set<ReaderReport>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<AuditCheck> AuditChecks => Set<AuditCheck>();
    public DbSet<ContentVersion> ContentVersions => Set<ContentVersion>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<SignInAttempt> SignInAttempts => Set<SignInAttempt>();
    public DbSet<KnownAddress> KnownAddresses => Set<KnownAddress>();
    public DbSet<UnsavedPost> UnsavedPosts => Set<UnsavedPost>();
    public DbSet<StaffSession> Sessions => Set<StaffSession>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateText>().HaveMaxLength(10);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        MapHistory(modelBuilder);
        MapAccounts(modelBuilder);
        foreach (var kind in RecordKinds.All)
            MapRecord(modelBuilder, kind);
    }

    private static void MapHistory(ModelBuilder builder)
    {
        builder.Entity<RecordEntry>(entry =>
        {
            entry.ToTable("records");
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.Property(e => e.Kind).HasMaxLength(40);
            entry.Property(e => e.Slug).HasMaxLength(Record.SlugMax);
            entry.Property(e => e.Version).IsConcurrencyToken();
            entry.HasIndex(e => new { e.Kind, e.Slug }).IsUnique();
            entry.Ignore(e => e.WorkingNumber);
            entry.ComplexProperty(e => e.WithdrawnTitle).IsRequired();
            entry.ComplexProperty(e => e.WithdrawnNotice).IsRequired();
            entry.HasMany(e => e.FormerSlugs).WithOne().HasForeignKey(former => former.RecordId);
        });
        builder.Entity<FormerSlug>(former =>
        {
            former.ToTable("former_slugs");
            former.HasKey(f => new { f.Kind, f.Slug });
            former.Property(f => f.Kind).HasMaxLength(40);
            former.Property(f => f.Slug).HasMaxLength(Record.SlugMax);
        });
        builder.Entity<CitationRow>(citation =>
        {
            citation.ToTable("citations");
            citation.HasKey(c => new { c.RecordId, c.Position });
            citation.Property(c => c.Checked).HasMaxLength(10);
            citation.HasOne<RecordEntry>().WithMany().HasForeignKey(c => c.RecordId);
            citation.HasOne<Source>().WithMany().HasForeignKey(c => c.SourceId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<Revision>(revision =>
        {
            revision.ToTable("revisions");
            revision.HasKey(r => r.Sequence);
            revision.HasIndex(r => new { r.RecordId, r.Number }).IsUnique();
            revision.HasIndex(r => new { r.RecordId, r.Operation }).IsUnique();
            revision.ComplexProperty(r => r.PublicNote).IsRequired();
            revision.HasOne<RecordEntry>().WithMany().HasForeignKey(r => r.RecordId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<SeedState>(state =>
        {
            state.ToTable("seed_states");
            state.HasKey(s => s.RecordId);
            state.HasOne<RecordEntry>().WithOne().HasForeignKey<SeedState>(s => s.RecordId);
        });
        builder.Entity<SeedSuggestion>(suggestion =>
        {
            suggestion.ToTable("seed_suggestions");
            suggestion.HasKey(s => new { s.RecordId, s.Field });
            suggestion.Property(s => s.Field).HasMaxLength(300);
            suggestion.HasOne<RecordEntry>().WithMany().HasForeignKey(s => s.RecordId);
        });
        builder.Entity<SeedRun>(run =>
        {
            run.ToTable("seed_runs");
            run.Property(r => r.Id).ValueGeneratedNever();
        });
        builder.Entity<RecordOpening>(opening =>
        {
            opening.ToTable("openings");
            opening.HasKey(o => new { o.RecordId, o.AccountId });
            opening.Property(o => o.Name).HasMaxLength(Account.NameMax);
            opening.HasOne<RecordEntry>().WithMany().HasForeignKey(o => o.RecordId);
            opening.HasOne<Account>().WithMany().HasForeignKey(o => o.AccountId);
        });
        builder.Entity<RecordReview>(review =>
        {
            review.ToTable("reviews");
            review.HasKey(r => r.RecordId);
            review.Property(r => r.Version).IsConcurrencyToken();
            review.Property(r => r.Note).HasMaxLength(RecordReview.NoteMax);
            review.Property(r => r.MailTo).HasMaxLength(RecordReview.MailMax);
            review.HasOne<RecordEntry>().WithOne().HasForeignKey<RecordReview>(r => r.RecordId);
        });
        builder.Entity<ReaderReport>(report =>
        {
            report.ToTable("reader_reports");
            report.HasKey(r => r.Sequence);
            report.Property(r => r.Number).HasMaxLength(ReportNumber.Length);
            report.Property(r => r.Page).HasMaxLength(SentReport.PageMax);
            report.Property(r => r.Text).HasMaxLength(SentReport.TextMax);
            report.Property(r => r.Contact).HasMaxLength(SentReport.ContactMax);
            report.Property(r => r.ChangedBy).HasMaxLength(Account.NameMax);
            report.Property(r => r.Version).IsConcurrencyToken();
            report.HasIndex(r => r.Number).IsUnique();
            report.HasIndex(r => r.FormId).IsUnique();
            report.HasIndex(r => r.State);
            report.HasOne<RecordEntry>().WithMany().HasForeignKey(r => r.RecordId).OnDelete(DeleteBehavior.SetNull);
        });
        builder.Entity<ContentVersion>(version =>
        {
            version.ToTable("content_version");
            version.Property(v => v.Id).ValueGeneratedNever();
            version.HasData(new ContentVersion { AtUtc = DateTime.UnixEpoch });
        });
        builder.Entity<AuditEntry>(audit =>
        {
            audit.ToTable("audit");
            audit.HasKey(a => a.Sequence);
            audit.Property(a => a.Kind).HasMaxLength(40);
            audit.Property(a => a.PreviousHash).HasMaxLength(64);
            audit.Property(a => a.Hash).HasMaxLength(64);
            audit.HasIndex(a => a.RecordId);
            audit.HasIndex(a => new { a.IsRefusal, a.Sequence });
        });
        builder.Entity<AuditCheck>(check =>
        {
            check.ToTable("audit_check");
            check.Property(c => c.Id).ValueGeneratedNever();
            check.HasData(new AuditCheck());
        });
    }

    private static void MapAccounts(ModelBuilder builder)
    {
        builder.Entity<Account>(account =>
        {
            account.ToTable("accounts");
            account.Property(a => a.Id).ValueGeneratedNever();
            account.Property(a => a.Name).HasMaxLength(Account.NameMax);
            account.Property(a => a.NormalizedName).HasMaxLength(Account.NameMax);
            account.Property(a => a.Version).IsConcurrencyToken();
            account.HasIndex(a => a.NormalizedName).IsUnique();
            account.HasMany(a => a.RecoveryCodes).WithOne().HasForeignKey(code => code.AccountId);
        });
        builder.Entity<RecoveryCode>(code =>
        {
            code.ToTable("recovery_codes");
            code.Property(c => c.Id).ValueGeneratedNever();
        });
        builder.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitations");
            invitation.HasKey(i => i.TokenHash);
            invitation.Property(i => i.TokenHash).HasMaxLength(64);
            invitation.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId);
        });
        builder.Entity<SignInAttempt>(attempt =>
        {
            attempt.ToTable("sign_in_attempts");
            attempt.HasKey(a => a.Sequence);
            attempt.Property(a => a.Name).HasMaxLength(Account.NameMax);
            attempt.Property(a => a.Address).HasMaxLength(64);
            attempt.HasIndex(a => a.AtUtc);
        });
        builder.Entity<KnownAddress>(known =>
        {
            known.ToTable("known_addresses");
            known.HasKey(k => new { k.AccountId, k.Address });
            known.Property(k => k.Address).HasMaxLength(64);
            known.HasOne<Account>().WithMany().HasForeignKey(k => k.AccountId);
        });
        builder.Entity<UnsavedPost>(form =>
        {
            form.ToTable("kept_forms");
            form.HasKey(f => f.TokenHash);
            form.Property(f => f.TokenHash).HasMaxLength(64);
            form.Property(f => f.Path).HasMaxLength(UnsavedPost.PathMax);
            form.Property(f => f.Address).HasMaxLength(64);
            form.HasIndex(f => f.AtUtc);
        });
        builder.Entity<StaffSession>(session =>
        {
            session.ToTable("sessions");
            session.Property(s => s.Id).ValueGeneratedNever();
        });
        builder.Entity<ProtectionKey>().ToTable("protection_keys");
    }

    private static void MapRecord(ModelBuilder builder, RecordKind kind)
    {
        var record = builder.Entity(kind.Type);
        var table = kind.Path.Replace('-', '_');
        record.ToTable(table);
        record.HasKey(nameof(Record.Id));
        record.Property(nameof(Record.Id)).ValueGeneratedNever();
        record.Property(nameof(Record.Slug)).HasMaxLength(Record.SlugMax);
        record.Ignore(nameof(Record.Sources));
        record.HasOne(typeof(RecordEntry)).WithOne().HasForeignKey(kind.Type, nameof(Record.Id)).OnDelete(DeleteBehavior.Restrict);
        MapProperties(record, kind.Type);
        MapRows(builder, kind.Type, table, ["RecordId"]);
    }

    // A row's key includes its owner's key, so that it is the same in snapshots, seed files and tables.
    private static void MapRows(ModelBuilder builder, Type ownerType, string ownerTable, string[] ownerKey)
    {
        foreach (var property in RowLists.Of(ownerType))
        {
            var rowType = RowLists.RowTypeOf(property)!; // RowLists.Of returns only lists of rows.
            var table = $"{ownerTable}_{SnakeCase(property.Name)}";
            var row = builder.Entity(rowType);
            row.ToTable(table);
            row.Property<Guid>(ownerKey[0]);
            foreach (var name in ownerKey.Skip(1))
                row.Property<string>(name).HasMaxLength(Row.KeyMax);
            row.Property(nameof(Row.Key)).HasMaxLength(Row.KeyMax);
            row.HasKey([.. ownerKey, nameof(Row.Key)]);
            row.Property(nameof(Row.Key)).ValueGeneratedNever();
            MapProperties(row, rowType);

            var owner = builder.Entity(ownerType);
            owner.HasMany(rowType, property.Name).WithOne().HasForeignKey(ownerKey).OnDelete(DeleteBehavior.Cascade);
            owner.Navigation(property.Name).AutoInclude();
            MapRows(builder, rowType, table, [.. ownerKey, $"{rowType.Name}Key"]);
        }
    }

    private static void MapProperties(EntityTypeBuilder entity, Type type)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.PropertyType == typeof(LocalizedText) || property.PropertyType == typeof(Validity))
            {
                entity.ComplexProperty(property.PropertyType, property.Name).IsRequired();
            }
            else if (RecordReferences.TargetOf(property) is { } target)
            {
                entity
                    .HasOne(target == typeof(Record) ? typeof(RecordEntry) : target)
                    .WithMany()
                    .HasForeignKey(property.Name)
                    .OnDelete(DeleteBehavior.Restrict);
            }
        }
    }

    private static string SnakeCase(string name) =>
        string.Concat(
            name.Select(
                (letter, i) => i > 0 && char.IsUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"
            )
        );
}
