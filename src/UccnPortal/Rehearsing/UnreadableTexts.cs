using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Rehearsing;

/// <summary>A published text that is shown plain because its Markdown cannot be rendered.</summary>
public sealed record UnreadableText(Record Record, string Field);

public sealed class UnreadableTexts(Publication publication, IRehearsal rehearsal)
{
    private Found? _last;

    public async Task<IReadOnlyList<UnreadableText>> ListAsync(CancellationToken cancel = default)
    {
        var network = await publication.CurrentAsync(cancel);
        if (Volatile.Read(ref _last) is { } last && last.In == network)
            return last.Texts;

        var found = new Found(
            network,
            [.. from record in network.Records from problem in rehearsal.TextsOf(record) select new UnreadableText(record, problem.Field)]
        );
        Volatile.Write(ref _last, found);
        return found.Texts;
    }

    private sealed record Found(PublishedNetwork In, IReadOnlyList<UnreadableText> Texts);
}
