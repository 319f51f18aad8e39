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

/// <summary>Takes a seed over into somebody's phone, proves that it works there, and hands out recovery codes, on the page and as a file.</summary>
public sealed class TwoFactorModel(UserManager<Account> accounts, SignIns signIns, OneTimeCodes codes, IDataProtectionProvider protection, TimeProvider time) : AdminPage
{
    private const string CodesFile = "uccn-recovery-codes.txt";
    private static readonly TimeSpan SeedLife = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("UccnPortal.NewSeed").ToTimeLimitedDataProtector();
    private readonly ITimeLimitedDataProtector _codesProtector = protection.CreateProtector("UccnPortal.NewRecoveryCodes").ToTimeLimitedDataProtector();

    public override LocalizedText Title => RecoveryCodes.Count > 0 ? UiText.Accounts.CodesTitle : UiText.Accounts.TwoFactorTitle;
    public override Role MayWrite => Role.Viewer;
    public string Seed { get; private set; } = "";
    public string AccountName { get; private set; } = "";

    /// <summary>The seed on its way to the form and back, readable to nobody in between.</summary>
    public string SealedSeed => _protector.Protect(Seed, SeedLife);

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>The codes on their way to the file: nothing but hashes is kept of them here.</summary>
    public string SealedCodes => _codesProtector.Protect(string.Join('\n', RecoveryCodes), SeedLife);
    public string GoOn { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "return")] string? goOn)
    {
        GoOn = Links.Admin.Within(goOn);
        if (await WhoAsync() is not { } account) return LocalRedirect(Staff is null ? Links.Admin.SignIn : Links.Admin.Confirm(Links.Admin.TwoFactor));

        (Seed, AccountName) = (OneTimeCodes.NewSeed(), account.Name);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? code, CancellationToken cancel)
    {
        if (await WhoAsync() is not { } account) return LocalRedirect(Links.Admin.SignIn);

        Refill();
        AccountName = account.Name;
        if (!codes.SetSeed(account, Seed, code ?? "")) return Refuse("code", UiText.Accounts.SixDigitsWrong);
        if (!(await accounts.UpdateSecurityStampAsync(account)).Succeeded) return ChangedMeanwhile("code");

        RecoveryCodes = await codes.RenewRecoveryCodesAsync(account, cancel);
        await signIns.AuditAsync(new() { Actor = account.Name, ActorId = account.Id, Action = AuditAction.TwoFactor.Code() }, cancel);
        if (Staff is null) await signIns.CompleteAsync(account, cancel);
        else await signIns.RenewAsync(account);
        return Page();
    }

    /// <summary>The codes that were just shown, as a file to keep.</summary>
    public async Task<IActionResult> OnPostFileAsync([FromForm] string? codes)
    {
        if (Staff is not { } staff) return LocalRedirect(Links.Admin.SignIn);

        try
        {
            var lines = Say(UiText.Accounts.CodesFile, staff.Name, TimeOf(time.GetUtcNow().UtcDateTime)) + "\n\n" + _codesProtector.Unprotect(codes ?? "") + "\n";
            await RecordAsync(AuditAction.Export, CodesFile);
            return File(Encoding.UTF8.GetBytes(lines.ReplaceLineEndings("\r\n")), "text/plain; charset=utf-8", CodesFile); // Windows' editor, too, shows a line as a line.
        }
        catch (CryptographicException)
        {
            return LocalRedirect(Links.Admin.Me); // Too late: new ones are made there.
        }
    }

    protected override string Address => Links.Admin.TwoFactor;

    private void Refill()
    {
        GoOn = Links.Admin.Within(Request.Form["return"]);
        try
        {
            Seed = _protector.Unprotect(Request.Form["seed"].ToString());
        }
        catch (CryptographicException)
        {
            Seed = OneTimeCodes.NewSeed(); // Too old, or not ours: the new one must be scanned anew.
        }
    }

    /// <summary>Who has just given the password: on the way in without codes yet, or signed in and asked for it again.</summary>
    private async Task<Account?> WhoAsync()
    {
        if (Staff is { } staff) return Confirmation.Holds(HttpContext) ? await accounts.FindByIdAsync(staff.Id.ToString()) : null;
        if (await signIns.HalfSignedInAsync() is not { CodeSeed.Length: 0 } account) return null;

        SpeakTo(account);
        return account;
    }
}
