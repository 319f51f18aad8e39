using UccnPortal.Accounts;
using UccnPortal.Editing;
using UccnPortal.Records;

namespace UccnPortal.Areas.Admin.Pages.Records;

/// <summary>A page about one record, whose type and key stand in the address.</summary>
public abstract class RecordPage(Editor editor) : AdminPage
{
    public RecordKind Kind { get; private set; } = RecordKinds.All[0]; // Set by FindAsync, before anything is shown.
    public Opened Opened { get; private set; } = null!; // Likewise.

    /// <summary>The door through which the page writes.</summary>
    protected Editor Editor { get; } = editor;

    public override string Section => Kind.Path;
    protected override string Address => Links.Admin.Record(Kind.Path, Opened.Entry.Id);

    /// <summary>Whether there is such a record of the type that the address names.</summary>
    protected async Task<bool> FindAsync(CancellationToken cancel) =>
        FindKind() && Guid.TryParse(RouteData.Values["id"] as string, out var id) && await OpenAsync(id, cancel);

    /// <summary>Whether the address names a type of record that has a form; pictures come with uploads.</summary>
    protected bool FindKind()
    {
        if (RecordKinds.FindByPath(RouteData.Values["kinds"] as string ?? "") is not { } kind || kind.Type == typeof(Medium)) return false;

        Kind = kind;
        return true;
    }

    /// <summary>What somebody sent to this address when the session had ended, shown in the browser that sent it; null where nothing is kept.</summary>
    protected async Task<IReadOnlyList<KeyValuePair<string, string>>?> KeptAsync(CancellationToken cancel) =>
        Request.Query[LostPost.Query].ToString() is { Length: > 0 } token
            ? await HttpContext.RequestServices.GetRequiredService<KeptForms>().FindAsync(token, LostPost.BrowserOf(HttpContext), Request.Path.Value ?? "", cancel)
            : null;

    protected async Task<bool> OpenAsync(Guid id, CancellationToken cancel)
    {
        if (await Editor.OpenAsync(id, cancel) is not { } opened || opened.Entry.Kind != Kind.Name) return false;

        Opened = opened;
        return true;
    }
}
