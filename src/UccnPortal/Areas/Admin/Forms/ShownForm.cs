using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Forms;

public sealed class ShownForm(AdminPage page, RecordForm form, FormValues values, ReferenceTexts references, FieldLabels labels)
{
    private const int RowsMax = 20;

    private readonly HashSet<Type> _searched = [];
    private List<(string Path, string Words)>? _places;

    public AdminPage Page { get; } = page;
    public FormValues Values { get; } = values;
    public ReferenceTexts References { get; } = references;
    public IReadOnlyList<FormField> Fields { get; } = form.Fields;

    /// <summary>Texts that are older than the other language's text.</summary>
    public IReadOnlySet<string> Outdated { get; init; } = new HashSet<string>();

    public IReadOnlySet<string> Needed { get; init; } = new HashSet<string>();

    public string ProposedSlug { get; init; } = "";

    public string Rendered { get; init; } = "";

    public string FocusTarget { get; init; } = "";

    public IEnumerable<Type> Searched => _searched;

    /// <summary>The fields that are folded at the end of the form.</summary>
    public IEnumerable<ShownField> Technical => Fields.Where(technical => technical.IsTechnical).Select(technical => Field(technical));

    public ShownField Field(FormField field, string owner = "") => new(this, field, owner + field.Name);

    /// <summary>Returns the id of the datalist for a reference; null if the choices are few enough for a select element.</summary>
    public string? ListFor(Type target)
    {
        if (References.ChoicesOf(target).Count <= ReferenceTexts.ListMax)
            return null;

        _searched.Add(target);
        return ListId(target);
    }

    public static string ListId(Type target) => $"pick-{target.Name.ToLowerInvariant()}";

    public IReadOnlyList<(string Path, string Words)> Places => _places ??= [.. PlacesIn(Fields, "").Select(path => (path, WordsOf(path)))];

    public string AnchorOf(string path)
    {
        while (path.Length > 0)
        {
            var field = form.Find(path);
            if (Values.Has(path) || field is { Shape: FieldShape.Bilingual or FieldShape.Validity })
                return path;
            if (
                path.EndsWith(']')
                && path.LastIndexOf('[') is var open and > 0
                && Values.RowsOf(path[..open]).Contains(path[(open + 1)..^1])
            )
            {
                return path;
            }

            path = path[..Math.Max(path.LastIndexOfAny(['.', '[']), 0)];
        }

        return "main";
    }

    private IEnumerable<string> PlacesIn(IReadOnlyList<FormField> fields, string owner)
    {
        foreach (var field in fields.Where(field => field.RowType != typeof(Citation)))
        {
            var path = owner + field.Name;
            yield return path;
            if (field.Shape == FieldShape.Bilingual)
            {
                foreach (var language in Languages.All)
                    yield return $"{path}.{language.Code()}";
            }

            if (path == "longitude")
                yield return "coordinates"; // One input holds both coordinates.
            foreach (var row in field.Shape == FieldShape.Rows ? Values.RowsOf(path).Take(RowsMax) : [])
            {
                yield return $"{path}[{row}]";
                foreach (var inner in PlacesIn([.. field.Fields.Where(inner => inner.Shape == FieldShape.Bilingual)], $"{path}[{row}]."))
                    yield return inner;
            }
        }
    }

    /// <summary>Describes a path in words, such as 称号“设计，2019” › 起始年份; empty if it is no field of the record.</summary>
    public string WordsOf(string path) =>
        path.StartsWith("publicNote", StringComparison.Ordinal) ? Page.Text(UiText.Edit.PublicNote)
        : path == "changeNote" ? Page.Text(UiText.Edit.InternalNote)
        : path == "coordinates" || form.Find(path) is not null ? Page.Text(labels.Of(path))
        : "";
}

public sealed record ShownField(ShownForm Form, FormField Field, string Path)
{
    public AdminPage Page => Form.Page;
    public FieldWords Words => RecordWords.Of(Field.Owner, Field.Property.Name);
    public string Label => Page.Text(Words.Label);
    public bool IsInRow => Path.Contains('[', StringComparison.Ordinal);
    public bool IsNeeded =>
        Form.Needed.Contains(Path)
        || Field.Property.IsDefined(typeof(NeededAttribute), inherit: true) && !ProposedKeys.Fields.Contains(Path)
        || Field is { Shape: FieldShape.Reference, IsOptional: false };
    public string Value => Form.Values[Path];

    public int? Longest => Field.Shape is FieldShape.Bilingual or FieldShape.Text && Path != "slug" ? TextLength.Of(Field.Property) : null;

    public string View =>
        Field.Shape switch
        {
            FieldShape.Bilingual => "_Pair",
            FieldShape.Validity => "_Years",
            FieldShape.Rows => "_Rows",
            _ => "_Single",
        };

    public string FirstId =>
        Field.Shape switch
        {
            FieldShape.Bilingual => $"{Path}.zh",
            FieldShape.Validity => $"{Path}.from",
            FieldShape.Rows => $"add:{Path}",
            _ => Path,
        };

    public string? DescribedBy(string suffix = "") =>
        Page.DescribedBy(
            Path + suffix,
            string.Join(' ', new[] { HasHelp ? HelpId : "", Longest is null ? "" : LengthId }.Where(id => id.Length > 0))
                is { Length: > 0 } hints
                ? hints
                : null
        );

    public string LengthId => $"{Path}-length";

    public bool HasHelp => Words.Help is not null;

    public string HelpId => $"{(IsInRow ? Field.Owner.Name : "")}{Field.Name}-help";

    public static IReadOnlyList<TextState> States { get; } = Enum.GetValues<TextState>();

    public TextState StateIn(Language language) =>
        Form.Values[$"{Path}.{language.Code()}"].Length == 0
            ? TextState.Missing
            : States.FirstOrDefault(state => NameOf(state) == Form.Values[$"{Path}.{language.Code()}State"]);

    public static string NameOf(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public bool IsOutdated(Language language) => Form.Outdated.Contains($"{Path}.{language.Code()}");

    public (LocalizedText Words, string Css)? TranslationStatus()
    {
        var (zh, en) = (StateIn(Language.Zh), StateIn(Language.En));
        if (zh == TextState.Missing && en == TextState.Missing)
            return null;
        if (zh == TextState.Missing)
            return (UiText.Edit.NoChinese, "");
        if (en == TextState.Missing)
            return (UiText.Edit.NoEnglish, "");
        if (IsOutdated(Language.Zh))
            return (UiText.Edit.OutdatedZh, "half");
        if (IsOutdated(Language.En))
            return (UiText.Edit.OutdatedEn, "half");
        return zh == TextState.Approved && en == TextState.Approved
            ? (UiText.Edit.BothThere, "ok")
            : (RecordWords.Value(zh > en ? zh : en), "half");
    }

    /// <summary>The values and labels to choose from, always including the current value.</summary>
    public IEnumerable<(string Value, string Words)> Choices
    {
        get
        {
            var choices = Field switch
            {
                { Shape: FieldShape.Choice } => Enum.GetValues(Field.ValueType)
                    .Cast<Enum>()
                    .Select(choice => (NameOf(choice), Page.Text(RecordWords.Value(choice)))),
                { Shape: FieldShape.RowKey } => Form.Values.RowsOf(Field.KeysOf).Select(key => (key, NameOfRow(key))),
                { Shape: FieldShape.OwnField } => Form
                    .Places.Select(place => (place.Path, place.Words))
                    .Prepend(("", Page.Text(UiText.Edit.WholeRecord))),
                { Target: { } target } => Form.References.ChoicesOf(target).Select(text => (text, text)),
                _ => [],
            };
            var known = choices.ToList();
            if (Field.IsOptional || Field.Shape is not (FieldShape.Choice or FieldShape.OwnField))
                known.Insert(0, ("", Page.Text(UiText.Edit.NoChoice)));
            if (Value.Length > 0 && known.TrueForAll(choice => choice.Item1 != Value))
                known.Add((Value, Value));
            return known;
        }
    }

    public bool IsLong(Language language) =>
        Field.IsProse || Form.Values[$"{Path}.{language.Code()}"].Contains('\n', StringComparison.Ordinal);

    public int Lines(Language language)
    {
        var text = Form.Values[$"{Path}.{language.Code()}"];
        var width = language == Language.Zh ? 26 : 52;
        return Math.Clamp(text.Split('\n').Sum(line => 1 + line.Length / width), Field.IsMarkdown ? 8 : 2, 18);
    }

    private string NameOfRow(string key)
    {
        var name = $"{Field.KeysOf}[{key}].name";
        return
            string.Join(' ', new[] { Form.Values[$"{name}.zh"], Form.Values[$"{name}.en"] }.Where(words => words.Length > 0))
                is { Length: > 0 } words
            ? words
            : key;
    }
}

public sealed record ShownRow(ShownField List, string Key, int Position, int Count)
{
    private const int TitleMax = 28;
    private const int TitleParts = 3;

    public string Path => $"{List.Path}[{Key}]";
    public ShownForm Form => List.Form;
    public AdminPage Page => List.Page;
    public bool IsNew => Key[0] == FormRows.New;
    public IEnumerable<ShownField> Fields => List.Field.Fields.Select(inner => Form.Field(inner, $"{Path}."));

    public bool IsOpen =>
        IsNew
        || Count <= 3
        || Form.FocusTarget.Contains(Path, StringComparison.Ordinal)
        || Page.Problems.Any(problem => problem.Field.StartsWith(Path, StringComparison.Ordinal));

    public string Title
    {
        get
        {
            var words = string.Join(" · ", Fields.Select(TextOf).Where(said => said.Length > 0).Take(TitleParts));
            // A list's field has rows.
            return words.Length > 0 ? words : Page.Text(UiText.Edit.NewRow, Page.Text(RecordWords.Row(List.Field.RowType!)));
        }
    }

    private string TextOf(ShownField said) =>
        Short(
            said.Field.Shape switch
            {
                FieldShape.Bilingual => said.Form.Values[$"{said.Path}.{Page.Language.Code()}"] is { Length: > 0 } own
                    ? own
                    : said.Form.Values[$"{said.Path}.{Page.Reader.Other.Code()}"],
                FieldShape.Validity => Years(said),
                FieldShape.Reference => said.Value.Split(" · ")[0],
                FieldShape.RowKey => said.Choices.First(choice => choice.Value == said.Value) is { Value.Length: > 0 } chosen
                    ? chosen.Words
                    : "",
                FieldShape.OwnField => said.Value.Length == 0 ? Page.Text(UiText.Edit.WholeRecord)
                : Form.WordsOf(said.Value) is { Length: > 0 } words ? words
                : said.Value,
                FieldShape.Text or FieldShape.Number or FieldShape.Date => said.Value,
                _ => "",
            }
        );

    private static string Years(ShownField field)
    {
        var (from, until) = (field.Form.Values[$"{field.Path}.from"], field.Form.Values[$"{field.Path}.until"]);
        return from.Length + until.Length == 0 ? "" : $"{from}–{until}";
    }

    private static string Short(string words) => words.Length <= TitleMax ? words : words[..TitleMax].TrimEnd() + "…";
}
