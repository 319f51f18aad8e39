using System.Text.Json.Nodes;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;

namespace UccnPortal.Tests.Editing.Comparing;

public sealed class FieldLabelsTests
{
    private static readonly Guid Design = RecordId.For("field", "design");
    private static readonly Guid Brochure = RecordId.For("source", "brochure-2022");

    private static readonly FieldLabels City = LabelsOf(
        "city",
        $$"""
        {
          "names": [{ "key": "zh-hant", "text": "蘇州", "kind": "traditional" }],
          "designations": [{ "key": "design-2019", "field": "{{Design}}", "valid": { "from": 2019 } }],
          "links": [{ "key": "website", "url": "https://example.org" }],
          "facts": [{ "key": "first", "text": { "zh": "中国第一座媒体艺术之都，也是亚洲最早的几座之一，2017 年入选。" } }],
          "sources": [{ "source": "{{Brochure}}", "locator": "p. 12" }]
        }
        """
    );

    [Theory]
    [InlineData("pinyin", "汉语拼音", "Hanyu Pinyin")]
    [InlineData("name.zh", "名称（中文）", "Name (Chinese)")]
    [InlineData("name.enState", "名称 › 英文状态", "Name › Status of the English")]
    [InlineData("name", "名称", "Name")]
    [InlineData("designations", "称号", "Designations")]
    [InlineData("designations[]", "称号 › 次序", "Designations › order")]
    [InlineData("designations[design-2019]", "称号“设计，2019”", "Designation “Design 2019”")]
    [InlineData("designations[design-2019].valid.from", "称号“设计，2019” › 起始年份", "Designation “Design 2019” › Start year")]
    [InlineData("designations[design-2019].valid", "称号“设计，2019” › 有效年份", "Designation “Design 2019” › Years held")]
    [InlineData("designations[design-2019].note.zh", "称号“设计，2019” › 说明（中文）", "Designation “Design 2019” › Note (Chinese)")]
    [InlineData("names[zh-hant].kind", "名称“蘇州” › 类别", "Name “蘇州” › Type")]
    [InlineData("links[website].url", "链接“https://example.org” › 网址", "Link “https://example.org” › URL")]
    [InlineData(
        "facts[first]",
        "事项“中国第一座媒体艺术之都，也是亚洲最早的几座之一，…”",
        "Fact “中国第一座媒体艺术之都，也是亚洲最早的几座之一，…”"
    )]
    [InlineData("facts[gone].asOf", "事项“gone” › 时间", "Fact “gone” › Date")]
    [InlineData("facts[+1].asOf", "事项“新添加的第1行” › 时间", "Fact “new row 1” › Date")]
    [InlineData("sources[0].locator", "来源“手册” › 页码、标题或行", "Source “Brochure” › Page, heading or row")]
    [InlineData("sources[7].source", "来源“第8行” › 资料来源", "Source “row 8” › Source")]
    [InlineData("coordinates", "坐标", "Coordinates")]
    [InlineData("cities", "cities", "cities")]
    public void A_path_is_said_in_words(string path, string zh, string en)
    {
        Assert.Equal(new LocalizedText(zh, en), City.Of(path));
    }

    [Fact]
    public void A_citation_is_called_by_its_source()
    {
        Assert.Equal("来源“手册” › 核对日期", City.Of($"sources[:{Brochure}:p. 12].checked").Zh);
    }

    [Fact]
    public void Rows_of_every_type_are_called_by_what_people_know()
    {
        var field = LabelsOf("field", """{"criteria":[{"key":"c5","number":5,"text":{"zh":"甲"}}]}""");
        var term = LabelsOf(
            "steering-term",
            $$$"""
            {
              "roles": [{"key":"coordinator","name":{"zh":"协调员","en":"Coordinator"}}],
              "seats": [{"key":"s","role":"coordinator","field":"{{{Design}}}"}]
            }
            """
        );
        var call = LabelsOf(
            "call",
            """{"phases":[{"key":"p","name":{"zh":"评估","en":"Evaluation"},"milestones":[{"key":"m","text":{"en":"Deadline"}}]}]}"""
        );
        var rule = LabelsOf("rule", """{"versions":[{"key":"v","valid":{"from":2012}}]}""");

        Assert.Equal("评选标准“5” › 文字（中文）", field.Of("criteria[c5].text.zh").Zh);
        Assert.Equal("席位“设计，协调员” › 任职城市", term.Of("seats[s].city").Zh);
        Assert.Equal("Seat “Design Coordinator” › Role", term.Of("seats[s].role").En);
        Assert.Equal("阶段“评估” › 时间节点“Deadline” › 日期", call.Of("phases[p].milestones[m].on").Zh);
        Assert.Equal("Version “2012”", rule.Of("versions[v]").En);
        Assert.Equal(new LocalizedText("协调员", "Coordinator"), term.Value("seats[s].role", JsonValue.Create("coordinator")));
    }

    [Theory]
    [InlineData("pinyin", "\"Sūzhōu\"", "Sūzhōu", "Sūzhōu")]
    [InlineData("latitude", "31.3041", "31.3041", "31.3041")]
    [InlineData("name.zhState", "\"needsReview\"", "内容待核实", "To be verified")]
    [InlineData("names[zh-hant].kind", "\"traditional\"", "繁体", "Traditional characters")]
    [InlineData("names[zh-hant].needsReview", "true", "是", "yes")]
    [InlineData("names[zh-hant].needsReview", "false", "否", "no")]
    [InlineData("designations[design-2019].announced", "\"2019-10-31\"", "2019-10-31", "2019-10-31")]
    [InlineData("designations[]", "[\"design-2019\",\"gone\"]", "设计，2019；gone", "Design 2019; gone")]
    [InlineData("country", "\"unknown\"", "unknown", "unknown")]
    [InlineData("pinyin", "null", "", "")]
    public void A_value_is_said_in_words(string path, string value, string zh, string en)
    {
        Assert.Equal(new LocalizedText(zh, en), City.Value(path, JsonNode.Parse(value)));
    }

    [Fact]
    public void A_whole_row_is_said_field_by_field()
    {
        // An object.
        var row = JsonNode.Parse($$$"""{"key":"d","field":"{{{Design}}}","valid":{"from":2019},"note":{"zh":"甲"}}""")!.AsObject();

        var fields = City.Row("designations[d]", row);

        Assert.Equal(["创意领域 设计", "起始年份 2019", "说明（中文） 甲"], fields.Select(field => $"{field.Label.Zh} {field.Value.Zh}"));
    }

    private static FieldLabels LabelsOf(string kind, string state) =>
        new(
            RecordKinds.Find(kind)!,
            id =>
                id == Design ? new LocalizedText("设计", "Design")
                : id == Brochure ? new LocalizedText("手册", "Brochure")
                : null,
            JsonNode.Parse(state)!.AsObject()
        ); // Registered; an object.
}
