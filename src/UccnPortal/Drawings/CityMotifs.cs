using System.Collections.Frozen;
using UccnPortal.Publishing;

namespace UccnPortal.Drawings;

/// <summary>
/// The motif of each city: the year it joined and its number among that year's cities in binary digits. It is drawn with the sign of the
/// field, large for one and small for nought, so that no two cities have the same.
/// </summary>
public sealed class CityMotifs
{
    /// <summary>The side of a cell; a tile is a row of cells.</summary>
    public const int Cell = Signs.Side;

    private const int FirstYear = 2004;
    private const int DigitsOfYear = 6;
    private const int DigitsOfNumber = 7;

    private readonly FrozenDictionary<PublishedCity, int> _numbers;

    private CityMotifs(PublishedNetwork network) =>
        _numbers = network
            .Cities.Where(city => city.Designations.Count > 0)
            .GroupBy(city => city.Designations[0].From)
            .SelectMany(year => year.Index())
            .ToFrozenDictionary(place => place.Item, place => place.Index + 1);

    public static int Width => Cell * (DigitsOfYear + DigitsOfNumber);

    public static CityMotifs Of(PublishedNetwork network) => new(network);

    /// <summary>Position and side of each sign in the tile; empty for a city without a designation.</summary>
    public IEnumerable<(int X, int Y, int Side)> SignsOf(PublishedCity city)
    {
        if (!_numbers.TryGetValue(city, out var number))
            yield break;

        var digits = ((city.Designations[0].From - FirstYear) << DigitsOfNumber) | number;
        for (var i = 0; i < DigitsOfYear + DigitsOfNumber; i++)
        {
            var side = (digits >> (DigitsOfYear + DigitsOfNumber - 1 - i) & 1) == 1 ? Cell : Cell / 3;
            yield return ((i * Cell) + ((Cell - side) / 2), (Cell - side) / 2, side);
        }
    }
}
