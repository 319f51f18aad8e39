using UccnPortal.Publishing;
using UccnPortal.Records;
using Words = UccnPortal.Text.UiText.Data;

namespace UccnPortal.OpenData;

public static partial class OpenTables
{
    public static OpenTable<Meeting> Meetings { get; } =
        new OpenTable<Meeting>("meetings", Words.Meetings, (network, _) => network.Meetings, (meeting, year) => meeting.Year <= year)
            .Uuid("id", Words.Id, meeting => meeting.Id)
            .Text("slug", Words.Slug, meeting => meeting.Slug)
            .Year("year", Words.Year, meeting => meeting.Year)
            .Whole("number", Words.MeetingNumber, meeting => meeting.Number)
            .Texts("name", Words.Name, meeting => meeting.Name)
            .Texts("theme", Words.Theme, meeting => meeting.Theme)
            .Date("starts", Words.Starts, meeting => meeting.Starts)
            .Date("ends", Words.Ends, meeting => meeting.Ends)
            .Texts("note", Words.Note, meeting => meeting.Note)
            .KeyedBy("id");

    public static OpenTable<(Meeting Meeting, MeetingPlace Place)> MeetingPlaces { get; } =
        new OpenTable<(Meeting Meeting, MeetingPlace Place)>(
            "meeting_places",
            Words.MeetingPlaces,
            (network, _) => network.Meetings.SelectMany(meeting => meeting.Places.Select(place => (meeting, place))),
            (row, year) => row.Meeting.Year <= year
        )
            .Uuid("meeting_id", Words.MeetingId, row => row.Meeting.Id)
            .Text("key", Words.Key, row => row.Place.Key)
            .Texts("name", Words.Name, row => row.Place.Name)
            .Uuid("city_id", Words.CityId, row => row.Place.City)
            .KeyedBy("meeting_id", "key")
            .Refers("meeting_id", "meetings", "id")
            .Refers("city_id", "cities", "id");

    public static OpenTable<(Meeting Meeting, Decision Decision)> Decisions { get; } =
        new OpenTable<(Meeting Meeting, Decision Decision)>(
            "decisions",
            Words.Decisions,
            (network, _) => network.Meetings.SelectMany(meeting => meeting.Decisions.Select(decision => (meeting, decision))),
            (row, year) => row.Meeting.Year <= year
        )
            .Uuid("meeting_id", Words.MeetingId, row => row.Meeting.Id)
            .Text("key", Words.Key, row => row.Decision.Key)
            .Texts("text", Words.Text, row => row.Decision.Text)
            .Texts("note", Words.Note, row => row.Decision.Note)
            .KeyedBy("meeting_id", "key")
            .Refers("meeting_id", "meetings", "id");

    public static OpenTable<(Rule Rule, RuleVersion Version, int? DecidedIn)> Rules { get; } =
        new OpenTable<(Rule Rule, RuleVersion Version, int? DecidedIn)>(
            "rules",
            Words.Rules,
            (network, _) =>
                network.Rules.SelectMany(rule =>
                    rule.Versions.Select(version =>
                        (rule, version, version.DecidedAt is { } id ? (network.FindRecord(id) as Meeting)?.Year : null)
                    )
                ),
            (row, year) => (row.Version.Valid.From ?? int.MinValue) <= year || row.DecidedIn <= year
        )
            .Uuid("id", Words.Id, row => row.Rule.Id)
            .Text("key", Words.VersionKey, row => row.Version.Key)
            .Text("slug", Words.Slug, row => row.Rule.Slug)
            .Whole("position", Words.Position, row => row.Rule.Order)
            .Texts("name", Words.Name, row => row.Rule.Name)
            .Validity(row => row.Version.Valid)
            .Texts("text", Words.Text, row => row.Version.Text)
            .Uuid("meeting_id", Words.DecidedAt, row => row.Version.DecidedAt)
            .Texts("note", Words.Note, row => row.Version.Note)
            .From(row => row.Rule)
            .KeyedBy("id", "key")
            .Refers("meeting_id", "meetings", "id");

    public static OpenTable<SteeringTerm> SteeringTerms { get; } =
        new OpenTable<SteeringTerm>("steering_terms", Words.SteeringTerms, (network, _) => network.SteeringTerms, HadBegun)
            .Uuid("id", Words.Id, term => term.Id)
            .Text("slug", Words.Slug, term => term.Slug)
            .Texts("label", Words.Label, term => term.Label)
            .Validity(term => term.Valid)
            .Year("known_through", Words.KnownThrough, term => term.Valid.KnownThrough)
            .Texts("note", Words.Note, term => term.Note)
            .KeyedBy("id");

    public static OpenTable<(SteeringTerm Term, SteeringRole Role)> SteeringRoles { get; } =
        new OpenTable<(SteeringTerm Term, SteeringRole Role)>(
            "steering_roles",
            Words.SteeringRoles,
            (network, _) => network.SteeringTerms.SelectMany(term => term.Roles.Select(role => (term, role))),
            (row, year) => HadBegun(row.Term, year)
        )
            .Uuid("term_id", Words.TermId, row => row.Term.Id)
            .Text("key", Words.Key, row => row.Role.Key)
            .Texts("name", Words.Name, row => row.Role.Name)
            .KeyedBy("term_id", "key")
            .Refers("term_id", "steering_terms", "id");

    public static OpenTable<(SteeringTerm Term, SteeringSeat Seat, HeldSeat Held)> SteeringSeats { get; } =
        new OpenTable<(SteeringTerm Term, SteeringSeat Seat, HeldSeat Held)>(
            "steering_seats",
            Words.SteeringSeats,
            (network, _) =>
                from term in network.SteeringTerms
                from seat in term.Seats
                let city = network.Cities.First(city => city.Record.Id == seat.City)
                let role = term.Roles.First(role => role.Key == seat.Role)
                select (term, seat, new HeldSeat(term, role, network.Fields.First(field => field.Record.Id == seat.Field), city)),
            (row, year) => HadBegun(row.Term, year)
        )
            .Uuid("term_id", Words.TermId, row => row.Term.Id)
            .Text("key", Words.Key, row => row.Seat.Key)
            .Texts("term_label", Words.SteeringTerm, row => row.Term.Label)
            .Validity(row => row.Term.Valid)
            .Year("known_through", Words.KnownThrough, row => row.Term.Valid.KnownThrough)
            .Text("role", Words.RoleKey, row => row.Seat.Role)
            .Texts("role_name", Words.RoleName, row => row.Held.Role.Name)
            .Text("field_code", Words.FieldCode, row => row.Held.Field.Record.Code)
            .Uuid("city_id", Words.CityId, row => row.Seat.City)
            .Texts("city_name", Words.CityName, row => row.Held.City.Name)
            .From(row => row.Term)
            .KeyedBy("term_id", "key")
            .Refers("term_id", "steering_terms", "id")
            .Refers(["term_id", "role"], "steering_roles", ["term_id", "key"])
            .Refers("field_code", "fields", "code")
            .Refers("city_id", "cities", "id");

    public static OpenTable<SteeringDuty> SteeringDuties { get; } =
        new OpenTable<SteeringDuty>("steering_duties", Words.SteeringDuties, (network, _) => network.SteeringDuties)
            .Uuid("id", Words.Id, duty => duty.Id)
            .Whole("number", Words.Number, duty => duty.Number)
            .Texts("text", Words.Text, duty => duty.Text)
            .KeyedBy("id");

    public static OpenTable<Call> Calls { get; } =
        new OpenTable<Call>("calls", Words.Calls, (network, _) => network.Calls)
            .Uuid("id", Words.Id, call => call.Id)
            .Text("slug", Words.Slug, call => call.Slug)
            .Year("year", Words.Year, call => call.Year)
            .Texts("name", Words.Name, call => call.Name)
            .Texts("note", Words.Note, call => call.Note)
            .Address("website", Words.Website, call => call.Website)
            .Date("announced", Words.Announced, call => call.Announced)
            .Whole("new_members_published", Words.NewMembersPublished, call => call.NewMembersPublished)
            .Whole("members_published", Words.MembersPublished, call => call.MembersPublished)
            .KeyedBy("id");

    public static OpenTable<(Call Call, CallPhase Phase)> CallPhases { get; } =
        new OpenTable<(Call Call, CallPhase Phase)>(
            "call_phases",
            Words.CallPhases,
            (network, _) => network.Calls.SelectMany(call => call.Phases.Select(phase => (call, phase)))
        )
            .Uuid("call_id", Words.CallId, row => row.Call.Id)
            .Text("key", Words.Key, row => row.Phase.Key)
            .Texts("name", Words.Name, row => row.Phase.Name)
            .KeyedBy("call_id", "key")
            .Refers("call_id", "calls", "id");

    public static OpenTable<(Call Call, CallPhase Phase, Milestone Milestone)> Timetable { get; } =
        new OpenTable<(Call Call, CallPhase Phase, Milestone Milestone)>(
            "timetable",
            Words.Timetable,
            (network, _) =>
                network.Calls.SelectMany(call =>
                    call.Phases.SelectMany(phase => phase.Milestones.Select(milestone => (call, phase, milestone)))
                )
        )
            .Uuid("call_id", Words.CallId, row => row.Call.Id)
            .Text("phase", Words.PhaseKey, row => row.Phase.Key)
            .Text("key", Words.Key, row => row.Milestone.Key)
            .Texts("call_name", Words.CallName, row => row.Call.Name)
            .Texts("phase_name", Words.PhaseName, row => row.Phase.Name)
            .Date("on", Words.On, row => row.Milestone.On)
            .Texts("text", Words.Text, row => row.Milestone.Text)
            .Texts("note", Words.Note, row => row.Milestone.Note)
            .From(row => row.Call)
            .KeyedBy("call_id", "phase", "key")
            .Refers("call_id", "calls", "id")
            .Refers(["call_id", "phase"], "call_phases", ["call_id", "key"]);

    public static OpenTable<(Call Call, CallDocument Document)> CallDocuments { get; } =
        new OpenTable<(Call Call, CallDocument Document)>(
            "call_documents",
            Words.CallDocuments,
            (network, _) => network.Calls.SelectMany(call => call.Documents.Select(document => (call, document)))
        )
            .Uuid("call_id", Words.CallId, row => row.Call.Id)
            .Text("key", Words.Key, row => row.Document.Key)
            .Choice<CallDocumentKind>("kind", Words.Kind, row => Slugs.Of(row.Document.Kind))
            .Texts("text", Words.Text, row => row.Document.Text)
            .KeyedBy("call_id", "key")
            .Refers("call_id", "calls", "id");

    private static bool HadBegun(SteeringTerm term, int year) => term.Valid.From is null || term.Valid.From <= year;
}
