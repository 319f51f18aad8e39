using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files.Feeds;

/// <summary>Dates of the calls as iCalendar. Sources give no hours: entries last whole days. Dates without a month are omitted.</summary>
internal sealed class CallCalendar(PublishedNetwork network, Reader reader, PortalLinks links)
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The refresh interval. New dates appear every other year.</summary>
    private const string LookAgain = "P1D";

    private static readonly DateTime FirstSequence = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string _host = new Uri(links.Absolute("/")).IdnHost;

    public static async Task<IResult> AnswerAsync(HttpContext context, Publication publication, PortalLinksFactory linksFactory)
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "public, max-age=300";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Bytes(new CallCalendar(network, Reader.For(context), linksFactory.For(context.Request)).Write(), MediaType);
    }

    public byte[] Write()
    {
        var name = reader.Text(UiText.Apply.CalendarName, reader.Text(UiText.Site.Name));
        var calendar = new Calendar
        {
            ProductId = $"-//{_host}//{UiText.Site.Name.En}//{reader.Language.Code().ToUpperInvariant()}",
            Method = CalendarMethods.Publish,
        };
        calendar.AddProperty(new CalendarProperty("NAME", name));
        calendar.AddProperty(new CalendarProperty("X-WR-CALNAME", name));
        calendar.AddProperty(new CalendarProperty("URL", links.Absolute(links.Apply(reader.Language))));
        calendar.AddProperty(With(new CalendarProperty("REFRESH-INTERVAL", LookAgain), "VALUE", "DURATION"));
        calendar.AddProperty(new CalendarProperty("X-PUBLISHED-TTL", LookAgain));
        calendar.Events.AddRange(network.Calls.SelectMany(Entries));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!); // A calendar always has text.
    }

    private IEnumerable<CalendarEvent> Entries(Call call)
    {
        foreach (var phase in call.Phases)
        {
            foreach (var milestone in phase.Milestones.Where(milestone => milestone.On is { Month: not null }))
            {
                var place = $"phases[{phase.Key}].milestones[{milestone.Key}]";
                // The milestones are filtered by their date above.
                yield return Entry(
                    call,
                    $"{phase.Key}-{milestone.Key}",
                    milestone.On!.Value,
                    milestone.Text,
                    [phase.Name, milestone.Note],
                    [$"{place}.on", place, $"phases[{phase.Key}]", ""]
                );
            }
        }

        if (call.Announced is { Month: not null } announced)
            yield return Entry(call, "announced", announced, UiText.Apply.ResultsOut, [], ["announced", ""]);
    }

    /// <param name="places">Places in the record that may cite the source of the date, the most specific first.</param>
    private CalendarEvent Entry(Call call, string key, PartialDate on, LocalizedText what, IEnumerable<LocalizedText> more, string[] places)
    {
        var first = new DateOnly(on.Year, on.Month!.Value, on.Day ?? 1); // Callers pass dates with a month only.
        var changed = new CalDateTime(network.ChangedAtUtcOf(call));
        var cited = places.Select(place => network.SourcesOf(call, place).ToList()).FirstOrDefault(sources => sources.Count > 0) ?? [];
        var summary = UiText.Punctuation.NameAndWhat.With(call.Name, what);
        var language = summary.In(reader.Language).Length > 0 ? reader.Language : reader.Other;
        var entry = new CalendarEvent
        {
            Uid = $"call-{call.Slug}-{key}-{reader.Language.Code()}@{_host}",
            Start = new CalDateTime(first),
            // DTEND is exclusive (RFC 5545).
            End = new CalDateTime(on.Day is null ? first.AddMonths(1) : first.AddDays(1)),
            Status = on.Day is null || IsProjected(cited) ? EventStatus.Tentative : EventStatus.Confirmed,
            Summary = summary.In(language),
            Description = string.Join('\n', Lines(what, more, cited)),
            Url = new Uri(links.Absolute(links.Call(reader.Language, call.Slug))),
            Transparency = TransparencyType.Transparent, // A deadline does not make anybody busy.
            LastModified = changed,
            DtStamp = changed,
            Sequence = (int)(changed.AsUtc - FirstSequence).TotalSeconds, // Increases with every publication of the call.
        };
        With((CalendarProperty)entry.Properties.Single(property => property.Name == "SUMMARY"), "LANGUAGE", language.Tag());
        return entry;
    }

    private IEnumerable<string> Lines(LocalizedText what, IEnumerable<LocalizedText> more, IEnumerable<CitedSource> cited)
    {
        if (StateWords.Of(what.StateIn(reader.Language)) is { } state)
            yield return reader.Text(state);
        foreach (var words in more.Where(words => !words.IsEmpty))
            yield return reader.Text(words);
        foreach (var source in cited.Select(cited => cited.Source.Title).Distinct())
            yield return reader.Text(UiText.Site.Source) + reader.Text(UiText.Punctuation.Colon) + reader.Text(source);
    }

    /// <summary>True if the date was computed or is editors' knowledge, rather than announced.</summary>
    private static bool IsProjected(List<CitedSource> cited) =>
        cited.TrueForAll(cited => cited.Source.Kind is SourceKind.Computed or SourceKind.EditorsKnowledge);

    private static CalendarProperty With(CalendarProperty property, string name, string value)
    {
        property.Parameters.Set(name, value);
        return property;
    }
}
