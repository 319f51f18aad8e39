using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class TwoFactorModel(
    UserManager<Account> accounts,
    SignIns signIns,
    OneTimeCodes codes,
    IDataProtectionProvider protection,
    TimeProvider time
) : AdminPage
{
    private const string CodesFile = "uccn-recovery-codes.txt";
    private static readonly TimeSpan SeedLife = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("UccnPortal.NewSeed").ToTimeLimitedDataProtector();
    private readonly ITimeLimitedDataProtector _codesProtector = protection
        .CreateProtector("UccnPortal.NewRecoveryCodes")
        .ToTimeLimitedDataProtector();

    public override LocalizedText Title => RecoveryCodes.Count > 0 ? UiText.Accounts.CodesTitle : UiText.Accounts.TwoFactorTitle;
    public override Role MayWrite => Role.Viewer;
    public string Seed { get; private set; } = "";
    public string AccountName { get; private set; } = "";

    public string SealedSeed => _protector.Protect(Seed, SeedLife);

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>The codes encrypted for the download; only their hashes are stored.</summary>
    public string SealedCodes => _codesProtector.Protect(string.Join('\n', RecoveryCodes), SeedLife);
    public string ReturnUrl { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "return")] string? returnUrl)
    {
        ReturnUrl = Links.Admin.Within(returnUrl);
        if (await WhoAsync() is not { } account)
            return LocalRedirect(Staff is null ? Links.Admin.SignIn : Links.Admin.Confirm(Links.Admin.TwoFactor));

        (Seed, AccountName) = (OneTimeCodes.NewSeed(), account.Name);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? code, CancellationToken cancel)
    {
        if (await WhoAsync() is not { } account)
            return LocalRedirect(Links.Admin.SignIn);

        Refill();
        AccountName = account.Name;
        if (!codes.SetSeed(account, Seed, code ?? ""))
            return Refuse("code", UiText.Accounts.SixDigitsWrong);
        if (!(await accounts.UpdateSecurityStampAsync(account)).Succeeded)
            return ChangedMeanwhile("code");

        RecoveryCodes = await codes.RenewRecoveryCodesAsync(account, cancel);
        await signIns.AuditAsync(
            new()
            {
                Actor = account.Name,
                ActorId = account.Id,
                Action = AuditAction.TwoFactor.Code(),
            },
            cancel
        );
        if (Staff is null)
            await signIns.CompleteAsync(account, cancel);
        else
            await signIns.RenewAsync(account);
        return Page();
    }

    public async Task<IActionResult> OnPostFileAsync([FromForm] string? codes)
    {
        if (Staff is not { } staff)
            return LocalRedirect(Links.Admin.SignIn);

        try
        {
            var lines =
                Text(UiText.Accounts.CodesFile, staff.Name, TimeOf(time.GetUtcNow().UtcDateTime))
                + "\n\n"
                + _codesProtector.Unprotect(codes ?? "")
                + "\n";
            await RecordAsync(AuditAction.Export, CodesFile);
            // CRLF, for Windows editors.
            return File(Encoding.UTF8.GetBytes(lines.ReplaceLineEndings("\r\n")), "text/plain; charset=utf-8", CodesFile);
        }
        catch (CryptographicException)
        {
            return LocalRedirect(Links.Admin.Me); // Expired; the page offers new codes.
        }
    }

    protected override string Address => Links.Admin.TwoFactor;

    private void Refill()
    {
        ReturnUrl = Links.Admin.Within(Request.Form["return"]);
        try
        {
            Seed = _protector.Unprotect(Request.Form["seed"].ToString());
        }
        catch (CryptographicException)
        {
            Seed = OneTimeCodes.NewSeed(); // Expired or not issued here, so the new seed must be scanned.
        }
    }

    /// <summary>Returns the account after a recent password check: during sign-in without codes yet, or signed in and confirmed.</summary>
    private async Task<Account?> WhoAsync()
    {
        if (Staff is { } staff)
            return Confirmation.Holds(HttpContext) ? await accounts.FindByIdAsync(staff.Id.ToString()) : null;
        if (await signIns.HalfSignedInAsync() is not { CodeSeed.Length: 0 } account)
            return null;

        SpeakTo(account);
        return account;
    }
}
