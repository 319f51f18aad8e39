using System.Security.Cryptography;

namespace UccnPortal.Records;

/// <summary>The number of a reader's report: random, so that nobody guesses another's; easy to copy; never a word.</summary>
public static class ReportNumber
{
    public const int Length = Half + 1 + Half;

    private const int Half = 5;

    /// <summary>Without vowels, and without signs that look like others.</summary>
    private const string Signs = "cdfhjkmnprtwxy346789";

    public static string Next() => $"{RandomNumberGenerator.GetString(Signs, Half)}-{RandomNumberGenerator.GetString(Signs, Half)}";

    public static bool IsOne(string text) =>
        text.Length == Length && text[Half] == '-' && text.Remove(Half, 1).All(sign => Signs.Contains(sign, StringComparison.Ordinal));
}
