using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace UccnPortal.Data;

/// <summary>Why nothing can be written, through no fault of what was sent.</summary>
public enum WriteFailure
{
    DiskFull,

    /// <summary>Read-only, away, or locked by another program.</summary>
    Unavailable,
}

/// <summary>Tells a database that cannot take anything just now from a mistake of ours.</summary>
public static class WriteFailures
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <returns>Null for every other error.</returns>
    public static WriteFailure? Of(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            switch (error)
            {
                case SqliteException { SqliteErrorCode: raw.SQLITE_FULL }:
                case PostgresException { SqlState: PostgresErrorCodes.DiskFull }:
                case IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows }:
                    return WriteFailure.DiskFull;

                case SqliteException { SqliteErrorCode: raw.SQLITE_IOERR or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_BUSY }:
                case PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction }:
                case NpgsqlException { IsTransient: true }:
                    return WriteFailure.Unavailable;
            }
        }

        return null;
    }
}
