using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Accounts;

/// <summary>Stores accounts for ASP.NET Core Identity. Two-factor codes are handled by <see cref="OneTimeCodes"/>.</summary>
public sealed class AccountStore(PortalDb db) : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>
{
    /// <summary>No administrator would be left. Checked in the change's own transaction, so concurrent changes cannot both pass.</summary>
    public static readonly IdentityError LastAdministrator = new()
    {
        Code = nameof(LastAdministrator),
        Description = "No administrator would be left.",
    };

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id)
            ? db.Accounts.FirstOrDefaultAsync(account => account.Id == id, cancellationToken)
            : Task.FromResult<Account?>(null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.Accounts.FirstOrDefaultAsync(account => account.NormalizedName == normalizedUserName, cancellationToken);

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        db.Accounts.Add(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        user.Version++;
        try
        {
            if (!LosesAdministrator(db.Entry(user)))
            {
                await db.SaveChangesAsync(cancellationToken);
                return IdentityResult.Success;
            }

            await using var transaction = await db.BeginInTurnAsync(Turns.Accounts, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            if (
                await db.Accounts.AnyAsync(
                    account => account.Role == Role.Administrator && account.DisabledAtUtc == null,
                    cancellationToken
                )
            )
            {
                await transaction.CommitAsync(cancellationToken);
                return IdentityResult.Success;
            }

            await transaction.RollbackAsync(cancellationToken);
            await db.Entry(user).ReloadAsync(cancellationToken);
            return IdentityResult.Failed(LastAdministrator);
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(user).ReloadAsync(cancellationToken); // A later save in this request would fail on the stale entity.
            return IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
        }
    }

    /// <summary>Not supported: accounts are disabled, never deleted, because the history refers to them.</summary>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.NormalizedName);

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.PasswordHash.Length > 0 ? user.PasswordHash : null);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash.Length > 0);

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.SecurityStamp);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) =>
        Set(() => user.Name = userName ?? "");

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) =>
        Set(() => user.NormalizedName = normalizedName ?? "");

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(() => user.PasswordHash = passwordHash ?? "");

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) =>
        Set(() => user.SecurityStamp = stamp);

    public void Dispose()
    {
        // The request owns the context.
    }

    private static bool LosesAdministrator(EntityEntry<Account> entry) =>
        entry is { OriginalValues: var before, Entity: var after }
        && before.GetValue<Role>(nameof(Account.Role)) == Role.Administrator
        && before.GetValue<DateTime?>(nameof(Account.DisabledAtUtc)) is null
        && after is not { Role: Role.Administrator, DisabledAtUtc: null };

    private static Task Set(Action set)
    {
        set();
        return Task.CompletedTask;
    }
}
