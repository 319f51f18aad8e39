using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UccnPortal.Records;

namespace UccnPortal.Seeding;

public sealed record SeedProblem(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}, line {Line}: {Reason}";
}

public sealed record SeedSet(IReadOnlyList<Record> Records, IReadOnlyList<SeedProblem> Problems, string Fingerprint)
{
    public required IReadOnlyDictionary<Guid, (string File, int Line)> Places { get; init; }
}

/// <summary>Reads the seed files. If there is any problem, none of them is applied.</summary>
public static partial class SeedFiles
{
    public static string Fingerprint(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var kind in RecordKinds.All.Where(kind => File.Exists(Path.Combine(folder, kind.SeedFile))))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(kind.SeedFile));
            hash.AppendData(File.ReadAllBytes(Path.Combine(folder, kind.SeedFile)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static SeedSet Read(string folder, int thisYear)
    {
        var problems = new List<SeedProblem>();
        var found = new List<(Record Record, string File, int Line)>();
        foreach (var kind in RecordKinds.All)
            found.AddRange(ReadFile(folder, kind, problems).Select(entry => (entry.Record, kind.SeedFile, entry.Line)));

        var known = new HashSet<Guid>();
        foreach (var (record, file, line) in found)
        {
            if (!known.Add(record.Id))
                problems.Add(new SeedProblem(file, line, $"the slug '{record.Slug}' stands twice"));
            problems.AddRange(
                RecordChecks
                    .Check(record, thisYear)
                    .Select(problem => new SeedProblem(file, line, $"{record.Slug}: {problem.Field}: {problem.Message.En}"))
            );
        }

        foreach (var (record, file, line) in found)
        {
            problems.AddRange(
                RecordReferences
                    .Of(record)
                    .Where(reference => !known.Contains(reference.Id))
                    .Select(reference => new SeedProblem(
                        file,
                        line,
                        $"{record.Slug}: {reference.Field} refers to a {RecordKindName(reference.Target)} that no seed file has"
                    ))
            );
        }

        return new SeedSet([.. found.Select(entry => entry.Record)], problems, Fingerprint(folder))
        {
            Places = found.DistinctBy(entry => entry.Record.Id).ToDictionary(entry => entry.Record.Id, entry => (entry.File, entry.Line)),
        };
    }

    private static string RecordKindName(Type target) => target == typeof(Record) ? "record" : RecordKinds.KindOf(target);

    private static IEnumerable<(Record Record, int Line)> ReadFile(string folder, RecordKind kind, List<SeedProblem> problems)
    {
        var path = Path.Combine(folder, kind.SeedFile);
        if (!File.Exists(path))
        {
            problems.Add(new SeedProblem(kind.SeedFile, 1, "the file is missing"));
            return [];
        }

        var bytes = File.ReadAllBytes(path);
        try
        {
            var lines = EntryLines(bytes);
            var records =
                // EntryLines has checked that it is an array.
                (IEnumerable<Record>)JsonSerializer.Deserialize(bytes, typeof(List<>).MakeGenericType(kind.Type), RecordJson.Seeds)!;
            problems.AddRange(
                LanguagesNeitherGivenNorDeclared(bytes, lines).Select(gap => new SeedProblem(kind.SeedFile, gap.Line, gap.Reason))
            );
            foreach (var record in records)
                record.Id = RecordId.For(kind.Name, record.Slug);
            return records.Zip(lines);
        }
        catch (JsonException error)
        {
            problems.Add(new SeedProblem(kind.SeedFile, (int)(error.LineNumber ?? 0) + 1, Reason(error)));
            return [];
        }
    }

    // The serializer's message ends with its own path and line, and names .NET types.
    private static string Reason(JsonException error)
    {
        var said = error.Message.Split(" Path: ")[0];
        if (UnknownMember().Match(said) is { Success: true } unknown)
            return $"{unknown.Groups[1].Value} is no property of {WordsFor(unknown.Groups[2].Value)}";
        if (TwiceGiven().Match(said) is { Success: true } twice)
            return $"{twice.Groups[1].Value} stands twice";
        return WrongValue().Match(said) is { Success: true } wrong ? $"this is not {WordsFor(wrong.Groups[1].Value)}" : said;
    }

    private static string WordsFor(string type)
    {
        if (typeof(Record).Assembly.GetType(type) is { IsEnum: true } choice)
            return $"one of {string.Join(", ", Enum.GetNames(choice).Select(JsonNamingPolicy.CamelCase.ConvertName))}";

        return type switch
        {
            "System.String" => "a text",
            "System.Boolean" => "true or false",
            _ when type.Contains("System.Int32", StringComparison.Ordinal) => "a whole number",
            _ when type.Contains("System.Double", StringComparison.Ordinal) => "a number",
            _ when type.Contains("System.Guid", StringComparison.Ordinal) => "the slug of a record",
            _ when type.Contains("Generic.List", StringComparison.Ordinal) => "a list",
            _ when type == typeof(LocalizedText).FullName => "a text in both languages, { \"zh\": …, \"en\": … }",
            _ => $"an object of the kind {JsonNamingPolicy.CamelCase.ConvertName(type.Split('.')[^1])}",
        };
    }

    [GeneratedRegex(
        @"^The JSON property ('.*') could not be mapped to any .NET member contained in type '(.*)'\.$",
        RegexOptions.Singleline
    )]
    private static partial Regex UnknownMember();

    [GeneratedRegex("^Duplicate property ('.*') encountered", RegexOptions.Singleline)]
    private static partial Regex TwiceGiven();

    [GeneratedRegex(@"^The JSON value could not be converted to (.*)\.$", RegexOptions.Singleline)]
    private static partial Regex WrongValue();

    private static List<int> EntryLines(byte[] bytes)
    {
        var lines = new List<int>();
        var reader = new Utf8JsonReader(bytes);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("a seed file is a list: it starts with [");

        var line = 1;
        var counted = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                throw new JsonException(
                    "null is never written: what is unknown is left out",
                    path: null,
                    bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'),
                    bytePositionInLine: null
                );
            }

            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.StartObject)
                continue;

            var start = (int)reader.TokenStartIndex;
            line += bytes.AsSpan(counted, start - counted).Count((byte)'\n');
            counted = start;
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Finds texts that lack a language without the declaration <c>"zhState": "missing"</c>, which may be an oversight.</summary>
    private static IEnumerable<(int Line, string Reason)> LanguagesNeitherGivenNorDeclared(byte[] bytes, List<int> lines)
    {
        var entries = JsonNode.Parse(bytes)!.AsArray(); // EntryLines has checked that it is an array.
        return entries
            .Zip(lines)
            .SelectMany(entry => Gaps(entry.First, "").Select(gap => (entry.Second, $"{entry.First!["slug"]}: {gap}")));
    }

    private static IEnumerable<string> Gaps(JsonNode? node, string path) =>
        node switch
        {
            JsonObject text when IsLocalizedText(text) => Languages
                .All.Select(language => language.Code())
                .Where(language => !text.ContainsKey(language) && text[language + "State"]?.ToString() != "missing")
                .Select(language =>
                    $"{path.TrimStart('.')} has no {language}, and its lack is not declared with \"{language}State\": \"missing\""
                ),
            JsonObject other => other.SelectMany(member => Gaps(member.Value, $"{path}.{member.Key}")),
            JsonArray list => list.SelectMany(item => Gaps(item, $"{path}[{(item as JsonObject)?["key"]}]")),
            _ => [],
        };

    private static bool IsLocalizedText(JsonObject node) =>
        node.Count > 0 && node.All(member => member.Key is "zh" or "en" or "zhState" or "enState");
}
