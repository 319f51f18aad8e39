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

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => IsLong ? [data] : [];
}
