namespace UccnPortal.Records;

/// <summary>What became of a reader's report. Stored by name: never rename a member.</summary>
public enum ReaderReportState
{
    New,
    Checking,
    Corrected,
    Declined,
}

/// <summary>A reader's report of a mistake on a page, as sent.</summary>
/// <param name="FormId">The form it was sent with; each form is taken once.</param>
/// <param name="Page">Path and query of a page of this site; empty if none is named.</param>
/// <param name="RecordId">The record that the page is about.</param>
/// <param name="Contact">How the reader can be answered; empty if not at all.</param>
public sealed record SentReport(Guid FormId, string Page, Guid? RecordId, string Text, string Contact, Language Language)
{
    public const int PageMax = 300;
    public const int TextMax = 2000;
    public const int ContactMax = 200;
}

public abstract record ReportReceipt
{
    public sealed record Taken(string Number) : ReportReceipt;

    /// <summary>The form was sent before, with another text.</summary>
    public sealed record FormUsed : ReportReceipt;

    /// <summary>Too many reports are open.</summary>
    public sealed record NoRoom : ReportReceipt;
}

/// <summary>What anybody who has the number of a report may know of it.</summary>
public sealed record ReportProgress(ReaderReportState State, DateTime AtUtc, DateTime ChangedAtUtc);

/// <summary>Readers' reports as the public pages use them, which do not see the database.</summary>
public interface IReaderReports
{
    /// <summary>How many days a report is kept after it was closed.</summary>
    int DaysKept { get; }

    Task<ReportReceipt> AddAsync(SentReport sent, CancellationToken cancel = default);

    Task<ReportProgress?> FindAsync(string number, CancellationToken cancel = default);

    Task ForgetOldAsync(CancellationToken cancel = default);
}
