using UccnPortal.Editing;
using UccnPortal.Records;

namespace UccnPortal.Pages.Admin.Records;

/// <summary>A page about one record, whose type and key stand in the address.</summary>
public abstract class RecordPage(Editor editor) : AdminPage
{
    public RecordKind Kind { get; private set; } = RecordKinds.All[0]; // Set by FindAsync, before anything is shown.
    public Opened Opened { get; private set; } = null!; // Likewise.

    public override string Section => Kind.Path;
    protected override string Address => Links.Admin.Record(Kind.Path, Opened.Entry.Id);

    /// <summary>Whether there is such a record of the type that the address names.</summary>
    protected async Task<bool> FindAsync(CancellationToken cancel)
    {
        if (RecordKinds.All.FirstOrDefault(kind => kind.Path == RouteData.Values["kinds"] as string) is not { } kind
            || !Guid.TryParse(RouteData.Values["id"] as string, out var id)
            || await editor.OpenAsync(id, cancel) is not { } opened
            || opened.Entry.Kind != kind.Name)
        {
            return false;
        }

        (Kind, Opened) = (kind, opened);
        return true;
    }
}
