using System.Data.Common;
using UccnPortal.Backups;
using UccnPortal.Data;

namespace UccnPortal.Startup;

internal static class StartFailures
{
    /// <returns>Null for an error that only a programmer understands.</returns>
    public static string? ReasonFor(Exception error, PortalOptions options) =>
        error switch
        {
            StartRefusedException or BackupException => error.Message,
            _ when WriteFailures.Of(error) == WriteFailure.DiskFull =>
                $"The disk is full: the database cannot be written to ({Innermost(error).Message}). Make room and start again.",
            IOException or UnauthorizedAccessException =>
                $"The folder {options.DataFolder} cannot be used: {error.Message} The program's account must be able to write there.",
            _ when Innermost(error) is DbException inner => options.Database == DatabaseProvider.Sqlite
                ? $"The database in the folder {options.DataFolder} cannot be used: "
                    + $"{inner.Message} The program's account must be able to write there."
                : $"The database cannot be used: {inner.Message}",
            _ => null,
        };

    private static Exception Innermost(Exception error)
    {
        while (error is not DbException && error.InnerException is { } inner)
            error = inner;
        return error;
    }
}
