namespace UccnPortal.Records;

public sealed record PublicChange(IReadOnlyList<Record> Published, Record? Withdrawn = null);

public interface IRehearsal
{
    IReadOnlyList<Problem> TextsOf(Record record);

    Task<IReadOnlyList<Problem>> PagesAsync(PublicChange change, CancellationToken cancel = default);
}
