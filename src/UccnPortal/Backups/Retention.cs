using System.Globalization;
using UccnPortal.Records;

namespace UccnPortal.Backups;

/// <summary>Keeps the newest backup of each of the last 7 days, 4 weeks and 12 months that have backups.</summary>
public static class Retention
{
    private const int Days = 7;
    private const int Weeks = 4;
    private const int Months = 12;

    public static IReadOnlyList<Backup> Superfluous(IReadOnlyList<Backup> backups) =>
        [
            .. backups
                .Except(NewestOfEach(backups, Days, day => day))
                .Except(NewestOfEach(backups, Weeks, day => (ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day))))
                .Except(NewestOfEach(backups, Months, day => (day.Year, day.Month))),
        ];

    // Periods without backups do not count, so that a portal that was idle for long keeps its old backups.
    private static IEnumerable<Backup> NewestOfEach<TPeriod>(
        IReadOnlyList<Backup> backups,
        int periods,
        Func<DateTime, TPeriod> periodOf
    ) => backups.DistinctBy(backup => periodOf(BeijingTime.Of(backup.AtUtc).Date)).Take(periods);
}
