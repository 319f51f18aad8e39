namespace UccnPortal.Publishing.Lists;

/// <summary>A parameter whose value means nothing here: ignored, and said so.</summary>
public sealed record IgnoredParameter(string Name, string Value);

/// <summary>What of a question was ignored: the first few by name, the rest counted. A question may be long, its answer must not be.</summary>
public sealed class IgnoredParameters
{
    public const int MostNamed = 10;

    private const int LongestValue = 80;

    private readonly List<IgnoredParameter> _named = [];

    public IReadOnlyList<IgnoredParameter> Named => _named;

    /// <summary>How many there are besides those that are named.</summary>
    public int More { get; private set; }

    public void Add(string name, string value)
    {
        var parameter = new IgnoredParameter(name, Shortened(value));
        if (_named.Contains(parameter)) return;

        if (_named.Count < MostNamed) _named.Add(parameter);
        else More++;
    }

    /// <summary>Values that nobody looked at.</summary>
    public void AddUnread(int count) => More += count;

    /// <summary>A value as far as it is read: longer ones mean nothing, and are not sent back whole.</summary>
    public static string Shortened(string value) =>
        value.Length <= LongestValue ? value : $"{value.AsSpan(0, char.IsHighSurrogate(value[LongestValue - 2]) ? LongestValue - 2 : LongestValue - 1)}…";
}
