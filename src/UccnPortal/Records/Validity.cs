using System.Text.Json.Serialization;

namespace UccnPortal.Records;

/// <summary>
/// The years in which a row holds: <c>From ≤ year &lt; Until</c>; null means no limit. <c>KnownThrough</c> is the last attested year if the
/// end is unknown: the row is never listed as current after it (the seats printed in 2022 as "2018 至今").
/// </summary>
public sealed record Validity(int? From = null, int? Until = null, int? KnownThrough = null)
{
    public static readonly Validity Always = new();

    /// <summary>The first year in which the row is no longer known to hold; null if there is none.</summary>
    [JsonIgnore]
    public int? Ends => Until is null || KnownThrough < Until ? KnownThrough + 1 : Until;

    public LocalizedText? Starts() => From is { } year ? LocalizedText.Same($"{year}") : null;

    public bool Meets(Validity other) =>
        (From ?? int.MinValue) < (other.Ends ?? int.MaxValue) && (other.From ?? int.MinValue) < (Ends ?? int.MaxValue);

    public bool HoldsIn(int year) =>
        (From is null || From <= year) && (Until is null || year < Until) && (KnownThrough is null || year <= KnownThrough);
}
