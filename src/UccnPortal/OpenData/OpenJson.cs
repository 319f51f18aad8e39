using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UccnPortal.OpenData;

public static class OpenJson
{
    public static readonly JsonWriterOptions Writer = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonSerializerOptions Options = new(OpenJsonContext.Default.Options)
    {
        TypeInfoResolver = OpenJsonContext.Default,
        Encoder = Writer.Encoder,
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(DesignationEntry))]
[JsonSerializable(typeof(IReadOnlyList<DesignationEntry>))]
public sealed partial class OpenJsonContext : JsonSerializerContext;
