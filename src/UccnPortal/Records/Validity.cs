using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>
/// The years in which a row holds: half-open, <c>From ≤ year &lt; Until</c>. No <c>From</c> = as far back as known,
/// no <c>Until</c> = still. <c>KnownThrough</c> says that the end is <em>unknown</em>: the row is attested up to and
/// including that year and is never listed as current after it (the seats printed in 2022 as "2018 至今").
/// </summary>
public sealed record Validity(int? From = null, int? Until = null, int? KnownThrough = null)
{
    public static readonly Validity Always = new();

    /// <summary>The first year in which the row is no longer known to hold; null while it is.</summary>
    [JsonIgnore]
    public int? Ends => Until is null || KnownThrough < Until ? KnownThrough + 1 : Until;

    /// <summary>The first year in words; null where it is not known.</summary>
    public LocalizedText? Starts() => From is { } year ? LocalizedText.Same($"{year}") : null;

    /// <summary>Both hold in some year.</summary>
    public bool Meets(Validity other) => (From ?? int.MinValue) < (other.Ends ?? int.MaxValue) && (other.From ?? int.MinValue) < (Ends ?? int.MaxValue);

    public bool HoldsIn(int year) =>
        (From is null || From <= year) && (Until is null || year < Until) && (KnownThrough is null || year <= KnownThrough);
}
