using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>The addresses of the admin area; reached through <see cref="PortalLinks.Admin"/>. Its language is the reader's, not the address's.</summary>
public sealed class AdminLinks
{
    public string Home => "/admin";
    public string SignIn => "/admin/sign-in";

    /// <summary>Asks who it is, and leads on.</summary>
    public string SignInFor(string goOn) => $"{SignIn}?return={Uri.EscapeDataString(goOn)}";

    public string SignInCode => "/admin/sign-in/code";
    public string SignOut => "/admin/sign-out";
    public string TwoFactor => "/admin/two-factor";
    public string Me => "/admin/me";
    public string Accounts => "/admin/accounts";
    public string Audit => "/admin/audit";

    /// <summary>The audit log as a file.</summary>
    public string AuditFile => "/admin/audit.csv";
    public string Health => "/admin/health";
    public string Help => "/admin/help";

    /// <summary>All records of a type; <paramref name="kinds"/> as <see cref="RecordKind.Path"/> has it, empty for those of all types.</summary>
    public string Records(string kinds, string query = "") => $"/admin/records{(kinds.Length > 0 ? "/" : "")}{kinds}{query}";

    /// <summary>Tells a script whether its session still holds.</summary>
    public string Alive => "/admin/alive";

    /// <summary>Tells a script who has a slug.</summary>
    public string Slugs(string kinds) => $"/admin/records/{kinds}/slug";

    public string NewRecord(string kinds) => $"/admin/records/{kinds}/new";

    /// <summary>The form of a record; a problem's field is the anchor of its place in it.</summary>
    public string Record(string kinds, Guid id, string field = "") => $"/admin/records/{kinds}/{id}{(field.Length > 0 ? "#" : "")}{Uri.EscapeDataString(field)}";

    /// <summary>All versions of a record.</summary>
    public string History(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/history";

    /// <summary>Two versions of a record, field by field.</summary>
    public string Compare(string kinds, Guid id, int from, int to) => $"{Comparison(kinds, id)}?from={from}&to={to}";

    public string Comparison(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/compare";

    public string Bin => "/admin/bin";

    /// <summary>Removes the drafts of a record in the bin for good.</summary>
    public string Purge(Guid id) => $"/admin/bin/{id}/purge";

    public string Suggestions => "/admin/suggestions";

    /// <summary>The ways the record goes.</summary>
    public string Deletion(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/deletion";

    /// <summary>When the record is to be looked through again.</summary>
    public string Review(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/review";

    /// <summary>The screen around a record's previewed page.</summary>
    public string Preview(string kinds, Guid id) => $"/admin/records/{kinds}/{id}/preview";

    public string Preview(string kinds, Guid id, Language shown, bool asOnPhone) => $"{Preview(kinds, id)}?in={shown.Code()}{(asOnPhone ? "&width=phone" : "")}";

    /// <summary>The previewed page itself.</summary>
    public string Previewed(Guid id, Language shown) => $"/admin/previewed/{id}/{shown.Code()}";

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
