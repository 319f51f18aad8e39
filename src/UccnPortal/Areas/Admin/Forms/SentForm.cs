using System.Globalization;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;

namespace UccnPortal.Areas.Admin.Forms;

/// <summary>What the button of a form asks for. The others name rows: see <see cref="FormRows"/>.</summary>
public enum FormAct
{
    /// <summary>Kept as a draft, whichever button was pressed.</summary>
    Save,
    Publish,
    Preview,
}

/// <summary>What became of a form, as the address says that shows the record next.</summary>
public enum FormResult
{
    Saved,
    Published,
    Unchanged,
    Restored,

    /// <summary>Kept as a draft: it cannot be published as it is.</summary>
    Refused,

    /// <summary>Kept as a draft: somebody is asked whether to publish in spite of the warnings.</summary>
    Asked,
}

public static class FormResults
{
    /// <summary>Null for what no form leads to.</summary>
    public static FormResult? Parse(string? code) => Enum.GetValues<FormResult>().Cast<FormResult?>().FirstOrDefault(result => result?.Code() == code);

    public static string Code(this FormResult result) => result.ToString().ToLowerInvariant();
}

/// <summary>A record's form with what goes along unseen: the state it was opened on, the button, the notes.</summary>
public sealed record SentForm(FormValues Values)
{
    /// <summary>Names of the form that no field of a record may have.</summary>
    public static readonly IReadOnlyList<string> Own = ["id", "version", "basis", "operation", "kept", "do", "changeNote", "publicNote", "stillRight", "theirs", "onto", "known"];

    public const int NoteMax = 500;

    private static readonly string[] NoteFields = ["changeNote", "publicNote.zh", "publicNote.en"];

    public Guid Id => Guid.TryParse(Values["id"], out var id) ? id : Guid.Empty;

    /// <summary>The record's version when the form was opened; 0 for a record that does not exist yet.</summary>
    public int Version => Number("version");

    /// <summary>The revision that the form was filled with.</summary>
    public int Basis => Number("basis");

    /// <summary>The same for a form that is sent twice.</summary>
    public Guid Operation => Guid.TryParse(Values["operation"], out var operation) ? operation : Guid.CreateVersion7();

    /// <summary>The revision that somebody has laid the form beside after a conflict, and the version the record had then; 0 without one.</summary>
    public int Theirs => Number("theirs");
    public int Onto => Number("onto");

    /// <summary>The warnings that stood above the form when it was sent.</summary>
    public IReadOnlyCollection<string> Known => Values["known"].Split(' ');

    public string Kept => Values["kept"];
    /// <summary>As it was sent: empty where the form was sent by other means.</summary>
    public string Button => Values["do"];

    public FormAct Act => Button switch { "publish" => FormAct.Publish, "preview" => FormAct.Preview, _ => FormAct.Save };

    /// <summary>The field that is to be shown as readers will see it: <c>show:body</c>.</summary>
    public string? ShownField => Button.Split(':') is ["show", var path] ? path : null;

    public string Note => Values["changeNote"].Trim();
    public LocalizedText PublicNote => new() { Zh = Values["publicNote.zh"], En = Values["publicNote.en"] };

    /// <summary>The notes that are longer than a note may be.</summary>
    public IEnumerable<Problem> TooLong => from name in NoteFields
                                           let length = Values[name].Length
                                           where length > NoteMax
                                           select new Problem(name, RecordChecks.TooLong(NoteMax, length));

    /// <summary>Texts that somebody has looked at and left, though their other language was changed.</summary>
    public IReadOnlyCollection<string> StillRight => [.. Values.All.Where(value => value.Key == "stillRight").Select(value => value.Value)];

    public static SentForm Of(IFormCollection form) =>
        new(new FormValues(form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))));

    private int Number(string name) => int.TryParse(Values[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
