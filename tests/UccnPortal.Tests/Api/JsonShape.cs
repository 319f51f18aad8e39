using System.Text.Json;
using System.Text.RegularExpressions;

namespace UccnPortal.Tests.Api;

/// <summary>
/// Holds JSON against the schemas of an OpenAPI document, as far as our document uses them, and more strictly: a member that
/// is not described is an error too.
/// </summary>
internal sealed class JsonShape(JsonElement document)
{
    public IEnumerable<string> Errors(JsonElement value, JsonElement schema, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            foreach (var error in Errors(value, Resolve(reference.GetString()!), at))
                yield return error; // A reference is a text.
            yield break;
        }

        if (schema.TryGetProperty("anyOf", out var choices) && !choices.EnumerateArray().Any(choice => !Errors(value, choice, at).Any()))
            yield return $"{at} fits none of its schemas";
        if (
            schema.TryGetProperty("type", out var type)
            && !Types(type).Contains(TypeOf(value))
            && !(TypeOf(value) == "integer" && Types(type).Contains("number"))
        )
        {
            yield return $"{at} is {TypeOf(value)}, not {type}";
        }

        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
            yield return $"{at} is {value}, which is none of {values}";
        if (
            value.ValueKind == JsonValueKind.String
            && schema.TryGetProperty("pattern", out var pattern)
            && !Regex.IsMatch(value.GetString()!, pattern.GetString()!)
        )
        {
            yield return $"{at} is {value}, not {pattern}"; // Texts, both.
        }

        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("format", out var format) && !Fits(value, format.GetString()))
            yield return $"{at} is {value}, no {format}";
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var (i, item) in value.EnumerateArray().Index())
            {
                foreach (var error in Errors(item, items, $"{at}[{i}]"))
                    yield return error;
            }
        }

        if (value.ValueKind != JsonValueKind.Object)
            yield break;

        var members = schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().ToDictionary(member => member.Name, member => member.Value)
            : [];
        foreach (
            var name in schema.TryGetProperty("required", out var required)
                ? required.EnumerateArray().Select(name => name.GetString()!)
                : []
        ) // Names are texts.
        {
            if (!value.TryGetProperty(name, out _))
                yield return $"{at} lacks {name}";
        }

        if (members.Count == 0)
            yield break;

        foreach (var member in value.EnumerateObject())
        {
            if (!members.TryGetValue(member.Name, out var described))
                yield return $"{at}.{member.Name} is not described";
            else
            {
                foreach (var error in Errors(member.Value, described, $"{at}.{member.Name}"))
                    yield return error;
            }
        }
    }

    private static bool Fits(JsonElement value, string? format) =>
        format switch
        {
            "uuid" => value.TryGetGuid(out _),
            "date-time" => value.TryGetDateTimeOffset(out _),
            "uri-reference" => Uri.TryCreate(value.GetString(), UriKind.RelativeOrAbsolute, out _),
            _ => true,
        };

    private static string[] Types(JsonElement type) =>
        // Names are texts.
        type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Select(one => one.GetString()!)]
            : [type.GetString()!];

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "null",
        };

    private JsonElement Resolve(string reference) => reference[2..].Split('/').Aggregate(document, (at, name) => at.GetProperty(name));
}
