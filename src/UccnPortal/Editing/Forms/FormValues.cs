using UccnPortal.Records;

namespace UccnPortal.Editing.Forms;

/// <summary>What stands in a form, by path, as text: as a record fills it in, or as somebody sent it, right or wrong.</summary>
public sealed class FormValues
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public FormValues()
    {
    }

    public FormValues(IEnumerable<KeyValuePair<string, string>> sent)
    {
        foreach (var (path, value) in sent)
        {
            if (!_values.TryGetValue(path, out var values)) _values[path] = values = [];
            values.Add(Clean(value));
        }
    }

    /// <summary>The value, empty where there is none.</summary>
    public string this[string path] => Find(path) ?? "";

    public IEnumerable<KeyValuePair<string, string>> All => _values.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));

    public bool Has(string path) => _values.ContainsKey(path);

    /// <summary>The last one sent: a box that is ticked comes after the value that says it is not.</summary>
    public string? Find(string path) => _values.TryGetValue(path, out var values) ? values[^1] : null;

    /// <summary>The keys of a list's rows, in their order.</summary>
    public IReadOnlyList<string> RowsOf(string path) => _values.TryGetValue(path, out var values) ? [.. values.Where(key => key.Length > 0).Distinct()] : [];

    public void Set(string path, string value) => _values[path] = [value];

    /// <summary>A list without rows still has a value: an empty one, which a browser sends too.</summary>
    public void SetRows(string path, IEnumerable<string> keys) => _values[path] = ["", .. keys];

    /// <summary>Lines end as they do in a record, and nothing unseen is in them.</summary>
    private static string Clean(string text) => UnseenCharacters.Without(text.ReplaceLineEndings("\n"));
}
