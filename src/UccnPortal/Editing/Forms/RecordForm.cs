using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using UccnPortal.Records;

namespace UccnPortal.Editing.Forms;

/// <summary>What a form made of what was typed: the record, and what could not be read. Nothing is saved while there are problems.</summary>
public sealed record FormReading(Record Record, IReadOnlyList<Problem> Problems);

/// <summary>
/// The form of a record type, made from the properties of its class. Paths are those of the record in JSON spelling, rows
/// by key: <c>designations[design-2019].valid.from</c>; citations, which have no key, by position.
/// </summary>
public sealed partial class RecordForm
{
    private static readonly ConcurrentDictionary<Type, RecordForm> Forms = new();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Keys();

    private RecordForm(Type type) => Fields = FormField.Of(type);

    public IReadOnlyList<FormField> Fields { get; }

    public static RecordForm Of(Type type) => Forms.GetOrAdd(type, static type => new RecordForm(type));

    /// <summary>A row's key in paths.</summary>
    public static string KeyOf(object row, int position) => row is Part part ? part.Key : position.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the form of a record says when it is opened.</summary>
    public FormValues Show(Record record, ReferenceTexts references)
    {
        var values = new FormValues();
        ShowFields(record, Fields, "", values, references);
        return values;
    }

    /// <summary>
    /// The record that the form makes of <paramref name="basis"/>, which is what it was opened with and stays as it is. What
    /// the form does not say, or says as it was, is not touched.
    /// </summary>
    public FormReading Read(FormValues values, Record basis, ReferenceTexts references)
    {
        var kind = RecordKinds.Find(RecordKinds.KindOf(basis))!; // A record is of a registered type.
        var record = RecordJson.Read(RecordJson.Write(basis), kind);
        var reading = new FormReader(values, references);
        reading.ReadFields(record, Fields, "");
        return new FormReading(record, reading.Problems);
    }

    /// <summary>The field that a path leads to or into, whatever the rows; null where the form has none.</summary>
    public FormField? Find(string path)
    {
        FormField? found = null;
        var fields = Fields;
        foreach (var name in Keys().Replace(path, "").Split('.'))
        {
            if (fields.FirstOrDefault(field => field.Name == name) is not { } field) return found;

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
                    for (var i = 0; i < rows.Count; i++) ShowFields(rows[i]!, field.Fields, $"{name}[{KeyOf(rows[i]!, i)}].", values, references); // Lists of rows hold no null.
                    break;
                case var value:
                    values.Set(name, ShowOne(field, value, references));
                    break;
            }
        }
    }

    internal static string ShowOne(FormField field, object? value, ReferenceTexts references) =>
        field.Target is { } target ? references.Show(value as Guid? ?? Guid.Empty, target) : FieldTexts.Show(field.IsOptional || value is not 0 ? value : null); // Numbers of a record start at one: where one is needed, 0 says that none is given.
}
