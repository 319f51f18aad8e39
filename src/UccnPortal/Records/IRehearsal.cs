namespace UccnPortal.Records;

/// <summary>What is about to become public at once.</summary>
/// <param name="Withdrawn">The record that goes.</param>
public sealed record PublicChange(IReadOnlyList<Record> Published, Record? Withdrawn = null);

/// <summary>Shows a change as readers will get it, before they do.</summary>
public interface IRehearsal
{
    /// <summary>The texts of a record that cannot be set as they are meant.</summary>
    IReadOnlyList<Problem> TextsOf(Record record);

    /// <summary>The pages that could not be made with the change, in words; empty where all can.</summary>
    Task<IReadOnlyList<Problem>> PagesAsync(PublicChange change, CancellationToken cancel = default);
}
