using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class AccountsModel(UserManager<Account> accounts, AccountList list, Invitations invitations, TimeProvider time) : AdminPage
{
    public override LocalizedText Title => UiText.Accounts.Title;
    public override string Section => "accounts";
    public override Role MayRead => Role.Administrator;
    public override Role MayWrite => Role.Administrator;
    public override bool AsksAgain => true;
    protected override string Address => Links.Admin.Accounts;
    public IReadOnlyList<Account> People { get; private set; } = [];
    public IReadOnlyList<Invitation> Open { get; private set; } = [];

    /// <summary>What the link is for, whose it is if that is known, and the role.</summary>
    public IEnumerable<string> PartsOf(Invitation link) =>
        new[] { Text(UiText.Accounts.KindOf(link.Kind.ToString())), link.For, Text(UiText.Accounts.NameOf(link.Role.ToString())) }.Where(
            part => part.Length > 0
        );

    public (string Address, string For)? Made { get; private set; }

    public async Task OnGetAsync(string? done, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (People.FirstOrDefault(account => account.Id.ToString() == done) is { } changed)
            Notice = UiText.Accounts.Done.With(changed.Name);
    }

    public async Task<IActionResult> OnPostInviteAsync(
        [FromForm(Name = "for")] string? person,
        [FromForm] Role role,
        CancellationToken cancel
    )
    {
        var invitation = new Invitation
        {
            Kind = InvitationKind.Account,
            Role = Enum.IsDefined(role) ? role : Role.Viewer,
            For = Short(person),
            By = Staff?.Name ?? "",
        };
        Made = (LinkOf(await invitations.AddAsync(invitation, cancel)), invitation.For);
        await RecordAsync(AuditAction.Invite, invitation.Role.ToString(), invitation.For);
        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync([FromForm] string? link, CancellationToken cancel)
    {
        await invitations.WithdrawAsync(link ?? "", cancel);
        await RecordAsync(AuditAction.WithdrawLink);
        return LocalRedirect(Links.Admin.Accounts);
    }

    public async Task<IActionResult> OnPostResetAsync([FromForm] Guid id, CancellationToken cancel)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { DisabledAtUtc: null } account)
            return NotFound();

        Made = (
            LinkOf(
                await invitations.AddAsync(
                    new Invitation
                    {
                        Kind = InvitationKind.Reset,
                        Role = account.Role,
                        AccountId = id,
                        For = account.Name,
                        By = Staff?.Name ?? "",
                    },
                    cancel
                )
            ),
            account.Name
        );
        await RecordAsync(AuditAction.ResetLink, title: account.Name);
        await LoadAsync(cancel);
        return Page();
    }

    public Task<IActionResult> OnPostRoleAsync([FromForm] Guid id, [FromForm] Role role, CancellationToken cancel) =>
        ChangeAsync(
            id,
            AuditAction.SetRole,
            account =>
            {
                if (Enum.IsDefined(role))
                    account.Role = role;
                return account.Role.ToString();
            },
            cancel
        );

    public Task<IActionResult> OnPostDisableAsync([FromForm] Guid id, CancellationToken cancel) =>
        ChangeAsync(
            id,
            AuditAction.Disable,
            account =>
            {
                account.DisabledAtUtc ??= time.GetUtcNow().UtcDateTime;
                return "";
            },
            cancel
        );

    public Task<IActionResult> OnPostEnableAsync([FromForm] Guid id, CancellationToken cancel) =>
        ChangeAsync(
            id,
            AuditAction.Enable,
            account =>
            {
                account.DisabledAtUtc = null;
                return "";
            },
            cancel
        );

    public Task<IActionResult> OnPostSessionsAsync([FromForm] Guid id, CancellationToken cancel) =>
        ChangeAsync(id, AuditAction.EndSessions, _ => "", cancel);

    // A new security stamp ends the sessions that have the old rights.
    private async Task<IActionResult> ChangeAsync(Guid id, AuditAction action, Func<Account, string> change, CancellationToken cancel)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { } account)
            return NotFound();
        if (id == Staff?.Id)
        {
            await LoadAsync(cancel);
            return Refuse("", UiText.Accounts.NotYourself);
        }

        var details = change(account);
        if (await accounts.UpdateSecurityStampAsync(account) is { Succeeded: false } refused)
        {
            await LoadAsync(cancel);
            if (!refused.Errors.Contains(AccountStore.LastAdministrator))
                return ChangedMeanwhile();

            Response.StatusCode = StatusCodes.Status409Conflict;
            return Refuse("", UiText.Accounts.LastAdministrator);
        }

        await RecordAsync(action, details, account.Name);
        return LocalRedirect($"{Links.Admin.Accounts}?done={account.Id}");
    }

    private string LinkOf(string token) => Links.Absolute(Links.Admin.Invitation(token));

    private static string Short(string? text) =>
        text?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, Account.NameMax)] : "";

    private async Task LoadAsync(CancellationToken cancel)
    {
        People = await list.ReadAsync(cancel);
        Open = await invitations.OpenAsync(cancel);
    }
}
