using CsCheck;
using UccnPortal.Records;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>Generates input from people, programs and accidents for fields, files and addresses.</summary>
internal static class Any
{
    /// <summary>
    /// Characters that often break programs: invisible ones, half a character, and special ones in CSV, XML, HTML, Markdown and URLs.
    /// </summary>
    private static readonly string[] Pieces =
    [
        "苏州",
        "蘇州",
        "設計",
        "创意城市",
        "布尔萨",
        "𠮷野家",
        "👨‍👩‍👧",
        "City of Design",
        "Łódź",
        "İstanbul",
        "Straße",
        "Sūzhōu",
        "e\u0301",
        "’s-Hertogenbosch",
        "a",
        "Z",
        "2004",
        "-7",
        "3.5",
        "0",
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\n\n",
        "\u00A0",
        "\u3000",
        "\u200B",
        "\u200D",
        "\u202E",
        "\u2066",
        "\uFEFF",
        "\u0000",
        "\u0008",
        "\u001B",
        "\uD842",
        "\uDFB7",
        "\uFFFD",
        "\uFFFF",
        "\u2028",
        "'",
        "''",
        "\"",
        "=",
        "=1+1",
        "@",
        "+",
        "-",
        ",",
        ";",
        ":",
        "|",
        "\\",
        "/",
        "//",
        "%",
        "%00",
        "%ZZ",
        "&",
        "&amp;",
        "#",
        "?",
        ".",
        "..",
        "$",
        "{0}",
        "_x0041_",
        "，",
        "。",
        "·",
        "—",
        "<",
        ">",
        "<b>",
        "<script>alert(1)</script>",
        "</main>",
        "-->",
        "]]>",
        "\" onclick=\"x",
        "javascript:alert(1)",
    ];

    private static readonly string[] MarkdownPieces =
    [
        "\n",
        "\n\n",
        "  \n",
        "# ",
        "## ",
        "###### ",
        "====\n",
        "---\n",
        "***\n",
        "> ",
        ">> ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "99999999999. ",
        "    ",
        "\t",
        "```\n",
        "~~~ x\n",
        "`",
        "``",
        "*",
        "**",
        "***",
        "_",
        "__",
        "~~",
        "~",
        "^",
        "++",
        "==",
        "[",
        "]",
        "](",
        ")",
        "![",
        "[x](/zh)",
        "[x](#y)",
        "[x]: /zh\n",
        "[x]",
        "<https://example.org/>",
        "<a@example.org>",
        "https://example.org",
        "|",
        "|-|-:|\n",
        "| a | b |\n",
        "\\",
        "&nbsp;",
        "&#0;",
        "&#x110000;",
        "<!--",
        "<div>",
        "<img src=x onerror=alert(1)>",
        "{.x}",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency((9, Gen.OneOf(Pieces)), (1, Gen.Char.Select(letter => letter.ToString())));

    /// <summary>A typed or pasted text; often empty, rarely long.</summary>
    public static readonly Gen<string> Text = Joined(Piece, 8);

    /// <summary>A text that is allowed in a record, without invisible characters.</summary>
    public static readonly Gen<string> SeenText = Text.Select(UnseenCharacters.Without);

    /// <summary>Unusual Markdown.</summary>
    public static readonly Gen<string> Markdown = Joined(Gen.Frequency((2, Gen.OneOf(MarkdownPieces)), (1, Piece)), 40);

    public static readonly Gen<int> Year = Gen.Frequency(
        (9, Gen.Int[RecordChecks.FirstYear, 2031]),
        (1, Gen.OneOf(int.MinValue, -1, 0, 1, 2003, 2032, 9999, 10000, int.MaxValue))
    );

    public static readonly Gen<Validity> Years = Gen.Select(
        Maybe(Year),
        Maybe(Year),
        Maybe(Year, oneIn: 8),
        (from, until, known) => new Validity(from, until, known)
    );

    public static Gen<T?> Maybe<T>(Gen<T> some, int oneIn = 2)
        where T : struct => Gen.Frequency((1, some.Select(value => (T?)value)), (oneIn - 1, Gen.Const((T?)null)));

    private static Gen<string> Joined(Gen<string> piece, int most) => piece.Array[0, most].Select(string.Concat);
}
