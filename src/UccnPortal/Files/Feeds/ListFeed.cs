using System.ServiceModel.Syndication;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files.Feeds;

/// <summary>A city list as Atom, one entry per row, dated by the last change of the city's record.</summary>
internal sealed class ListFeed(PublishedNetwork network, Reader reader, PortalLinks links) : AtomFeed(network, reader, links)
{
    /// <param name="page">Returns the address of the list with its query.</param>
    /// <param name="self">Returns the address of the feed itself.</param>
    public byte[] Write(
        string name,
        LocalizedText title,
        IReadOnlyList<PublishedDesignation> rows,
        int year,
        Func<Language, string> page,
        Func<Language, string> self
    ) => Write(name, Reader.Text(title), Reader.Text(UiText.Cities.ShownAsOf, year), [.. rows.Select(row => Entry(row, year))], self, page);

    private SyndicationItem Entry(PublishedDesignation row, int year)
    {
        var place = row.City.IsChinese && row.City.Province is { } province ? province.Name : row.City.Country.Name;
        var words = new[] { TextOf(row.Field.Record.Title), TextOf(place), Reader.Text(UiText.Cities.Since, row.From), Status(row, year) };
        return Entry(
            $"designations/{Language.Code()}/{row.City.Record.Id}/{row.Record.Key}",
            TextOf(row.City.DistinctName),
            new TextSyndicationContent(Sentence(words)),
            language => Links.City(language, row.City.Slug),
            row.City.ChangedAtUtc
        );
    }

    private string Sentence(IEnumerable<string> words)
    {
        var sentence = string.Join(Reader.Text(UiText.Punctuation.ListComma), words.Where(word => word.Length > 0));
        return TakeRemarks() is { Length: > 0 } remarks ? sentence + Reader.Text(UiText.Punctuation.Stop) + remarks : sentence;
    }

    private string Status(PublishedDesignation row, int year) =>
        row.StatusIn(year) switch
        {
            MemberStatus.Moved => Reader.Text(UiText.Cities.Moved),
            MemberStatus.Left => Reader.Text(UiText.Cities.Left),
            _ => "",
        };
}
