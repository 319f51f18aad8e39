namespace UccnPortal.Records;

/// <summary>Where readers find a record: what links in texts lead to.</summary>
public interface IRecordAddresses
{
    /// <summary>
    /// The addresses that stand for this one record and go with it, such as <c>/zh/history#rule-x</c>, in the same order for every
    /// record of the type; none where a page is there with it and without it.
    /// </summary>
    IReadOnlyList<string> Of(string kind, string slug, Language language);
}
