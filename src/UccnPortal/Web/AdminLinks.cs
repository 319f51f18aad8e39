namespace UccnPortal.Web;

/// <summary>The addresses of the admin area; reached through <see cref="PortalLinks.Admin"/>. Its language is the reader's, not the address's.</summary>
public sealed class AdminLinks
{
    public string Home => "/admin";
    public string SignIn => "/admin/sign-in";
    public string SignInCode => "/admin/sign-in/code";
    public string SignOut => "/admin/sign-out";
    public string TwoFactor => "/admin/two-factor";
    public string Me => "/admin/me";
    public string Accounts => "/admin/accounts";
    public string Audit => "/admin/audit";

    /// <summary>The token stands in the query, which no log repeats.</summary>
    public string Invitation(string token) => $"/admin/invitation?token={token}";

    public string ConfirmForm => "/admin/confirm";

    /// <summary>Asks for the password once more, and leads on.</summary>
    public string Confirm(string goOn) => $"{ConfirmForm}?return={Uri.EscapeDataString(goOn)}";

    /// <summary>The address if it is one of ours within the admin, else the admin's first page: nobody is led away by a link.</summary>
    public string Within(string? address) =>
        address is not null && (address == Home || address.StartsWith("/admin/", StringComparison.Ordinal) || address.StartsWith("/admin?", StringComparison.Ordinal))
        && !address.Contains('\\', StringComparison.Ordinal) && !address.Contains("//", StringComparison.Ordinal) && !address.Contains("..", StringComparison.Ordinal) && !address.Any(char.IsControl)
            ? address : Home;
}
