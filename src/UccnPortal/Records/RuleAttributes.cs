namespace UccnPortal.Records;

/// <summary>Required for publication; a bilingual text needs at least one language.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NeededAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class OneLanguageAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class MailAddressAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class TelephoneAttribute : Attribute;

/// <summary>A year since the network began; required unless the property is nullable.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YearAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class HistoricalAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class CountsAttribute : Attribute
{
    public int From { get; init; } = 1;
}
