using System.Reflection;
using Xunit.Sdk;

namespace UccnPortal.Tests.Support;

/// <summary>
/// A case that only <c>tests/run long</c> goes through: another language, width or theme of what the test command sees
/// already in a chosen part.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class LongDataAttribute(params object[] data) : DataAttribute
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("PORTAL_TEST_LONG") is { Length: > 0 };

    /// <summary>All of them in <c>tests/run long</c>; in the command every second one, so that two cases go through all between them.</summary>
    public static IEnumerable<T> Share<T>(IEnumerable<T> all, bool isSecond) => IsLong ? all : all.Where((_, i) => i % 2 == (isSecond ? 1 : 0));

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => IsLong ? [data] : [];
}
