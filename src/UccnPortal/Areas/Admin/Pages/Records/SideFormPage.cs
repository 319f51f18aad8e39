using Microsoft.AspNetCore.Mvc;
using UccnPortal.Editing;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

/// <summary>A page about a record with a small form, whose input survives an old token and an ended session.</summary>
public abstract class SideFormPage(Editor editor) : RecordPage(editor)
{
    protected abstract Task<bool> LoadAsync(CancellationToken cancel);

    protected abstract void Fill(Func<string, string?> typed);

    protected async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (await KeptAsync(cancel) is { } kept)
        {
            Fill(name => kept.FirstOrDefault(field => field.Key == name).Value);
            Notice = UiText.Edit.Kept;
        }

        return Page();
    }

    protected override async Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
            return NotFound();

        Fill(name => Request.Form[name]);
        return PressAgain();
    }
}
