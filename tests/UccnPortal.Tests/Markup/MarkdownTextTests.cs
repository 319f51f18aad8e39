using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Markup;

public sealed class MarkdownTextTests
{
    private static readonly string[] Harmless = ["http:", "https:", "mailto:", "tel:", "/zh", "/en", "#"];

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x]( javascript:alert(1))")]
    [InlineData("[x](<javascript:alert(1)>)")]
    [InlineData("[x](<\tjavascript:alert(1)>)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](&#x6A;avascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](\\javascript:alert(1))")]
    [InlineData("[x](javascript%3Aalert(1))")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](VBScript:msgbox(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](DATA:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](blob:https://evil.example/1)")]
    [InlineData("[x](ftp://evil.example)")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("[x][1]\n\n[1]: //evil.example")]
    [InlineData("[1]\n\n[1]: &#100;ata:text/html,x \"title\"")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("<vbscript:x>")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](///evil.example)")]
    [InlineData("[x](/\\evil.example)")]
    [InlineData("[x](\\\\evil.example)")]
    [InlineData("[x](/&Tab;/evil.example)")]
    [InlineData("[x](&#47;/evil.example)")]
    [InlineData("[x](evil.example)")]
    [InlineData("[x](../../admin)")]
    [InlineData("[x](?x=1)")]
    [InlineData("[x]()")]
    [InlineData("![x](https://evil.example/x.png)")]
    [InlineData("![x](data:image/svg+xml,<svg onload=alert(1)>)")]
    [InlineData("![x](/zh \"onerror=alert(1)\")")]
    [InlineData("[![x](javascript:alert(1))](javascript:alert(2))")]
    [InlineData("[x](/zh){onclick=alert(1)}")]
    [InlineData("# x {onclick=alert(1)}")]
    [InlineData("x {.c onmouseover=alert(1)}")]
    [InlineData("[x](/zh \"a\\\" onclick=\\\"alert(1)\")")]
    [InlineData("[x](/zh 'a\" onclick=\"alert(1)')")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT SRC=https://evil.example/x.js></SCRIPT>")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("x <svg/onload=alert(1)> x")]
    [InlineData("<iframe src=\"https://evil.example\"></iframe>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<style>*{display:none}</style>")]
    [InlineData("<base href=\"https://evil.example\">")]
    [InlineData("<form action=\"https://evil.example\"><input>")]
    [InlineData("<!-- --><script>alert(1)</script>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("```html onclick=alert(1)\n<script>alert(1)</script>\n```")]
    [InlineData("    <script>alert(1)</script>")]
    [InlineData("|a|b|\n|:-:|-:|\n|<script>|1|")]
    public void Promise_19_nothing_in_a_Markdown_text_is_active(string markdown)
    {
        foreach (var sideBySide in new[] { false, true })
        {
            var html = Written(new LocalizedText(markdown, markdown), sideBySide: sideBySide);

            Assert.Empty(Active(Html.Parse(html)));
        }
    }

    [Theory]
    [InlineData("<p onclick=x>")]
    [InlineData("<a href='javascript:x'>x</a>")]
    [InlineData("<a href='//evil.example'>x</a>")]
    [InlineData("<td style='text-align:center'>x</td>")]
    [InlineData("<svg></svg>")]
    [InlineData("<img src=/x.png>")]
    public void What_is_active_would_be_seen(string html)
    {
        Assert.NotEmpty(Active(Html.Parse($"<table><tr>{html}</table>{html}")));
    }

    [Theory]
    [InlineData("[x](https://www.unesco.org/en/creative-cities)", "https://www.unesco.org/en/creative-cities")]
    [InlineData("[x](HTTPS://www.unesco.org/)", "HTTPS://www.unesco.org/")]
    [InlineData("[x](http://whitr-ap.org/index.php?classid=1&newsid=2)", "http://whitr-ap.org/index.php?classid=1&newsid=2")]
    [InlineData("[x](mailto:office@example.org)", "mailto:office@example.org")]
    [InlineData("[x](tel:+862165987687)", "tel:+862165987687")]
    [InlineData("[x](/zh/sources#brochure-2022)", "/zh/sources#brochure-2022")]
    [InlineData("[x](#c5)", "#c5")]
    [InlineData("<https://www.unesco.org/>", "https://www.unesco.org/")]
    [InlineData("<office@example.org>", "mailto:office@example.org")]
    public void A_link_to_the_web_to_a_mailbox_or_within_the_site_stays(string markdown, string address)
    {
        var page = Html.Parse(Written(new LocalizedText(markdown, "")));

        Assert.Equal(address, page.QuerySelector("a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("a [good](javascript:x) word", "a good word")]
    [InlineData("a ![picture](/x.png) here", "a picture here")]
    [InlineData("a <vbscript:x> here", "a vbscript:x here")]
    [InlineData("[**strong** and *soft*](//evil.example)", "strong and soft")]
    public void Of_a_link_that_is_dropped_the_words_stay(string markdown, string words)
    {
        var page = Html.Parse(Written(new LocalizedText(markdown, markdown), Language.En));

        Assert.Equal(words, page.QuerySelector("p")?.TextContent);
    }

    [Fact]
    public void Headings_start_below_the_heading_of_their_section()
    {
        var page = Html.Parse(Written(new LocalizedText("# 一\n\n## 二\n\n##### 五\n\n副题\n====", "")));

        Assert.Equal(["H3", "H4", "H6", "H3"], page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName));
    }

    [Fact]
    public void A_table_is_aligned_by_class_not_by_style()
    {
        var page = Html.Parse(Written(new LocalizedText("|城市|数|\n|:--|--:|\n|苏州|12|", "")));

        Assert.Equal(["12", "数"], page.QuerySelectorAll(".n").Select(cell => cell.TextContent).Order(StringComparer.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Equal(2, page.QuerySelectorAll("th").Length);
    }

    [Fact]
    public void A_text_that_lacks_the_readers_language_is_shown_in_the_other_and_says_so()
    {
        var reader = new Reader(Language.En);

        var page = Html.Parse(Written(new LocalizedText("中文一段。\n\n第二段。", ""), reader));

        Assert.Equal("zh-Hans", page.QuerySelector(".flow")?.GetAttribute("lang"));
        Assert.Equal(TextRemarks.OnlyChinese, reader.Remarks.Unsaid);
    }

    [Fact]
    public void A_text_that_waits_for_approval_says_so()
    {
        var reader = new Reader(Language.En);

        var page = Html.Parse(Written(new LocalizedText("一段。", "A paragraph.") with { EnState = TextState.Pending }, reader));

        Assert.Equal(TextRemarks.Pending, reader.Remarks.Unsaid);
        Assert.False(page.QuerySelector(".flow")?.HasAttribute("lang"));
    }

    [Fact]
    public void Side_by_side_both_languages_stand_each_in_its_own_column()
    {
        var page = Html.Parse(Written(new LocalizedText("一段。", "A paragraph."), sideBySide: true));

        Assert.Equal([null, "en"], page.QuerySelectorAll(".duo > .flow").Select(column => column.GetAttribute("lang")));
        Assert.Equal(["一段。", "A paragraph."], page.QuerySelectorAll(".duo > .flow").Select(column => column.TextContent.Trim()));
    }

    [Fact]
    public void Side_by_side_a_language_that_is_lacking_is_said_once()
    {
        var reader = new Reader(Language.Zh);

        var page = Html.Parse(Written(new LocalizedText("", "A paragraph."), reader, sideBySide: true));

        Assert.Equal(TextRemarks.OnlyEnglish, reader.Remarks.Unsaid);
        Assert.Single(page.QuerySelectorAll(".flow"));
    }

    [Fact]
    public void Chinese_characters_in_an_English_text_are_marked()
    {
        var page = Html.Parse(Written(new LocalizedText("", "The sign 勘 & 误 marks *勘误* < 3."), Language.En));

        Assert.Equal(["勘", "误", "勘误"], page.QuerySelectorAll("[lang=zh-Hans]").Select(quoted => quoted.TextContent));
        Assert.Equal("The sign 勘 & 误 marks 勘误 < 3.", page.QuerySelector("p")?.TextContent);
    }

    [Fact]
    public void No_text_writes_nothing()
    {
        Assert.Equal("", Written(LocalizedText.Empty));
        Assert.Equal("", Written(LocalizedText.Empty, sideBySide: true));
    }

    private static string Written(LocalizedText text, Language language = Language.Zh, bool sideBySide = false) =>
        Written(text, new Reader(language), sideBySide);

    private static string Written(LocalizedText text, Reader reader, bool sideBySide = false)
    {
        using var writer = new StringWriter();
        reader.ShowMarkdown(text, sideBySide).WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }

    /// <summary>Finds elements and attributes that load, run or style something, and links with an unknown scheme.</summary>
    private static IEnumerable<string> Active(IHtmlDocument page)
    {
        var allowed = new[]
        {
            "P",
            "DIV",
            "SPAN",
            "A",
            "EM",
            "STRONG",
            "DEL",
            "CODE",
            "PRE",
            "H3",
            "H4",
            "H5",
            "H6",
            "TABLE",
            "THEAD",
            "TBODY",
            "TR",
            "TH",
            "TD",
            "UL",
            "OL",
            "LI",
            "BR",
            "HR",
            "BLOCKQUOTE",
        };
        foreach (var element in page.Body!.QuerySelectorAll("*")) // A parsed page has a body.
        {
            if (!allowed.Contains(element.TagName))
                yield return element.OuterHtml;
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name is not ("class" or "lang" or "title" or "href"))
                    yield return attribute.Name;
                if (attribute.Name == "href" && !IsHarmless(attribute.Value))
                    yield return attribute.Value;
            }
        }
    }

    private static bool IsHarmless(string address) =>
        Array.Exists(Harmless, start => address.StartsWith(start, StringComparison.OrdinalIgnoreCase)) && !address.Any(char.IsControl);
}
