namespace UccnPortal.Search;

/// <summary>The number of typing errors between two words: a letter added, missing, wrong, or two exchanged.</summary>
internal static class EditDistance
{
    private const int MostOnStack = 128;

    /// <returns>The distance, or any number above <paramref name="most"/> if it exceeds that.</returns>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
            return most + 1;

        var width = other.Length + 1;
        var room = width <= MostOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = room[..width];
        var last = room[width..(2 * width)];
        var current = room[(2 * width)..];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            if (current.IndexOfAnyInRange(0, most) < 0)
                return most + 1;

            var free = before;
            before = last;
            last = current;
            current = free;
        }

        return last[other.Length];
    }
}
