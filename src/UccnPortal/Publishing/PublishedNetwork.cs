using System.Collections.Concurrent;
using System.Collections.Frozen;
using UccnPortal.Data.History;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing;

/// <summary>The published network at one content version: immutable, with references resolved. Public output reads only this.</summary>
public sealed class PublishedNetwork
{
    public const string China = "CN";

    private readonly FrozenDictionary<string, PublishedCity> _cities;
    private readonly FrozenDictionary<string, PublishedField> _fields;
    private readonly FrozenDictionary<string, Country> _countries;
    private readonly FrozenDictionary<Guid, Source> _sources;
    private readonly FrozenDictionary<Guid, int> _citing;
    private readonly FrozenDictionary<Guid, Record> _records;
    private readonly FrozenDictionary<Guid, DateTime> _changed;
    private readonly FrozenDictionary<string, string> _cityRedirects;
    private readonly FrozenDictionary<string, string> _fieldRedirects;
    private readonly ILookup<(Guid Record, string Field), Erratum> _errata;
    private readonly IReadOnlyList<FormerSlug> _former;
    private readonly IReadOnlyList<WithdrawnRecord> _withdrawn;
    private readonly ConcurrentDictionary<int, NetworkInYear> _years = [];
    private readonly ConcurrentDictionary<Type, object> _once = [];

    public PublishedNetwork(
        long version,
        IEnumerable<(Record Record, DateTime AtUtc)> published,
        IEnumerable<FormerSlug> formerSlugs,
        IEnumerable<PublishedNote>? notes = null,
        IEnumerable<WithdrawnRecord>? withdrawn = null
    )
    {
        Version = version;
        var rows = published.ToList();
        _changed = rows.ToFrozenDictionary(row => row.Record.Id, row => row.AtUtc);
        (SetUpAtUtc, ChangedAtUtc) =
            rows.Count == 0 ? (DateTime.UnixEpoch, DateTime.UnixEpoch) : (rows.Min(row => row.AtUtc), rows.Max(row => row.AtUtc));
        _records = rows.Select(row => row.Record).ToFrozenDictionary(record => record.Id);
        CheckedTo = rows.SelectMany(row => row.Record.Sources).Max(citation => citation.Checked) ?? Dates.DayOf(ChangedAtUtc);

        Settings = All<Settings>().FirstOrDefault() ?? new Settings();
        Sources = [.. All<Source>().OrderBy(source => source.Kind).ThenBy(source => source.Slug, StringComparer.Ordinal)];
        _sources = Sources.ToFrozenDictionary(source => source.Id);
        _citing = _records
            .Values.SelectMany(record => record.Sources.Select(citation => citation.Source).Distinct())
            .CountBy(source => source)
            .ToFrozenDictionary();
        Errata = [.. All<Erratum>().OrderBy(erratum => erratum.Order).ThenBy(erratum => erratum.Slug, StringComparer.Ordinal)];
        // Corrects is not null after the filter.
        _errata = Errata
            .Where(erratum => erratum.Corrects is not null)
            .ToLookup(erratum => (erratum.Corrects!.Value, erratum.CorrectsField));
        Brochure =
            All<Edition>().OrderByDescending(edition => edition.ShowsYear).FirstOrDefault() ?? new Edition { ShowsYear = int.MaxValue };
        Countries = [.. All<Country>().OrderBy(country => country.Name.En, StringComparer.Ordinal)];
        // Codes come first, so that no name stands for another country's code.
        _countries = Countries
            .SelectMany(country =>
                new[] { country.Slug, country.Code, country.Alpha3, country.M49 }.Select(code => (Form: code, Country: country))
            )
            .Concat(Countries.SelectMany(country => Names(country).Select(name => (Form: name, Country: country))))
            .Select(known => (Form: Folding.Fold(known.Form), known.Country))
            .Where(known => known.Form.Length > 0)
            .DistinctBy(known => known.Form)
            .ToFrozenDictionary(known => known.Form, known => known.Country);
        Provinces = [.. All<Province>().OrderBy(province => province.ShortName.En, StringComparer.Ordinal)];
        Meetings =
        [
            .. All<Meeting>()
                .OrderBy(meeting => meeting.Year)
                .ThenBy(meeting => meeting.Starts?.ToString() ?? "", StringComparer.Ordinal)
                .ThenBy(meeting => meeting.Slug, StringComparer.Ordinal),
        ];
        Rules = [.. All<Rule>().OrderBy(rule => rule.Order)];
        SteeringTerms = [.. All<SteeringTerm>().OrderBy(term => term.Valid.From)];
        SteeringDuties = [.. All<SteeringDuty>().OrderBy(duty => duty.Number)];
        Calls = [.. All<Call>().OrderBy(call => call.Year)];
        Objectives = [.. All<Objective>().OrderBy(objective => objective.Number)];
        Pages = All<SiteText>().ToFrozenDictionary(page => page.Slug);
        Organisations = All<Organisation>().ToFrozenDictionary(organisation => organisation.Slug);

        var fields = All<CreativeField>().OrderBy(field => field.Order).Select(field => new PublishedField(field)).ToList();
        var fieldsById = fields.ToDictionary(field => field.Record.Id);
        Fields = fields;
        _fields = fields.ToFrozenDictionary(field => field.Slug);

        var cities = All<City>()
            .Select(city => new PublishedCity(
                city,
                (Country)_records[city.Country],
                city.Province is { } province ? (Province)_records[province] : null,
                _changed[city.Id]
            ))
            .OrderBy(city => city.SortEn, StringComparer.Ordinal)
            .ThenBy(city => city.Slug, StringComparer.Ordinal)
            .ToList();
        var citiesById = cities.ToDictionary(city => city.Record.Id);
        Cities = cities;
        _cities = cities.ToFrozenDictionary(city => city.Slug);

        Designations =
        [
            .. cities
                .SelectMany(city =>
                    city.Designations = [
                        .. city
                            .Record.Designations.Select(designation => new PublishedDesignation(
                                city,
                                fieldsById[designation.Field],
                                designation,
                                [.. SourcesOf(city.Record, designation)]
                            ))
                            .OrderBy(designation => designation.From),
                    ]
                )
                .OrderBy(designation => designation.From)
                .ThenBy(designation => designation.City.SortEn, StringComparer.Ordinal)
                .ThenBy(designation => designation.City.Slug, StringComparer.Ordinal),
        ];
        foreach (var ofField in Designations.GroupBy(designation => designation.Field))
            ofField.Key.Designations = [.. ofField];

        var seats = SteeringTerms
            .SelectMany(term =>
                term.Seats.Select(seat => new HeldSeat(
                    term,
                    term.Roles.First(role => role.Key == seat.Role),
                    fieldsById[seat.Field],
                    citiesById[seat.City]
                ))
            )
            .ToList();
        foreach (var ofCity in seats.GroupBy(seat => seat.City))
            ofCity.Key.Seats = [.. ofCity];
        foreach (var ofField in seats.GroupBy(seat => seat.Field))
            ofField.Key.Seats = [.. ofField];
        // City is not null after the filter.
        foreach (
            var hosted in Meetings
                .SelectMany(meeting =>
                    meeting.Places.Where(place => place.City is not null).Select(place => (meeting, citiesById[place.City!.Value]))
                )
                .GroupBy(host => host.Item2)
        )
        {
            hosted.Key.Meetings = [.. hosted.Select(host => host.meeting).Distinct()];
        }
        // City is not null after the filter.
        foreach (var printed in Brochure.Lines.Where(line => line.City is not null).GroupBy(line => citiesById[line.City!.Value]))
            printed.Key.PrintedLines = [.. printed];
        foreach (
            var namesakes in cities
                .GroupBy(city => city.Name.En)
                .Where(group => group.Key.Length > 0 && group.Count() > 1)
                .SelectMany(group => group)
        )
        {
            namesakes.HasNamesake = true;
        }

        foreach (
            var namesakes in cities
                .GroupBy(city => city.Name.Zh)
                .Where(group => group.Key.Length > 0 && group.Count() > 1)
                .SelectMany(group => group)
        )
        {
            namesakes.HasNamesake = true;
        }

        ChinaScope = new ListScope([.. Designations.Where(designation => designation.City.IsChinese)], Fields, Countries, Provinces);
        WorldScope = new ListScope(Designations, Fields, Countries, Provinces);

        _former = [.. formerSlugs];
        _withdrawn = [.. withdrawn ?? []];
        Notes = [.. (notes ?? []).Where(note => _records.ContainsKey(note.RecordId))];
        _cityRedirects = Redirects(
            cities.SelectMany(city => Names(city.Record).Select(name => (Folding.Fold(name), city.Slug))),
            _former,
            "city",
            citiesById.ToDictionary(pair => pair.Key, pair => pair.Value.Slug)
        );
        _fieldRedirects = Redirects(
            fields.SelectMany(field =>
                new[]
                {
                    field.Record.Name.Zh,
                    field.Record.Name.En,
                    field.Record.ShortName.Zh,
                    field.Record.ShortName.En,
                    field.Record.Sign,
                }.Select(name => (Folding.Fold(name), field.Slug))
            ),
            _former,
            "field",
            fieldsById.ToDictionary(pair => pair.Key, pair => pair.Value.Slug)
        );
    }

    public long Version { get; }

    public DateTime ChangedAtUtc { get; }

    public DateTime SetUpAtUtc { get; }

    /// <summary>The month in which the facts were last compared with their sources.</summary>
    public PartialDate CheckedTo { get; }

    /// <summary>The time that the figures of a year stand for: "November 2026" for the latest data, "the end of 2021" before.</summary>
    public LocalizedText Moment(int year) =>
        year < CheckedTo.Year ? UiText.Edition.EndOf.With(year) : Dates.Format(CheckedTo with { Day = null });

    /// <summary>The date up to which the members of a year are known: that of the last announcement.</summary>
    public PartialDate DataTo(int year) => In(year).Count.LastCall?.Announced ?? CheckedTo;

    public IEnumerable<Record> Records => _records.Values;

    public IReadOnlyList<PublishedNote> Notes { get; }

    public Settings Settings { get; }
    public IReadOnlyList<PublishedField> Fields { get; }

    public IReadOnlyList<PublishedCity> Cities { get; }

    /// <summary>By year, then English name: the order of the brochure's table.</summary>
    public IReadOnlyList<PublishedDesignation> Designations { get; }
    public IReadOnlyList<Country> Countries { get; }
    public IReadOnlyList<Province> Provinces { get; }
    public IReadOnlyList<Source> Sources { get; }
    public IReadOnlyList<Erratum> Errata { get; }
    public IReadOnlyList<Meeting> Meetings { get; }
    public IReadOnlyList<Rule> Rules { get; }
    public IReadOnlyList<SteeringTerm> SteeringTerms { get; }
    public IReadOnlyList<SteeringDuty> SteeringDuties { get; }
    public IReadOnlyList<Call> Calls { get; }
    public IReadOnlyList<Objective> Objectives { get; }
    public FrozenDictionary<string, SiteText> Pages { get; }
    public FrozenDictionary<string, Organisation> Organisations { get; }

    public ListScope ChinaScope { get; }

    public ListScope WorldScope { get; }

    public Edition Brochure { get; }

    public PublishedCity? FindCity(string slug) => _cities.GetValueOrDefault(slug);

    public PublishedField? FindField(string slug) => _fields.GetValueOrDefault(slug);

    /// <summary>Finds a country by its slug, a code or any of its names: <c>tr</c>, <c>TUR</c>, <c>792</c>, <c>Turkey</c>.</summary>
    public Country? FindCountry(string asked) => _countries.GetValueOrDefault(Folding.Fold(asked));

    /// <summary>Finds a withdrawn record by its current or a former slug. Ask only if no published record has the slug.</summary>
    public WithdrawnRecord? FindWithdrawn<T>(string slug)
        where T : Record =>
        _withdrawn.FirstOrDefault(gone => gone.Kind.Type == typeof(T) && gone.Slug == slug)
        ?? _withdrawn.FirstOrDefault(gone =>
            gone.Kind.Type == typeof(T) && _former.Any(former => former.RecordId == gone.Id && former.Slug == slug)
        );

    public string? RedirectCity(string slug) => _cityRedirects.GetValueOrDefault(Folding.Fold(slug));

    public string? RedirectField(string slug) => _fieldRedirects.GetValueOrDefault(Folding.Fold(slug));

    public IEnumerable<CitedSource> SourcesOf(Record record) =>
        record.Sources.Select(citation => new CitedSource(_sources[citation.Source], citation));

    /// <summary>An empty field means the sources of the record as a whole.</summary>
    public IEnumerable<CitedSource> SourcesOf(Record record, string field) =>
        SourcesOf(record).Where(cited => cited.Citation.Field == field);

    public IEnumerable<CitedSource> SourcesOf(PublishedDesignation designation) =>
        SourcesOf(designation.City.Record, $"designations[{designation.Record.Key}]");

    public int RecordsCiting(Source source) => _citing.GetValueOrDefault(source.Id);

    public IEnumerable<Erratum> ErrataOf(Record record, string field) => _errata[(record.Id, field)];

    public IEnumerable<Erratum> ErrataOfText(Record record, string text) =>
        Languages.All.SelectMany(language => ErrataOf(record, $"{text}.{language.Code()}")).Concat(ErrataOf(record, text));

    public Record? FindRecord(Guid id) => _records.GetValueOrDefault(id);

    public NetworkInYear In(int year) =>
        _years.TryGetValue(year, out var kept) ? kept : _years.GetOrAdd(year, new NetworkInYear(this, year));

    /// <summary>A value derived from the network on first use and kept with it; one per type.</summary>
    public T Once<T>(Func<PublishedNetwork, T> make)
        where T : class =>
        (T)(
            _once.TryGetValue(typeof(T), out var made)
                ? made
                : _once.GetOrAdd(typeof(T), static (_, asked) => asked.Make(asked.Network), (Make: make, Network: this))
        );

    /// <summary>A separate network with this record published; the draft must have no <see cref="DraftOverlay.Obstacles"/>.</summary>
    public PublishedNetwork With(Record draft, DateTime atUtc) => With([draft], null, atUtc);

    public PublishedNetwork With(IReadOnlyList<Record> published, Guid? withdrawn, DateTime atUtc)
    {
        var replaced = published.Select(record => record.Id).ToHashSet();
        var staying = _records
            .Values.Where(record => record.Id != withdrawn && !replaced.Contains(record.Id))
            .Select(record => (record, _changed[record.Id]));
        return new(Version, staying.Concat(published.Select(record => (record, atUtc))), _former, Notes, _withdrawn);
    }

    public DateTime ChangedAtUtcOf(Record record) => _changed[record.Id];

    public LocalizedText LastNoteOf(Record record) =>
        Notes.FirstOrDefault(note => note.RecordId == record.Id && note.AtUtc == _changed[record.Id])?.Text ?? LocalizedText.Empty;

    /// <summary>The mark of what the brochure does not have yet.</summary>
    public LocalizedText NewerMark => UiText.Site.NewerThan.With(Brochure.ShowsYear);

    public bool IsNewerThanBrochure(int year) => year > Brochure.ShowsYear;

    private IEnumerable<CitedSource> SourcesOf(City city, Designation designation)
    {
        var field = $"designations[{designation.Key}]";
        return SourcesOf(city).Where(cited => cited.Citation.Field == field);
    }

    private IEnumerable<T> All<T>()
        where T : Record => _records.Values.OfType<T>();

    private static IEnumerable<string> Names(Country country) =>
        country
            .Names.Where(name => name.Kind != NameKind.Misprint)
            .Select(name => name.Text)
            .Concat(new[] { country.Name, country.UnName }.SelectMany(name => new[] { name.Zh, name.En }));

    private static IEnumerable<string> Names(City city) =>
        city.Names.Where(name => name.Kind != NameKind.Misprint).Select(name => name.Text).Append(city.Name.Zh).Append(city.Name.En);

    // A name that two records share does not redirect: a 404 is better than the wrong city.
    private static FrozenDictionary<string, string> Redirects(
        IEnumerable<(string Name, string Slug)> names,
        IEnumerable<FormerSlug> former,
        string kind,
        Dictionary<Guid, string> slugs
    ) =>
        names
            .Concat(
                former
                    .Where(old => old.Kind == kind && slugs.ContainsKey(old.RecordId))
                    .Select(old => (Name: Folding.Fold(old.Slug), Slug: slugs[old.RecordId]))
            )
            .Where(name => name.Name.Length > 0)
            .Distinct()
            .GroupBy(name => name.Name)
            .Where(group => group.Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First().Slug);
}
