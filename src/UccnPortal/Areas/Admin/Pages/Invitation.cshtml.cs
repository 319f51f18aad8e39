using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class InvitationModel(UserManager<Account> accounts, Invitations invitations, SignIns signIns, TimeProvider time) : AdminPage
{
    private Invitation? _invitation;

    public override LocalizedText Title =>
        _invitation?.Kind switch
        {
            null => UiText.Accounts.LinkDeadTitle,
            InvitationKind.SetUp => UiText.Accounts.SetUpTitle,
            InvitationKind.Reset => UiText.Accounts.ResetTitle,
            _ => UiText.Accounts.JoinTitle,
        };

    public string Action => Links.Admin.Invitation(Request.Query["token"].ToString());
    public bool Holds => _invitation is not null;
    public bool IsReset => _invitation is { Kind: InvitationKind.Reset };
    public string ChosenName { get; private set; } = "";
    public Role Role => _invitation?.Role ?? Role.Viewer;

    public async Task OnGetAsync([FromQuery] string? token, CancellationToken cancel) => await FindAsync(token, cancel);

    public async Task<IActionResult> OnPostAsync(
        [FromQuery] string? token,
        [FromForm] string? name,
        [FromForm] string? password,
        [FromForm] string? again,
        CancellationToken cancel
    )
    {
        await FindAsync(token, cancel);
        if (_invitation is not { } invitation)
            return Page();

        var account = IsReset ? await accounts.FindByIdAsync(invitation.AccountId.ToString() ?? "") : null;
        if (IsReset && account is not { DisabledAtUtc: null })
        {
            _invitation = null;
            return Page();
        }

        ChosenName = account?.Name ?? (name ?? "").Trim();
        if (ChosenName.Length is 0 or > Account.NameMax)
            Problems.Add(new("name", UiText.Accounts.NamePrompt.With(Account.NameMax)));
        else if (account is null && UnseenCharacters.AreIn(ChosenName.ReplaceLineEndings("\0")))
            Problems.Add(new("name", UiText.Accounts.NameUnseen));
        else if (account is null && await accounts.FindByNameAsync(ChosenName) is not null)
            Problems.Add(new("name", UiText.Accounts.NameTaken));
        if (PasswordRules.Problem(password ?? "", ChosenName) is { } weak)
            Problems.Add(new("password", weak));
        else if (password != again)
            Problems.Add(new("again", UiText.Accounts.PasswordsDiffer));
        if (Problems.Count > 0)
            return Page();

        if (!await invitations.TakeAsync(invitation, cancel))
        {
            _invitation = null;
            return Page();
        }

        if (account is null)
        {
            account = new Account
            {
                Id = Guid.CreateVersion7(),
                Name = ChosenName,
                Role = invitation.Role,
                Language = Language,
                CreatedAtUtc = time.GetUtcNow().UtcDateTime,
            };
            Check(await accounts.CreateAsync(account, password!)); // Validated above.
        }
        else if (!(await ResetAsync(account, password!)).Succeeded) // As above.
        {
            // The account was changed concurrently and the link is used up, so this tries once more on the current state.
            Check(await ResetAsync(account, password!));
        }

        await signIns.AuditAsync(
            new AuditEntry
            {
                Actor = account.Name,
                ActorId = account.Id,
                Action = (IsReset ? AuditAction.Reset : AuditAction.Join).Code(),
                Details = invitation.Role.ToString(),
            },
            cancel
        );
        await signIns.BeginAsync(account);
        return LocalRedirect(Links.Admin.TwoFactor);
    }

    /// <summary>Names must not look alike, so invisible characters are reported instead of silently removed.</summary>
    protected override IReadOnlyCollection<string> AsTyped => ["name"];

    protected override async Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        await FindAsync(Request.Query["token"], cancel);
        if (!IsReset)
            ChosenName = Request.Form["name"].ToString();
        return PressAgain();
    }

    private Task<IdentityResult> ResetAsync(Account account, string password)
    {
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.CodeSeed = "";
        return accounts.UpdateSecurityStampAsync(account);
    }

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
    }

    private async Task FindAsync(string? token, CancellationToken cancel)
    {
        _invitation = await invitations.FindAsync(token ?? "", cancel);
        if (_invitation is null)
            Response.StatusCode = StatusCodes.Status410Gone;
        if (IsReset && await accounts.FindByIdAsync(_invitation?.AccountId.ToString() ?? "") is { } account)
            ChosenName = account.Name;
    }
}
