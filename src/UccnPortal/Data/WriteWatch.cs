using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UccnPortal.Data;

public sealed class WriteWatch : IDbCommandInterceptor, IDbTransactionInterceptor, ISaveChangesInterceptor
{
    private volatile object? _failure;

    public WriteFailure? Failure => _failure as WriteFailure?;

    public void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Remember(eventData);

    public Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) =>
        Remember(eventData);

    public void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => Remember(eventData);

    public Task TransactionFailedAsync(
        DbTransaction transaction,
        TransactionErrorEventData eventData,
        CancellationToken cancellationToken = default
    ) => Remember(eventData);

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => _failure = null;

    public Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        _failure = null;
        return Task.CompletedTask;
    }

    /// <summary>Handles single statements, which EF runs without a transaction.</summary>
    public ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (result > 0 && eventData.Context?.Database.CurrentTransaction is null)
            _failure = null;
        return ValueTask.FromResult(result);
    }

    private Task Remember<T>(T failed)
        where T : DbContextEventData, IErrorEventData
    {
        if (failed.Context is not PortalDb { OnlyReads: true } && WriteFailures.Of(failed.Exception) is { } failure)
            _failure = failure;
        return Task.CompletedTask;
    }
}
