using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using UccnPortal.OpenData;
using UccnPortal.Records;

namespace UccnPortal.Api;

/// <summary>Describes the API's types by the same rules as <see cref="ApiJson"/> writes them.</summary>
internal sealed class ApiSchemas(OpenApiDocument document)
{
    public const string Page = "page";
    public const string UpdatedAt = "updated_at";
    public const string Problem = "Problem";

    private const string Text = "Text";
    private const string Reference = "Reference";

    private readonly SortedDictionary<string, IOpenApiSchema> _named = new(StringComparer.Ordinal)
    {
        [Text] = Object(
            [],
            ("zh", String(mayBeNull: true)),
            ("en", String(mayBeNull: true)),
            ("zh_state", States()),
            ("en_state", States())
        ),
        [Reference] = Object(
            ["kind", "id", "slug"],
            ("kind", Choice(RecordKinds.All.Select(kind => kind.Name))),
            ("id", String(format: "uuid")),
            ("slug", String())
        ),
        [Problem] = Object(
            ["type", "title", "status", "detail"],
            ("type", String(format: "uri-reference")),
            ("title", String()),
            ("status", new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" }),
            ("detail", String())
        ),
    };

    public IReadOnlyDictionary<string, IOpenApiSchema> Named => _named;

    public IOpenApiSchema AnswerOf(ApiOperation operation)
    {
        var entry = Of(operation.Entry);
        return Object(
            ["meta", "data"],
            ("meta", Of(typeof(ApiMeta))),
            ("data", operation.IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = entry } : entry)
        );
    }

    public IOpenApiSchema NamedReference(string name) => new OpenApiSchemaReference(name, document);

    private IOpenApiSchema Of(Type type)
    {
        if (type == typeof(LocalizedText) || type == typeof(EntryText))
            return NamedReference(Text);
        if (type == typeof(string))
            return String();
        if (type == typeof(Guid))
            return String(format: "uuid");
        if (type == typeof(DateTime))
            return String(format: "date-time");
        if (type == typeof(PartialDate))
            return new OpenApiSchema { Type = JsonSchemaType.String, Pattern = @"^\d{4}(-\d{2}(-\d{2})?)?$" };
        if (type == typeof(bool))
            return new OpenApiSchema { Type = JsonSchemaType.Boolean };
        if (type == typeof(int) || type == typeof(long))
            return new OpenApiSchema { Type = JsonSchemaType.Integer };
        if (type == typeof(double))
            return new OpenApiSchema { Type = JsonSchemaType.Number };
        if (type.IsEnum)
            return Choice(Enum.GetValues(type).Cast<Enum>().Select(ApiMember.SlugOf));
        if (ApiMember.ItemOf(type) is { } item)
        {
            return new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = Nullable.GetUnderlyingType(item) is { } value ? OrNull(Of(value)) : Of(item),
            };
        }

        if (!_named.ContainsKey(type.Name))
        {
            _named[type.Name] = new OpenApiSchema(); // Registered before its members, which may have the same type.
            _named[type.Name] = ObjectOf(type);
        }

        return NamedReference(type.Name);
    }

    private OpenApiSchema ObjectOf(Type type)
    {
        var properties = new Dictionary<string, IOpenApiSchema>();
        foreach (var member in ApiMember.Of(type))
        {
            var schema = member.IsReference ? NamedReference(Reference) : Of(member.Type);
            properties[member.Name] = member.MayBeNull || member.IsReference ? OrNull(schema) : schema;
            if (type.IsSubclassOf(typeof(Record)) && member.Property.Name == nameof(Record.Slug))
            {
                properties[Page] = OrNull(Of(typeof(ApiPage)));
                properties[UpdatedAt] = Of(typeof(DateTime));
            }
        }

        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = properties,
            Required = properties.Keys.ToHashSet(),
        };
    }

    private static IOpenApiSchema OrNull(IOpenApiSchema schema) =>
        schema switch
        {
            OpenApiSchema { Enum.Count: > 0 } or OpenApiSchemaReference => new OpenApiSchema
            {
                AnyOf = [schema, new OpenApiSchema { Type = JsonSchemaType.Null }],
            },
            OpenApiSchema { Type: { } type } own => Widened(own, type),
            _ => schema,
        };

    private static OpenApiSchema Widened(OpenApiSchema schema, JsonSchemaType type)
    {
        schema.Type = type | JsonSchemaType.Null;
        return schema;
    }

    private static OpenApiSchema String(string? format = null, bool mayBeNull = false) =>
        new() { Type = mayBeNull ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String, Format = format };

    private static OpenApiSchema Choice(IEnumerable<string> values) =>
        new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)value)] };

    private static OpenApiSchema States() =>
        Choice(new[] { TextState.Pending, TextState.NeedsReview }.Select(state => ApiMember.SlugOf(state)));

    private static OpenApiSchema Object(string[] required, params ReadOnlySpan<(string Name, IOpenApiSchema Schema)> properties)
    {
        var members = new Dictionary<string, IOpenApiSchema>();
        foreach (var (name, schema) in properties)
            members[name] = schema;
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = members,
            Required = new HashSet<string>(required),
        };
    }
}
