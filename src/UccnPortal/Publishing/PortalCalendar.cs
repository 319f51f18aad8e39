using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed class PortalCalendar(TimeProvider time)
{
    public int ThisYear => BeijingTime.Of(time.GetUtcNow().UtcDateTime).Year;
}
