namespace UccnPortal.Accounts;

/// <summary>Keeps floods out of the audit log: of one kind from one place an entry a minute, and so many of all kinds, in this process.</summary>
public sealed class RefusalNotes(TimeProvider time)
{
    public const int OfAMinute = 60;
    public const int OfADay = 5000;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _noted = [];
    private long _minute;
    private long _day;
    private int _today;

    /// <summary>Whether a refusal is to be written down: true for the first of its kind in a minute.</summary>
    public bool IsWorthNoting(string kind)
    {
        var ticks = time.GetUtcNow().UtcTicks;
        var (minute, day) = (ticks / TimeSpan.TicksPerMinute, ticks / TimeSpan.TicksPerDay);
        lock (_lock)
        {
            if (minute != _minute) _noted.Clear();
            if (day != _day) _today = 0;
            (_minute, _day) = (minute, day);
            if (_noted.Count >= OfAMinute || _today >= OfADay || !_noted.Add(kind)) return false;

            _today++;
            return true;
        }
    }
}
