using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>The order is that of hits with equal rank.</summary>
public enum FindableKind
{
    City,
    Field,
    Criterion,
    Rule,
    Meeting,
    Seat,
    Page,
}

public enum TermKind
{
    Name,
    Code,
    OtherName,
    Misprint,
    Pinyin,
    Initials,
    Place,
    Title,
    Text,
}

/// <summary>Something that readers can search for.</summary>
/// <param name="Order">Sorts hits of equal rank and kind; ordinal.</param>
public abstract record Findable(FindableKind Kind, string Order)
{
    /// <summary>Chinese cities precede others of equal rank.</summary>
    public virtual bool IsChinese => false;
}

public sealed record FindableCity(PublishedCity City) : Findable(FindableKind.City, City.SortEn)
{
    public override bool IsChinese => City.IsChinese;
}

public sealed record FindableField(PublishedField Field) : Findable(FindableKind.Field, $"{Field.Record.Order:00}");

public sealed record FindableCriterion(PublishedField Field, Criterion Criterion)
    : Findable(FindableKind.Criterion, $"{Field.Record.Order:00} {Criterion.Number:00}");

public sealed record FindableRule(Rule Rule) : Findable(FindableKind.Rule, $"{Rule.Order:00}");

public sealed record FindableMeeting(Meeting Meeting) : Findable(FindableKind.Meeting, $"{Meeting.Year} {Meeting.Slug}");

public sealed record FindableSeat(HeldSeat Seat)
    : Findable(FindableKind.Seat, $"{Seat.Term.Valid.From} {Seat.Field.Record.Order:00} {Seat.Role.Key}")
{
    public override bool IsChinese => Seat.City.IsChinese;
}

public sealed record FindablePage(LocalizedText Title, LocalizedText Body, Func<Language, string> Path)
    : Findable(FindableKind.Page, Title.En);

/// <summary>A name or text of something, as written and as compared.</summary>
/// <param name="Language">A BCP 47 tag; empty if there is none.</param>
public sealed record SearchTerm(Findable Of, TermKind Kind, string Text, string Language)
{
    /// <summary>The folded text. Names lose their spaces; running text keeps them, so that "gand" does not match "being and".</summary>
    public string Key { get; } = Kind == TermKind.Text ? string.Join(' ', Text.Split(' ').Select(Folding.Fold)) : Folding.Fold(Text);

    /// <summary>Pinyin matches by syllable: zhou matches su zhou, but gand does not match sheng an dong.</summary>
    public bool Contains(string word) =>
        Kind == TermKind.Pinyin
            ? SyllableStarts().Any(start => Key.AsSpan(start).StartsWith(word, StringComparison.Ordinal))
            : Key.Contains(word, StringComparison.Ordinal);

    private IEnumerable<int> SyllableStarts()
    {
        var start = 0;
        foreach (var syllable in Text.Split(' '))
        {
            yield return start;
            start += Folding.Fold(syllable).Length;
        }
    }
}
