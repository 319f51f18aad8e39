using System.Globalization;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.OpenData;

/// <summary>The single definition of an open data table: all export formats and schemas are derived from it.</summary>
public abstract class OpenTable(string name, LocalizedText title)
{
    private readonly List<OpenColumn> _columns = [];
    private readonly List<OpenReference> _references = [];

    public string Name { get; } = name;
    public LocalizedText Title { get; } = title;
    public IReadOnlyList<OpenColumn> Columns => _columns;
    public IReadOnlyList<string> PrimaryKey { get; protected set; } = [];
    public IReadOnlyList<OpenReference> References => _references;

    /// <summary>All rows. Values that refer to "now" are those at the end of the year.</summary>
    public abstract IEnumerable<OpenRow> RowsOf(PublishedNetwork network, int year);

    /// <summary>The rows that held at the end of the year, as the page of the table shows them.</summary>
    public abstract IEnumerable<OpenRow> RowsIn(PublishedNetwork network, int year);

    protected void Add(OpenColumn column) => _columns.Add(column);

    protected void Refer(OpenReference reference) => _references.Add(reference);

    public static string Written(object? value) =>
        value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}

/// <summary>The values of a row, one per column; null means unknown.</summary>
public sealed record OpenRow(object?[] Values, Record? Record = null)
{
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

public sealed class OpenTable<T>(
    string name,
    LocalizedText title,
    Func<PublishedNetwork, int, IEnumerable<T>> rows,
    Func<T, int, bool>? standsIn = null
) : OpenTable(name, title)
{
    private readonly List<Func<T, object?>> _values = [];
    private Func<T, Record>? _record;

    public override IEnumerable<OpenRow> RowsOf(PublishedNetwork network, int year) => rows(network, year).Select(RowOf);

    public override IEnumerable<OpenRow> RowsIn(PublishedNetwork network, int year) =>
        rows(network, year).Where(row => standsIn?.Invoke(row, year) ?? true).Select(RowOf);

    public OpenRow RowOf(T row) => new([.. _values.Select(value => value(row))], _record?.Invoke(row));

    public OpenTable<T> From(Func<T, Record> record)
    {
        _record = record;
        return this;
    }

    public OpenTable<T> Text(string column, LocalizedText title, Func<T, string?> value) =>
        With(new(column, ColumnType.Text, title), row => value(row) is { Length: > 0 } text ? text : null);

    public OpenTable<T> Texts(string column, LocalizedText title, Func<T, LocalizedText> value) =>
        Languages.All.Aggregate(
            this,
            (table, language) =>
                table.With(
                    new($"{column}_{language.Code()}", ColumnType.Text, UiText.Data.InLanguage(title, language)) { Language = language },
                    row => value(row).In(language) is { Length: > 0 } text ? text : null
                )
        );

    public OpenTable<T> Uuid(string column, LocalizedText title, Func<T, Guid?> value) =>
        With(new(column, ColumnType.Uuid, title), row => value(row));

    public OpenTable<T> Whole(string column, LocalizedText title, Func<T, int?> value) =>
        With(new(column, ColumnType.Whole, title), row => value(row));

    public OpenTable<T> Number(string column, LocalizedText title, Func<T, double?> value) =>
        With(new(column, ColumnType.Number, title), row => value(row));

    public OpenTable<T> Year(string column, LocalizedText title, Func<T, int?> value) =>
        With(new(column, ColumnType.Year, title), row => value(row));

    public OpenTable<T> Date(string column, LocalizedText title, Func<T, PartialDate?> value) =>
        With(new(column, ColumnType.PartialDate, title), row => value(row));

    public OpenTable<T> Moment(string column, LocalizedText title, Func<T, DateTime?> value) =>
        With(new(column, ColumnType.Moment, title), row => value(row));

    public OpenTable<T> Flag(string column, LocalizedText title, Func<T, bool?> value) =>
        With(new(column, ColumnType.Flag, title), row => value(row));

    public OpenTable<T> Address(string column, LocalizedText title, Func<T, string?> value) =>
        With(new(column, ColumnType.Address, title), row => value(row) is { Length: > 0 } address ? address : null);

    public OpenTable<T> Choice<TChoice>(string column, LocalizedText title, Func<T, string?> value)
        where TChoice : struct, Enum =>
        With(new(column, ColumnType.Text, title) { Choices = [.. Enum.GetValues<TChoice>().Select(Slugs.Of)] }, value);

    /// <summary>Adds the interval of a row; <c>valid_to</c> is the first year in which it no longer holds.</summary>
    public OpenTable<T> Validity(Func<T, Validity> value) =>
        Year("valid_from", UiText.Data.ValidFrom, row => value(row).From).Year("valid_to", UiText.Data.ValidTo, row => value(row).Until);

    public OpenTable<T> KeyedBy(params string[] columns)
    {
        PrimaryKey = columns;
        return this;
    }

    public OpenTable<T> Refers(string column, string table, string named) => Refers([column], table, [named]);

    public OpenTable<T> Refers(string[] columns, string table, string[] named)
    {
        Refer(new(columns, table, named));
        return this;
    }

    private OpenTable<T> With(OpenColumn column, Func<T, object?> value)
    {
        Add(column);
        _values.Add(value);
        return this;
    }
}
