using System.Text.Json.Nodes;
using UccnPortal.Areas.Admin.Pages.Records;
using UccnPortal.Data.History;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Forms;

/// <summary>Two people have changed the same record.</summary>
/// <param name="Latest">The version saved meanwhile; null if there is none, such as after discarding a draft.</param>
public sealed record ShownConflict(EditModel Page, Reconciliation Laid, FieldLabels Labels, Revision? Latest, int TheirNumber)
{
    private const string Pick = "pick:";

    public SentForm Sent => Page.Sent;

    public bool IsWithdrawn => Page.Entry is { WithdrawnAtUtc: not null };

    public bool IsPublishing => Sent.Act == FormAct.Publish && !IsWithdrawn;

    public string Happened =>
        Latest is null ? Page.Text(UiText.Conflict.BySomebody)
        : IsWithdrawn && Latest.Kind == RevisionKind.Withdrawn
            ? Page.Text(UiText.Conflict.Withdrawn, Page.NameOf(Latest.By), AdminPage.TimeOf(Latest.AtUtc))
        : Page.Text(
            IsOwn ? UiText.Conflict.ByYourself : UiText.Conflict.By,
            Page.NameOf(Latest.By),
            AdminPage.TimeOf(Latest.AtUtc),
            Latest.Number
        );

    public string Theirs =>
        Latest is null ? Page.Text(UiText.Conflict.Theirs)
        : IsOwn ? Page.Text(UiText.Conflict.OtherWindows)
        : Page.Text(UiText.Conflict.Colleagues, Page.NameOf(Latest.By));

    private bool IsOwn => Latest is not null && Latest.By == Page.Staff?.Name;

    public IEnumerable<KeyValuePair<string, string>> Carried =>
        Sent.Values.All.Where(value =>
            value.Key is not ("do" or "theirs" or "onto" or "operation")
            && !value.Key.StartsWith("__", StringComparison.Ordinal)
            && !value.Key.StartsWith(Pick, StringComparison.Ordinal)
        );

    public static string NameOf(string path) => Pick + path;

    public static Side? ChosenIn(SentForm sent, string path) =>
        sent.Values[NameOf(path)] switch
        {
            "theirs" => Side.Theirs,
            "mine" => Side.Mine,
            _ => null,
        };

    public string LabelOf(string path) => Page.Text(Labels.Of(path));

    public string ValueOf(string path, JsonNode? value) =>
        Page.Text(Labels.Value(path, value)) is { Length: > 0 } words ? words : Page.Text(UiText.Conflict.Nothing);

    public static string? LanguageOf(string path) =>
        path.EndsWith(".zh", StringComparison.Ordinal) ? Language.Zh.Tag()
        : path.EndsWith(".en", StringComparison.Ordinal) ? Language.En.Tag()
        : null;
}
