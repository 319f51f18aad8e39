using System.Globalization;
using System.Xml.Linq;

namespace UccnPortal.Tests.Support;

/// <summary>The layout of a drawing: the boxes of its texts by typical letter widths, its bars, its sheet.</summary>
internal sealed class SvgSheet
{
    private readonly double _width;
    private readonly double _height;
    private readonly List<Box> _words;
    private readonly List<Box> _bars;

    private sealed record Box(string Name, double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }

    private SvgSheet(XElement root)
    {
        var box = Attribute(root, "viewBox").Split(' ').Select(Number).ToArray();
        (_width, _height) = (box[2], box[3]);
        _words = [.. root.Elements().Where(element => element.Name.LocalName == "text").Select(Words)];
        // The background of a file is not a bar, and a number may be on its own plane.
        _bars =
        [
            .. root.Elements()
                .Where(element => element.Name.LocalName == "rect" && element.Attribute("x") is not null && !HasNumberOnIt(element))
                .Select(Bar),
        ];
    }

    public int WordCount => _words.Count;

    public static SvgSheet Parse(string svg) => new(XDocument.Parse(svg).Root!); // A parsed document has a root.

    public IEnumerable<string> Violations()
    {
        foreach (
            var word in _words
                .Concat(_bars)
                .Where(word => word.Left < -0.5 || word.Top < -0.5 || word.Right > _width + 0.5 || word.Bottom > _height + 0.5)
        )
        {
            yield return $"'{word.Name}' leaves the sheet";
        }

        for (var i = 0; i < _words.Count; i++)
        {
            for (var j = i + 1; j < _words.Count; j++)
            {
                if (_words[i].Meets(_words[j]))
                    yield return $"'{_words[i].Name}' lies on '{_words[j].Name}'";
            }

            foreach (var bar in _bars.Where(bar => bar.Meets(_words[i])))
                yield return $"'{_words[i].Name}' lies on a bar at {bar.Left} {bar.Top}";
        }
    }

    private static bool HasNumberOnIt(XElement bar) =>
        bar.NextNode is XElement next
        && next.Name.LocalName == "text"
        && next.Attribute("text-anchor")?.Value == "middle"
        && Attribute(bar, "width") == Attribute(bar, "height");

    private static Box Words(XElement text)
    {
        var (x, y, size) = (Number(Attribute(text, "x")), Number(Attribute(text, "y")), Number(Attribute(text, "font-size")));
        var width = text.Value.Sum(Em) * size;
        var left = text.Attribute("text-anchor")?.Value switch
        {
            "middle" => x - (width / 2),
            "end" => x - width,
            _ => x,
        };
        return new Box(text.Value, left, y - (size * 0.75), left + width, y + (size * 0.15));
    }

    private static Box Bar(XElement rect)
    {
        var (x, y) = (Number(Attribute(rect, "x")), Number(Attribute(rect, "y")));
        return new Box("bar", x, y, x + Number(Attribute(rect, "width")), y + Number(Attribute(rect, "height")));
    }

    private static double Em(char letter) =>
        letter >= 0x2E80 ? 1
        : char.IsDigit(letter) ? 0.56
        : char.IsUpper(letter) ? 0.66
        : letter is ' ' or 'i' or 'l' or ',' or '.' ? 0.28
        : 0.52;

    private static string Attribute(XElement element, string name) =>
        element.Attribute(name)?.Value ?? throw new InvalidOperationException($"{element} has no {name}.");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
