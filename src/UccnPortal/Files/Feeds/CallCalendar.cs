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

/// <summary>
/// The dates of the calls for applications as iCalendar, to subscribe to. No source gives an hour, so every entry takes
/// whole days; what is known to the year only has no day to stand on and is left out.
/// </summary>
internal sealed class CallCalendar(PublishedNetwork network, Reader reader, PortalLinks links)
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>How often programs should look again. New dates come every other year.</summary>
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
        var name = reader.Say(UiText.Apply.CalendarName, reader.Say(UiText.Site.Name));
        var calendar = new Calendar { ProductId = $"-//{_host}//{UiText.Site.Name.En}//{reader.Language.Code().ToUpperInvariant()}", Method = CalendarMethods.Publish };
        calendar.AddProperty(new CalendarProperty("NAME", name));
        calendar.AddProperty(new CalendarProperty("X-WR-CALNAME", name));
        calendar.AddProperty(new CalendarProperty("URL", links.Absolute(links.Apply(reader.Language))));
        calendar.AddProperty(With(new CalendarProperty("REFRESH-INTERVAL", LookAgain), "VALUE", "DURATION"));
        calendar.AddProperty(new CalendarProperty("X-PUBLISHED-TTL", LookAgain));
        calendar.Events.AddRange(network.Calls.SelectMany(Entries));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!); // A calendar has a text.
    }

    private IEnumerable<CalendarEvent> Entries(Call call)
    {
        foreach (var phase in call.Phases)
        {
            foreach (var milestone in phase.Milestones.Where(milestone => milestone.On is { Month: not null }))
            {
                var place = $"phases[{phase.Key}].milestones[{milestone.Key}]";
                yield return Entry(call, $"{phase.Key}-{milestone.Key}", milestone.On!.Value, milestone.Text, [phase.Name, milestone.Note], [$"{place}.on", place, $"phases[{phase.Key}]", ""]); // Just filtered.
            }
        }

        if (call.Announced is { Month: not null } announced) yield return Entry(call, "announced", announced, UiText.Apply.ResultsOut, [], ["announced", ""]);
    }

    /// <param name="places">Where the record may cite the source of the date, the nearest first.</param>
    private CalendarEvent Entry(Call call, string key, PartialDate on, LocalizedText what, IEnumerable<LocalizedText> more, string[] places)
    {
        var first = new DateOnly(on.Year, on.Month!.Value, on.Day ?? 1); // Only dates known to the month come here.
        var changed = new CalDateTime(network.ChangedAtUtcOf(call));
        var cited = places.Select(place => network.SourcesOf(call, place).ToList()).FirstOrDefault(sources => sources.Count > 0) ?? [];
        var summary = UiText.Punctuation.NameAndWhat.With(call.Name, what);
        var language = summary.In(reader.Language).Length > 0 ? reader.Language : reader.Other;
        var entry = new CalendarEvent
        {
            Uid = $"call-{call.Slug}-{key}-{reader.Language.Code()}@{_host}",
            Start = new CalDateTime(first),
            End = new CalDateTime(on.Day is null ? first.AddMonths(1) : first.AddDays(1)), // The first day that is no longer part of it.
            Status = on.Day is null || IsProjected(cited) ? EventStatus.Tentative : EventStatus.Confirmed,
            Summary = summary.In(language),
            Description = string.Join('\n', Lines(what, more, cited)),
            Url = new Uri(links.Absolute(links.Call(reader.Language, call.Slug))),
            Transparency = TransparencyType.Transparent, // A deadline takes nobody's day.
            LastModified = changed,
            DtStamp = changed,
            Sequence = (int)(changed.AsUtc - FirstSequence).TotalSeconds, // Grows with every publication of the call.
        };
        With((CalendarProperty)entry.Properties.Single(property => property.Name == "SUMMARY"), "LANGUAGE", language.Tag());
        return entry;
    }

    private IEnumerable<string> Lines(LocalizedText what, IEnumerable<LocalizedText> more, IEnumerable<CitedSource> cited)
    {
        if (StateWords.Of(what.StateIn(reader.Language)) is { } state) yield return reader.Say(state);
        foreach (var words in more.Where(words => !words.IsEmpty)) yield return reader.Say(words);
        foreach (var source in cited.Select(cited => cited.Source.Title).Distinct()) yield return reader.Say(UiText.Site.Source) + reader.Say(UiText.Punctuation.Colon) + reader.Say(source);
    }

    /// <summary>Nobody announced the date: it was worked out, or is somebody's knowledge.</summary>
    private static bool IsProjected(List<CitedSource> cited) =>
        cited.TrueForAll(cited => cited.Source.Kind is SourceKind.Computed or SourceKind.EditorsKnowledge);

    private static CalendarProperty With(CalendarProperty property, string name, string value)
    {
        property.Parameters.Set(name, value);
        return property;
    }
}
