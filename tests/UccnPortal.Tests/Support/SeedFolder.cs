using System.Text.Json;
using System.Text.Json.Nodes;

namespace UccnPortal.Tests.Support;

/// <summary>A copy of the repository's seed files that a test may change.</summary>
public sealed class SeedFolder : IDisposable
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true };

    private readonly TestFolder _folder = new();

    public SeedFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Original, "*.json"))
            File.Copy(file, _folder.File(System.IO.Path.GetFileName(file)));
    }

    public static string Original { get; } = System.IO.Path.Combine(Repository.Root, "seed-data");

    public string Path => _folder.Path;

    /// <summary>Changes the entry of that slug.</summary>
    public void Edit(string file, string slug, Action<JsonObject> change) => EditAll(file, entries => change(Entry(entries, slug)));

    public void Remove(string file, string slug) => EditAll(file, entries => entries.Remove(Entry(entries, slug)));

    public void Add(string file, string json) => EditAll(file, entries => entries.Add(JsonNode.Parse(json)));

    public void EditAll(string file, Action<JsonArray> change)
    {
        var entries = JsonNode.Parse(File.ReadAllText(_folder.File(file)))!.AsArray(); // Every seed file is a list.
        change(entries);
        File.WriteAllText(_folder.File(file), entries.ToJsonString(Written));
    }

    public void Write(string file, string text) => File.WriteAllText(_folder.File(file), text);

    public void Delete(string file) => File.Delete(_folder.File(file));

    public void Dispose() => _folder.Dispose();

    private static JsonObject Entry(JsonArray entries, string slug) =>
        entries.OfType<JsonObject>().Single(entry => entry["slug"]!.GetValue<string>() == slug); // Every entry has a slug.
}
