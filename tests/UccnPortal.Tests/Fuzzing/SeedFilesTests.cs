using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>A damaged seed file is read completely or refused with file, line and reason; it never ends the program.</summary>
public sealed class SeedFilesTests : IDisposable
{
    private const int Times = 60;

    private const int CitiesKept = 12;

    private readonly SeedFolder _seed = new();
    private readonly Dictionary<string, string> _sound;

    public SeedFilesTests()
    {
        // Reading four hundred cities repeatedly is slow, so most are removed, with everything that refers to them.
        var kept = JsonNode
            .Parse(System.IO.File.ReadAllText(Path.Combine(_seed.Path, "cities.json")))!
            .AsArray()
            .Take(CitiesKept)
            .Select(city => city!["slug"]!.GetValue<string>())
            .ToHashSet(); // Every entry has a slug.
        _seed.EditAll("cities.json", cities => cities.RemoveAll(city => !kept.Contains(city!["slug"]!.GetValue<string>())));
        while (SeedFiles.Read(_seed.Path, Sample.ThisYear).Problems is { Count: > 0 } problems)
        {
            foreach (var (file, slug) in problems.Select(problem => (problem.File, problem.Reason.Split(':')[0])).Distinct())
                _seed.Remove(file, slug);
        }

        _sound = RecordKinds.All.ToDictionary(
            kind => kind.SeedFile,
            kind => System.IO.File.ReadAllText(Path.Combine(_seed.Path, kind.SeedFile))
        );
    }

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void Bytes_lost_doubled_or_written_over_are_named_with_file_line_and_reason() =>
        Gen.Select(
                File,
                Gen.Select(
                    Gen.Int[0, 999_999],
                    Gen.Int[0, 40],
                    Gen.Frequency(
                        (2, Any.Text),
                        (1, Gen.OneOf("null", "{", "}", "[", "]", "\"", "1e999", "\\u0000", "\\ud800", "true", ",,"))
                    )
                ).Array[1, 3]
            )
            .Sample(
                spoiled =>
                {
                    var (file, cuts) = spoiled;
                    var text = _sound[file];
                    foreach (var (place, length, instead) in cuts)
                    {
                        var start = place % (text.Length + 1);
                        text = text[..start] + instead + text[Math.Min(text.Length, start + length)..];
                    }

                    Assert.Equal("", Fault(file, text));
                },
                iter: Fuzz.Times(Times),
                threads: 1
            );

    [Fact]
    public void Values_of_another_kind_are_named_with_file_line_and_reason() =>
        Gen.Select(
                File,
                Gen.Int[0, 999_999],
                Gen.OneOf(
                    Any.Text.Select(text => JsonSerializer.Serialize(text)),
                    Gen.OneOf("null", "[]", "{}", "[null]", "{\"key\":\"a\"}", "true", "-1", "2147483648", "1e300", "0.1", "\"2026-02-30\"")
                )
            )
            .Sample(
                spoiled =>
                {
                    var (file, place, value) = spoiled;
                    var entries = JsonNode.Parse(_sound[file])!; // Every seed file is a list.
                    var nodes = Nodes(entries).ToList();
                    if (nodes.Count == 0)
                        return;

                    nodes[place % nodes.Count].ReplaceWith(JsonNode.Parse(value));
                    Assert.Equal("", Fault(file, entries.ToJsonString(new JsonSerializerOptions { WriteIndented = true })));
                },
                iter: Fuzz.Times(Times),
                threads: 1
            );

    private static Gen<string> File => Gen.OneOf([.. RecordKinds.All.Select(kind => kind.SeedFile)]);

    /// <summary>Describes how the program mishandled the damaged file; empty if it was read or refused as promised.</summary>
    private string Fault(string file, string text)
    {
        var path = Path.Combine(_seed.Path, file);
        try
        {
            System.IO.File.WriteAllBytes(path, new UTF8Encoding(false).GetBytes(text));
            var read = SeedFiles.Read(_seed.Path, Sample.ThisYear);
            foreach (var problem in read.Problems)
            {
                var lines = System.IO.File.ReadAllText(Path.Combine(_seed.Path, problem.File)).Split('\n').Length;
                if (problem.Line < 1 || problem.Line > lines)
                    return $"{problem}: the file has {lines} lines";
                if (
                    problem.Reason.Length < 6
                    || problem.Reason.Contains("UccnPortal.", StringComparison.Ordinal)
                    || problem.Reason.Contains("   at ", StringComparison.Ordinal)
                )
                {
                    return $"{problem}: is no reason that a person can use";
                }
            }

            return read.Problems.Count > 0
                ? ""
                : string.Join(
                    '\n',
                    read.Records.Where(record => !IsKept(record)).Select(record => $"{record.Slug} is not the same after it was kept")
                );
        }
        finally
        {
            System.IO.File.WriteAllText(path, _sound[file]);
        }
    }

    private static bool IsKept(Record record)
    {
        var written = RecordJson.Write(record);
        return RecordJson.Write(RecordJson.Read(written, RecordKinds.All.Single(kind => kind.Type == record.GetType()))) == written;
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) =>
        node switch
        {
            JsonObject item => item.SelectMany(member => Nodes(member.Value)).Append(item),
            JsonArray list => list.SelectMany(Nodes).Concat(list.Parent is null ? [] : [list]),
            null => [],
            _ => [node],
        };
}
