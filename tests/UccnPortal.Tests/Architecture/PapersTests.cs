using System.Globalization;
using System.Text.RegularExpressions;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Architecture;

/// <summary>The evidence that the security documents name must exist.</summary>
public sealed partial class PapersTests
{
    private const int RequirementsOfLevelTwo = 253;
    private static readonly string[] States = ["met", "partly", "not met", "does not apply"];

    [GeneratedRegex(@"`(?<path>[\w./-]+\.(?:cs|cshtml|sh|targets|props|md|js|csproj))`", RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();

    [GeneratedRegex(@"`(?<test>[A-Z]\w+Tests(?:\.\w+)?)`", RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();

    [GeneratedRegex(@"^\| (?<numbers>\d[\d., –]*) \| [^|]+ \| (?<state>[^|]+) \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Requirement();

    [Theory]
    [InlineData("threat-model.md")]
    [InlineData("asvs.md")]
    public void A_paper_names_files_and_tests_that_are_there(string name)
    {
        var paper = File.ReadAllText(Repository.Document(name));

        Assert.True(FileName().Count(paper) > 10);
        Assert.Empty(Missing(paper));
    }

    [Fact]
    public void A_name_of_nothing_is_caught()
    {
        Assert.Equal(
            ["Web/Gone.cs", "GoneTests", "PapersTests.Gone"],
            Missing(
                "`Http/SecurityHeaders.cs`, `Web/Gone.cs`, `PapersTests`, `GoneTests`, "
                    + "`PapersTests.A_name_of_nothing_is_caught`, `PapersTests.Gone`"
            )
        );
    }

    [Fact]
    public void The_table_of_requirements_has_each_of_them_once_and_sums_them_up_rightly()
    {
        var paper = File.ReadAllText(Repository.Document("asvs.md"));
        var rows = Requirement()
            .Matches(paper)
            .SelectMany(row => Numbers(row.Groups["numbers"].Value).Select(number => (Number: number, State: row.Groups["state"].Value)))
            .ToList();
        var sums = string.Join(", ", States.Select(state => $"{rows.Count(row => row.State == state)} {state}"));

        Assert.Empty(rows.GroupBy(row => row.Number).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Equal(RequirementsOfLevelTwo, rows.Count);
        Assert.Empty(rows.Select(row => row.State).Except(States));
        Assert.Contains(sums, paper, StringComparison.Ordinal);
        Assert.Equal(["1.2.3", "1.2.4", "10.4.9", "10.4.10"], Numbers("1.2.3, 1.2.4, 10.4.9–10.4.10"));
    }

    private static IEnumerable<string> Missing(string paper) =>
        FileName()
            .Matches(paper)
            .Select(match => match.Groups["path"].Value)
            .Where(path => !IsFile(path))
            .Concat(TestName().Matches(paper).Select(match => match.Groups["test"].Value).Where(test => !IsTest(test)));

    private static bool IsFile(string path) =>
        new[] { Repository.Root, Repository.WebProject, Repository.Document("") }.Any(folder => File.Exists(Path.Combine(folder, path)));

    private static bool IsTest(string name) =>
        TestMethods.Names.Any(test => test == name || test.StartsWith($"{name}.", StringComparison.Ordinal));

    /// <summary>Single numbers, and ranges within a section.</summary>
    private static IEnumerable<string> Numbers(string cell)
    {
        foreach (var part in cell.Split(", "))
        {
            var ends = part.Split('–');
            var (section, first) = (ends[0][..(ends[0].LastIndexOf('.') + 1)], Last(ends[0]));
            for (var number = first; number <= Last(ends[^1]); number++)
                yield return section + number.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static int Last(string number) => int.Parse(number.AsSpan(number.LastIndexOf('.') + 1), CultureInfo.InvariantCulture);
}
