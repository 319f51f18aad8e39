namespace UccnPortal.Accounts;

/// <summary>Limits the refusals written to the audit log: each once a minute, with a maximum per minute and per day.</summary>
public sealed class RefusalNotes(TimeProvider time, ILogger<RefusalNotes> log)
{
    public const int OfAMinute = 60;
    public const int OfADay = 1000;

    /// <summary>The allowance shared by everybody who is not signed in.</summary>
    public const string Strangers = "strangers";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _today = [];
    private readonly HashSet<(string Who, string What)> _noted = [];
    private long _minute;
    private long _day;

    public bool IsWorthNoting(string who, string what)
    {
        var ticks = time.GetUtcNow().UtcTicks;
        var (minute, day) = (ticks / TimeSpan.TicksPerMinute, ticks / TimeSpan.TicksPerDay);
        lock (_lock)
        {
            if (minute != _minute)
                _noted.Clear();
            if (day != _day)
                _today.Clear();
            (_minute, _day) = (minute, day);
            var today = _today.GetValueOrDefault(who);
            if (today >= OfADay || _noted.Count(noted => noted.Who == who) >= OfAMinute || !_noted.Add((who, what)))
                return false;

            _today[who] = today + 1;
            if (today + 1 == OfADay)
                log.LogWarning("The audit log takes no more refusals of {Who} today: there were {Count}", who, OfADay);
            return true;
        }
    }
}
