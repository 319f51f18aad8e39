using System.Text.RegularExpressions;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Editing;

internal sealed class ReferencesTo(RecordEntry used, IRecordAddresses addresses)
{
    private readonly List<(string Address, Regex Link)> _links =
    [
        .. AddressesOf(used, addresses).Select(address => (address, LinkTo(address))),
    ];

    /// <summary>At least one of these strings is in every snapshot that refers to the record.</summary>
    public (string Key, string Slug) Signs => (used.Id.ToString(), _links.Count > 0 ? used.Slug : used.Id.ToString());

    public IEnumerable<(string Field, bool IsPrinted)> In(Record record) =>
        RecordReferences
            .Of(record)
            .Where(reference => reference.Id == used.Id)
            .Select(reference => (reference.Field, reference.IsPrinted))
            .Concat(
                RecordTexts
                    .Of(record)
                    .Where(place => IsLinked(place.Text.Zh) || IsLinked(place.Text.En))
                    .Select(place => (place.Path, false))
            );

    public Record? Repointed(string snapshot, RecordKind kind, RecordEntry next)
    {
        var (key, slug) = Signs;
        if (!snapshot.Contains(key, StringComparison.Ordinal) && !snapshot.Contains(slug, StringComparison.Ordinal))
            return null;

        var record = RecordJson.Read(snapshot, kind);
        if (!In(record).Any(use => !use.IsPrinted))
            return null;

        var turned = snapshot.Replace(key, next.Id.ToString(), StringComparison.Ordinal);
        foreach (var ((_, link), to) in _links.Zip(AddressesOf(next, addresses)))
        {
            var (page, anchor) = Parted(to);
            turned = link.Replace(turned, match => page + match.Groups["query"].Value + anchor);
        }

        if (turned == snapshot)
            return null;

        var repointed = RecordJson.Read(turned, kind);
        PrintedRows.Copy(record, repointed);
        return repointed;
    }

    private bool IsLinked(string text) => _links.Exists(link => link.Link.IsMatch(text));

    private static IEnumerable<string> AddressesOf(RecordEntry entry, IRecordAddresses addresses) =>
        Languages.All.SelectMany(language => addresses.Of(entry.Kind, entry.Slug, language));

    // Matches whole slugs: /cities/yorkton is not a link to /cities/york.
    private static Regex LinkTo(string address)
    {
        var (page, anchor) = Parted(address);
        var query = anchor.Length > 0 ? @"(?<query>\?[^#\s)""]*)?" : "";
        return new Regex($"{Regex.Escape(page)}{query}{Regex.Escape(anchor)}(?![a-z0-9-])", RegexOptions.CultureInvariant);
    }

    private static (string Page, string Anchor) Parted(string address) =>
        address.IndexOf('#', StringComparison.Ordinal) is var anchor and >= 0 ? (address[..anchor], address[anchor..]) : (address, "");
}
