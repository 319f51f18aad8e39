using System.Text.Json;
using System.Xml.Linq;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Architecture;

/// <summary>Every package of the lock files, however it got there, has a licence that <c>Papers.targets</c> allows.</summary>
public sealed class LicencesTests
{
    private static readonly string[] LockFiles = ["src/UccnPortal/packages.lock.json", "tests/UccnPortal.Tests/packages.lock.json"];

    private static readonly List<XElement> Rules = [.. XDocument.Load(Path.Combine(Repository.WebProject, "Papers.targets")).Descendants()];

    [Fact]
    public void Every_package_of_the_lock_files_has_an_allowed_licence()
    {
        var packages = LockFiles.SelectMany(Locked).Distinct().ToList();
        var shipped = Shipped();

        var faults = packages
            .Select(package => Fault(package, LicenceOf(package), shipped.Contains(package.Id)))
            .Where(fault => fault.Length > 0);

        Assert.Contains(packages, package => package.Id == "SQLitePCLRaw.core"); // It is a transitive dependency.
        Assert.NotEmpty(shipped);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("MIT", true, "")]
    [InlineData("MS-PL OR Apache-2.0", true, "")]
    [InlineData("GPL-3.0-only OR MIT", true, "")]
    [InlineData("MPL-2.0", false, "")]
    [InlineData("MPL-2.0", true, "Some.Package 1.0 is published: MPL-2.0 is allowed for building and testing only")]
    [InlineData("GPL-3.0-only", false, "Some.Package 1.0: the licence GPL-3.0-only is not allowed")]
    [InlineData("MIT AND SSPL-1.0", false, "Some.Package 1.0: the licence MIT AND SSPL-1.0 is not allowed")]
    [InlineData("https://example.org/licence", false, "Some.Package 1.0: the licence https://example.org/licence is not allowed")]
    [InlineData("", false, "Some.Package 1.0: no licence is named")]
    public void A_licence_that_is_not_allowed_is_caught(string licence, bool isShipped, string fault)
    {
        Assert.Equal(fault, Fault(new Package("Some.Package", "1.0"), licence, isShipped));
    }

    [Fact]
    public void Every_licence_read_by_hand_is_of_a_package_that_is_here_in_that_version()
    {
        var gone = ReadByHand.Keys.Except(LockFiles.SelectMany(Locked));

        Assert.Empty(gone);
    }

    private static Dictionary<Package, string> ReadByHand { get; } =
        Rules
            .Where(rule => rule.Name == "PackageLicence")
            .ToDictionary(rule => new Package(Attribute(rule, "Include"), Attribute(rule, "Version")), rule => Attribute(rule, "Licence"));

    private static string Fault(Package package, string licence, bool isShipped)
    {
        if (licence.Length == 0)
            return $"{package}: no licence is named";
        if (IsAllowed(licence, isShipped))
            return "";
        return IsAllowed(licence, isShipped: false)
            ? $"{package} is published: {licence} is allowed for building and testing only"
            : $"{package}: the licence {licence} is not allowed";
    }

    /// <summary>One licence of an OR expression must be allowed, and all licences of an AND expression.</summary>
    private static bool IsAllowed(string licence, bool isShipped)
    {
        var allowed = Rules
            .Where(rule => rule.Name == "AllowedLicence" && !(isShipped && Attribute(rule, "Publish") == "false"))
            .SelectMany(rule => Attribute(rule, "Include").Split(';'))
            .ToHashSet();
        return licence.Split(" OR ").Any(choice => choice.Split(" AND ").All(allowed.Contains));
    }

    /// <returns>An SPDX expression, or the licence address of the package, or an empty text.</returns>
    private static string LicenceOf(Package package)
    {
        if (ReadByHand.TryGetValue(package, out var licence))
            return licence;

        var id = package.Id.ToLowerInvariant();
        var nuspec = PackageFolders()
            .Select(folder => Path.Combine(folder, id, package.Version, $"{id}.nuspec"))
            .FirstOrDefault(File.Exists);
        if (nuspec is null)
            return "not known: the package is not restored";

        var about = XDocument.Load(nuspec).Descendants().ToList();
        return about.FirstOrDefault(element => element.Name.LocalName == "license" && Attribute(element, "type") == "expression")?.Value
            ?? about.FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value
            ?? "";
    }

    private static IEnumerable<Package> Locked(string lockFile)
    {
        using var json = Json(Path.Combine(Repository.Root, lockFile));
        return
        [
            .. from target in json.RootElement.GetProperty("dependencies").EnumerateObject()
            from package in target.Value.EnumerateObject()
            where package.Value.GetProperty("type").GetString() != "Project"
            select new Package(package.Name, package.Value.GetProperty("resolved").GetString()!),
        ]; // A locked package has a version.
    }

    /// <summary>Packages with a file in the web project's output; slightly fewer are published.</summary>
    private static HashSet<string> Shipped()
    {
        using var json = Json(Path.Combine(AppContext.BaseDirectory, "UccnPortal.deps.json"));
        return
        [
            .. from library in json.RootElement.GetProperty("libraries").EnumerateObject()
            where library.Value.GetProperty("type").GetString() == "package"
            select library.Name.Split('/')[0],
        ];
    }

    private static List<string> PackageFolders()
    {
        using var json = Json(Path.Combine(Repository.Root, "tests", "UccnPortal.Tests", "obj", "project.assets.json"));
        return [.. json.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
    }

    private static JsonDocument Json(string path) => JsonDocument.Parse(File.ReadAllText(path));

    private static string Attribute(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    private sealed record Package(string Id, string Version)
    {
        public override string ToString() => $"{Id} {Version}";
    }
}
