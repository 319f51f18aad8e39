using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>Addresses of the admin area; see <see cref="PortalLinks.Admin"/>. They do not contain the language.</summary>
public sealed class AdminLinks
{
    public string Home => "/admin";
    public string SignIn => "/admin/sign-in";

    public string SignInFor(string returnUrl) => $"{SignIn}?return={Uri.EscapeDataString(returnUrl)}";

    /// <summary>Signs in without a password, in Development.</summary>
    public string DevelopmentSignIn => "/admin/sign-in/development";

    public string SignInCode => "/admin/sign-in/code";
    public string SignOut => "/admin/sign-out";
    public string TwoFactor => "/admin/two-factor";
    public string Me => "/admin/me";
    public string Accounts => "/admin/accounts";
    public string Audit => "/admin/audit";

    public string AuditFile => "/admin/audit.csv";
    public string Health => "/admin/health";
    public string Help => "/admin/help";

    /// <summary>The list of records; <paramref name="kinds"/> as in <see cref="RecordKind.Path"/>, empty for all types.</summary>
    public string Records(string kinds, string query = "") => $"/admin/records{(kinds.Length > 0 ? "/" : "")}{kinds}{query}";

    public string Alive => "/admin/alive";

    public string Slugs(string kinds) => $"/admin/records/{kinds}/slug";

    public string NewRecord(string kinds) => $"/admin/records/{kinds}/new";

    /// <summary>The form of a record; <paramref name="field"/> is the anchor of a field with a problem.</summary>
    public string Record(string kinds, Guid id, string field = "") =>
        $"/admin/records/{kinds}/{id}{(field.Length > 0 ? "#" : "")}{Uri.EscapeDataString(field)}";

    public string History(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/history";

    public string Compare(string kinds, Guid id, int from, int to) => $"{Comparison(kinds, id)}?from={from}&to={to}";

    public string Comparison(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/compare";

    public string Bin => "/admin/bin";

    public string Purge(Guid id) => $"/admin/bin/{id}/purge";

    public string Suggestions => "/admin/suggestions";

    /// <summary>The reports of readers, or those about a record.</summary>
    public string Reports(Guid? record = null) => $"/admin/reports{(record is { } id ? $"?record={id}" : "")}";

    public string NewReports => "/admin/reports?state=new";

    public string Deletion(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/deletion";

    public string Review(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/review";

    public string Preview(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/preview";

    public string Preview(string kinds, Guid id, Language shown, bool asOnPhone) =>
        $"{Preview(kinds, id)}?in={shown.Code()}{(asOnPhone ? "&width=phone" : "")}";

    public string Previewed(Guid id, Language shown) => $"/admin/previewed/{id}/{shown.Code()}";

    /// <summary>The token is in the query because logs do not contain queries.</summary>
    public string Invitation(string token) => $"/admin/invitation?token={token}";

    public string ConfirmForm => "/admin/confirm";

    public string Confirm(string returnUrl) => $"{ConfirmForm}?return={Uri.EscapeDataString(returnUrl)}";

    /// <summary>Prevents open redirects: returns the address if it is within the admin area, and otherwise its first page.</summary>
    public string Within(string? address) =>
        address is not null
        && (
            address == Home
            || address.StartsWith("/admin/", StringComparison.Ordinal)
            || address.StartsWith("/admin?", StringComparison.Ordinal)
        )
        && !address.Contains('\\', StringComparison.Ordinal)
        && !address.Contains("//", StringComparison.Ordinal)
        && !address.Contains("..", StringComparison.Ordinal)
        && !address.Any(char.IsControl)
            ? address
            : Home;
}
