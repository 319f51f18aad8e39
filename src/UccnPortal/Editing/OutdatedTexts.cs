using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>Which texts stood still while their other language was changed: 中文在英文之后改过.</summary>
internal static class OutdatedTexts
{
    /// <param name="known">The paths known so far, one a line.</param>
    /// <param name="stillRight">Paths that somebody has looked at and left.</param>
    /// <returns>The paths after the change from <paramref name="before"/> to <paramref name="after"/>, one a line.</returns>
    public static string After(string known, Record? before, Record after, IReadOnlyCollection<string> stillRight)
    {
        var outdated = known.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var was = before is null ? [] : RecordTexts.Of(before).ToDictionary(text => text.Path, text => text.Text);
        var texts = RecordTexts.Of(after).ToList();
        foreach (var (path, text) in texts)
        {
            if (!was.TryGetValue(path, out var earlier)) continue;

            foreach (var language in Languages.All)
            {
                var (own, other) = ($"{path}.{language.Code()}", $"{path}.{language.Other().Code()}");
                if (text.In(language) == earlier.In(language)) continue;

                var follows = outdated.Remove(own); // It was behind: the change brings it up to the other.
                if (!follows && text.In(language.Other()) == earlier.In(language.Other())) outdated.Add(other);
            }
        }

        outdated.ExceptWith(stillRight);
        outdated.IntersectWith(texts.SelectMany(text => Languages.All.Where(language => text.Text.In(language).Length > 0).Select(language => $"{text.Path}.{language.Code()}"))); // What is missing is not outdated.
        return string.Join('\n', outdated.Order(StringComparer.Ordinal));
    }
}
