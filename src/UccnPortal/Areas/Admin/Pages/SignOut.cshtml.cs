using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class SignOutModel(SignIns signIns) : AdminPage
{
    public override LocalizedText Title => UiText.Admin.SignOut;
    public override Role MayWrite => Role.Viewer;

    /// <summary>Signing out needs a POST, because a GET must not change anything.</summary>
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await signIns.LeaveAsync(cancel);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect(Links.Admin.SignIn);
    }
}
