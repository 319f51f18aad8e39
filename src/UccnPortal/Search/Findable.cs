using System.Text;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

/// <summary>The order is that of hits with equal rank.</summary>
public enum FindableKind
{
    City,
    Country,
    Field,
    Criterion,
    Rule,
    Meeting,
    Seat,
    Page,
    List,
}

public enum TermKind
{
    Name,
    Code,
    OtherName,

    /// <summary>What people look for on a page: the deadline, on the timetable.</summary>
    Topic,
    Misprint,
    CountryCode,
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

/// <param name="Cities">The terms by which the country's cities are found whenever it is found itself.</param>
public sealed record FindableCountry(Country Country, IReadOnlyList<SearchTerm> Cities) : Findable(FindableKind.Country, Country.Name.En)
{
    public int MembersIn(int year) =>
        Cities
            .Select(term => term.Of)
            .OfType<FindableCity>()
            .Count(found => found.City.Designations.Any(designation => designation.HoldsIn(year)));
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
    : Findable(FindableKind.Page, Title.En)
{
    /// <summary>What people look for on the page, as in <see cref="UiText.Topics"/>.</summary>
    public LocalizedText Topics { get; init; } = LocalizedText.Empty;
}

/// <summary>The filtered list of member cities that a query asks for.</summary>
public sealed record FindableList(DesignationQuery Query, LocalizedText Title, int Cities) : Findable(FindableKind.List, "");

/// <summary>A name or text of something, as written and as compared.</summary>
/// <param name="Language">A BCP 47 tag; empty if there is none.</param>
public sealed record SearchTerm(Findable Of, TermKind Kind, string Text, string Language)
{
    private static readonly char[] BetweenWords = [.. " \u00a0\u3000\t\r\n-–—/&·•,;:()，、；：（）"];

    private readonly (string Key, int[] Starts) _folded = Fold(Kind, Text);

    /// <summary>The folded text. Names lose their spaces; running text keeps them, so that "gand" does not match "being and".</summary>
    public string Key => _folded.Key;

    /// <summary>Where words begin in the key. A word of pinyin is a syllable: zhou matches su zhou. A code has no words.</summary>
    public IReadOnlyList<int> Starts => _folded.Starts;

    public bool IsName => Kind is TermKind.Name or TermKind.OtherName or TermKind.Topic or TermKind.Misprint;

    /// <summary>True if no word of the key goes on at this position.</summary>
    public bool EndsWord(int end) =>
        end == Key.Length || (Kind == TermKind.Text ? Key[end] == ' ' : Array.IndexOf(_folded.Starts, end) >= 0);

    private static (string Key, int[] Starts) Fold(TermKind kind, string text)
    {
        var key = new StringBuilder(text.Length);
        var starts = new List<int>();
        foreach (var word in text.Split(kind == TermKind.Text ? null : BetweenWords, StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Folding.Fold(word);
            if (folded.Length == 0)
                continue;

            if (kind == TermKind.Text && key.Length > 0)
                key.Append(' ');
            starts.Add(key.Length);
            key.Append(folded);
        }

        return (key.ToString(), kind == TermKind.CountryCode ? [] : [.. starts]);
    }
}
