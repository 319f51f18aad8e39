namespace UccnPortal.Data.Accounts;

/// <summary>A signed-in session. Its cookie is rejected without this row, so a copied cookie is useless after sign-out.</summary>
public sealed class StaffSession
{
    public Guid Id { get; set; }
    public DateTime UntilUtc { get; set; }
}
