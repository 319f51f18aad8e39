using System.Globalization;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;

namespace UccnPortal.Areas.Admin.Forms;

/// <summary>The action of a form's button. Other buttons change rows: see <see cref="FormRows"/>.</summary>
public enum FormAct
{
    Save,
    Publish,
    Preview,
}

public enum FormResult
{
    Saved,
    Published,
    Unchanged,
    Restored,

    /// <summary>Kept as a draft because it cannot be published as it is.</summary>
    Refused,

    /// <summary>Kept as a draft until the editor confirms publishing in spite of the warnings.</summary>
    Asked,
}

public static class FormResults
{
    public static FormResult? Parse(string? code) =>
        Enum.GetValues<FormResult>().Cast<FormResult?>().FirstOrDefault(result => result?.Code() == code);

    public static string Code(this FormResult result) => result.ToString().ToLowerInvariant();
}

public sealed record SentForm(FormValues Values)
{
    /// <summary>Form names that no field of a record may have.</summary>
    public static readonly IReadOnlyList<string> Own =
    [
        "id",
        "version",
        "basis",
        "operation",
        "kept",
        "do",
        "changeNote",
        "publicNote",
        "stillRight",
        "theirs",
        "onto",
        "known",
    ];

    public const int NoteMax = 500;

    private static readonly string[] NoteFields = ["changeNote", "publicNote.zh", "publicNote.en"];

    public Guid Id => Guid.TryParse(Values["id"], out var id) ? id : Guid.Empty;

    /// <summary>The record's version when the form was opened; 0 for a new record.</summary>
    public int Version => Number("version");

    public int Basis => Number("basis");

    /// <summary>An idempotency key: the same for a form that is sent twice.</summary>
    public Guid Operation => Guid.TryParse(Values["operation"], out var operation) ? operation : Guid.CreateVersion7();

    /// <summary>The revision shown in a conflict; <see cref="Onto"/> is the record's version at that time. 0 without a conflict.</summary>
    public int Theirs => Number("theirs");
    public int Onto => Number("onto");

    public IReadOnlyCollection<string> Known => Values["known"].Split(' ');

    public string Kept => Values["kept"];
    public string Button => Values["do"];

    public FormAct Act =>
        Button switch
        {
            "publish" => FormAct.Publish,
            "preview" => FormAct.Preview,
            _ => FormAct.Save,
        };

    /// <summary>The path of the field to preview, from a button value such as <c>show:body</c>.</summary>
    public string? ShownField => Button.Split(':') is ["show", var path] ? path : null;

    public string Note => Values["changeNote"].Trim();
    public LocalizedText PublicNote => new() { Zh = Values["publicNote.zh"], En = Values["publicNote.en"] };

    public IEnumerable<Problem> TooLong =>
        from name in NoteFields
        let length = Values[name].Length
        where length > NoteMax
        select new Problem(name, RecordChecks.TooLong(NoteMax, length));

    public IReadOnlyCollection<string> StillRight => [.. Values.All.Where(value => value.Key == "stillRight").Select(value => value.Value)];

    public static SentForm Of(IFormCollection form) =>
        new(new FormValues(form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))));

    private int Number(string name) =>
        int.TryParse(Values[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
