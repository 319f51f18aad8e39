using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

/// <summary>Ends this session and has the browser forget what it kept of it.</summary>
public sealed class SignOutModel(SignIns signIns) : AdminPage
{
    public override LocalizedText Title => UiText.Admin.SignOut;
    public override Role MayWrite => Role.Viewer;

    /// <summary>Whoever comes by a link is asked: a page that is merely read changes nothing.</summary>
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await signIns.LeaveAsync(cancel);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect(Links.Admin.SignIn);
    }
}
