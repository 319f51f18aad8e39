using UccnPortal.Records;

namespace UccnPortal.Editing.Forms;

public sealed class FormValues
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public FormValues() { }

    public FormValues(IEnumerable<KeyValuePair<string, string>> sent)
    {
        foreach (var (path, value) in sent)
        {
            if (!_values.TryGetValue(path, out var values))
                _values[path] = values = [];
            values.Add(Clean(value));
        }
    }

    public string this[string path] => Find(path) ?? "";

    public IEnumerable<KeyValuePair<string, string>> All =>
        _values.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));

    public bool Has(string path) => _values.ContainsKey(path);

    /// <summary>Returns the last value, because a ticked box is posted after the value for unticked.</summary>
    public string? Find(string path) => _values.TryGetValue(path, out var values) ? values[^1] : null;

    public IReadOnlyList<string> RowsOf(string path) =>
        _values.TryGetValue(path, out var values) ? [.. values.Where(key => key.Length > 0).Distinct()] : [];

    public void Set(string path, string value) => _values[path] = [value];

    /// <summary>Adds an empty value, as a browser sends it too, so that a list without rows is present.</summary>
    public void SetRows(string path, IEnumerable<string> keys) => _values[path] = ["", .. keys];

    private static string Clean(string text) => UnseenCharacters.Without(text.ReplaceLineEndings("\n"));
}
