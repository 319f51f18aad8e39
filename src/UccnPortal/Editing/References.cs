using System.Text.RegularExpressions;
using UccnPortal.Data.History;

namespace UccnPortal.Editing;

/// <summary>Finds and turns what a snapshot says of another record: by its key, or in a text by the address of its page.</summary>
internal static class References
{
    /// <summary>The address after the language, for the types that have a page each.</summary>
    public static string? PathOf(string kind, string slug) => kind switch
    {
        "city" => $"/cities/{slug}",
        "field" => $"/fields/{slug}",
        _ => null,
    };

    public static bool AreIn(string snapshot, RecordEntry used) =>
        snapshot.Contains(used.Id.ToString(), StringComparison.Ordinal) || (PathOf(used.Kind, used.Slug) is { } path && Links(path).IsMatch(snapshot));

    /// <summary>The snapshot with the one record's key and address replaced by the other's.</summary>
    public static string Repoint(string snapshot, RecordEntry from, RecordEntry to)
    {
        var turned = snapshot.Replace(from.Id.ToString(), to.Id.ToString(), StringComparison.Ordinal);
        return PathOf(from.Kind, from.Slug) is { } path ? Links(path).Replace(turned, $"$1{PathOf(to.Kind, to.Slug)}") : turned;
    }

    // The whole slug: a link to /cities/york is none to /cities/yorkton.
    private static Regex Links(string path) => new($"(/(?:zh|en)){Regex.Escape(path)}(?![a-z0-9-])", RegexOptions.CultureInvariant);
}
