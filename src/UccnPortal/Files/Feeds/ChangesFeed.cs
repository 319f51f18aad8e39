using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text.Encodings.Web;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files.Feeds;

/// <summary>News since the brochure and changed records as Atom. Entry ids are permanent and depend only on the site's address.</summary>
internal sealed class ChangesFeed(PublishedNetwork network, Reader reader, PortalLinks links, HtmlEncoder encoder)
    : AtomFeed(network, reader, links)
{
    private const int RecordsTold = 50;

    public static async Task<IResult> AnswerAsync(
        HttpContext context,
        string lang,
        Publication publication,
        PortalLinksFactory linksFactory,
        HtmlEncoder encoder
    )
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        var feed = new ChangesFeed(
            network,
            new Reader(Languages.FromCode(lang) ?? Language.Zh),
            linksFactory.For(context.Request),
            encoder
        );
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(feed.Write(), $"{MediaType}; charset=utf-8");
    }

    public byte[] Write() =>
        Write(
            "changes",
            Reader.Text(UiText.Changes.FeedTitle, Reader.Text(UiText.Site.Name)),
            Reader.Text(UiText.Changes.FeedSubtitle, Network.Brochure.ShowsYear),
            [
                .. NewsItem
                    .Later(Network, Network.Brochure.ShowsYear)
                    .Select(Entry)
                    .Concat(RecordChange.Latest(Network).GroupBy(change => Dates.DayOf(change.AtUtc)).SelectMany(Entries).Take(RecordsTold))
                    .OrderByDescending(entry => entry.LastUpdatedTime),
            ],
            Links.ChangesFeed,
            language => Links.Changes(language)
        );

    /// <summary>An update of the data, which changes hundreds of records in a day, is a single entry.</summary>
    private IEnumerable<SyndicationItem> Entries(IGrouping<PartialDate, RecordChange> day)
    {
        var named = RecordChange.Named(day);
        var counted = named[false].ToList();
        return counted.Count > 0 ? named[true].Select(Entry).Prepend(Entry(day.Key, counted)) : named[true].Select(Entry);
    }

    private SyndicationItem Entry(PartialDate day, List<RecordChange> counted)
    {
        var text = new NewsText([new(UiText.Changes.RecordsUpdated.With(counted.Count), Links.Changes(Language))], []);
        return Entry($"records/{day}", text, language => Links.Changes(language), counted.Max(change => change.AtUtc));
    }

    private SyndicationItem Entry(NewsItem item)
    {
        var text = NewsText.Of(item, Links, Language);
        var entry = Entry(item.Key, text, language => NewsText.PathOf(item, Links, language), item.Records.Max(Network.ChangedAtUtcOf));
        if (item.On is { Month: { } month, Day: { } day })
            entry.PublishDate = new DateTimeOffset(item.On.Year, month, day, 0, 0, 0, TimeSpan.FromHours(8));
        return entry;
    }

    private SyndicationItem Entry(RecordChange change)
    {
        var record = change.Record;
        var (name, path) = RecordPlace.Of(record, Links, Language);
        var told = change.Note.IsEmpty ? UiText.Changes.PublishedOn.With(Dates.Format(Dates.DayOf(change.AtUtc))) : change.Note;
        var text = new NewsText(
            [new(RecordWords.KindForReaders(RecordKinds.KindOf(record))), new(UiText.Punctuation.Colon), new(name, path)],
            [new(told)]
        );
        var key = change.Number is { } number ? $"record/{record.Id}/{number}" : $"record/{record.Id}";
        return Entry(key, text, language => RecordPlace.Of(record, Links, language).Path ?? Links.Changes(language), change.AtUtc);
    }

    private SyndicationItem Entry(string key, NewsText text, Func<Language, string> path, DateTime updated) =>
        Entry(
            $"changes/{Language.Code()}/{key}",
            string.Concat(text.Headline.Select(words => TextOf(words.Words))),
            new TextSyndicationContent(Html(text.Whole(Language)), TextSyndicationContentKind.Html),
            path,
            updated
        );

    private string Html(IEnumerable<NewsWords> words)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        new NewsHtml(words, Reader, Links.Absolute("")).WriteTo(html, encoder);
        encoder.Encode(html, TakeRemarks());
        return html.ToString();
    }
}
