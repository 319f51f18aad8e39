using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing.Comparing;

/// <summary>Puts field paths and values into words: <c>designations[design-2019].valid.from</c> is 称号“设计，2019” › 起始年份.</summary>
public sealed class FieldLabels(RecordKind kind, Func<Guid, LocalizedText?> nameOf, params IReadOnlyList<JsonObject> states) : IRowNames
{
    /// <summary>The maximum width of a row's name in letters; a Chinese character counts as two.</summary>
    private const int Room = 48;

    private static readonly LocalizedText Step = new(" › ", " › ");
    private static readonly LocalizedText Between = new("，", " ");

    private readonly IReadOnlyList<FormField> _fields = RecordForm.Of(kind.Type).Fields;

    public LocalizedText Of(string path) =>
        path == "coordinates" ? UiText.Comparing.Coordinates : Joined(Step, Steps(_fields, FieldPath.Read(path), ""));

    public bool IsText(string path) =>
        FieldAt(path) switch
        {
            { Shape: FieldShape.Text } => true,
            { Shape: FieldShape.Bilingual } => LanguageOf(path) is not null,
            _ => false,
        };

    public static Language? LanguageOf(string path) => FieldPath.Read(path) is [_, .., var last] ? Languages.FromCode(last.Name) : null;

    public LocalizedText Value(string path, JsonNode? value) =>
        value switch
        {
            null => LocalizedText.Empty,
            JsonArray rows when FieldPath.IsOrder(path) => Joined(
                UiText.Punctuation.ListComma,
                rows.Select(key => NameOf(path[..^FieldPath.Order.Length], key?.ToString() ?? ""))
            ),
            JsonArray rows => Joined(UiText.Punctuation.ListComma, rows.OfType<JsonObject>().Select(row => NameOf(FieldAt(path), row))),
            JsonObject row => NameOf(FieldAt(path), row),
            _ => Value(FieldPath.Read(path), value.ToString()),
        };

    public IReadOnlyList<(string Path, LocalizedText Label, LocalizedText Value)> Row(string path, JsonObject row) =>
        FieldAt(path) is not { RowType: not null } list
            ? []
            :
            [
                .. from field in RecordDifferences.Of(list, row, path)
                where field.After is not null
                let within = FieldPath.Read(field.Path[(path.Length + 1)..])
                select (field.Path, Joined(Step, Steps(list.Fields, within, path + ".")), Value(field.Path, field.After)),
            ];

    private LocalizedText Value(IReadOnlyList<FieldStep> path, string text)
    {
        if (path[^1].Name is "zhState" or "enState")
            return Choice(typeof(TextState), text);

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

    private IEnumerable<LocalizedText> Steps(IReadOnlyList<FormField> fields, IReadOnlyList<FieldStep> path, string before)
    {
        for (var i = 0; i < path.Count; i++)
        {
            var (name, row) = path[i];
            if (fields.FirstOrDefault(known => known.Name == name) is not { } field)
            {
                yield return LocalizedText.Same(name); // Citations and errata may name places that are not form fields.
                yield break;
            }

            var label = RecordWords.Of(field.Owner, field.Property.Name).Label;
            if (row is { Length: > 0 })
            {
                yield return UiText.Comparing.Row.With(RowNameOf(field), NameOf(before + name, row));
                (fields, before) = (field.Fields, $"{before}{name}[{row}].");
                continue;
            }

            foreach (var words in Last(field, label, i + 1 < path.Count ? path[i + 1].Name : null))
                yield return words;
            if (row is not null)
                yield return UiText.Comparing.RowOrder;
            yield break;
        }
    }

    // The languages of a text and the years of a period are not fields of their own.
    private static IEnumerable<LocalizedText> Last(FormField field, LocalizedText label, string? member) =>
        (field.Shape, member) switch
        {
            (FieldShape.Bilingual, "zh" or "en") => [UiText.Data.InLanguage(label, member == "zh" ? Language.Zh : Language.En)],
            (FieldShape.Bilingual, "zhState") => [label, RecordWords.Of(typeof(LocalizedText), nameof(LocalizedText.ZhState)).Label],
            (FieldShape.Bilingual, "enState") => [label, RecordWords.Of(typeof(LocalizedText), nameof(LocalizedText.EnState)).Label],
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
            if (field is { Fields.Count: 0 })
                return field;
            field = (field?.Fields ?? _fields).FirstOrDefault(known => known.Name == step.Name);
            if (field is null)
                return null;
        }

        return field;
    }

    public LocalizedText NameOf(string list, string key)
    {
        if (states.Select(state => RowAt(state, list, key)).FirstOrDefault(row => row is not null) is { } found)
            return NameOf(FieldAt(list), found);
        if (key is [FormRows.New, .. var number])
            return UiText.Comparing.NewRow.With(number);
        return Position(key) is { } position ? UiText.Comparing.RowAt.With(position + 1) : LocalizedText.Same(key);
    }

    LocalizedText? IRowNames.NameOf(Guid record) => nameOf(record);

    private static JsonObject? RowAt(JsonObject state, string list, string key) =>
        SnapshotPath.Get(state, $"{list}[{key}]") as JsonObject
        ?? (
            Position(key) is { } position && SnapshotPath.Get(state, list) is JsonArray rows && position < rows.Count
                ? rows[position] as JsonObject
                : null
        );

    private static int? Position(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;

    private LocalizedText NameOf(FormField? list, JsonObject row)
    {
        var name = list?.RowType is { } type ? NameOf(row.Deserialize(type, RecordJson.Snapshots)) : null;
        return name is { IsEmpty: false }
            ? new LocalizedText(Short(In(name, Language.Zh)), Short(In(name, Language.En)))
            : LocalizedText.Same(Rows.KeyOf(row));
    }

    private LocalizedText? NameOf(object? row) =>
        row switch
        {
            Citation citation => nameOf(citation.Source),
            Row part => Joined(Between, part.DisplayName(this)),
            _ => null,
        };

    private static LocalizedText RowNameOf(FormField list)
    {
        var part = RecordWords.Row(list.RowType!); // Only a list has rows.
        return new LocalizedText(part.Zh, char.ToUpperInvariant(part.En[0]) + part.En[1..]);
    }

    private static LocalizedText Choice(Type choices, string text) =>
        Enum.GetValues(choices).Cast<Enum>().FirstOrDefault(choice => FieldTexts.Name(choice) == text) is { } choice
            ? RecordWords.Value(choice)
            : LocalizedText.Same(text);

    private static LocalizedText Joined(LocalizedText mark, IEnumerable<LocalizedText?> texts)
    {
        var present = texts.OfType<LocalizedText>().Where(text => !text.IsEmpty).ToList();
        return new LocalizedText(
            string.Join(mark.Zh, present.Select(text => In(text, Language.Zh))),
            string.Join(mark.En, present.Select(text => In(text, Language.En)))
        );
    }

    private static string In(LocalizedText text, Language language) =>
        text.In(language) is { Length: > 0 } words ? words : text.In(language.Other());

    private static string Short(string text)
    {
        var room = Room;
        for (var characters = StringInfo.GetTextElementEnumerator(text); characters.MoveNext(); )
        {
            room -= characters.GetTextElement()[0] < 0x2E80 ? 1 : 2;
            if (room < 0)
                return text[..characters.ElementIndex] + "…";
        }

        return text;
    }
}
