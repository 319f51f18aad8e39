using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class HelpModel : AdminPage
{
    public override LocalizedText Title => UiText.Help.Title;
    public override string Section => "help";

    public void OnGet()
    {
        // The page needs no data.
    }
}
