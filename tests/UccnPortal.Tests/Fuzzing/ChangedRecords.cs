using System.Collections;
using CsCheck;
using UccnPortal.Editing.Forms;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>
/// Records of a network in which somebody who knows no rules has changed some fields: other values, rows deleted, doubled and
/// turned about. Whether they may be published is for <see cref="RecordChecks"/> to say.
/// </summary>
internal sealed class ChangedRecords(IReadOnlyList<Record> records)
{
    private static readonly Gen<Change> AnyChange = Gen.Select(
            Gen.Int[0, 9999],
            Gen.Int[0, 9999],
            Gen.Frequency((1, Fuzzing.Any.Text), (4, Fuzzing.Any.SeenText)),
            Fuzzing.Any.Markdown,
            Fuzzing.Any.Years
        )
        .Select((place, choice, text, markdown, years) => new Change(place, choice, text, markdown, years));

    public ChangedRecords(PublishedNetwork network)
        : this([
            .. network.Records.OrderBy(RecordKinds.KindOf, StringComparer.Ordinal).ThenBy(record => record.Slug, StringComparer.Ordinal),
        ]) { }

    /// <summary>All types are chosen equally often, however few records they have.</summary>
    public Gen<Record> Any =>
        Gen.Select(Gen.OneOf([.. records.GroupBy(record => record.GetType())]), Gen.Int[0, 9999], AnyChange.Array[1, 4])
            .Select((ofType, which, changes) => Changed(ofType.ElementAt(which % ofType.Count()), changes));

    public static string Printed(Record record) => $"{RecordKinds.KindOf(record)} {RecordJson.Write(record)}";

    private Record Changed(Record record, IEnumerable<Change> changes)
    {
        var copy = Copy(record);
        foreach (var change in changes)
        {
            var places = Places(copy, RecordForm.Of(copy.GetType()).Fields).ToList();
            var (owner, field) = places[change.Place % places.Count];
            if (field.Property.GetValue(owner) is IList rows && field.Shape == FieldShape.Rows)
                Turn(rows, change);
            else
                field.Property.SetValue(owner, Value(field, change));
        }

        return copy;
    }

    private static Record Copy(Record record) =>
        RecordJson.Read(RecordJson.Write(record), RecordKinds.All.First(kind => kind.Type == record.GetType()));

    private static IEnumerable<(object Owner, FormField Field)> Places(object owner, IReadOnlyList<FormField> fields) =>
        fields.SelectMany(field =>
            field.Shape == FieldShape.Rows && field.Property.GetValue(owner) is IList { Count: > 0 } rows
                ? rows.Cast<object>().SelectMany(row => Places(row, field.Fields)).Append((owner, field))
                : [(owner, field)]
        );

    private static void Turn(IList rows, Change change)
    {
        if (rows.Count == 0)
            return;

        var row = rows[change.Choice % rows.Count];
        switch (change.Choice % 4)
        {
            case 0:
                rows.Remove(row);
                break;
            case 1:
                rows.Remove(row);
                rows.Insert(0, row);
                break;
            case 2 when row is Row part:
                var twin = (Row)
                    System.Text.Json.JsonSerializer.Deserialize(
                        System.Text.Json.JsonSerializer.Serialize(part, part.GetType(), RecordJson.Snapshots),
                        part.GetType(),
                        RecordJson.Seeds
                    )!; // The value was just serialized, so it is not null.
                twin.Key = $"{part.Key}-{change.Place}";
                rows.Add(twin);
                break;
            default:
                rows.Clear();
                break;
        }
    }

    private object? Value(FormField field, Change change) =>
        field.Shape switch
        {
            FieldShape.Text => TextOf(field, change),
            FieldShape.Bilingual => new LocalizedText
            {
                Zh = change.Choice % 5 == 0 ? "" : TextOf(field, change),
                En = change.Choice % 7 == 0 ? "" : TextOf(field, change),
                ZhState = (TextState)(change.Choice % 4),
                EnState = (TextState)(change.Place % 4),
            },
            FieldShape.Number => field.IsOptional && change.Choice % 5 == 0 ? null
            : change.Choice % 3 == 0 ? change.Years.From ?? 0
            : change.Choice % 40,
            FieldShape.Fraction => field.IsOptional && change.Choice % 5 == 0 ? null : (change.Choice - 5000) / 27.0,
            FieldShape.Tick => change.Choice % 2 == 0,
            FieldShape.Choice => field.IsOptional && change.Choice % 5 == 0
                ? null
                : Enum.GetValues(field.ValueType).GetValue(change.Choice % field.Choices.Count),
            FieldShape.Date => field.IsOptional && change.Choice % 5 == 0
                ? null
                : new PartialDate(
                    Math.Clamp(change.Years.From ?? 2019, 1, 9999),
                    change.Choice % 3 == 0 ? null : (change.Choice % 12) + 1,
                    change.Choice % 3 == 1 ? (change.Place % 28) + 1 : null
                ),
            FieldShape.Validity => change.Years,
            FieldShape.Reference => field.IsOptional && change.Choice % 4 == 0
                ? null
                : OfType(field.Target!).ElementAt(change.Choice % OfType(field.Target!).Count()).Id, // A reference has a target.
            _ => change.Text,
        };

    private IEnumerable<Record> OfType(Type target) => records.Where(target.IsInstanceOfType);

    private static string TextOf(FormField field, Change change) =>
        field switch
        {
            { IsMarkdown: true } => UnseenCharacters.Without(change.Markdown),
            _ when field.Property.IsDefined(typeof(WebAddressAttribute), inherit: false) && change.Choice % 4 > 0 =>
                $"https://example.org/{Uri.EscapeDataString(UnseenCharacters.Without(change.Text))}",
            _ when field.Name == "slug" && change.Choice % 4 > 0 => $"changed-{change.Place}",
            _ => change.Text,
        };

    private sealed record Change(int Place, int Choice, string Text, string Markdown, Validity Years);
}
