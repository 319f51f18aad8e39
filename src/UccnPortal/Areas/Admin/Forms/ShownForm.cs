using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Forms;

/// <summary>A record's form as a page shows it: what stands in it, and all that is said beside its fields.</summary>
public sealed class ShownForm(AdminPage page, RecordForm form, FormValues values, ReferenceTexts references, FieldLabels labels)
{
    private const int RowsMax = 20;

    private readonly HashSet<Type> _searched = [];
    private List<(string Path, string Words)>? _places;

    public AdminPage Page { get; } = page;
    public FormValues Values { get; } = values;
    public ReferenceTexts References { get; } = references;
    public IReadOnlyList<FormField> Fields { get; } = form.Fields;

    /// <summary>Texts whose other language was changed after them.</summary>
    public IReadOnlySet<string> Outdated { get; init; } = new HashSet<string>();

    /// <summary>Fields without which nothing is published.</summary>
    public IReadOnlySet<string> Needed { get; init; } = new HashSet<string>();

    /// <summary>What the slug becomes if it is left empty.</summary>
    public string ProposedSlug { get; init; } = "";

    /// <summary>The Markdown field that is shown as on the page.</summary>
    public string Rendered { get; init; } = "";

    /// <summary>The element where the reader goes on.</summary>
    public string GoOn { get; init; } = "";

    /// <summary>The record types whose names are searched by some field: each has one list for all of them.</summary>
    public IEnumerable<Type> Searched => _searched;

    public ShownField Field(FormField field, string owner = "") => new(this, field, owner + field.Name);

    /// <summary>The list that a reference is searched in; null where it is short enough to unroll.</summary>
    public string? ListFor(Type target)
    {
        if (References.ChoicesOf(target).Count <= ReferenceTexts.ListMax) return null;

        _searched.Add(target);
        return ListId(target);
    }

    public static string ListId(Type target) => $"pick-{target.Name.ToLowerInvariant()}";

    /// <summary>The places of the record that a source can stand for, with their names; of a long list only the list.</summary>
    public IReadOnlyList<(string Path, string Words)> Places => _places ??= [.. PlacesIn(Fields, "").Select(path => (path, WordsOf(path)))];

    /// <summary>The element that a path leads to: its field, or the nearest thing around it that the form has.</summary>
    public string AnchorOf(string path)
    {
        while (path.Length > 0)
        {
            var field = form.Find(path);
            if (Values.Has(path) || field is { Shape: FieldShape.Pair or FieldShape.Validity }) return path;
            if (path.EndsWith(']') && path.LastIndexOf('[') is var open and > 0 && Values.RowsOf(path[..open]).Contains(path[(open + 1)..^1])) return path;

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
            if (field.Shape == FieldShape.Pair)
            {
                foreach (var language in Languages.All) yield return $"{path}.{language.Code()}";
            }

            if (path == "longitude") yield return "coordinates"; // Both together, as they are looked up.
            foreach (var row in field.Shape == FieldShape.Rows ? Values.RowsOf(path).Take(RowsMax) : [])
            {
                yield return $"{path}[{row}]";
                foreach (var inner in PlacesIn([.. field.Fields.Where(inner => inner.Shape == FieldShape.Pair)], $"{path}[{row}].")) yield return inner;
            }
        }
    }

    /// <summary>A path in words: 称号“设计 2019” › 起始年份; empty for what is no field of the record.</summary>
    public string WordsOf(string path) =>
        path.StartsWith("publicNote", StringComparison.Ordinal) ? Page.Say(UiText.Edit.PublicNote)
        : path == "changeNote" ? Page.Say(UiText.Edit.InternalNote)
        : path == "coordinates" || form.Find(path) is not null ? Page.Say(labels.Of(path)) : "";
}

/// <summary>One field of a form at its place.</summary>
public sealed record ShownField(ShownForm Form, FormField Field, string Path)
{
    public AdminPage Page => Form.Page;
    public FieldWords Words => RecordWords.Of(Field.Owner, Field.Property.Name);
    public string Label => Page.Say(Words.Label);
    public bool IsInRow => Path.Contains('[', StringComparison.Ordinal);
    public bool IsNeeded => Form.Needed.Contains(Path) || Field.Property.IsDefined(typeof(NeededAttribute), inherit: true) && !ProposedKeys.Fields.Contains(Path) || Field is { Shape: FieldShape.Reference, IsOptional: false };
    public string Value => Form.Values[Path];

    /// <summary>How long its text may be; null where it is no text.</summary>
    public int? Longest => Field.Shape is FieldShape.Pair or FieldShape.Text && Path != "slug" ? TextLength.Of(Field.Property) : null;

    /// <summary>The partial that shows the field.</summary>
    public string View => Field.Shape switch
    {
        FieldShape.Pair => "_Pair",
        FieldShape.Validity => "_Years",
        FieldShape.Rows => "_Rows",
        _ => "_Single",
    };

    /// <summary>The first thing that is typed or pressed in it.</summary>
    public string FirstId => Field.Shape switch
    {
        FieldShape.Pair => $"{Path}.zh",
        FieldShape.Validity => $"{Path}.from",
        FieldShape.Rows => $"add:{Path}",
        _ => Path,
    };

    /// <summary>What is read out besides the label: what is wrong, the help, and how long it may be.</summary>
    public string? DescribedBy(string suffix = "") =>
        Page.DescribedBy(Path + suffix, string.Join(' ', new[] { HasHelp ? HelpId : "", Longest is null ? "" : LengthId }.Where(id => id.Length > 0)) is { Length: > 0 } hints ? hints : null);

    public string LengthId => $"{Path}-length";

    public bool HasHelp => Words.Help is not null;

    /// <summary>Rows of one list share the help that stands above them.</summary>
    public string HelpId => $"{(IsInRow ? Field.Owner.Name : "")}{Field.Name}-help";

    /// <summary>The states in which a text can be.</summary>
    public static IReadOnlyList<TextState> States { get; } = Enum.GetValues<TextState>();

    public TextState StateIn(Language language) =>
        Form.Values[$"{Path}.{language.Code()}"].Length == 0 ? TextState.Missing
        : States.FirstOrDefault(state => NameOf(state) == Form.Values[$"{Path}.{language.Code()}State"]);

    public static string NameOf(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public bool IsOutdated(Language language) => Form.Outdated.Contains($"{Path}.{language.Code()}");

    /// <summary>How the two languages stand: a word and how full its dot is.</summary>
    public (LocalizedText Words, string Css)? Standing()
    {
        var (zh, en) = (StateIn(Language.Zh), StateIn(Language.En));
        if (zh == TextState.Missing && en == TextState.Missing) return null;
        if (zh == TextState.Missing) return (UiText.Edit.NoChinese, "");
        if (en == TextState.Missing) return (UiText.Edit.NoEnglish, "");
        if (IsOutdated(Language.Zh)) return (UiText.Edit.OutdatedZh, "half");
        if (IsOutdated(Language.En)) return (UiText.Edit.OutdatedEn, "half");
        return zh == TextState.Approved && en == TextState.Approved ? (UiText.Edit.BothThere, "ok") : (RecordWords.Value(zh > en ? zh : en), "half");
    }

    /// <summary>What can be chosen, as sent and as shown; what stands in the field is always among it.</summary>
    public IEnumerable<(string Value, string Words)> Choices
    {
        get
        {
            var choices = Field switch
            {
                { Shape: FieldShape.Choice } => Enum.GetValues(Field.ValueType).Cast<Enum>().Select(choice => (NameOf(choice), Page.Say(RecordWords.Value(choice)))),
                { Shape: FieldShape.RowKey } => Form.Values.RowsOf(Field.KeysOf).Select(key => (key, NameOfRow(key))),
                { Shape: FieldShape.OwnField } => Form.Places.Select(place => (place.Path, place.Words)).Prepend(("", Page.Say(UiText.Edit.WholeRecord))),
                { Target: { } target } => Form.References.ChoicesOf(target).Select(text => (text, text)),
                _ => [],
            };
            var known = choices.ToList();
            if (Field.IsOptional || Field.Shape is not (FieldShape.Choice or FieldShape.OwnField)) known.Insert(0, ("", Page.Say(UiText.Edit.NoChoice)));
            if (Value.Length > 0 && known.TrueForAll(choice => choice.Item1 != Value)) known.Add((Value, Value));
            return known;
        }
    }

    /// <summary>Several lines where a text has them or is meant to.</summary>
    public bool IsLong(Language language) => Field.IsProse || Form.Values[$"{Path}.{language.Code()}"].Contains('\n', StringComparison.Ordinal);

    /// <summary>As many lines as the text has, within reason.</summary>
    public int Lines(Language language)
    {
        var text = Form.Values[$"{Path}.{language.Code()}"];
        var width = language == Language.Zh ? 26 : 52;
        return Math.Clamp(text.Split('\n').Sum(line => 1 + line.Length / width), Field.IsMarkdown ? 8 : 2, 18);
    }

    private string NameOfRow(string key)
    {
        var name = $"{Field.KeysOf}[{key}].name";
        return string.Join(' ', new[] { Form.Values[$"{name}.zh"], Form.Values[$"{name}.en"] }.Where(words => words.Length > 0)) is { Length: > 0 } words ? words : key;
    }
}

/// <summary>One row of a list.</summary>
public sealed record ShownRow(ShownField List, string Key, int Position, int Count)
{
    private const int TitleMax = 28;
    private const int TitleParts = 3;

    public string Path => $"{List.Path}[{Key}]";
    public ShownForm Form => List.Form;
    public AdminPage Page => List.Page;
    public bool IsNew => Key[0] == FormRows.New;
    public IEnumerable<ShownField> Fields => List.Field.Fields.Select(inner => Form.Field(inner, $"{Path}."));

    /// <summary>Unfolded where there is something to do, and where there is little to unfold.</summary>
    public bool IsOpen => IsNew || Count <= 3 || Form.GoOn.Contains(Path, StringComparison.Ordinal) || Page.Problems.Any(problem => problem.Field.StartsWith(Path, StringComparison.Ordinal));

    /// <summary>What tells the row from its neighbours: the first things that stand in it.</summary>
    public string Title
    {
        get
        {
            var words = string.Join(" · ", Fields.Select(Said).Where(said => said.Length > 0).Take(TitleParts));
            return words.Length > 0 ? words : Page.Say(UiText.Edit.NewRow, Page.Say(RecordWords.Part(List.Field.RowType!))); // A list's field has rows.
        }
    }

    private string Said(ShownField said) => Short(said.Field.Shape switch
    {
        FieldShape.Pair => said.Form.Values[$"{said.Path}.{Page.Language.Code()}"] is { Length: > 0 } own ? own : said.Form.Values[$"{said.Path}.{Page.Reader.Other.Code()}"],
        FieldShape.Validity => Years(said),
        FieldShape.Reference => said.Value.Split(" · ")[0],
        FieldShape.RowKey => said.Choices.First(choice => choice.Value == said.Value) is { Value.Length: > 0 } chosen ? chosen.Words : "",
        FieldShape.OwnField => said.Value.Length == 0 ? Page.Say(UiText.Edit.WholeRecord) : Form.WordsOf(said.Value) is { Length: > 0 } words ? words : said.Value,
        FieldShape.Text or FieldShape.Number or FieldShape.Date => said.Value,
        _ => "",
    });

    private static string Years(ShownField field)
    {
        var (from, until) = (field.Form.Values[$"{field.Path}.from"], field.Form.Values[$"{field.Path}.until"]);
        return from.Length + until.Length == 0 ? "" : $"{from}–{until}";
    }

    private static string Short(string words) => words.Length <= TitleMax ? words : words[..TitleMax].TrimEnd() + "…";
}
