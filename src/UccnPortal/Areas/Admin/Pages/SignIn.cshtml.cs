using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class SignInModel(SignIns signIns, IServiceProvider services) : AdminPage
{
    public override LocalizedText Title => UiText.SignIn.Title;
    public string Name { get; private set; } = "";

    public string ReturnUrl { get; private set; } = "";

    public bool IsDevelopment => services.GetService<DevelopmentSignIn>() is not null;

    public IActionResult OnGet([FromQuery(Name = "return")] string? returnUrl)
    {
        ReturnUrl = Links.Admin.Within(returnUrl);
        if (Request.Query.ContainsKey("lost"))
            Notice = UiText.SignIn.Lost;
        else if (ReturnUrl.Contains("kept=", StringComparison.Ordinal))
            Notice = UiText.SignIn.Kept;
        return Staff is null ? Page() : LocalRedirect(ReturnUrl);
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? name, [FromForm] string? password, CancellationToken cancel)
    {
        Refill();
        switch (await signIns.CheckPasswordAsync(name ?? "", password ?? "", cancel))
        {
            case PasswordOutcome.TooMany(var wait):
                return AskToWait("name", wait);

            case PasswordOutcome.Right({ } account):
                if (account.CodeSeed.Length == 0 && account.Role == Role.Viewer)
                {
                    await signIns.CompleteAsync(account, cancel);
                    return LocalRedirect(ReturnUrl);
                }

                await signIns.BeginAsync(account);
                return LocalRedirect(
                    (account.CodeSeed.Length == 0 ? Links.Admin.TwoFactor : Links.Admin.SignInCode)
                        + QueryString.Create("return", ReturnUrl)
                );

            default:
                return Refuse("name", UiText.SignIn.Wrong);
        }
    }

    public async Task<IActionResult> OnPostDevelopmentAsync(CancellationToken cancel)
    {
        if (services.GetService<DevelopmentSignIn>() is not { } development)
            return NotFound();

        Refill();
        await development.SignInAsync(Language, cancel);
        Confirmation.Give(HttpContext); // There is no password to ask for.
        return LocalRedirect(ReturnUrl);
    }

    protected override Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        Refill();
        return Task.FromResult(PressAgain());
    }

    private void Refill()
    {
        Name = Request.Form["name"].ToString();
        ReturnUrl = Links.Admin.Within(Request.Form["return"]);
    }
}
