using UccnPortal.Records;

namespace UccnPortal.Editing;

/// <summary>Tracks the texts that were not updated when their other language changed.</summary>
internal static class OutdatedTexts
{
    public static string After(string known, Record? before, Record after, IReadOnlyCollection<string> stillRight)
    {
        var outdated = known.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var was = before is null ? [] : RecordTexts.Of(before).ToDictionary(text => text.Path, text => text.Text);
        var texts = RecordTexts.Of(after).ToList();
        foreach (var (path, text) in texts)
        {
            if (!was.TryGetValue(path, out var earlier))
                continue;

            foreach (var language in Languages.All)
            {
                var (own, other) = ($"{path}.{language.Code()}", $"{path}.{language.Other().Code()}");
                if (text.In(language) == earlier.In(language))
                    continue;

                var follows = outdated.Remove(own); // It was outdated, and this change updates it.
                if (!follows && text.In(language.Other()) == earlier.In(language.Other()))
                    outdated.Add(other);
            }
        }

        outdated.ExceptWith(stillRight);
        outdated.IntersectWith(
            texts.SelectMany(text =>
                Languages.All.Where(language => text.Text.In(language).Length > 0).Select(language => $"{text.Path}.{language.Code()}")
            )
        );
        return string.Join('\n', outdated.Order(StringComparer.Ordinal));
    }
}
