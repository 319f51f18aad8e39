using Microsoft.AspNetCore.Identity;
using UccnPortal.Backups;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Admin;

/// <summary>The first page after signing in.</summary>
public sealed class IndexModel(UserManager<Account> accounts, BackupWatch watch) : AdminPage
{
    public override LocalizedText Title => UiText.Admin.Overview;
    public override string Section => "home";
    public Account? Account { get; private set; }

    /// <summary>How the backups stand; for administrators.</summary>
    public BackupStanding? Backups { get; private set; }

    public async Task OnGetAsync()
    {
        Account = await accounts.FindByIdAsync(Staff?.Id.ToString() ?? "");
        if (Staff is { MayAdminister: true }) Backups = watch.Look();
    }
}
