using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class MeModel(UserManager<Account> accounts, SignIns signIns, OneTimeCodes codes) : AdminPage
{
    public override LocalizedText Title => UiText.Accounts.Me;
    public override string Section => "me";
    public override Role MayWrite => Role.Viewer;
    protected override string Address => Links.Admin.Me;

    public int CodesLeft { get; private set; }
    public Account Account { get; private set; } = null!; // Set before the page is shown, and only signed-in staff get here.

    public Task OnGetAsync(string? done, CancellationToken cancel)
    {
        Notice = done switch
        {
            "language" => UiText.Accounts.Saved,
            "password" => UiText.Accounts.PasswordChanged,
            "elsewhere" => UiText.Accounts.LeftElsewhere,
            _ => null,
        };
        return LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostLanguageAsync([FromForm] string? language, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Account.Language = Languages.FromCode(language) ?? Account.Language;
        if (!(await accounts.UpdateAsync(Account)).Succeeded)
            return ChangedMeanwhile();

        await signIns.RenewAsync(Account);
        return Done("language");
    }

    public async Task<IActionResult> OnPostPasswordAsync(
        [FromForm] string? current,
        [FromForm] string? password,
        [FromForm] string? again,
        CancellationToken cancel
    )
    {
        await LoadAsync(cancel);
        if (PasswordRules.Problem(password ?? "", Account.Name) is { } weak)
            Problems.Add(new("password", weak));
        else if (password != again)
            Problems.Add(new("again", UiText.Accounts.PasswordsDiffer));
        if (Problems.Count > 0)
            return Page();
        var outcome = await signIns.CheckPasswordAsync(Account.Name, current ?? "", cancel);
        if (outcome is PasswordOutcome.TooMany(var wait))
            return AskToWait("current", wait);
        if (outcome is not PasswordOutcome.Right)
            return Refuse("current", UiText.Accounts.CurrentWrong);

        if (!(await accounts.ChangePasswordAsync(Account, current ?? "", password ?? "")).Succeeded)
            return ChangedMeanwhile();

        await RecordAsync(AuditAction.ChangePassword);
        await signIns.RenewAsync(Account);
        return Done("password");
    }

    public async Task<IActionResult> OnPostElsewhereAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!(await accounts.UpdateSecurityStampAsync(Account)).Succeeded)
            return ChangedMeanwhile();

        await RecordAsync(AuditAction.EndSessions, title: Account.Name);
        await signIns.RenewAsync(Account);
        return Done("elsewhere");
    }

    private LocalRedirectResult Done(string what) => LocalRedirect($"{Links.Admin.Me}?done={what}");

    private async Task LoadAsync(CancellationToken cancel)
    {
        Account =
            await accounts.FindByIdAsync(Staff?.Id.ToString() ?? "")
            ?? throw new InvalidOperationException("A session without an account was let in.");
        CodesLeft = await codes.RecoveryCodesLeftAsync(Account, cancel);
    }
}
