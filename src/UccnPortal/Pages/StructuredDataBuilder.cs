using System.Globalization;
using System.Text.Json.Nodes;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>Builds the schema.org descriptions of pages. Unknown properties are left out.</summary>
public sealed class StructuredDataBuilder(Reader reader, PublishedNetwork network)
{
    private const string Wikidata = "www.wikidata.org";

    private readonly PortalLinks _links = new(AddressedText.Origin);
    private readonly Language _language = reader.Language;

    public JsonObject Site() =>
        Thing(
            "WebSite",
            ("name", reader.Text(UiText.Site.Name)),
            ("alternateName", UiText.Site.Name.In(reader.Other)),
            ("url", Address(_links.Home(_language))),
            ("inLanguage", _language.Tag()),
            (
                "potentialAction",
                Thing(
                    "SearchAction",
                    ("target", Thing("EntryPoint", ("urlTemplate", Address(_links.SearchTemplate(_language))))),
                    ("query-input", $"required name={PortalLinks.SearchTerm}")
                )
            )
        );

    public JsonObject City(PublishedCity city)
    {
        var page = Address(_links.City(_language, city.Slug));
        var names = city
            .Record.Names.Where(name => name.Kind != NameKind.Misprint && !name.NeedsReview)
            .Select(name => InLanguage(name.Text, name.Language))
            .Prepend(InLanguage(city.Name.In(reader.Other), reader.Other.Tag()));
        return Thing(
            "City",
            ("@id", page + "#city"),
            ("name", InLanguage(reader.Text(city.Name), city.Name.In(_language).Length > 0 ? _language.Tag() : reader.Other.Tag())),
            ("alternateName", List(names)),
            ("url", page),
            ("containedInPlace", Within(city)),
            (
                "geo",
                city.Record is { Latitude: { } latitude, Longitude: { } longitude }
                    ? Thing("GeoCoordinates", ("latitude", latitude), ("longitude", longitude))
                    : null
            ),
            (
                "sameAs",
                List(
                    city.Designations.Select(title => title.Record.UnescoUrl)
                        .Concat(city.Record.Links.Select(link => link.Url).Where(url => WebAddress.Of(url)?.Host == Wikidata))
                        .Where(url => url.Length > 0)
                        .Distinct()
                        .Select(url => (JsonNode?)url)
                )
            ),
            ("subjectOf", Thing("WebPage", ("url", page), ("inLanguage", _language.Tag()), ("dateModified", Moment(city.ChangedAtUtc))))
        );
    }

    public JsonObject Fields(IEnumerable<PublishedField> fields)
    {
        var set = Set();
        set["hasDefinedTerm"] = List(fields.Select(field => Term(field)));
        return set;
    }

    public JsonObject Field(PublishedField field)
    {
        var term = Term(field);
        if (!field.Record.Description.IsEmpty)
            term["description"] = Both(field.Record.Description);
        term["inDefinedTermSet"] = Set();
        return term;
    }

    public JsonObject Cities(LocalizedText name, string path, IReadOnlyList<PublishedDesignation> rows)
    {
        var list = Cities(name, path, rows.Count);
        list["itemListElement"] = List(
            rows.Select(
                (row, i) =>
                    Thing(
                        "ListItem",
                        ("position", i + 1),
                        ("name", reader.Text(row.City.Name)),
                        ("url", Address(_links.City(_language, row.City.Slug)))
                    )
            )
        );
        return list;
    }

    public JsonObject Cities(LocalizedText name, string path, int count) =>
        Thing("ItemList", ("name", reader.Text(name)), ("url", Address(path)), ("numberOfItems", count));

    public JsonObject Figure(Figure figure, int thisYear)
    {
        var query = QueryParameters.Write(new DesignationQuery { AsOf = figure.Year == thisYear ? null : figure.Year });
        return Dataset(
            reader.Text(figure.Title),
            reader.Text(figure.Message),
            _links.Figure(_language, figure.Kind.Slug, query),
            string.Create(CultureInfo.InvariantCulture, $"{RecordChecks.FirstYear}/{figure.Year}"),
            [
                ("text/csv", _links.FigureFile(_language, figure.Kind.Slug, "csv", query)),
                ("image/svg+xml", _links.FigureFile(_language, figure.Kind.Slug, "svg", query)),
            ]
        );
    }

    public JsonObject Dataset(
        string name,
        string description,
        string path,
        string years,
        IEnumerable<(string MediaType, string Path)> files
    ) =>
        Thing(
            "Dataset",
            ("name", name),
            ("description", description),
            ("url", Address(path)),
            ("inLanguage", _language.Tag()),
            ("temporalCoverage", years),
            ("dateModified", Moment(network.ChangedAtUtc)),
            (
                "license",
                network.Settings.Licence.IsEmpty
                    ? null
                    : Thing(
                        "CreativeWork",
                        ("name", reader.Text(network.Settings.Licence)),
                        ("url", Address(_links.Statement(_language, "site")))
                    )
            ),
            (
                "creator",
                network.Organisations.TryGetValue("alliance", out var alliance)
                    ? Thing("Organization", ("name", reader.Text(alliance.Name)), ("url", Address(_links.Alliance(_language))))
                    : null
            ),
            (
                "distribution",
                List(files.Select(file => Thing("DataDownload", ("encodingFormat", file.MediaType), ("contentUrl", Address(file.Path)))))
            )
        );

    private JsonObject Term(PublishedField field) =>
        Thing(
            "DefinedTerm",
            ("name", Both(field.Record.Name)),
            ("termCode", field.Record.Code),
            ("url", Address(_links.Field(_language, field.Slug)))
        );

    private JsonObject Set() =>
        Thing("DefinedTermSet", ("name", reader.Text(UiText.Fields.Title)), ("url", Address(_links.Fields(_language))));

    private JsonObject Within(PublishedCity city)
    {
        var country = Thing("Country", ("name", reader.Text(city.Country.Name)), ("identifier", city.Country.Code));
        return city.Province is { } province
            ? Thing("AdministrativeArea", ("name", reader.Text(province.Name)), ("containedInPlace", country))
            : country;
    }

    private string Address(string path) => _links.Absolute(path);

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static JsonArray? Both(LocalizedText text) =>
        List(Languages.All.Select(language => InLanguage(text.In(language), language.Tag())));

    private static JsonObject? InLanguage(string words, string tag) =>
        words.Length == 0 ? null
        : tag == "und" ? new JsonObject { ["@value"] = words }
        : new JsonObject { ["@language"] = tag, ["@value"] = words };

    private static JsonArray? List(IEnumerable<JsonNode?> items) =>
        items.OfType<JsonNode>().ToArray() is { Length: > 0 } nodes ? new JsonArray(nodes) : null;

    private static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                thing[name] = value;
        }

        return thing;
    }
}
