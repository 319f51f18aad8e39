namespace UccnPortal.Accounts;

/// <summary>
/// Keeps floods out of the audit log: of all that is refused to strangers an entry a place and minute, of what is refused
/// to one of the staff an entry an address and minute, and so many of all in a minute and a day, in this process.
/// </summary>
public sealed class RefusalNotes(TimeProvider time, ILogger<RefusalNotes> log)
{
    public const int OfAMinute = 60;
    public const int OfADay = 1000;

    /// <summary>They share one allowance.</summary>
    public const string Strangers = "strangers";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _today = [];
    private readonly HashSet<(string Who, string What)> _noted = [];
    private long _minute;
    private long _day;

    /// <param name="who">Whose allowance it takes from.</param>
    /// <param name="what">What is noted once a minute.</param>
    /// <returns>Whether it is to be written down.</returns>
    public bool IsWorthNoting(string who, string what)
    {
        var ticks = time.GetUtcNow().UtcTicks;
        var (minute, day) = (ticks / TimeSpan.TicksPerMinute, ticks / TimeSpan.TicksPerDay);
        lock (_lock)
        {
            if (minute != _minute) _noted.Clear();
            if (day != _day) _today.Clear();
            (_minute, _day) = (minute, day);
            var today = _today.GetValueOrDefault(who);
            if (today >= OfADay || _noted.Count(noted => noted.Who == who) >= OfAMinute || !_noted.Add((who, what))) return false;

            _today[who] = today + 1;
            if (today + 1 == OfADay) log.LogWarning("The audit log takes no more refusals of {Who} today: there were {Count}", who, OfADay);
            return true;
        }
    }
}
