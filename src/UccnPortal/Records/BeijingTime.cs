namespace UccnPortal.Records;

/// <summary>China's clock: one time zone, no summer time.</summary>
public static class BeijingTime
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(8);

    public static DateTime Of(DateTime utc) => DateTime.SpecifyKind(utc + Ahead, DateTimeKind.Unspecified);

    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(Of(utc));

    public static DateOnly DayOf(TimeProvider time) => DayOf(time.GetUtcNow().UtcDateTime);

    public static int YearOf(TimeProvider time) => DayOf(time).Year;

    public static DateTime ToUtc(DateTime beijing) => DateTime.SpecifyKind(beijing - Ahead, DateTimeKind.Utc);
}
