using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.OpenData;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

/// <summary>Exports the audit log as CSV; the export itself is audited.</summary>
public sealed class AuditFileModel(AccountList list) : AdminPage
{
    public override LocalizedText Title => UiText.Audit.Title;
    public override Role MayRead => Role.Administrator;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var entries = await list.AuditAsync(AuditModel.Read(Request.Query), null, AccountList.AuditFile, cancel);
        await RecordAsync(AuditAction.Export, $"audit.csv, {entries.Count}");
        var file = new CsvFile<AuditEntry>()
            .Plain("sequence", entry => entry.Sequence.ToString(CultureInfo.InvariantCulture))
            .Plain("beijing_time", entry => TimeOf(entry.AtUtc))
            .Plain("utc", entry => entry.AtUtc.ToString("s", CultureInfo.InvariantCulture) + "Z")
            .Text("person", entry => entry.Actor)
            .Text("action", entry => entry.Action)
            .Text("action_in_words", entry => Text(UiText.Audit.NameOf(entry.Action)))
            .Text("record_type", entry => entry.Kind)
            .Plain("record_id", entry => entry.RecordId?.ToString() ?? "")
            .Text("title", entry => entry.Title)
            .Text("details", entry => entry.Details)
            .Text("from", entry => entry.Address)
            .Plain("hash", entry => entry.Hash);
        return File(file.Write(entries, hasMark: true), "text/csv; charset=utf-8", "audit.csv");
    }
}
