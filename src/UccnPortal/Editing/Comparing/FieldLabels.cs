using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing.Comparing;

/// <summary>
/// Says in words which field a path means and what a value says: <c>designations[design-2019].valid.from</c> is
/// 称号“设计 2019” › 起始年份. A row is called by what people know it by, which is looked up in the given states.
/// </summary>
/// <param name="kind">The record's type.</param>
/// <param name="nameOf">What a record that is referred to is called; null where it is unknown.</param>
/// <param name="states">Snapshots of the record, in the order in which they are asked for a row.</param>
public sealed class FieldLabels(RecordKind kind, Func<Guid, LocalizedText?> nameOf, params IReadOnlyList<JsonObject> states) : IPartNames
{
    /// <summary>How much room a row's name takes at most, in letters; a Chinese character takes that of two.</summary>
    private const int Room = 48;

    private static readonly LocalizedText Step = new(" › ", " › ");
    private static readonly LocalizedText Space = new(" ", " ");

    private readonly IReadOnlyList<FormField> _fields = RecordForm.Of(kind.Type).Fields;

    public LocalizedText Of(string path) => path == "coordinates" ? UiText.Comparing.Coordinates : Joined(Step, Steps(_fields, FieldPath.Read(path), ""));

    /// <summary>Whether a path leads to words that somebody wrote, rather than to a choice, a number or a date.</summary>
    public bool IsText(string path) => FieldAt(path) switch
    {
        { Shape: FieldShape.Text } => true,
        { Shape: FieldShape.Pair } => LanguageOf(path) is not null,
        _ => false,
    };

    /// <summary>The language of a text at a path, where the path says it.</summary>
    public static Language? LanguageOf(string path) => FieldPath.Read(path) is [_, .., var last] ? Languages.FromCode(last.Name) : null;

    /// <summary>What a value at a path says; a text as it stands, the same in both languages.</summary>
    public LocalizedText Value(string path, JsonNode? value) => value switch
    {
        null => LocalizedText.Empty,
        JsonArray rows when FieldPath.IsOrder(path) => Joined(UiText.Punctuation.ListComma, rows.Select(key => NameOf(path[..^FieldPath.Order.Length], key?.ToString() ?? ""))),
        JsonArray rows => Joined(UiText.Punctuation.ListComma, rows.OfType<JsonObject>().Select(row => NameOf(FieldAt(path), row))),
        JsonObject row => NameOf(FieldAt(path), row),
        _ => Value(FieldPath.Read(path), value.ToString()),
    };

    /// <summary>What a row says, field by field, each named as within the row.</summary>
    public IReadOnlyList<(string Path, LocalizedText Label, LocalizedText Value)> Row(string path, JsonObject row) => FieldAt(path) is not { RowType: not null } list ? [] :
    [
        .. from field in RecordDifferences.Of(list, row, path)
           where field.After is not null
           let within = FieldPath.Read(field.Path[(path.Length + 1)..])
           select (field.Path, Joined(Step, Steps(list.Fields, within, path + ".")), Value(field.Path, field.After)),
    ];

    private LocalizedText Value(IReadOnlyList<FieldStep> path, string text)
    {
        if (path[^1].Name is "zhState" or "enState") return Choice(typeof(TextState), text);

        return FieldAt(path) switch
        {
            { Shape: FieldShape.Choice } field => Choice(field.ValueType, text),
            { Shape: FieldShape.Tick } => text == "true" ? UiText.Comparing.Yes : UiText.Comparing.No,
            { Shape: FieldShape.Reference } when Guid.TryParse(text, out var id) && nameOf(id) is { } name => name,
            { Shape: FieldShape.RowKey } field => NameOf(field.KeysOf, text),
            { } field when field.Owner == typeof(Citation) && field.Name == "field" => Of(text),
            _ => LocalizedText.Same(text),
        };
    }

    /// <param name="before">The path that leads to the fields, with its dot.</param>
    private IEnumerable<LocalizedText> Steps(IReadOnlyList<FormField> fields, IReadOnlyList<FieldStep> path, string before)
    {
        for (var i = 0; i < path.Count; i++)
        {
            var (name, row) = path[i];
            if (fields.FirstOrDefault(known => known.Name == name) is not { } field)
            {
                yield return LocalizedText.Same(name); // What a citation or an erratum names need not be a field of the form.
                yield break;
            }

            var label = RecordWords.Of(field.Owner, field.Property.Name).Label;
            if (row is { Length: > 0 })
            {
                yield return UiText.Comparing.Row.With(PartOf(field), NameOf(before + name, row));
                (fields, before) = (field.Fields, $"{before}{name}[{row}].");
                continue;
            }

            foreach (var words in Last(field, label, i + 1 < path.Count ? path[i + 1].Name : null)) yield return words;
            if (row is not null) yield return UiText.Comparing.RowOrder;
            yield break;
        }
    }

    // A text's language and the years of a span have no fields of their own.
    private static IEnumerable<LocalizedText> Last(FormField field, LocalizedText label, string? member) => (field.Shape, member) switch
    {
        (FieldShape.Pair, "zh" or "en") => [UiText.Data.InLanguage(label, member == "zh" ? Language.Zh : Language.En)],
        (FieldShape.Pair, "zhState") => [label, RecordWords.Of(typeof(LocalizedText), nameof(LocalizedText.ZhState)).Label],
        (FieldShape.Pair, "enState") => [label, RecordWords.Of(typeof(LocalizedText), nameof(LocalizedText.EnState)).Label],
        (FieldShape.Validity, "from") => [RecordWords.Of(typeof(Validity), nameof(Validity.From)).Label],
        (FieldShape.Validity, "until") => [RecordWords.Of(typeof(Validity), nameof(Validity.Until)).Label],
        (FieldShape.Validity, "knownThrough") => [RecordWords.Of(typeof(Validity), nameof(Validity.KnownThrough)).Label],
        _ => [label],
    };

    private FormField? FieldAt(string path) => FieldAt(FieldPath.Read(path));

    private FormField? FieldAt(IReadOnlyList<FieldStep> path)
    {
        FormField? field = null;
        foreach (var step in path)
        {
            if (field is { Fields.Count: 0 }) return field;
            field = (field?.Fields ?? _fields).FirstOrDefault(known => known.Name == step.Name);
            if (field is null) return null;
        }

        return field;
    }

    /// <summary>The name of a row, as one of the states has it.</summary>
    public LocalizedText NameOf(string list, string key)
    {
        if (states.Select(state => RowAt(state, list, key)).FirstOrDefault(row => row is not null) is { } found) return NameOf(FieldAt(list), found);
        if (key is [FormRows.New, .. var number]) return UiText.Comparing.NewRow.With(number);
        return Position(key) is { } position ? UiText.Comparing.RowAt.With(position + 1) : LocalizedText.Same(key);
    }

    LocalizedText? IPartNames.NameOf(Guid record) => nameOf(record);

    private static JsonObject? RowAt(JsonObject state, string list, string key) =>
        SnapshotPath.Get(state, $"{list}[{key}]") as JsonObject
        ?? (Position(key) is { } position && SnapshotPath.Get(state, list) is JsonArray rows && position < rows.Count ? rows[position] as JsonObject : null);

    // Forms tell citations apart by their place.
    private static int? Position(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;

    private LocalizedText NameOf(FormField? list, JsonObject row)
    {
        var name = list?.RowType is { } type ? NameOf(row.Deserialize(type, RecordJson.Snapshots)) : null;
        return name is { IsEmpty: false } ? new LocalizedText(Short(In(name, Language.Zh)), Short(In(name, Language.En))) : LocalizedText.Same(Rows.KeyOf(row));
    }

    private LocalizedText? NameOf(object? row) => row switch
    {
        Citation citation => nameOf(citation.Source),
        Part part => Joined(Space, part.DisplayName(this)),
        _ => null,
    };

    private static LocalizedText PartOf(FormField list)
    {
        var part = RecordWords.Part(list.RowType!); // Only a list has rows.
        return new LocalizedText(part.Zh, char.ToUpperInvariant(part.En[0]) + part.En[1..]);
    }

    private static LocalizedText Choice(Type choices, string text) =>
        Enum.GetValues(choices).Cast<Enum>().FirstOrDefault(choice => FieldTexts.Name(choice) == text) is { } choice ? RecordWords.Value(choice) : LocalizedText.Same(text);

    private static LocalizedText Joined(LocalizedText mark, IEnumerable<LocalizedText?> texts)
    {
        var present = texts.OfType<LocalizedText>().Where(text => !text.IsEmpty).ToList();
        return new LocalizedText(string.Join(mark.Zh, present.Select(text => In(text, Language.Zh))), string.Join(mark.En, present.Select(text => In(text, Language.En))));
    }

    // Better in the other language than not at all.
    private static string In(LocalizedText text, Language language) => text.In(language) is { Length: > 0 } words ? words : text.In(language.Other());

    private static string Short(string text)
    {
        var room = Room;
        for (var characters = StringInfo.GetTextElementEnumerator(text); characters.MoveNext();)
        {
            room -= characters.GetTextElement()[0] < 0x2E80 ? 1 : 2;
            if (room < 0) return text[..characters.ElementIndex] + "…";
        }

        return text;
    }
}
