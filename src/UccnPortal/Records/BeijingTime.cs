namespace UccnPortal.Records;

/// <summary>China's clock: one time zone, no summer time.</summary>
public static class BeijingTime
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(8);

    public static DateTime Of(DateTime utc) => DateTime.SpecifyKind(utc + Ahead, DateTimeKind.Unspecified);

    public static int YearOf(TimeProvider time) => Of(time.GetUtcNow().UtcDateTime).Year;

    public static DateTime ToUtc(DateTime beijing) => DateTime.SpecifyKind(beijing - Ahead, DateTimeKind.Utc);
}
