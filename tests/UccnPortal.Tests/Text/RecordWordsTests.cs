using System.Reflection;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Tests.Text;

public sealed class RecordWordsTests
{
    private static readonly List<Type> Owners =
    [
        typeof(Record),
        typeof(Row),
        typeof(OtherName),
        typeof(Citation),
        typeof(Validity),
        typeof(LocalizedText),
        .. typeof(Record)
            .Assembly.GetTypes()
            .Where(type => (type.IsSubclassOf(typeof(Record)) || type.IsSubclassOf(typeof(Row))) && !type.IsAbstract),
    ];

    private static readonly List<PropertyInfo> Properties =
    [
        .. Owners
            .SelectMany(owner => owner.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.CanWrite && property.Name is not (nameof(Record.Id) or nameof(Row.Position))),
    ];

    [Fact]
    public void Every_field_has_words_and_no_word_is_for_a_field_that_is_gone()
    {
        var fields = Properties.Select(property => (property.DeclaringType!, property.Name)).ToHashSet(); // Declared by an owner.

        Assert.True(fields.Count > 100);
        Assert.Empty(fields.Except(RecordWords.Fields.Keys));
        Assert.Empty(RecordWords.Fields.Keys.Except(fields));
    }

    [Fact]
    public void Every_word_for_a_field_has_both_languages()
    {
        var texts = RecordWords
            .Fields.Values.Select(words => words.Label)
            .Concat(RecordWords.Fields.Values.Where(words => words.Help is not null).Select(words => words.Help!));

        Assert.DoesNotContain(texts, LacksALanguage);
    }

    [Fact]
    public void Every_date_says_how_it_is_written()
    {
        var dates = Properties.Where(property => property.PropertyType == typeof(PartialDate?)).ToList();

        Assert.NotEmpty(dates);
        Assert.All(
            dates,
            date => Assert.Contains("格式：20", RecordWords.Of(date.DeclaringType!, date.Name).Help?.Zh, StringComparison.Ordinal)
        ); // Declared by an owner.
    }

    [Fact]
    public void Two_fields_of_one_class_are_never_called_the_same()
    {
        var labels = RecordWords.Fields.ToList();

        Assert.Empty(
            Languages
                .All.SelectMany(language => labels.GroupBy(field => (field.Key.Owner, field.Value.Label.In(language))))
                .Where(same => same.Count() > 1)
                .Select(same => same.Key)
        );
    }

    [Fact]
    public void A_field_of_the_base_class_is_found_from_every_record_and_part()
    {
        Assert.Same(RecordWords.Of(typeof(Record), nameof(Record.Slug)), RecordWords.Of(typeof(City), nameof(City.Slug)));
        Assert.Same(RecordWords.Of(typeof(Row), nameof(Row.Key)), RecordWords.Of(typeof(Criterion), nameof(Criterion.Key)));
        Assert.Throws<ArgumentException>(() => RecordWords.Of(typeof(City), "Mayor"));
    }

    [Fact]
    public void Every_record_type_has_a_name_for_one_and_for_many()
    {
        Assert.Equal(RecordKinds.All.Select(kind => kind.Name).Order(), RecordWords.KindNames.Keys.Order());
        Assert.DoesNotContain(
            RecordKinds.All.SelectMany(kind => new[] { RecordWords.Kind(kind.Name), RecordWords.Kinds(kind.Name) }),
            LacksALanguage
        );
    }

    [Fact]
    public void Every_kind_of_row_has_a_name()
    {
        var parts = Owners.Where(owner => owner.IsSubclassOf(typeof(Row)) && !owner.IsAbstract).Append(typeof(Citation)).ToHashSet();

        Assert.Empty(parts.Except(RecordWords.RowNames.Keys));
        Assert.Empty(RecordWords.RowNames.Keys.Except(parts));
        Assert.DoesNotContain(parts.Select(RecordWords.Row), LacksALanguage);
    }

    [Fact]
    public void Every_choice_has_a_name_of_its_own()
    {
        var choices = Properties
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsEnum)
            .Distinct()
            .ToList();

        Assert.Contains(typeof(TextState), choices);
        Assert.All(
            choices,
            choice =>
            {
                var words = Enum.GetValues(choice).Cast<Enum>().Select(RecordWords.Value).ToList();

                Assert.DoesNotContain(words, LacksALanguage);
                Assert.Equal(words.Count, words.DistinctBy(text => text.Zh).Count());
                Assert.Equal(words.Count, words.DistinctBy(text => text.En).Count());
            }
        );
    }

    private static bool LacksALanguage(LocalizedText text) => string.IsNullOrWhiteSpace(text.Zh) || string.IsNullOrWhiteSpace(text.En);
}
