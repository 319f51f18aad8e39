using System.Collections;
using System.Globalization;
using System.Text.Json;
using UccnPortal.Links;
using UccnPortal.OpenData;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Api;

/// <summary>Writes API values by their type: snake case names, null for unknown values, texts with both languages and states.</summary>
/// <param name="only">The requested language; null for both.</param>
/// <param name="year">Leaves out parts of a record that do not hold in this year; null for the whole history.</param>
internal sealed class ApiJson(PublishedNetwork network, PortalLinks links, Language? only, int? year, Utf8JsonWriter json)
{
    public void Write(object? value, bool isReference = false)
    {
        switch (value)
        {
            case null or "":
                json.WriteNullValue();
                break;
            case LocalizedText text:
                if (text.IsEmpty)
                    json.WriteNullValue();
                else
                    Write(EntryText.Of(text));
                break;
            case EntryText text:
                Write(text);
                break;
            case Guid id when isReference:
                WriteReference(id);
                break;
            case string or Guid or PartialDate:
                json.WriteStringValue(value.ToString());
                break;
            case DateTime moment:
                json.WriteStringValue(moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case Enum choice:
                json.WriteStringValue(ApiMember.SlugOf(choice));
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    if (Holds(item))
                        Write(item);
                }

                json.WriteEndArray();
                break;
            default:
                WriteObject(value);
                break;
        }
    }

    private void WriteObject(object value)
    {
        json.WriteStartObject();
        foreach (var member in ApiMember.Of(value.GetType()))
        {
            json.WritePropertyName(member.Name);
            Write(member.Property.GetValue(value), member.IsReference);
            if (value is Record record && member.Property.Name == nameof(Record.Slug))
                WriteWhereAndWhen(record);
        }

        json.WriteEndObject();
    }

    private void WriteWhereAndWhen(Record record)
    {
        json.WritePropertyName(ApiSchemas.Page);
        Write(ApiPage.Of(language => RecordPlace.Of(record, links, language).Path, links));
        json.WritePropertyName(ApiSchemas.UpdatedAt);
        Write(network.ChangedAtUtcOf(record));
    }

    private void WriteReference(Guid id)
    {
        if (network.FindRecord(id) is not { } record)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("kind", RecordKinds.KindOf(record));
        json.WriteString("id", id);
        json.WriteString("slug", record.Slug);
        json.WriteEndObject();
    }

    private void Write(EntryText text)
    {
        json.WriteStartObject();
        if (only != Language.En)
            json.WriteString("zh", text.Zh);
        if (only != Language.Zh)
            json.WriteString("en", text.En);
        if (only != Language.En && text.ZhState is not null)
            json.WriteString("zh_state", text.ZhState);
        if (only != Language.Zh && text.EnState is not null)
            json.WriteString("en_state", text.EnState);
        json.WriteEndObject();
    }

    private bool Holds(object? item) =>
        year is not { } asked
        || item is not Row
        || item.GetType().GetProperty(nameof(RuleVersion.Valid))?.GetValue(item) is not Validity valid
        || valid.HoldsIn(asked);
}

internal sealed record ApiPage(string Zh, string En)
{
    public static ApiPage? Of(Func<Language, string?> path, PortalLinks links) =>
        path(Language.Zh) is { } zh && path(Language.En) is { } en ? new(links.Absolute(zh), links.Absolute(en)) : null;
}
