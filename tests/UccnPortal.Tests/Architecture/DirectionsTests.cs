using System.Reflection;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Architecture;

/// <summary>Which folder may use which others. <see cref="WrongSamples"/> proves that each row can fail.</summary>
public sealed class DirectionsTests
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";
    private const string AspNet = "Microsoft.AspNetCore";
    private const string Npgsql = "Npgsql";
    private const string Sqlite = "Microsoft.Data.Sqlite";
    private const string All = "*";

    private static readonly string[] Databases = [EntityFramework, Npgsql, Sqlite];

    /// <summary>A folder, the other folders it may use, and the external namespaces it must not use.</summary>
    private static readonly Dictionary<string, (string[] May, string[] MustNot)> Table = new()
    {
        ["Records"] = ([], [.. Databases, AspNet]),
        ["Text"] = (["Records"], [.. Databases, AspNet]),
        ["Data"] = (["Records"], [AspNet]),

        ["Publishing"] = (["Data", "Text", "Records"], [AspNet]),
        ["Drawings"] = (["Publishing", "Text", "Records"], [.. Databases, AspNet]),
        ["OpenData"] = (["Publishing", "Text", "Records"], [.. Databases, AspNet]),

        ["Editing"] = (["Data", "Text", "Records"], [AspNet]),
        ["Seeding"] = (["Editing", "Data", "Records"], [AspNet]),
        ["Accounts"] = (["Data", "Records"], [Npgsql, Sqlite]),
        ["Backups"] = (["Data", "Records"], [AspNet, Npgsql]),

        ["Links"] = (["Publishing", "OpenData", "Text", "Records"], Databases),
        ["Markup"] = (["Text", "Records"], Databases),
        ["Search"] = (["Publishing", "Links", "Text", "Records"], [.. Databases, AspNet]),
        ["Http"] = (["Publishing", "OpenData", "Links", "Markup", "Text", "Records"], Databases),
        ["Mailing"] = (["Editing", "Links", "Text", "Records"], [.. Databases, AspNet]),
        ["Rehearsing"] = (["Publishing", "Links", "Markup", "Http", "Text", "Records"], Databases),

        ["Api"] = (["Publishing", "OpenData", "Search", "Links", "Http", "Text", "Records"], Databases),
        ["Files"] = (["Publishing", "Drawings", "OpenData", "Links", "Markup", "Http", "Text", "Records"], Databases),
        ["Pages"] = (
            ["Publishing", "Drawings", "OpenData", "Search", "Links", "Markup", "Http", "Rehearsing", "Api", "Files", "Text", "Records"],
            Databases
        ),
        ["Areas.Embeds"] = (
            ["Pages", "Publishing", "Drawings", "OpenData", "Links", "Markup", "Http", "Files", "Text", "Records"],
            Databases
        ),
        ["Areas.Admin"] = (
            [
                "Editing",
                "Accounts",
                "Backups",
                "Mailing",
                "Data",
                "Publishing",
                "OpenData",
                "Search",
                "Links",
                "Markup",
                "Http",
                "Rehearsing",
                "Text",
                "Records",
            ],
            Databases
        ),

        ["Commands"] = ([All], []),
        ["Startup"] = ([All], []),
    };

    public static TheoryData<string> Rows => [.. Table.Keys];

    public static TheoryData<string, Type> Samples
    {
        get
        {
            var samples = new TheoryData<string, Type>();
            foreach (var sample in typeof(WrongSamples).GetNestedTypes(BindingFlags.NonPublic))
                // Every sample says where it pretends to be.
                samples.Add(sample.GetCustomAttribute<PretendsToBeInAttribute>()!.Folder, sample);
            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_folder_uses_only_what_its_row_allows(string row)
    {
        var types = OurTypes().Where(type => FolderOf(type) == row).ToList();

        var violations = types.SelectMany(type => Violations(type, row)).Distinct().Order(StringComparer.Ordinal);

        Assert.NotEmpty(types);
        Assert.Empty(violations);
    }

    [Fact]
    public void Every_folder_of_ours_has_a_row()
    {
        var without = OurTypes().Select(FolderOf).Distinct().Except(Table.Keys).Except(["Program"]);

        Assert.Empty(without);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_type_that_goes_the_wrong_way_is_caught(string row, Type sample)
    {
        Assert.NotEmpty(Violations(sample, row));
    }

    [Fact]
    public void Every_row_that_forbids_something_has_a_sample_that_breaks_it()
    {
        var broken = Samples.Select(sample => (string)sample[0]).ToHashSet();

        Assert.Empty(Table.Where(row => !row.Value.May.Contains(All)).Select(row => row.Key).Except(broken));
    }

    [Fact]
    public void A_type_that_goes_the_right_way_is_not_caught()
    {
        Assert.Empty(Violations(typeof(RightSample), "Pages"));
    }

    [Fact]
    public void No_file_of_the_public_pages_mentions_the_database_or_the_editor()
    {
        var sources = Repository
            .WebSources("")
            .Where(path =>
                Repository.Relative(path) is var name
                && (name.StartsWith("Pages/", StringComparison.Ordinal) || name.StartsWith("Areas/Embeds/", StringComparison.Ordinal))
            )
            .ToList();

        var violations = sources.SelectMany(path =>
            ForbiddenWords(File.ReadAllText(path)).Select(word => $"{Repository.Relative(path)}: {word}")
        );

        Assert.Contains(sources, path => path.EndsWith(".cshtml", StringComparison.Ordinal));
        Assert.Contains(sources, path => path.EndsWith(".cs", StringComparison.Ordinal));
        Assert.Empty(violations);
    }

    [Theory]
    [InlineData("@inject PortalDb db")]
    [InlineData("using UccnPortal.Data;")]
    [InlineData("@using UccnPortal.Editing")]
    [InlineData("Seeding.SeedFiles.Read(folder)")]
    [InlineData("await db.Database.ExecuteSqlRawAsync(sql)")]
    public void A_file_that_mentions_them_is_caught(string line)
    {
        Assert.NotEmpty(ForbiddenWords(line));
    }

    private static IEnumerable<string> ForbiddenWords(string source) =>
        new[]
        {
            "PortalDb",
            "UccnPortal.Data",
            "UccnPortal.Editing",
            "UccnPortal.Seeding",
            "Editing.",
            "Seeding.",
            "EntityFrameworkCore",
            "ExecuteSql",
        }.Where(word => source.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<string> Violations(Type type, string row)
    {
        var (may, mustNot) = Table[row];
        foreach (var used in Dependencies.Of(type))
        {
            var isOurs = IsOurs(used) && FolderOf(used) is var folder && folder != row && !may.Contains(folder) && !may.Contains(All);
            var isForbidden =
                used.Namespace is { } name
                && mustNot.Any(forbidden => name == forbidden || name.StartsWith(forbidden + ".", StringComparison.Ordinal));
            if (isOurs || isForbidden)
                yield return $"{type.FullName} uses {used.FullName}";
        }
    }

    private static IEnumerable<Type> OurTypes() => typeof(Program).Assembly.GetTypes().Where(type => !type.IsNested && IsOurs(type));

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(Program).Assembly
        && (
            type == typeof(Program)
            || type.Namespace is "AspNetCoreGeneratedDocument"
            || type.Namespace?.StartsWith("UccnPortal", StringComparison.Ordinal) == true
        );

    // Compiled .cshtml files are in a separate namespace; their names contain their folders.
    private static string FolderOf(Type type) =>
        (type.Namespace is "AspNetCoreGeneratedDocument" ? type.Name.Split('_') : type.Namespace?.Split('.')[1..]) switch
        {
            ["Areas", var area, ..] => $"Areas.{area}",
            ["", ..] => "Pages", // _ViewStart is in the folder above them.
            [var folder, ..] => folder,
            _ => "Program",
        };
}
