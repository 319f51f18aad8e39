using System.Collections;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing.Forms;

internal sealed class FormReader(FormValues values, ReferenceTexts references)
{
    private const int KeyWords = 40;
    private const int ShortId = 6;

    private const int Typed = 400;

    private readonly List<Problem> _problems = [];

    /// <summary>The keys assigned to new rows, by their list and temporary key.</summary>
    private readonly Dictionary<string, string> _given = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public void ReadFields(object owner, IReadOnlyList<FormField> fields, string path)
    {
        foreach (var field in fields)
        {
            var name = path + field.Name;
            var now = field.Property.GetValue(owner);
            if (field.Shape == FieldShape.Rows)
                ReadRows((IList)now!, field, name); // Lists of rows are never null.
            else
                field.Property.SetValue(owner, Read(field, name, now));
        }
    }

    private object? Read(FormField field, string path, object? now) =>
        now switch
        {
            LocalizedText text => ReadPair(path, text, TextLength.Of(field.Property)),
            Validity years => new Validity(
                ReadYear($"{path}.from", years.From),
                ReadYear($"{path}.until", years.Until),
                ReadYear($"{path}.knownThrough", years.KnownThrough)
            ),
            _ => ReadOne(field, path, now),
        };

    private LocalizedText ReadPair(string path, LocalizedText now, int longest)
    {
        var (zh, zhState) = ReadText(path, now, Language.Zh, longest);
        var (en, enState) = ReadText(path, now, Language.En, longest);
        return new LocalizedText
        {
            Zh = zh,
            En = en,
            ZhState = zhState,
            EnState = enState,
        };
    }

    private (string Text, TextState State) ReadText(string path, LocalizedText now, Language language, int longest)
    {
        var kept = (now.In(language), language == Language.Zh ? now.ZhState : now.EnState);
        var typed = values.Find($"{path}.{language.Code()}")?.Trim() ?? now.In(language);
        var state = ReadState($"{path}.{language.Code()}State") ?? now.StateIn(language);
        // A browser may restore an earlier selection in the list of states.
        if (typed == now.In(language) && (typed.Length == 0 || state == now.StateIn(language) || state == TextState.Missing))
            return kept;
        if (typed != now.In(language) && IsTooLong($"{path}.{language.Code()}", typed, longest))
            return kept;
        if (typed.Length == 0)
            return ("", default); // The state follows from the empty text.

        // A text added to an existing one is a translation and needs approval; the first text of a pair is approved.
        var worded = now.IsEmpty ? TextState.Approved : TextState.Pending;
        return (typed, state == TextState.Missing ? worded : state);
    }

    private TextState? ReadState(string path) =>
        values.Find(path) is { } typed && FieldTexts.ReadChoice(typeof(TextState), typed).Value is TextState state ? state : null;

    private int? ReadYear(string path, int? now)
    {
        if (values.Find(path)?.Trim() is not { } typed || typed == FieldTexts.Show(now))
            return now;
        if (typed.Length == 0)
            return null;
        if (IsTooLong(path, typed, Typed))
            return now;

        var (year, problem) = FieldTexts.ReadYear(typed);
        Note(path, problem);
        return year;
    }

    private object? ReadOne(FormField field, string path, object? now)
    {
        var shown = RecordForm.ShowOne(field, now, references);
        if (values.Find(path) is not { } sent || sent == shown || sent.Trim() is var typed && typed == shown)
            return now;

        if (IsTooLong(path, typed, field.Shape == FieldShape.Text ? TextLength.Of(field.Property) : Typed))
            return now;

        var (value, problem) = Parse(field, typed);
        Note(path, problem);
        return problem is null ? value : now;
    }

    private (object? Value, LocalizedText? Problem) Parse(FormField field, string typed) =>
        field.Shape switch
        {
            FieldShape.Text when field.Name == "slug" && field.Owner.IsSubclassOf(typeof(Record)) => ReadSlug(typed),
            FieldShape.Text => (typed, null),
            FieldShape.RowKey => (_given.GetValueOrDefault($"{field.KeysOf}[{typed}]", typed), null),
            FieldShape.OwnField => (WithGivenKeys(typed), null),
            FieldShape.Tick => (typed == "true", null),
            _ when typed.Length == 0 => (field.IsOptional ? null : Activator.CreateInstance(field.ValueType), null),
            FieldShape.Number => FieldTexts.ReadNumber(typed),
            FieldShape.Fraction => FieldTexts.ReadDecimal(typed),
            FieldShape.Date => FieldTexts.ReadDate(typed),
            FieldShape.Choice => FieldTexts.ReadChoice(field.ValueType, typed),
            // A reference has a target.
            FieldShape.Reference when references.Read(typed, field.Target!) is var (id, problem) => (id, problem),
            _ => throw new NotSupportedException(field.Shape.ToString()),
        };

    private string WithGivenKeys(string path)
    {
        foreach (var (row, key) in _given)
            path = path.Replace(row, $"{row[..row.LastIndexOf('[')]}[{key}]", StringComparison.Ordinal);
        return path;
    }

    private static (object? Value, LocalizedText? Problem) ReadSlug(string typed) =>
        typed.ToLowerInvariant() is var slug && (slug.Length == 0 || RecordChecks.IsSlug(slug))
            ? (slug, null)
            : (null, UiText.Forms.NoSlug.With(typed));

    private void ReadRows(IList rows, FormField field, string path)
    {
        var known = new OrderedDictionary<string, object>();
        for (var i = 0; i < rows.Count; i++)
            known.TryAdd(RecordForm.KeyOf(rows[i]!, i), rows[i]!); // Lists of rows hold no null.
        rows.Clear();
        var added = new List<(string Key, Row Row)>();
        foreach (var key in values.Has(path) ? values.RowsOf(path) : [.. known.Keys])
        {
            if (known.TryGetValue(key, out var row))
            {
                ReadFields(row, field.Fields, $"{path}[{key}].");
                rows.Add(row);
                continue;
            }

            row = Activator.CreateInstance(field.RowType!)!; // Rows have a public empty constructor.
            var blank = JsonOf(row);
            ReadFields(row, field.Fields, $"{path}[{key}].");
            if (JsonOf(row) == blank)
                continue; // Added but left empty.

            rows.Add(row);
            if (row is Row part)
                added.Add((key, part));
        }

        var taken = rows.OfType<Row>().Select(part => part.Key).ToHashSet();
        foreach (var (key, part) in added)
        {
            part.Key = Free(KeyFor(part, field, path), taken);
            _given[$"{path}[{key}]"] = part.Key;
        }
    }

    /// <summary>Derives a readable key, because keys appear permanently in addresses and citations.</summary>
    private string KeyFor(Row part, FormField field, string path)
    {
        if (ProposedKeys.SlugOf(part.KeyFrom(references.SlugOf)) is { Length: > 0 } own)
            return own;

        var words = field
            .Fields.Where(inner => inner.Shape == FieldShape.Bilingual)
            .Select(inner => ((LocalizedText)inner.Property.GetValue(part)!).En) // Texts are never null.
            .Concat(field.Fields.Where(inner => inner.Shape == FieldShape.Text).Select(inner => (string)inner.Property.GetValue(part)!));
        if (words.Select(ProposedKeys.SlugOf).FirstOrDefault(slug => slug.Length > 0) is { } said)
            return said.Length <= KeyWords ? said : said[..(said.LastIndexOf('-', KeyWords) is > 0 and var end ? end : KeyWords)];

        // The hash of the content gives the same key when the same form is sent twice.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{path} {JsonOf(part)}"));
        return $"row-{Convert.ToHexStringLower(hash)[..ShortId]}";
    }

    private static string Free(string wanted, HashSet<string> taken)
    {
        var key = wanted;
        for (var next = 2; !taken.Add(key); next++)
            key = $"{wanted}-{next}";
        return key;
    }

    private static string JsonOf(object row) => JsonSerializer.Serialize(row, row.GetType(), RecordJson.Snapshots);

    private bool IsTooLong(string path, string typed, int longest)
    {
        if (typed.Length <= longest)
            return false;

        Note(path, RecordChecks.TooLong(longest, typed.Length));
        return true;
    }

    private void Note(string path, LocalizedText? problem)
    {
        if (problem is not null)
            _problems.Add(new Problem(path, problem));
    }
}
