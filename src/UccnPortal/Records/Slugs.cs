namespace UccnPortal.Records;

/// <summary>Enum values as written in addresses and open data: <c>north-america</c>.</summary>
public static class Slugs
{
    public static string Of<T>(T value)
        where T : struct, Enum => Known<T>.All[Array.IndexOf(Known<T>.Values, value)];

    public static T? Find<T>(string slug)
        where T : struct, Enum => Array.IndexOf(Known<T>.All, slug) is >= 0 and var place ? Known<T>.Values[place] : null;

    // Each enum has a handful of values, so a linear search is cheaper than building a dictionary.
    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] All = [.. Values.Select(value => Slug(value.ToString()))];

        private static string Slug(string name) =>
            string.Concat(
                name.Select(
                    (letter, i) => i > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"
                )
            );
    }
}
