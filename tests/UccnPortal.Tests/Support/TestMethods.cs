using System.Reflection;

namespace UccnPortal.Tests.Support;

/// <summary>The tests of this assembly, as papers name them: <c>Class.Method</c>.</summary>
internal static class TestMethods
{
    public static IReadOnlySet<string> Names { get; } =
        typeof(TestMethods)
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.GetMethods()
                    .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
                    .Select(method => $"{type.Name}.{method.Name}")
            )
            .ToHashSet();
}
