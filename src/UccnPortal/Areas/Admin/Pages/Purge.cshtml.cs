using Microsoft.AspNetCore.Mvc;
using UccnPortal.Data.Accounts;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class PurgeModel(Editor editor, Catalogue catalogue, TimeProvider time) : AdminPage
{
    public override LocalizedText Title => UiText.Bin.PurgeTitle.With(Name);
    public override string Section => "bin";
    public override Role MayRead => Role.Administrator;
    public override Role MayWrite => Role.Administrator;
    public override bool AsksAgain => true;
    protected override string Address => Links.Admin.Purge(Id);

    public string Name { get; private set; } = "";

    public int Drafts { get; private set; }
    public bool IsTooEarly { get; private set; }

    private Guid Id => Guid.TryParse(RouteData.Values["id"] as string, out var id) ? id : Guid.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await editor.PurgeAsync(Id, ChangeBecause(Text(UiText.Bin.PurgeNote)), cancel) switch
        {
            Outcome.Written => LocalRedirect($"{Links.Admin.Bin}?purged={Id}"),
            Outcome.Unchanged => LocalRedirect(Links.Admin.Bin),
            _ => await LoadAsync(cancel) ? Page() : NotFound(),
        };

    protected override async Task<IActionResult> ShowAgainAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? PressAgain() : NotFound();

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (
            (await catalogue.BinAsync(cancel)).FirstOrDefault(entry => entry.Entry.Id == Id)
            is not { Entry.WithdrawnAtUtc: { } since } entry
        )
        {
            return false;
        }

        Name = entry.Title.IsEmpty ? entry.Entry.Slug : Text(entry.Title);
        Drafts = (await catalogue.DraftsInBinAsync(cancel)).GetValueOrDefault(Id);
        IsTooEarly = time.GetUtcNow().UtcDateTime - since < Editor.BinTime;
        return true;
    }
}
