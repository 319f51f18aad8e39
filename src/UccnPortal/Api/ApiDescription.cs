using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Api;

/// <summary>Builds the OpenAPI document from the mapped endpoints and their operations.</summary>
internal static class ApiDescription
{
    private const string Json = "application/json";

    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi(
            "v1",
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = description =>
                    HttpMethods.IsGet(description.HttpMethod ?? "")
                    && description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().Any();
                options.AddDocumentTransformer(DescribeAsync);
            }
        );

    private static async Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        var network = await context.ApplicationServices.GetRequiredService<Publication>().CurrentAsync(cancel);
        var links = new PortalLinks("");
        document.Info = new OpenApiInfo
        {
            Title = InBoth(UiText.Site.Name),
            Version = "1",
            Description = InBoth(UiText.Api.Lead),
            License = network.Settings.Licence.IsEmpty ? null : new OpenApiLicense { Name = InBoth(network.Settings.Licence) },
        };
        document.Servers = [new OpenApiServer { Url = "/" }];

        var schemas = new ApiSchemas(document);
        foreach (var operation in ApiOperations.All)
        {
            // Every operation is mapped to GET.
            var described = document.Paths[links.Api(operation.Path)].Operations![HttpMethod.Get];
            described.OperationId = operation.Id;
            described.Summary = operation.Summary.En;
            described.Description = InBoth(operation.Summary);
            described.Parameters = [.. PathParameters(operation), .. operation.Parameters.Select(QueryParameter)];
            described.Responses = new OpenApiResponses
            {
                ["200"] = new OpenApiResponse
                {
                    Description = InBoth(UiText.Api.Answered),
                    Content = new Dictionary<string, OpenApiMediaType> { [Json] = new() { Schema = schemas.AnswerOf(operation) } },
                },
                ["304"] = new OpenApiResponse { Description = InBoth(UiText.Api.Unchanged) },
            };
            if (!operation.IsList)
                described.Responses["404"] = Problem(UiText.Api.NotFound);
            described.Responses["default"] = Problem(UiText.Errors.FailedTitle);
        }

        document.Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema>(schemas.Named) };

        OpenApiResponse Problem(LocalizedText words) =>
            new()
            {
                Description = InBoth(words),
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/problem+json"] = new() { Schema = schemas.NamedReference(ApiSchemas.Problem) },
                },
            };
    }

    private static IEnumerable<IOpenApiParameter> PathParameters(ApiOperation operation)
    {
        var open = operation.Path.Split('/');
        var given = operation.Example.Split('?')[0].Split('/');
        for (var i = 0; i < open.Length; i++)
        {
            if (!open[i].StartsWith('{'))
                continue;

            yield return new OpenApiParameter
            {
                Name = open[i].Trim('{', '}'),
                In = ParameterLocation.Path,
                Required = true,
                Description = InBoth(UiText.Api.SlugOrId),
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                Example = given[i],
            };
        }
    }

    private static IOpenApiParameter QueryParameter(string name)
    {
        var parameter = ApiParameter.Of(name);
        var value = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Pattern = parameter.IsYear ? @"^\d{4}(-\d{2}(-\d{2})?)?$" : null,
            Enum = parameter.Choices.Count > 0 ? [.. parameter.Choices.Select(choice => (JsonNode)choice)] : null,
        };
        return new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = InBoth(parameter.Meaning),
            Style = ParameterStyle.Form,
            Explode = false,
            Schema = parameter.IsMany ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value } : value,
            Example = parameter.IsMany ? new JsonArray(parameter.Example) : parameter.Example,
        };
    }

    private static string InBoth(LocalizedText text) => $"{text.Zh} / {text.En}";
}
