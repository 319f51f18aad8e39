using Microsoft.AspNetCore.Identity;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;

namespace UccnPortal.Accounts;

/// <summary>
/// Signs in without password and code, as an administrator of its own. Registered in Development only, and the account
/// has no password, so that no other environment lets it in or accepts its sessions (<see cref="SignIns.ValidateAsync"/>).
/// </summary>
public sealed class DevelopmentSignIn
{
    public const string Name = "developer";

    private readonly UserManager<Account> _accounts;
    private readonly SignIns _signIns;
    private readonly TimeProvider _time;

    public DevelopmentSignIn(IHostEnvironment environment, UserManager<Account> accounts, SignIns signIns, TimeProvider time)
    {
        if (!environment.IsDevelopment())
            throw new InvalidOperationException("There is no sign-in without a password outside Development.");

        (_accounts, _signIns, _time) = (accounts, signIns, time);
    }

    public async Task SignInAsync(Language language, CancellationToken cancel)
    {
        var account = await _accounts.FindByNameAsync(Name);
        if (account is null)
        {
            account = new Account
            {
                Id = Guid.CreateVersion7(),
                Name = Name,
                Role = Role.Administrator,
                CreatedAtUtc = _time.GetUtcNow().UtcDateTime,
            };
            await _accounts.CreateAsync(account);
        }

        if (account.Language != language)
        {
            account.Language = language;
            await _accounts.UpdateAsync(account);
        }

        await _signIns.CompleteAsync(account, cancel);
    }
}
