using System.Globalization;
using System.Text.RegularExpressions;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Architecture;

/// <summary><c>promises.md</c> names the test of each promise: it may neither name one that is gone nor miss one that is there.</summary>
public sealed partial class PromisesTests
{
    private const int Promises = 64;

    [GeneratedRegex(@"^\| (?<number>\d+) \|(?<rest>.*)\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<name>\w+Tests\.\w+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();

    [GeneratedRegex(@"\.Promise_(?<number>\d+)_", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberOfTest();

    [Fact]
    public void The_table_of_promises_names_every_number_once_and_exactly_the_tests_that_carry_it()
    {
        var table = File.ReadAllText(Repository.Document("promises.md"));

        Assert.Empty(Faults(table, Promises, [.. TestMethods.Names]));
    }

    [Fact]
    public void A_table_that_does_not_agree_with_the_tests_is_caught()
    {
        const string table = """
            | 1 | Kept. | `ATests.Promise_1_kept` |
            | 2 | Its test was renamed. | `ATests.Promise_2_old` |
            | 2 | Twice. | No test yet. |
            | 3 | With the test of another. | `ATests.Promise_1_kept` |
            | 5 | Not one of ours. | No test yet. |
            """;

        Assert.Equal(
            [
                "ATests.Promise_1_kept stands in row 3",
                "ATests.Promise_2_new is not in row 2",
                "Promise 2 stands 2 times",
                "Promise 4 stands 0 times",
                "Promise 5 is not counted",
                "There is no test ATests.Promise_2_old",
            ],
            Faults(table, 4, ["ATests.Promise_1_kept", "ATests.Promise_2_new", "ATests.About_something_else"])
        );
    }

    private static IEnumerable<string> Faults(string table, int promises, HashSet<string> tests)
    {
        var rows = Row()
            .Matches(table)
            .Select(row => (Number: Parsed(row), Tests: TestName().Matches(row.Value).Select(test => test.Groups["name"].Value).ToList()))
            .ToList();
        var faults = Enumerable
            .Range(1, promises)
            .Select(number => (Number: number, Times: rows.Count(row => row.Number == number)))
            .Where(counted => counted.Times != 1)
            .Select(counted => $"Promise {counted.Number} stands {counted.Times} times")
            .ToList();
        faults.AddRange(rows.Where(row => row.Number > promises).Select(row => $"Promise {row.Number} is not counted"));
        foreach (var (number, named) in rows)
        {
            faults.AddRange(named.Where(test => !tests.Contains(test)).Select(test => $"There is no test {test}"));
            faults.AddRange(named.Where(test => NumberOf(test) != number).Select(test => $"{test} stands in row {number}"));
        }

        faults.AddRange(
            from test in tests
            where NumberOf(test) is { } number && !rows.Any(row => row.Number == number && row.Tests.Contains(test))
            select $"{test} is not in row {NumberOf(test)}"
        );
        return faults.Order(StringComparer.Ordinal);
    }

    private static int? NumberOf(string test) => NumberOfTest().Match(test) is { Success: true } match ? Parsed(match) : null;

    private static int Parsed(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
}
