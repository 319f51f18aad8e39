namespace UccnPortal.Records;

public interface IRecordAddresses
{
    /// <summary>The addresses that exist only with this record (<c>/zh/history#rule-x</c>), in an order fixed per type.</summary>
    IReadOnlyList<string> Of(string kind, string slug, Language language);
}
