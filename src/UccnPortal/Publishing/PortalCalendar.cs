using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>Which year "today" is in: China's calendar decides, wherever the server stands.</summary>
public sealed class PortalCalendar(TimeProvider time)
{
    public int ThisYear => BeijingTime.Of(time.GetUtcNow().UtcDateTime).Year;
}
