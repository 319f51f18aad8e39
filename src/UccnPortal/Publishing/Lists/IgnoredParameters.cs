namespace UccnPortal.Publishing.Lists;

public sealed record IgnoredParameter(string Name, string Value);

/// <summary>The ignored parameters of a query: the first few by name, the rest counted, so that the answer stays short.</summary>
public sealed class IgnoredParameters
{
    public const int MostNamed = 10;

    private const int LongestValue = 80;

    private readonly List<IgnoredParameter> _named = [];

    public IReadOnlyList<IgnoredParameter> Named => _named;

    public int More { get; private set; }

    public void Add(string name, string value)
    {
        var parameter = new IgnoredParameter(name, Shortened(value));
        if (_named.Contains(parameter))
            return;

        if (_named.Count < MostNamed)
            _named.Add(parameter);
        else
            More++;
    }

    public void AddUnread(int count) => More += count;

    public static string Shortened(string value) =>
        value.Length <= LongestValue
            ? value
            : $"{value.AsSpan(0, char.IsHighSurrogate(value[LongestValue - 2]) ? LongestValue - 2 : LongestValue - 1)}…";
}
