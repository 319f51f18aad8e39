using System.Text.Encodings.Web;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Tests.Records;

public sealed class LocalizedTextTests
{
    [Fact]
    public void Each_language_has_a_state_of_its_own()
    {
        var text = new LocalizedText("苏州", "Suzhou") { EnState = TextState.Pending };

        Assert.Equal(TextState.Approved, text.StateIn(Language.Zh));
        Assert.Equal(TextState.Pending, text.StateIn(Language.En));
    }

    [Theory]
    [InlineData(TextState.Approved)]
    [InlineData(TextState.Pending)]
    [InlineData(TextState.NeedsReview)]
    public void An_empty_text_is_missing_whatever_its_state_says(TextState claimed)
    {
        var text = new LocalizedText("苏州", "") { EnState = claimed };

        Assert.Equal(TextState.Missing, text.StateIn(Language.En));
    }

    [Fact]
    public void A_text_that_is_there_is_not_missing_whatever_its_state_says()
    {
        var text = new LocalizedText("苏州", "Suzhou") { ZhState = TextState.Missing };

        Assert.Equal(TextState.Pending, text.StateIn(Language.Zh));
        Assert.Equal("关于苏州", new LocalizedText("关于{0}", "On {0}").With(text).Zh);
    }

    [Fact]
    public void An_empty_form_field_makes_an_empty_text_and_never_null()
    {
        var text = new LocalizedText { Zh = null!, En = "  Suzhou " };

        Assert.Equal("", text.Zh);
        Assert.Equal("Suzhou", text.En);
        Assert.False(text.IsEmpty);
        Assert.True(new LocalizedText { Zh = " ", En = null! }.IsEmpty);
    }

    [Fact]
    public void A_text_written_without_choosing_a_language_fails_loudly()
    {
        Assert.Throws<InvalidOperationException>(() => $"{new LocalizedText("苏州", "Suzhou")}");
    }

    [Theory]
    [InlineData("苏州", "Suzhou", TextState.Approved, TextState.Approved, "zh", "苏州")]
    [InlineData("苏州", "Suzhou", TextState.Approved, TextState.Approved, "en", "Suzhou")]
    [InlineData("苏州", "Suzhou", TextState.Pending, TextState.Approved, "zh", "苏州")]
    [InlineData("苏州", "Suzhou", TextState.NeedsReview, TextState.Approved, "zh", "苏州")]
    [InlineData("苏州", "Suzhou", TextState.Approved, TextState.Pending, "zh", "苏州")]
    [InlineData("苏州", "", TextState.Approved, TextState.Approved, "en", "<span lang=\"zh-Hans\">苏州</span>")]
    [InlineData("", "Suzhou", TextState.Approved, TextState.Approved, "zh", "<span lang=\"en\">Suzhou</span>")]
    [InlineData(
        "",
        "The character 土 is misread as 士.",
        TextState.Approved,
        TextState.Approved,
        "en",
        "The character <span lang=\"zh-Hans\">土</span> is misread as <span lang=\"zh-Hans\">士</span>."
    )]
    [InlineData(
        "2025年入选，2025年10月31日公布。",
        "",
        TextState.Approved,
        TextState.Approved,
        "zh",
        "2025年入选，<span class=\"num\">2025年10月31日</span>公布。"
    )]
    [InlineData(
        "",
        "Held on 1–5 July 2024 in Braga.",
        TextState.Approved,
        TextState.Approved,
        "en",
        "Held on <span class=\"num\">1–5 July 2024</span> in Braga."
    )]
    [InlineData("<b>", "", TextState.Approved, TextState.Approved, "zh", "&lt;b&gt;")]
    [InlineData("", "", TextState.Pending, TextState.Pending, "zh", "")]
    public void A_text_is_shown_with_its_language(string zh, string en, TextState zhState, TextState enState, string reader, string html)
    {
        var text = new LocalizedText(zh, en) { ZhState = zhState, EnState = enState };
        using var writer = new StringWriter();

        // The rows name known languages.
        new Reader(Languages.FromCode(reader)!.Value)
            .Show(text)
            .WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));

        Assert.Equal(html, writer.ToString());
    }

    [Theory]
    [InlineData("苏州", "Suzhou", TextState.Approved, "zh", "")]
    [InlineData("苏州", "Suzhou", TextState.Pending, "zh", "本页部分文字由本站撰写或翻译，尚未审定。")]
    [InlineData("苏州", "Suzhou", TextState.NeedsReview, "zh", "部分内容待核实。")]
    [InlineData("苏州", "Suzhou", TextState.Pending, "en", "")]
    [InlineData("苏州", "", TextState.Approved, "en", "Some texts are in Chinese only.")]
    [InlineData("", "Suzhou", TextState.Approved, "zh", "部分内容仅有英文。")]
    public void What_readers_must_know_of_a_text_is_remembered_for_the_note_at_the_end_of_its_block(
        string zh,
        string en,
        TextState zhState,
        string language,
        string remark
    )
    {
        var reader = new Reader(Languages.FromCode(language)!.Value); // The rows name known languages.
        using var writer = new StringWriter();

        reader.Show(new LocalizedText(zh, en) { ZhState = zhState }).WriteTo(writer, HtmlEncoder.Default);

        Assert.Equal(remark, string.Concat(reader.Remarks.Take().Select(reader.Text)));
        Assert.Empty(reader.Remarks.Take());
    }

    [Fact]
    public void Wording_is_remarked_on_once_a_page_and_what_is_to_be_verified_in_each_block()
    {
        var (page, part) = (new RemarkLog(), new RemarkLog());
        part.Notice(TextRemarks.Pending | TextRemarks.ToVerify);
        Assert.Equal(2, part.Take().Count());
        part.Notice(TextRemarks.Pending | TextRemarks.OnlyEnglish);

        page.Add(part);
        Assert.Equal(TextRemarks.OnlyEnglish, page.Unsaid);
        page.Notice(TextRemarks.Pending | TextRemarks.ToVerify);

        Assert.Equal(TextRemarks.OnlyEnglish | TextRemarks.ToVerify, page.Unsaid);
    }
}
