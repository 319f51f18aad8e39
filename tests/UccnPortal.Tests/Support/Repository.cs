namespace UccnPortal.Tests.Support;

/// <summary>The working copy that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string WebProject { get; } = Path.Combine(Root, "src", "UccnPortal");

    /// <summary>A paper in <c>src/docs</c>.</summary>
    public static string Document(string name) => Path.Combine(Root, "src", "docs", name);

    /// <summary>The files of the web project that people write, migrations and build output left out.</summary>
    public static IEnumerable<string> WebSources(string extension) =>
        Directory
            .EnumerateFiles(WebProject, "*" + extension, SearchOption.AllDirectories)
            .Where(path =>
                !Relative(path).StartsWith("bin/", StringComparison.Ordinal)
                && !Relative(path).StartsWith("obj/", StringComparison.Ordinal)
                && !Relative(path).StartsWith("Data/Migrations/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    public static IEnumerable<string> TestSources() =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "tests", "UccnPortal.Tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal));

    /// <summary>A path within the web project, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(WebProject, path).Replace('\\', '/');

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "UccnPortal.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No UccnPortal.sln above {AppContext.BaseDirectory}.");
    }
}
