namespace UccnPortal.Publishing;

/// <summary>Which year "today" is in: China's calendar decides, wherever the server stands.</summary>
public sealed class PortalCalendar(TimeProvider time)
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public int ThisYear => time.GetUtcNow().ToOffset(Beijing).Year;
}
