using System.Text.Json.Serialization;

namespace UccnPortal.Records;

[JsonConverter(typeof(CamelCaseEnum<NameKind>))]
public enum NameKind
{
    Variant,
    Local,
    Former,
    Traditional,
    Abbreviation,
    Printed,

    /// <summary>A printing error: found by search, never shown as a name.</summary>
    Misprint,
}

/// <summary>Another name of a city or country. Each has its own class, because a class of rows is one table.</summary>
public abstract class OtherName : Row
{
    [Needed]
    public string Text { get; set; } = "";

    /// <summary>A BCP 47 tag such as <c>zh-Hans</c>; <c>und</c> if unknown.</summary>
    public string Language { get; set; } = "und";
    public NameKind Kind { get; set; }

    public bool NeedsReview { get; set; }

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [LocalizedText.Same(Text)];

    public override string KeyFrom(Func<Guid, string> slugOf) => $"{Language}-{Text}";
}
