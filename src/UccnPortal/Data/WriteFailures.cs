using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace UccnPortal.Data;

/// <summary>Why nothing can be written, regardless of the data.</summary>
public enum WriteFailure
{
    DiskFull,

    Unavailable,
}

public static class WriteFailures
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

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
