using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace UccnPortal.Records;

public static class RecordJson
{
    /// <summary>For writing snapshots: empty values are omitted, so that diffs show real changes only.</summary>
    public static readonly JsonSerializerOptions Snapshots = Options(
        new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatSaysNothing } }
    );

    /// <summary>For seed files: unknown or duplicate members are errors.</summary>
    public static readonly JsonSerializerOptions Seeds = Options(
        new DefaultJsonTypeInfoResolver(),
        JsonUnmappedMemberHandling.Disallow,
        allowTwice: false
    );

    // For reading snapshots: members that other versions of the portal added or dropped are skipped.
    private static readonly JsonSerializerOptions Kept = Options(new DefaultJsonTypeInfoResolver());

    public static string Write(Record record) => JsonSerializer.Serialize(record, record.GetType(), Snapshots);

    public static Record Read(string snapshot, RecordKind kind) =>
        (Record?)JsonSerializer.Deserialize(snapshot, kind.Type, Kept) ?? throw new JsonException("A snapshot is null.");

    private static JsonSerializerOptions Options(
        IJsonTypeInfoResolver types,
        JsonUnmappedMemberHandling unmapped = JsonUnmappedMemberHandling.Skip,
        bool allowTwice = true
    )
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = types,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            UnmappedMemberHandling = unmapped,
            AllowDuplicateProperties = allowTwice,
            ReadCommentHandling = JsonCommentHandling.Disallow,
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutWhatSaysNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = (_, value) =>
                value switch
                {
                    null => false,
                    string text => text.Length > 0,
                    LocalizedText text => !text.IsEmpty,
                    Validity validity => validity != Validity.Always,
                    ICollection list => list.Count > 0,
                    Enum choice => Convert.ToInt32(choice, null) != 0,
                    bool flag => flag,
                    _ => true,
                };
        }
    }
}

public sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
