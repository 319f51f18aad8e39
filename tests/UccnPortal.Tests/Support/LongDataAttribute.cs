using System.Reflection;
using Xunit.Sdk;

namespace UccnPortal.Tests.Support;

/// <summary>
/// A case that only <c>tests/run long</c> runs: another language, width or theme of what the test command covers
/// for a selection.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class LongDataAttribute(params object[] data) : DataAttribute
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("PORTAL_TEST_LONG") is { Length: > 0 };

    /// <summary>All values in <c>tests/run long</c>; otherwise every second one, so that two cases cover all of them together.</summary>
    public static IEnumerable<T> Share<T>(IEnumerable<T> all, bool isSecond) =>
        IsLong ? all : all.Where((_, i) => i % 2 == (isSecond ? 1 : 0));

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => IsLong ? [data] : [];
}
