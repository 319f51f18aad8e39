using System.Text.Json;
using System.Text.Json.Serialization;

namespace UccnPortal.Records;

public interface IReference
{
    Type Target { get; }
}

/// <summary>Seed files hold the target's slug, snapshots the identifier, so that a renamed slug breaks no reference.</summary>
public sealed class ReferenceTo<T> : JsonConverter<Guid>, IReference
    where T : Record
{
    public Type Target => typeof(T);

    public override Guid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (string.IsNullOrEmpty(text))
            throw new JsonException("A reference is empty.");
        return Guid.TryParse(text, out var id) ? id : RecordId.For(RecordKinds.KindOf(typeof(T)), text);
    }

    public override void Write(Utf8JsonWriter writer, Guid value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

public sealed class ReferenceToAny : JsonConverter<Guid>, IReference
{
    public Type Target => typeof(Record);

    public override Guid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        if (Guid.TryParse(text, out var id))
            return id;
        return text.Split('/') is [var kind, var slug] && RecordKinds.Find(kind) is not null
            ? RecordId.For(kind, slug)
            : throw new JsonException($"'{text}' is not a reference of the form kind/slug.");
    }

    public override void Write(Utf8JsonWriter writer, Guid value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
