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
/// Dates of the calls as iCalendar. Sources give no hours: entries last whole days. Dates without a month are omitted. Where no date
/// lies ahead, one entry says so today, so that the calendar never looks empty.
/// </summary>
internal sealed class CallCalendar(PublishedNetwork network, Reader reader, PortalLinks links, DateOnly today)
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The refresh interval. New dates appear every other year.</summary>
    private const string LookAgain = "P1D";

    private static readonly DateTime FirstSequence = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Days before a tentative date.</summary>
    private static readonly int[] Reminders = [90, 30, 7];

    private readonly string _host = new Uri(links.Absolute("/")).IdnHost;
    private readonly CallHistory _calls = new(network);

    public static async Task<IResult> AnswerAsync(
        HttpContext context,
        Publication publication,
        PortalLinksFactory linksFactory,
        TimeProvider time
    )
    {
        var calendar = await ForAsync(context, publication, linksFactory, time);
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Bytes(calendar.Write(), MediaType);
    }

    /// <summary>A file for the reader's own calendar, not one to subscribe to.</summary>
    public static async Task<IResult> AnswerTentativeAsync(
        HttpContext context,
        Publication publication,
        PortalLinksFactory linksFactory,
        TimeProvider time
    )
    {
        var calendar = await ForAsync(context, publication, linksFactory, time);
        return Results.Bytes(calendar.WriteTentative(), MediaType, "uccn-tentative.ics");
    }

    public byte[] Write()
    {
        var calendar = New(reader.Text(UiText.Apply.CalendarName, reader.Text(UiText.Site.Name)));
        calendar.Method = CalendarMethods.Publish;
        calendar.AddProperty(With(new CalendarProperty("REFRESH-INTERVAL", LookAgain), "VALUE", "DURATION"));
        calendar.AddProperty(new CalendarProperty("X-PUBLISHED-TTL", LookAgain));
        var dates = network.Calls.SelectMany(DatesOf).ToList();
        calendar.Events.AddRange(dates.Select(Entry));
        if (!dates.Exists(date => date.First >= today))
            calendar.Events.Add(NoneAhead());
        return Serialized(calendar);
    }

    /// <summary>The last call's dates moved to the coming call, as far as they lie ahead, with reminders.</summary>
    public byte[] WriteTentative()
    {
        var calendar = New(reader.Text(UiText.Apply.TentativeName, _calls.Next?.Year ?? today.Year));
        if (_calls is { Next: { } next, Last: { } last })
        {
            calendar.Events.AddRange(
                DatesOf(last)
                    .Select(date => (date, First: date.First.AddYears(next.Year - last.Year)))
                    .Where(moved => moved.First >= today)
                    .Select(moved => Tentative(next, moved.date, moved.First))
            );
        }

        if (calendar.Events.Count == 0)
            calendar.Events.Add(NoneAhead());
        return Serialized(calendar);
    }

    private static async Task<CallCalendar> ForAsync(
        HttpContext context,
        Publication publication,
        PortalLinksFactory linksFactory,
        TimeProvider time
    )
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "public, max-age=300";
        return new CallCalendar(network, Reader.For(context), linksFactory.For(context.Request), BeijingTime.DayOf(time));
    }

    private Calendar New(string name)
    {
        var calendar = new Calendar { ProductId = $"-//{_host}//{UiText.Site.Name.En}//{reader.Language.Code().ToUpperInvariant()}" };
        calendar.AddProperty(new CalendarProperty("NAME", name));
        calendar.AddProperty(new CalendarProperty("X-WR-CALNAME", name));
        calendar.AddProperty(new CalendarProperty("URL", links.Absolute(links.Apply(reader.Language))));
        return calendar;
    }

    // A calendar always has text.
    private static byte[] Serialized(Calendar calendar) => Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);

    private static IEnumerable<CallDate> DatesOf(Call call)
    {
        foreach (var phase in call.Phases)
        {
            foreach (var milestone in phase.Milestones)
            {
                var place = $"phases[{phase.Key}].milestones[{milestone.Key}]";
                if (milestone.On is { Month: not null } on)
                {
                    yield return new CallDate(
                        call,
                        $"{phase.Key}-{milestone.Key}",
                        on,
                        milestone.Text,
                        [phase.Name, milestone.Note],
                        [$"{place}.on", place, $"phases[{phase.Key}]", ""]
                    );
                }
            }
        }

        if (call.Announced is { Month: not null } announced)
            yield return new CallDate(call, "announced", announced, UiText.Apply.ResultsOut, [], ["announced", ""]);
    }

    private CalendarEvent Entry(CallDate date)
    {
        var cited =
            date.Places.Select(place => network.SourcesOf(date.Call, place).ToList()).FirstOrDefault(sources => sources.Count > 0) ?? [];
        return New(
            $"call-{date.Call.Slug}-{date.Key}",
            UiText.Punctuation.NameAndWhat.With(date.Call.Name, date.What),
            (date.First, date.EndFrom(date.First)),
            date.On.Day is null || IsProjected(cited) ? EventStatus.Tentative : EventStatus.Confirmed,
            Lines(date.What, date.More, cited),
            links.Call(reader.Language, date.Call.Slug),
            network.ChangedAtUtcOf(date.Call)
        );
    }

    private CalendarEvent Tentative(Call next, CallDate date, DateOnly first)
    {
        var entry = New(
            $"tentative-{next.Slug}-{date.Key}",
            UiText.Apply.TentativeEntry.With(next.Year, date.What),
            (first, date.EndFrom(first)),
            EventStatus.Tentative,
            [reader.Text(UiText.Apply.TentativeReason.With(date.Call.Name, Dates.Format(date.On)))],
            links.Call(reader.Language, next.Slug),
            network.ChangedAtUtcOf(date.Call)
        );
        entry.Class = "PRIVATE";
        foreach (var days in Reminders.Where(days => first.AddDays(-days) > today))
        {
            entry.Alarms.Add(
                new Alarm
                {
                    Action = AlarmAction.Display,
                    Description = entry.Summary ?? "",
                    // Nine o'clock that many days before; the entry starts at midnight.
                    Trigger = new Trigger(new Duration(days: 1 - days, hours: -15)),
                }
            );
        }

        return entry;
    }

    /// <summary>It moves on from day to day, so its stamps do too.</summary>
    private CalendarEvent NoneAhead() =>
        New(
            "none-ahead",
            UiText.Punctuation.NameAndWhat.With(
                _calls.Next?.Name ?? UiText.Apply.NextCall,
                UiText.Apply.NoneAhead.With(network.Moment(today.Year))
            ),
            (today, today.AddDays(1)),
            EventStatus.Tentative,
            [reader.Text(UiText.Apply.NoneAheadNote)],
            links.Apply(reader.Language),
            BeijingTime.ToUtc(today.ToDateTime(TimeOnly.MinValue))
        );

    /// <param name="days">The first day, and the day after the last, as DTEND is exclusive (RFC 5545).</param>
    private CalendarEvent New(
        string key,
        LocalizedText summary,
        (DateOnly First, DateOnly End) days,
        string status,
        IEnumerable<string> lines,
        string path,
        DateTime changedAtUtc
    )
    {
        var changed = new CalDateTime(changedAtUtc);
        var language = summary.In(reader.Language).Length > 0 ? reader.Language : reader.Other;
        var entry = new CalendarEvent
        {
            Uid = $"{key}-{reader.Language.Code()}@{_host}",
            Start = new CalDateTime(days.First),
            End = new CalDateTime(days.End),
            Status = status,
            Summary = summary.In(language),
            Description = string.Join('\n', lines),
            Url = new Uri(links.Absolute(path)),
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

    /// <summary>A date of a call, known at least to the month.</summary>
    /// <param name="Places">Places in the record that may cite the source of the date, the most specific first.</param>
    private sealed record CallDate(
        Call Call,
        string Key,
        PartialDate On,
        LocalizedText What,
        IReadOnlyList<LocalizedText> More,
        IReadOnlyList<string> Places
    )
    {
        public DateOnly First => new(On.Year, On.Month ?? 1, On.Day ?? 1);

        public DateOnly EndFrom(DateOnly first) => On.Day is null ? first.AddMonths(1) : first.AddDays(1);
    }
}
