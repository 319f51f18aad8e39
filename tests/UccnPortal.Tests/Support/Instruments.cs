using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Data;

namespace UccnPortal.Tests.Support;

/// <summary>Counts how often pages are rendered; responses from the page cache do not count.</summary>
public sealed class Renderings : IPageFilter
{
    private readonly ConcurrentQueue<string> _addresses = [];

    public IReadOnlyList<string> Addresses => [.. _addresses];

    public void AddTo(IServiceCollection services) => services.Configure<MvcOptions>(options => options.Filters.Add(this));

    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        _addresses.Enqueue(context.HttpContext.Request.Path + context.HttpContext.Request.QueryString);

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}

/// <summary>Makes a page fail when a request asks for it with a header that only tests send.</summary>
public sealed class FailingPages : IPageFilter
{
    public const string Header = "X-Test-Fail";
    public const string Secret = "Data Source=/var/lib/secret.db;Password=hunter2";

    public static void AddTo(IServiceCollection services) =>
        services.Configure<MvcOptions>(options => options.Filters.Add(new FailingPages()));

    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (
            context.HttpContext.Request.Headers.ContainsKey(Header)
            && !context.HttpContext.Request.Path.StartsWithSegments("/error", StringComparison.Ordinal)
        )
        {
            throw new InvalidOperationException(Secret);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}

/// <summary>Counts every statement that the portal sends to its database through EF.</summary>
public sealed class Statements : DbCommandInterceptor
{
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public void AddTo(IServiceCollection services) => services.ConfigureDbContext<SqlitePortalDb>(options => options.AddInterceptors(this));

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    ) => Counted(result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(Counted(result));

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result
    ) => Counted(result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(Counted(result));

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result
    ) => Counted(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(Counted(result));

    private T Counted<T>(T result)
    {
        Interlocked.Increment(ref _count);
        return result;
    }
}
