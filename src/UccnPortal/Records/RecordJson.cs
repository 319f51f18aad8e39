using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace UccnPortal.Records;

/// <summary>How records are written as JSON: in seed files, in revisions, and when two states are compared.</summary>
public static class RecordJson
{
    /// <summary>For writing snapshots: they hold what a record says and nothing else, stay small, and a diff shows real changes only.</summary>
    public static readonly JsonSerializerOptions Snapshots = Options(new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatSaysNothing } });

    /// <summary>For seed files: a member that nobody knows or that stands twice is an error with its line.</summary>
    public static readonly JsonSerializerOptions Seeds = Options(new DefaultJsonTypeInfoResolver(), JsonUnmappedMemberHandling.Disallow, allowTwice: false);

    /// <summary>For reading snapshots: members that later versions added or dropped are skipped.</summary>
    private static readonly JsonSerializerOptions Kept = Options(new DefaultJsonTypeInfoResolver());

    public static string Write(Record record) => JsonSerializer.Serialize(record, record.GetType(), Snapshots);

    public static Record Read(string snapshot, RecordKind kind) =>
        (Record?)JsonSerializer.Deserialize(snapshot, kind.Type, Kept) ?? throw new JsonException("A snapshot is null.");

    private static JsonSerializerOptions Options(IJsonTypeInfoResolver types, JsonUnmappedMemberHandling unmapped = JsonUnmappedMemberHandling.Skip, bool allowTwice = true)
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
            property.ShouldSerialize = (_, value) => value switch
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

/// <summary>Enums are written in camel case and nothing else is read: no numbers, no unknown names.</summary>
public sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
