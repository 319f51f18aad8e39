using System.Collections.Concurrent;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Editing.Forms;

/// <summary>Formats a reference to a record for forms, <c>苏州 Suzhou · suzhou</c>, and parses it.</summary>
public sealed class ReferenceTexts(RecordNames names)
{
    private const string Separator = " · ";
    private const int NameMax = 40;

    private readonly ConcurrentDictionary<Type, Choice> _choices = [];

    public const int ListMax = 40;

    public IReadOnlyList<string> ChoicesOf(Type target) => ChoiceOf(target).Texts;

    public string Show(Guid id, Type target) =>
        id == Guid.Empty ? ""
        : names.Find(id) is { } name ? TextOf(name, target)
        : id.ToString();

    public RecordName? Find(Guid id) => names.Find(id);

    public string SlugOf(Guid id) => names.Find(id)?.Slug ?? "";

    public (Guid Id, LocalizedText? Problem) Read(string typed, Type target)
    {
        var choice = ChoiceOf(target);
        if (Guid.TryParse(typed, out var id))
            return (id, null);
        if (choice.BySlug.TryGetValue(typed.Split(Separator)[^1].Trim(), out var slugged))
            return (slugged, null);
        return choice.ByName[typed].Distinct().ToList() switch
        {
            [var only] => (only, null),
            [] => (Guid.Empty, UiText.Forms.NoSuchRecord.With(typed)),
            _ => (Guid.Empty, UiText.Forms.SeveralRecords.With(typed)),
        };
    }

    private static string TextOf(RecordName name, Type target)
    {
        var words = string.Join(' ', new[] { name.Name.Zh, name.Name.En }.Where(word => word.Length > 0).Distinct().Select(Short));
        return $"{words}{Separator}{SlugIn(name, target)}".TrimStart();
    }

    private static string SlugIn(RecordName name, Type target) => target == typeof(Record) ? $"{name.Kind}/{name.Slug}" : name.Slug;

    private static string Short(string words) => words.Length <= NameMax ? words : words[..NameMax].TrimEnd() + "…";

    private Choice ChoiceOf(Type target) => _choices.GetOrAdd(target, ChoiceAmong);

    private Choice ChoiceAmong(Type target)
    {
        var open = (target == typeof(Record) ? names.All : names.Of(RecordKinds.KindOf(target))).ToList();
        return new Choice(
            [.. open.Select(name => TextOf(name, target))],
            // Case-sensitive: “Granada” is the name of two cities, “granada” the slug of one.
            open.ToDictionary(name => SlugIn(name, target), name => name.Id, StringComparer.Ordinal),
            open.SelectMany(name =>
                    new[] { name.Name.Zh, name.Name.En, $"{name.Name.Zh} {name.Name.En}" }
                        .Where(words => words.Length > 0)
                        .Select(words => (words, name.Id))
                )
                .ToLookup(pair => pair.words, pair => pair.Id, StringComparer.OrdinalIgnoreCase)
        );
    }

    private sealed record Choice(IReadOnlyList<string> Texts, Dictionary<string, Guid> BySlug, ILookup<string, Guid> ByName);
}
