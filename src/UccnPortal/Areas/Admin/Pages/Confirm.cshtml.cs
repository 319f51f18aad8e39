using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

/// <summary>Asks who is signed in for the password once more.</summary>
public sealed class ConfirmModel(SignIns signIns) : AdminPage
{
    public override LocalizedText Title => UiText.SignIn.ConfirmTitle;
    public override Role MayWrite => Role.Viewer;
    public string GoOn { get; private set; } = "";

    public void OnGet([FromQuery(Name = "return")] string? goOn) => GoOn = Links.Admin.Within(goOn);

    public async Task<IActionResult> OnPostAsync([FromForm] string? password, CancellationToken cancel)
    {
        Refill();
        var outcome = await signIns.CheckPasswordAsync(Staff?.Name ?? "", password ?? "", cancel);
        if (outcome is PasswordOutcome.TooMany(var wait)) return AskToWait("password", wait);
        if (outcome is not PasswordOutcome.Right) return Refuse("password", UiText.Accounts.CurrentWrong);

        Confirmation.Give(HttpContext);
        return LocalRedirect(GoOn);
    }

    protected override Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        Refill();
        return Task.FromResult(PressAgain());
    }

    private void Refill() => GoOn = Links.Admin.Within(Request.Form["return"]);
}
