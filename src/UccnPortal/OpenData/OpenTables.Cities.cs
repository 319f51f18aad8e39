using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using Words = UccnPortal.Text.UiText.Data;

namespace UccnPortal.OpenData;

public static partial class OpenTables
{
    public static OpenTable<PublishedCity> Cities { get; } =
        new OpenTable<PublishedCity>("cities", Words.Cities, (network, _) => network.Cities)
            .Uuid("id", Words.Id, city => city.Record.Id)
            .Text("slug", Words.Slug, city => city.Slug)
            .Texts("name", Words.Name, city => city.Name)
            .Text("pinyin", Words.Pinyin, city => city.Record.Pinyin)
            .Text("sort_zh", Words.SortZh, city => city.Record.SortZh)
            .Text("sort_en", Words.SortEn, city => city.SortEn)
            .Text("country_code", Words.CountryCode, city => city.Country.Code)
            .Text("province_code", Words.ProvinceCode, city => city.Province?.Slug)
            .Texts("within", Words.Within, city => city.Record.Within)
            .Number("lat", Words.Latitude, city => city.Record.Latitude)
            .Number("lon", Words.Longitude, city => city.Record.Longitude)
            .Texts("office", Words.CityOffice, city => city.Record.Office)
            .Texts("summary", Words.Summary, city => city.Record.Summary)
            .Moment("updated_at", Words.UpdatedAt, city => city.ChangedAtUtc)
            .KeyedBy("id")
            .Refers("country_code", "countries", "code")
            .Refers("province_code", "provinces", "code");

    /// <summary>One row per designation. The contract sets the order of the first eighteen columns.</summary>
    public static OpenTable<DesignationEntry> Designations { get; } =
        new OpenTable<DesignationEntry>(
            "designations",
            Words.Designations,
            (network, year) => network.Designations.Select(row => DesignationEntry.Of(row, year))
        )
            .Uuid("id", Words.CityId, row => row.Id)
            .Text("slug", Words.Slug, row => row.Slug)
            .Texts("name", Words.Name, row => row.Name.AsText())
            .Text("pinyin", Words.Pinyin, row => row.Pinyin)
            .Text("field_code", Words.FieldCode, row => row.Field.Code)
            .Year("designated_year", Words.DesignatedYear, row => row.DesignatedYear)
            .Year("valid_from", Words.ValidFrom, row => row.ValidFrom)
            .Year("valid_to", Words.ValidTo, row => row.ValidTo)
            .Choice<MemberStatus>("status", Words.Status, row => row.Status)
            .Text("country_code", Words.CountryCode, row => row.Country.Code)
            .Text("province_code", Words.ProvinceCode, row => row.Province?.Code)
            .Number("lat", Words.Latitude, row => row.Lat)
            .Number("lon", Words.Longitude, row => row.Lon)
            .Text("wikidata", Words.Wikidata, row => row.Wikidata)
            .Address("unesco_url", Words.UnescoUrl, row => row.UnescoUrl)
            .Text("source_id", Words.SourceId, row => string.Join(';', row.SourceIds))
            .Moment("updated_at", Words.UpdatedAt, row => row.UpdatedAt)
            .Text("key", Words.DesignationKey, row => row.Key)
            .Choice<DesignationKind>("kind", Words.Kind, row => row.Kind)
            .Year("known_through", Words.KnownThrough, row => row.KnownThrough)
            .Text("field_slug", Words.FieldSlug, row => row.Field.Slug)
            .Texts("field_name", Words.FieldName, row => row.Field.Name.AsText())
            .Texts("country_name", Words.CountryName, row => row.Country.Name.AsText())
            .Texts("country_un_name", Words.UnName, row => row.Country.UnName.AsText())
            .Texts("province_name", Words.ProvinceName, row => row.Province?.Name.AsText() ?? LocalizedText.Empty)
            .KeyedBy("id", "key")
            .Refers("id", "cities", "id")
            .Refers("field_code", "fields", "code")
            .Refers("country_code", "countries", "code")
            .Refers("province_code", "provinces", "code");

    public static OpenTable<(City City, CityName Name)> Names { get; } =
        new OpenTable<(City City, CityName Name)>(
            "names",
            Words.Names,
            (network, _) => network.Cities.SelectMany(city => city.Record.Names.Select(name => (city.Record, name)))
        )
            .Uuid("city_id", Words.CityId, row => row.City.Id)
            .Text("key", Words.Key, row => row.Name.Key)
            .Text("text", Words.NameText, row => row.Name.Text)
            .Text("language", Words.Language, row => row.Name.Language)
            .Choice<NameKind>("kind", Words.Kind, row => Slugs.Of(row.Name.Kind))
            .Flag("needs_review", Words.NeedsReview, row => row.Name.NeedsReview)
            .KeyedBy("city_id", "key")
            .Refers("city_id", "cities", "id");

    public static OpenTable<(City City, CityLink Link)> CityLinks { get; } =
        new OpenTable<(City City, CityLink Link)>(
            "city_links",
            Words.CityLinks,
            (network, _) => network.Cities.SelectMany(city => city.Record.Links.Select(link => (city.Record, link)))
        )
            .Uuid("city_id", Words.CityId, row => row.City.Id)
            .Text("key", Words.Key, row => row.Link.Key)
            .Address("url", Words.Url, row => row.Link.Url)
            .Texts("label", Words.Label, row => row.Link.Label)
            .KeyedBy("city_id", "key")
            .Refers("city_id", "cities", "id");

    public static OpenTable<(City City, CityFact Fact)> CityFacts { get; } =
        new OpenTable<(City City, CityFact Fact)>(
            "city_facts",
            Words.CityFacts,
            (network, _) => network.Cities.SelectMany(city => city.Record.Facts.Select(fact => (city.Record, fact)))
        )
            .Uuid("city_id", Words.CityId, row => row.City.Id)
            .Text("key", Words.Key, row => row.Fact.Key)
            .Choice<CityFactKind>("kind", Words.Kind, row => Slugs.Of(row.Fact.Kind))
            .Texts("text", Words.Text, row => row.Fact.Text)
            .Date("as_of", Words.AsOf, row => row.Fact.AsOf)
            .KeyedBy("city_id", "key")
            .Refers("city_id", "cities", "id");
}
