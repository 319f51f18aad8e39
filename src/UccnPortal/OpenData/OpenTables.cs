using UccnPortal.Publishing;
using UccnPortal.Records;
using Words = UccnPortal.Text.UiText.Data;

namespace UccnPortal.OpenData;

/// <summary>All open data tables, referenced ones first. Columns are only ever added, because programs read them by name.</summary>
public static partial class OpenTables
{
    public static OpenTable<Source> Sources { get; } =
        new OpenTable<Source>("sources", Words.Sources, (network, _) => network.Sources)
            .Uuid("id", Words.Id, source => source.Id)
            .Text("slug", Words.Slug, source => source.Slug)
            .Texts("title", Words.Title, source => source.Title)
            .Texts("publisher", Words.Publisher, source => source.Publisher)
            .Choice<SourceKind>("kind", Words.Kind, source => Slugs.Of(source.Kind))
            .Address("url", Words.Url, source => source.Url)
            .Date("published", Words.Published, source => source.Published)
            .Date("checked", Words.Checked, source => source.Checked)
            .Texts("terms", Words.Terms, source => source.Licence)
            .Texts("note", Words.Note, source => source.Note)
            .From(source => source)
            .KeyedBy("slug");

    public static OpenTable<Country> Countries { get; } =
        new OpenTable<Country>("countries", Words.Countries, (network, _) => network.Countries)
            .Uuid("id", Words.Id, country => country.Id)
            .Text("code", Words.CountryCode, country => country.Code)
            .Texts("name", Words.Name, country => country.Name)
            .Texts("un_name", Words.UnName, country => country.UnName)
            .Choice<Continent>("continent", Words.Continent, country => Slugs.Of(country.Continent))
            .Choice<UnescoRegion>("region", Words.Region, country => Slugs.Of(country.Region))
            .Text("alpha3", Words.Alpha3, country => country.Alpha3)
            .Text("m49", Words.M49, country => country.M49)
            .KeyedBy("code");

    public static OpenTable<(Country Country, CountryName Name)> CountryNames { get; } =
        new OpenTable<(Country Country, CountryName Name)>(
            "country_names",
            Words.CountryNames,
            (network, _) => network.Countries.SelectMany(country => country.Names.Select(name => (country, name)))
        )
            .Text("country_code", Words.CountryCode, row => row.Country.Code)
            .Text("key", Words.Key, row => row.Name.Key)
            .Text("text", Words.NameText, row => row.Name.Text)
            .Text("language", Words.Language, row => row.Name.Language)
            .Choice<NameKind>("kind", Words.Kind, row => Slugs.Of(row.Name.Kind))
            .Flag("needs_review", Words.NeedsReview, row => row.Name.NeedsReview)
            .KeyedBy("country_code", "key")
            .Refers("country_code", "countries", "code");

    public static OpenTable<(Province Province, PublishedNetwork Network)> Provinces { get; } =
        new OpenTable<(Province Province, PublishedNetwork Network)>(
            "provinces",
            Words.Provinces,
            (network, _) => network.Provinces.Select(province => (province, network))
        )
            .Uuid("id", Words.Id, row => row.Province.Id)
            .Text("code", Words.ProvinceCode, row => row.Province.Slug)
            .Texts("name", Words.Name, row => row.Province.Name)
            .Texts("short_name", Words.ShortName, row => row.Province.ShortName)
            .Choice<DivisionKind>("kind", Words.Kind, row => Slugs.Of(row.Province.Kind))
            .Text("country_code", Words.CountryCode, row => (row.Network.FindRecord(row.Province.Country) as Country)?.Code)
            .KeyedBy("code")
            .Refers("country_code", "countries", "code");

    public static OpenTable<CreativeField> Fields { get; } =
        new OpenTable<CreativeField>(
            "fields",
            Words.Fields,
            (network, _) => network.Fields.Select(field => field.Record),
            (field, year) => field.Valid.HoldsIn(year)
        )
            .Uuid("id", Words.Id, field => field.Id)
            .Text("code", Words.FieldCode, field => field.Code)
            .Text("slug", Words.Slug, field => field.Slug)
            .Whole("position", Words.Position, field => field.Order)
            .Texts("name", Words.Name, field => field.Name)
            .Texts("short_name", Words.ShortName, field => field.ShortName)
            .Texts("title", Words.CityTitle, field => field.Title)
            .Texts("description", Words.Description, field => field.Description)
            .Validity(field => field.Valid)
            .From(field => field)
            .KeyedBy("code");

    public static OpenTable<(PublishedField Field, Criterion Criterion)> Criteria { get; } =
        new OpenTable<(PublishedField Field, Criterion Criterion)>(
            "criteria",
            Words.Criteria,
            (network, _) => network.Fields.SelectMany(field => field.Record.Criteria.Select(criterion => (field, criterion))),
            (row, year) => row.Field.Record.Valid.HoldsIn(year) && row.Criterion.Valid.HoldsIn(year)
        )
            .Text("field_code", Words.FieldCode, row => row.Field.Record.Code)
            .Text("key", Words.Key, row => row.Criterion.Key)
            .Text("code", Words.CriterionCode, row => row.Field.CodeOf(row.Criterion))
            .Whole("number", Words.Number, row => row.Criterion.Number)
            .Texts("text", Words.Text, row => row.Criterion.Text)
            .Texts("note", Words.Note, row => row.Criterion.Note)
            .Validity(row => row.Criterion.Valid)
            .From(row => row.Field.Record)
            .KeyedBy("field_code", "key")
            .Refers("field_code", "fields", "code");

    public static OpenTable<Objective> Objectives { get; } =
        new OpenTable<Objective>("objectives", Words.Objectives, (network, _) => network.Objectives)
            .Uuid("id", Words.Id, objective => objective.Id)
            .Whole("number", Words.Number, objective => objective.Number)
            .Texts("text", Words.Text, objective => objective.Text)
            .KeyedBy("id");

    public static OpenTable<Organisation> Organisations { get; } =
        new OpenTable<Organisation>(
            "organisations",
            Words.Organisations,
            (network, _) => network.Organisations.Values.OrderBy(organisation => organisation.Slug, StringComparer.Ordinal)
        )
            .Uuid("id", Words.Id, organisation => organisation.Id)
            .Text("slug", Words.Slug, organisation => organisation.Slug)
            .Texts("name", Words.Name, organisation => organisation.Name)
            .Texts("other_name", Words.OtherName, organisation => organisation.OtherName)
            .Texts("office", Words.Office, organisation => organisation.Office)
            .Texts("body", Words.Text, organisation => organisation.Body)
            .Texts("address", Words.PostalAddress, organisation => organisation.Address)
            .Text("telephone", Words.Telephone, organisation => organisation.Telephone)
            .Text("email", Words.Email, organisation => organisation.Email)
            .Address("website", Words.Website, organisation => organisation.Website)
            .KeyedBy("id");

    // Lazy, because the initialization order across the files of a partial class is undefined.
    public static IReadOnlyList<OpenTable> All =>
        field ??= [
            Sources,
            Countries,
            CountryNames,
            Provinces,
            Fields,
            Criteria,
            Cities,
            Designations,
            Names,
            CityLinks,
            CityFacts,
            Meetings,
            MeetingPlaces,
            Decisions,
            Rules,
            SteeringTerms,
            SteeringRoles,
            SteeringSeats,
            SteeringDuties,
            Calls,
            CallPhases,
            Timetable,
            CallDocuments,
            Objectives,
            Organisations,
            Editions,
            PrintedLines,
            Errata,
            Citations,
            TextStates,
        ];

    public static OpenTable? Find(string name) => All.FirstOrDefault(table => table.Name == name);
}
