using System.Text.Json.Nodes;
using UccnPortal.Areas.Admin.Pages.Records;
using UccnPortal.Data.History;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Forms;

/// <summary>Two people have changed the same record: what each did, and what is to be chosen. <c>_Conflict</c>.</summary>
/// <param name="Latest">What was saved meanwhile; null where no version came of it: a draft was discarded, or a translation found right.</param>
/// <param name="TheirNumber">The revision that stands now.</param>
public sealed record ShownConflict(EditModel Page, Reconciliation Laid, FieldLabels Labels, Revision? Latest, int TheirNumber)
{
    private const string Pick = "pick:";

    public SentForm Sent => Page.Sent;

    /// <summary>What was withdrawn meanwhile does not come back by the way: of that, only a draft is made.</summary>
    public bool IsWithdrawn => Page.Entry is { WithdrawnAtUtc: not null };

    public bool IsPublishing => Sent.Act == FormAct.Publish && !IsWithdrawn;

    public string Happened => Latest is null ? Page.Say(UiText.Conflict.BySomebody)
        : IsWithdrawn && Latest.Kind == RevisionKind.Withdrawn ? Page.Say(UiText.Conflict.Withdrawn, Page.NameOf(Latest.By), AdminPage.TimeOf(Latest.AtUtc))
        : Page.Say(IsOwn ? UiText.Conflict.ByYourself : UiText.Conflict.By, Page.NameOf(Latest.By), AdminPage.TimeOf(Latest.AtUtc), Latest.Number);

    /// <summary>Whose words those are that were saved meanwhile.</summary>
    public string Theirs => Latest is null ? Page.Say(UiText.Conflict.Theirs) : IsOwn ? Page.Say(UiText.Conflict.OtherWindows) : Page.Say(UiText.Conflict.Colleagues, Page.NameOf(Latest.By));

    private bool IsOwn => Latest is not null && Latest.By == Page.Staff?.Name;

    /// <summary>All that was sent, to be sent again: nothing of it is lost while somebody chooses.</summary>
    public IEnumerable<KeyValuePair<string, string>> Carried =>
        Sent.Values.All.Where(value => value.Key is not ("do" or "theirs" or "onto" or "operation") && !value.Key.StartsWith("__", StringComparison.Ordinal) && !value.Key.StartsWith(Pick, StringComparison.Ordinal));

    public static string NameOf(string path) => Pick + path;

    /// <summary>Whose change somebody chose.</summary>
    public static Side? ChosenIn(SentForm sent, string path) => sent.Values[NameOf(path)] switch { "theirs" => Side.Theirs, "mine" => Side.Mine, _ => null };

    public string LabelOf(string path) => Page.Say(Labels.Of(path));

    public string ValueOf(string path, JsonNode? value) => Page.Say(Labels.Value(path, value)) is { Length: > 0 } words ? words : Page.Say(UiText.Conflict.Nothing);

    /// <summary>The language of a text in one language.</summary>
    public static string? LanguageOf(string path) => path.EndsWith(".zh", StringComparison.Ordinal) ? Language.Zh.Tag() : path.EndsWith(".en", StringComparison.Ordinal) ? Language.En.Tag() : null;
}
