using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class SignInCodeModel(SignIns signIns) : AdminPage
{
    public override LocalizedText Title => UiText.SignIn.CodeTitle;
    public string ReturnUrl { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "return")] string? returnUrl)
    {
        ReturnUrl = Links.Admin.Within(returnUrl);
        if (await signIns.HalfSignedInAsync() is not { CodeSeed.Length: > 0 } account)
            return LocalRedirect(Links.Admin.SignIn);

        SpeakTo(account);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? code, CancellationToken cancel)
    {
        Refill();
        if (await signIns.HalfSignedInAsync() is not { CodeSeed.Length: > 0 } account)
            return LocalRedirect(Links.Admin.SignIn);

        SpeakTo(account);
        switch (await signIns.CheckCodeAsync(account, code ?? "", cancel))
        {
            case PasswordOutcome.TooMany(var wait):
                return AskToWait("code", wait);

            case PasswordOutcome.Right:
                await signIns.CompleteAsync(account, cancel);
                return LocalRedirect(ReturnUrl);

            default:
                return Refuse("code", UiText.SignIn.CodeWrong);
        }
    }

    protected override Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        Refill();
        return Task.FromResult(PressAgain());
    }

    private void Refill() => ReturnUrl = Links.Admin.Within(Request.Form["return"]);
}
