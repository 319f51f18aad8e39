using Microsoft.AspNetCore.Mvc;
using UccnPortal.Editing;
using UccnPortal.Http;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

[ResponseKind(ResponseKind.AdminPreview)]
public sealed class PreviewModel(Editor editor, Publication publication) : RecordPage(editor)
{
    public override LocalizedText Title => UiText.Preview.Title.With(Text(Opened.Working.DisplayName()));
    public bool HasDraft => Opened.Entry.DraftNumber is not null;
    public IReadOnlyList<Problem> Lacking { get; private set; } = [];

    public Language Shown { get; private set; }

    public bool IsPhone { get; private set; }

    public string? Framed { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "in")] string? language,
        [FromQuery] string? width,
        CancellationToken cancel
    )
    {
        if (!await FindAsync(cancel))
            return NotFound();

        var draft = Opened.Working;
        (Shown, IsPhone) = (Languages.FromCode(language) ?? Language, width == "phone");
        Lacking = DraftOverlay.Obstacles(await publication.CurrentAsync(cancel), draft);
        if (Lacking.Count == 0 && RecordPlace.PageShowing(draft, Links, Shown) is { } page)
        {
            Framed =
                Links.Admin.Previewed(draft.Id, Shown)
                + (page.IndexOf('#', StringComparison.Ordinal) is var anchor and >= 0 ? page[anchor..] : "");
        }

        return Page();
    }
}
