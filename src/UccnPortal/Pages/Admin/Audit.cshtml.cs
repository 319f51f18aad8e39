using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Admin;

/// <summary>Who did what and when, the latest first.</summary>
public sealed class AuditModel(AccountList list) : AdminPage
{
    public override LocalizedText Title => UiText.Audit.Title;
    public override string Section => "audit";
    public override Role MayRead => Role.Administrator;
    public string Words { get; private set; } = "";
    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];
    public AuditEntry? BrokenAt { get; private set; }

    /// <summary>The next older entries; null on the last page.</summary>
    public string? Older => Entries.Count < AccountList.AuditPage ? null : $"{Links.Admin.Audit}{new QueryString().Add("q", Words).Add("before", $"{Entries[^1].Sequence}")}";

    public async Task OnGetAsync([FromQuery] string? q, [FromQuery] long? before, CancellationToken cancel)
    {
        Words = q?.Trim() ?? "";
        Entries = await list.AuditAsync(Words, before, cancel);
        BrokenAt = await list.BrokenAtAsync(cancel);
    }
}
