using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UccnPortal.Records;

namespace UccnPortal.Data.History;

/// <summary>Rejects changes to a record's rows without a new revision, and any change to existing history.</summary>
public sealed class HistoryGuard : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context!); // EF always sets the context of a save.
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Check(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Check(DbContext db)
    {
        var changes = db
            .ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        var withRevision = changes
            .Where(entry => entry is { Entity: Revision, State: EntityState.Added })
            .Select(entry => ((Revision)entry.Entity).RecordId)
            .ToHashSet();

        foreach (var entry in changes)
        {
            if (entry is { Entity: Revision or AuditEntry, State: not EntityState.Added })
                throw new InvalidOperationException("Revisions and audit entries are never changed or deleted.");
            if (RecordOf(entry) is { } id && !withRevision.Contains(id))
            {
                throw new InvalidOperationException(
                    $"{entry.Metadata.ClrType.Name} {id} is written without a revision: write through the Editor."
                );
            }
        }
    }

    private static Guid? RecordOf(EntityEntry entry) =>
        entry.Entity switch
        {
            Record record => record.Id,
            Row => (Guid?)entry.Property("RecordId").CurrentValue,
            _ => null,
        };
}
