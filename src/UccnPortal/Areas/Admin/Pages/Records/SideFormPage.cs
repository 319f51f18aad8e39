using Microsoft.AspNetCore.Mvc;
using UccnPortal.Editing;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

/// <summary>A page beside a record's form with a small form of its own. What was typed into it comes back after an old token and after a session's end.</summary>
public abstract class SideFormPage(Editor editor) : RecordPage(editor)
{
    /// <summary>Reads what the page shows; false where there is no such record.</summary>
    protected abstract Task<bool> LoadAsync(CancellationToken cancel);

    /// <summary>Puts into the form what was typed into its fields.</summary>
    protected abstract void Fill(Func<string, string?> typed);

    /// <summary>The page as it stands, with what was sent when the session had ended.</summary>
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
        if (!await LoadAsync(cancel)) return NotFound();

        Fill(name => Request.Form[name]);
        return PressAgain();
    }
}
