using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using UccnPortal.Records;

namespace UccnPortal.Editing.Forms;

public sealed record FormReading(Record Record, IReadOnlyList<Problem> Problems);

/// <summary>The form of a record type, built from its properties. Paths identify rows by key, and citations by position.</summary>
public sealed partial class RecordForm
{
    private static readonly ConcurrentDictionary<Type, RecordForm> Forms = new();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Keys();

    private RecordForm(Type type) => Fields = FormField.Of(type);

    public IReadOnlyList<FormField> Fields { get; }

    public static RecordForm Of(Type type) => Forms.GetOrAdd(type, static type => new RecordForm(type));

    public static string KeyOf(object row, int position) => row is Row part ? part.Key : position.ToString(CultureInfo.InvariantCulture);

    public FormValues Show(Record record, ReferenceTexts references)
    {
        var values = new FormValues();
        ShowFields(record, Fields, "", values, references);
        return values;
    }

    /// <summary>Applies the values to a copy of <paramref name="basis"/>. Absent and unchanged values change nothing.</summary>
    public FormReading Read(FormValues values, Record basis, ReferenceTexts references)
    {
        var kind = RecordKinds.Find(RecordKinds.KindOf(basis))!; // The type of a record is registered.
        var record = RecordJson.Read(RecordJson.Write(basis), kind);
        var reading = new FormReader(values, references);
        reading.ReadFields(record, Fields, "");
        return new FormReading(record, reading.Problems);
    }

    public FormField? Find(string path)
    {
        FormField? found = null;
        var fields = Fields;
        foreach (var name in Keys().Replace(path, "").Split('.'))
        {
            if (fields.FirstOrDefault(field => field.Name == name) is not { } field)
                return found;

            (found, fields) = (field, field.Fields);
        }

        return found;
    }

    private static void ShowFields(object owner, IReadOnlyList<FormField> fields, string path, FormValues values, ReferenceTexts references)
    {
        foreach (var field in fields)
        {
            var name = path + field.Name;
            switch (field.Property.GetValue(owner))
            {
                case LocalizedText text:
                    foreach (var language in Languages.All)
                    {
                        values.Set($"{name}.{language.Code()}", text.In(language));
                        values.Set($"{name}.{language.Code()}State", FieldTexts.Name(text.StateIn(language)));
                    }

                    break;
                case Validity years:
                    values.Set($"{name}.from", FieldTexts.Show(years.From));
                    values.Set($"{name}.until", FieldTexts.Show(years.Until));
                    values.Set($"{name}.knownThrough", FieldTexts.Show(years.KnownThrough));
                    break;
                case IList rows when field.Shape == FieldShape.Rows:
                    values.SetRows(name, rows.Cast<object>().Select(KeyOf));
                    for (var i = 0; i < rows.Count; i++)
                        // Lists of rows hold no null.
                        ShowFields(rows[i]!, field.Fields, $"{name}[{KeyOf(rows[i]!, i)}].", values, references);
                    break;
                case var value:
                    values.Set(name, ShowOne(field, value, references));
                    break;
            }
        }
    }

    // Zero is shown as empty, because numbers in records start at one.
    internal static string ShowOne(FormField field, object? value, ReferenceTexts references) =>
        field.Target is { } target
            ? references.Show(value as Guid? ?? Guid.Empty, target)
            : FieldTexts.Show(field.IsOptional || value is not 0 ? value : null);
}
