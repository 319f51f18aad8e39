using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>How often a property is tried. Inputs are random; a failure prints the seed that repeats it (<c>CsCheck_Seed</c>).</summary>
internal static class Fuzz
{
    private const int LongRun = 30;

    /// <param name="inCommand">Tries in the test command; <c>tests/run long</c> has thirty times as many.</param>
    public static long Times(int inCommand) => LongDataAttribute.IsLong ? (long)inCommand * LongRun : inCommand;
}
