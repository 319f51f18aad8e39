using UccnPortal.Accounts;
using UccnPortal.Editing;
using UccnPortal.Records;

namespace UccnPortal.Areas.Admin.Pages.Records;

public abstract class RecordPage(Editor editor) : AdminPage
{
    public RecordKind Kind { get; private set; } = RecordKinds.All[0]; // Set by FindAsync before anything is shown.
    public Opened Opened { get; private set; } = null!; // Set by FindAsync as well.

    protected Editor Editor { get; } = editor;

    public override string Section => Kind.Path;
    protected override string Address => Links.Admin.Record(Kind.Path, Opened.Entry.Id);

    protected async Task<bool> FindAsync(CancellationToken cancel) =>
        FindKind() && Guid.TryParse(RouteData.Values["id"] as string, out var id) && await OpenAsync(id, cancel);

    /// <summary>Whether the address names a record type that has a form; media have none.</summary>
    protected bool FindKind()
    {
        if (RecordKinds.FindByPath(RouteData.Values["kinds"] as string ?? "") is not { } kind || kind.Type == typeof(Medium))
            return false;

        Kind = kind;
        return true;
    }

    /// <summary>Returns the form that was sent here after the session ended, to the same browser only; null if none is kept.</summary>
    protected async Task<IReadOnlyList<KeyValuePair<string, string>>?> KeptAsync(CancellationToken cancel) =>
        Request.Query[LostPost.Query].ToString() is { Length: > 0 } token
            ? await HttpContext
                .RequestServices.GetRequiredService<UnsavedPosts>()
                .FindAsync(token, LostPost.BrowserOf(HttpContext), Request.Path.Value ?? "", cancel)
            : null;

    protected async Task<bool> OpenAsync(Guid id, CancellationToken cancel)
    {
        if (await Editor.OpenAsync(id, cancel) is not { } opened || opened.Entry.Kind != Kind.Name)
            return false;

        Opened = opened;
        return true;
    }
}
