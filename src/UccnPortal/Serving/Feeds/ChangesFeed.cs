using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Encodings.Web;
using System.Xml;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;
using UccnPortal.Web;

namespace UccnPortal.Serving.Feeds;

/// <summary>
/// What changed since the brochure, and which records were published anew, as Atom. An entry keeps its id for ever, on
/// every installation of the same address, and is dated by the last publication of the records that it tells of.
/// </summary>
internal sealed class ChangesFeed(PublishedNetwork network, Reader reader, PortalLinks links, HtmlEncoder encoder)
{
    public const string MediaType = "application/atom+xml";

    /// <summary>So many changed records at most: a feed is for what is new.</summary>
    private const int RecordsTold = 50;

    private readonly Language _language = reader.Language;

    /// <summary>RFC 4151: who names the entries, and the year from which on the name was theirs.</summary>
    private readonly string _tag = $"tag:{new Uri(links.Absolute("/")).IdnHost},2026:changes";

    public static async Task<IResult> AnswerAsync(HttpContext context, string lang, Publication publication, LinksOf linksOf, HtmlEncoder encoder)
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        var feed = new ChangesFeed(network, new Reader(Languages.FromCode(lang) ?? Language.Zh), linksOf.For(context.Request), encoder);
        context.Response.Headers.CacheControl = "public, max-age=300";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Bytes(feed.Write(), $"{MediaType}; charset=utf-8");
    }

    public byte[] Write()
    {
        var entries = NewsItem.Later(network, network.Brochure.ShowsYear).Select(Entry)
            .Concat(RecordChange.Latest(network).Take(RecordsTold).Select(Entry))
            .OrderByDescending(entry => entry.LastUpdatedTime).ToList();
        var feed = new SyndicationFeed(entries)
        {
            Id = $"{_tag}/{_language.Code()}",
            Title = new TextSyndicationContent(reader.Say(UiText.Changes.FeedTitle, reader.Say(UiText.Site.Name))),
            Description = new TextSyndicationContent(reader.Say(UiText.Changes.FeedSubtitle)),
            Language = _language.Tag(),
            LastUpdatedTime = entries.Count == 0 ? network.SetUpAtUtc : entries[0].LastUpdatedTime,
            Authors = { new SyndicationPerson { Name = reader.Say(network.Organisations.GetValueOrDefault("alliance")?.Name ?? UiText.Site.Name), Uri = links.Absolute(links.Home(_language)) } },
        };
        if (!network.Settings.Licence.IsEmpty) feed.Copyright = new TextSyndicationContent(reader.Say(network.Settings.Licence));
        feed.Links.Add(Link("self", links.ChangesFeed(_language), _language, MediaType));
        feed.Links.Add(Link("alternate", links.ChangesFeed(reader.Other), reader.Other, MediaType));
        foreach (var link in Pages(language => links.Changes(language))) feed.Links.Add(link);

        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            feed.SaveAsAtom10(xml);
        }

        return bytes.ToArray();
    }

    private SyndicationItem Entry(NewsItem item)
    {
        var text = NewsText.Of(item, links, _language);
        var entry = Entry(item.Key, text, language => NewsText.PathOf(item, links, language), item.Records.Max(network.ChangedAtUtcOf));
        if (item.On is { Month: { } month, Day: { } day }) entry.PublishDate = new DateTimeOffset(item.On.Year, month, day, 0, 0, 0, TimeSpan.FromHours(8));
        return entry;
    }

    private SyndicationItem Entry(RecordChange change)
    {
        var (record, at) = change;
        var (name, path) = RecordPlace.Of(record, links, _language);
        var text = new NewsText([new(UiText.Changes.Kind(record)), new(UiText.Punctuation.Colon), new(name, path)], [new(UiText.Changes.PublishedOn.With(Dates.Say(Dates.DayOf(at))))]);
        return Entry($"record/{record.Id}", text, language => RecordPlace.Of(record, links, language).Path ?? links.Changes(language), at);
    }

    private SyndicationItem Entry(string key, NewsText text, Func<Language, string> path, DateTime updated)
    {
        var entry = new SyndicationItem
        {
            Id = $"{_tag}/{_language.Code()}/{key}",
            Title = new TextSyndicationContent(string.Concat(text.Headline.Select(words => Said(words.Words)))),
            Summary = new TextSyndicationContent(Html(text.Whole(_language)), TextSyndicationContentKind.Html),
            LastUpdatedTime = new DateTimeOffset(updated, TimeSpan.Zero),
        };
        foreach (var link in Pages(path)) entry.Links.Add(link);
        return entry;
    }

    /// <summary>A title has no markup to say it with: a text that only the other language has is followed by the mark in words.</summary>
    private string Said(LocalizedText text) =>
        text.In(_language) is { Length: > 0 } words
            ? words
            : reader.Say(UiText.Punctuation.InBrackets, reader.Say(text), reader.Say(StateWords.OnlyIn(reader.Other)));

    private string Html(IEnumerable<NewsWords> words)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        new NewsHtml(words, reader, links.Absolute("")).WriteTo(html, encoder);
        return html.ToString();
    }

    /// <summary>The page in the feed's language and its twin in the other.</summary>
    private IEnumerable<SyndicationLink> Pages(Func<Language, string> path) =>
        new[] { _language, reader.Other }.Select(language => Link("alternate", path(language), language, "text/html"));

    private SyndicationLink Link(string relation, string path, Language language, string mediaType)
    {
        var link = new SyndicationLink(new Uri(links.Absolute(path))) { RelationshipType = relation, MediaType = mediaType };
        link.AttributeExtensions.Add(new XmlQualifiedName("hreflang"), language.Tag());
        return link;
    }
}
