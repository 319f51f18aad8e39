using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files.Feeds;

/// <summary>The common parts of the Atom feeds: permanent entry ids, links to both languages, author and rights.</summary>
internal abstract class AtomFeed(PublishedNetwork network, Reader reader, PortalLinks links)
{
    public const string MediaType = "application/atom+xml";

    /// <summary>A tag URI (RFC 4151) with the year since which the host name has been in use.</summary>
    private readonly string _tag = $"tag:{new Uri(links.Absolute("/")).IdnHost},2026:";

    protected PublishedNetwork Network { get; } = network;
    protected Reader Reader { get; } = reader;
    protected PortalLinks Links { get; } = links;
    protected Language Language => Reader.Language;

    /// <param name="name">The feed's part of its ids.</param>
    protected byte[] Write(
        string name,
        string title,
        string subtitle,
        List<SyndicationItem> entries,
        Func<Language, string> self,
        Func<Language, string> page
    )
    {
        var feed = new SyndicationFeed(entries)
        {
            Id = $"{_tag}{name}/{Language.Code()}",
            Title = new TextSyndicationContent(title),
            Description = new TextSyndicationContent(subtitle),
            Language = Language.Tag(),
            LastUpdatedTime = entries.Count == 0 ? Network.SetUpAtUtc : entries.Max(entry => entry.LastUpdatedTime),
            Authors =
            {
                new SyndicationPerson
                {
                    Name = Reader.Text(Network.Organisations.GetValueOrDefault("alliance")?.Name ?? UiText.Site.Name),
                    Uri = Links.Absolute(Links.Home(Language)),
                },
            },
        };
        if (!Network.Settings.Licence.IsEmpty)
            feed.Copyright = new TextSyndicationContent(Reader.Text(Network.Settings.Licence));
        feed.Links.Add(Link("self", self(Language), Language, MediaType));
        feed.Links.Add(Link("alternate", self(Reader.Other), Reader.Other, MediaType));
        foreach (var link in Pages(page))
            feed.Links.Add(link);

        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }
            )
        )
        {
            feed.SaveAsAtom10(xml);
        }

        return bytes.ToArray();
    }

    protected SyndicationItem Entry(string key, string title, TextSyndicationContent summary, Func<Language, string> path, DateTime updated)
    {
        var entry = new SyndicationItem
        {
            Id = _tag + key,
            Title = new TextSyndicationContent(title),
            Summary = summary,
            LastUpdatedTime = new DateTimeOffset(updated, TimeSpan.Zero),
        };
        foreach (var link in Pages(path))
            entry.Links.Add(link);
        return entry;
    }

    /// <summary>Atom titles have no markup, so a text that only exists in the other language carries the mark in words.</summary>
    protected string TextOf(LocalizedText text)
    {
        var shown = text.In(Language).Length > 0 ? Language : Reader.Other;
        Reader.Notice(text, shown, Language);
        return shown == Language
            ? text.In(Language)
            : Reader.Text(UiText.Punctuation.InBrackets, text.In(shown), Reader.Text(StateWords.OnlyIn(shown)));
    }

    /// <summary>What readers must know of the texts since the last call. Each entry says it, because entries are read one by one.</summary>
    protected string TakeRemarks()
    {
        var remarks = string.Concat(
            Reader.Remarks.Take(UiText.Remarks.PendingInShort).Select(remark => Reader.Space + Reader.Text(remark))
        );
        Reader.Remarks = new RemarkLog();
        return remarks;
    }

    private IEnumerable<SyndicationLink> Pages(Func<Language, string> path) =>
        new[] { Language, Reader.Other }.Select(language => Link("alternate", path(language), language, "text/html"));

    private SyndicationLink Link(string relation, string path, Language language, string mediaType)
    {
        var link = new SyndicationLink(new Uri(Links.Absolute(path))) { RelationshipType = relation, MediaType = mediaType };
        link.AttributeExtensions.Add(new XmlQualifiedName("hreflang"), language.Tag());
        return link;
    }
}
