using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>In the order in which equal matches are shown.</summary>
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

/// <summary>What a term is of the thing it finds; said beside the hit as the reason why it was found.</summary>
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

/// <summary>Something a reader may look for, with all that it is called.</summary>
/// <param name="Order">Puts hits of equal rank and kind in order; ordinal.</param>
public abstract record Findable(FindableKind Kind, string Order)
{
    /// <summary>Shown before the world's on ties.</summary>
    public virtual bool IsChinese => false;
}

public sealed record FindableCity(PublishedCity City) : Findable(FindableKind.City, City.SortEn)
{
    public override bool IsChinese => City.IsChinese;
}

public sealed record FindableField(PublishedField Field) : Findable(FindableKind.Field, $"{Field.Record.Order:00}");

public sealed record FindableCriterion(PublishedField Field, Criterion Criterion) : Findable(FindableKind.Criterion, $"{Field.Record.Order:00} {Criterion.Number:00}");

public sealed record FindableRule(Rule Rule) : Findable(FindableKind.Rule, $"{Rule.Order:00}");

public sealed record FindableMeeting(Meeting Meeting) : Findable(FindableKind.Meeting, $"{Meeting.Year} {Meeting.Slug}");

public sealed record FindableSeat(HeldSeat Seat) : Findable(FindableKind.Seat, $"{Seat.Term.Valid.From} {Seat.Field.Record.Order:00} {Seat.Role.Key}")
{
    public override bool IsChinese => Seat.City.IsChinese;
}

/// <summary>A page of the site, whose words and address only the pages know.</summary>
public sealed record FindablePage(LocalizedText Title, LocalizedText Body, Func<Language, string> Path) : Findable(FindableKind.Page, Title.En);

/// <summary>One thing that something is called, as written and as compared.</summary>
/// <param name="Language">A BCP 47 tag; empty where it has none.</param>
public sealed record SearchTerm(Findable Of, TermKind Kind, string Text, string Language)
{
    /// <summary>A name is compared without its spaces; in a running text they part the words, lest "being and" be found by Gand.</summary>
    public string Key { get; } = Kind == TermKind.Text ? string.Join(' ', Text.Split(' ').Select(Folding.Fold)) : Folding.Fold(Text);

    /// <summary>Pinyin is read by the syllable: zhou is in su zhou, but gand is not in sheng an dong.</summary>
    public bool Contains(string word) =>
        Kind == TermKind.Pinyin ? SyllableStarts().Any(start => Key.AsSpan(start).StartsWith(word, StringComparison.Ordinal)) : Key.Contains(word, StringComparison.Ordinal);

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
