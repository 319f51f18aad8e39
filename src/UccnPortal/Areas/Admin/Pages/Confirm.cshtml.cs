using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class ConfirmModel(SignIns signIns) : AdminPage
{
    public override LocalizedText Title => UiText.SignIn.ConfirmTitle;
    public override Role MayWrite => Role.Viewer;
    public string ReturnUrl { get; private set; } = "";

    public void OnGet([FromQuery(Name = "return")] string? returnUrl) => ReturnUrl = Links.Admin.Within(returnUrl);

    public async Task<IActionResult> OnPostAsync([FromForm] string? password, CancellationToken cancel)
    {
        Refill();
        var outcome = await signIns.CheckPasswordAsync(Staff?.Name ?? "", password ?? "", cancel);
        if (outcome is PasswordOutcome.TooMany(var wait))
            return AskToWait("password", wait);
        if (outcome is not PasswordOutcome.Right)
            return Refuse("password", UiText.Accounts.CurrentWrong);

        Confirmation.Give(HttpContext);
        return LocalRedirect(ReturnUrl);
    }

    protected override Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        Refill();
        return Task.FromResult(PressAgain());
    }

    private void Refill() => ReturnUrl = Links.Admin.Within(Request.Form["return"]);
}
