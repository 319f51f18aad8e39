using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

/// <summary>The office's tasks, step by step.</summary>
public sealed class HelpModel : AdminPage
{
    public override LocalizedText Title => UiText.Help.Title;
    public override string Section => "help";

    public void OnGet()
    {
        // Everything shown stands in the words.
    }
}
