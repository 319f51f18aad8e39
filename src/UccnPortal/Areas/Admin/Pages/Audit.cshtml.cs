using System.Text.Json;
using System.Text.Json.Nodes;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Data.History;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class AuditModel(AccountList list) : AdminPage
{
    private const int LongestDetails = 200;

    public override LocalizedText Title => UiText.Audit.Title;
    public override string Section => "audit";
    public override Role MayRead => Role.Administrator;
    public AuditQuery Query { get; private set; } = new("", "", null, null);
    public IReadOnlyList<string> Actors { get; private set; } = [];
    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];
    public AuditCheck Check { get; private set; } = new();

    public string? Older =>
        Entries.Count < AccountList.AuditPage ? null : Links.Admin.Audit + Written(Query).Add("before", $"{Entries[^1].Sequence}");

    public string AsFile => Links.Admin.AuditFile + Written(Query);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Query = Read(Request.Query);
        Entries = await list.AuditAsync(
            Query,
            long.TryParse(Request.Query["before"], out var before) ? before : null,
            AccountList.AuditPage,
            cancel
        );
        Actors = await list.ActorsAsync(cancel);
        Check = await list.LastCheckAsync(cancel);
    }

    public string DetailsOf(AuditEntry entry)
    {
        if (Enum.GetNames<Role>().Contains(entry.Details))
            return Text(UiText.Accounts.NameOf(entry.Details));
        if (entry.Action == AuditAction.MarkReport.Code() && Enum.TryParse<ReaderReportState>(entry.Details, out var state))
            return Text(UiText.ReaderReports.NameOf(state));
        if (entry.Action != AuditAction.Seed.Code() || ReportOf(entry) is not { } report)
            return entry.Details.Length > LongestDetails ? entry.Details[..LongestDetails] + "…" : entry.Details;

        int Count(string what) => (report[what] as JsonArray)?.Count ?? 0;
        return Text(UiText.Audit.SeedDid, Count("Added"), Count("Updated"), Count("KeptFromStaff"), Count("LeftDeleted"));
    }

    internal static LocalizedText ChainOf(AuditCheck check) =>
        check switch
        {
            { BrokenAt: { } broken, AtUtc: { } at } => UiText.Audit.Broken.With(broken, TimeOf(at)),
            { AtUtc: { } at } => UiText.Audit.Unbroken.With(TimeOf(at), check.Entries),
            _ => UiText.Audit.Unchecked,
        };

    internal static AuditQuery Read(IQueryCollection query)
    {
        var words = query["q"].ToString().Trim();
        return new AuditQuery(words, query["person"].ToString(), Day(query["from"]), Day(query["until"]))
        {
            Actions = [.. UiText.Audit.ActionsSaid(words)],
        };
    }

    // Entries are never changed, so those of older versions may not parse and are shown as they are.
    private static JsonObject? ReportOf(AuditEntry entry)
    {
        try
        {
            return JsonNode.Parse(entry.Details) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None,
            out var day
        ) && day.Year is > 1 and < 9999
            ? day
            : null;

    private static QueryString Written(AuditQuery query) =>
        QueryString.Create(
            new Dictionary<string, string?>
            {
                ["q"] = query.Words,
                ["person"] = query.Person,
                ["from"] = query.From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                ["until"] = query.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            }.Where(pair => !string.IsNullOrEmpty(pair.Value))
        );
}
