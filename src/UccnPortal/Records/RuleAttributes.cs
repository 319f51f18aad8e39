namespace UccnPortal.Records;

/// <summary>Without it nothing is published; a bilingual text needs one of its languages.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NeededAttribute : Attribute;

/// <summary>A text that may stand in one language alone: a quotation, an official form.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneLanguageAttribute : Attribute;

/// <summary>An address that readers follow: http or https, or nothing.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class MailAddressAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class TelephoneAttribute : Attribute;

/// <summary>A year of the network. Where it is not optional, none at all will not do.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YearAttribute : Attribute;

/// <summary>A date that may lie before the network began.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HistoricalAttribute : Attribute;

/// <summary>A whole number that starts somewhere: at one, unless none is an answer too.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountsAttribute : Attribute
{
    public int From { get; init; } = 1;
}
