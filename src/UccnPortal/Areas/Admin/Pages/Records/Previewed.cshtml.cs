using Microsoft.AspNetCore.Mvc;
using UccnPortal.Editing;
using UccnPortal.Http;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Rehearsing;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

[ResponseKind(ResponseKind.AdminPreviewed)]
public sealed class PreviewedModel(Editor editor, Publication publication, TimeProvider time) : AdminPage
{
    public override LocalizedText Title => UiText.Preview.CannotYet;
    public Record Draft { get; private set; } = null!; // Set before the page is shown.
    public IReadOnlyList<Problem> Lacking { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, string lang, CancellationToken cancel)
    {
        if (await editor.OpenAsync(id, cancel) is not { } opened)
            return NotFound();

        var network = await publication.CurrentAsync(cancel);
        (Draft, Lacking) = (opened.Working, DraftOverlay.Obstacles(network, opened.Working));
        if (Lacking.Count > 0 || RecordPlace.PageShowing(Draft, Links, Languages.FromCode(lang) ?? Language) is not { } page)
            return Page();

        HttpContext.Features.Set(new Preview(network.With(Draft, time.GetUtcNow().UtcDateTime), page.Split('#')[0]));
        return new EmptyResult();
    }
}
