using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Api
    {
        public static readonly LocalizedText Title = new("数据接口", "The API");
        public static readonly LocalizedText Lead = new(
            "本站已公开的全部记录，供程序读取：只读，无需密钥，可跨域。",
            "Every record that this site publishes, for programs to read: read-only, without a key, from any origin."
        );
        public static readonly LocalizedText Description = new(
            "数据接口说明：地址、参数、示例与 OpenAPI 文件。",
            "How to use the API: addresses, parameters, examples and the OpenAPI document."
        );

        public static readonly LocalizedText Rules = new("通则", "Rules for all");
        public static readonly LocalizedText RuleShape = new(
            "回答为 JSON：meta 说明回答本身，data 为记录。不知道的值为 null，绝不编造。",
            "An answer is JSON: meta speaks of the answer, data holds the records. What is not known is null, never made up."
        );
        public static readonly LocalizedText RuleText = new(
            "文字含 zh 与 en；某语言缺失为 null，未核定的另有 zh_state 或 en_state：pending 为译文待核定，needs-review 为待核。",
            "A text has zh and en; a language that is lacking is null, and wording that is not approved "
                + "is marked by zh_state or en_state: pending for a translation, needs-review for a doubt."
        );
        public static readonly LocalizedText RuleQuery = new(
            "不认识的参数不予理会；参数表中读不懂的值同样忽略，并列于 meta.ignored。",
            "Unknown parameters are ignored; so is a value that a known one cannot have, and meta.ignored names it."
        );
        public static readonly LocalizedText RuleLong = new(
            "超过 {0} 行的回答分段，meta.next 为下一段的地址。",
            "An answer of more than {0} rows comes in parts; meta.next is the address of the next."
        );
        public static readonly LocalizedText RuleCache = new(
            "回答带 ETag，可保留五分钟；再次询问时附 If-None-Match，无变化则答 304。",
            "Answers carry an ETag and may be kept for five minutes; ask again with If-None-Match, and what has not changed costs a 304."
        );
        public static readonly LocalizedText RuleErrors = new(
            "出错时答 application/problem+json，标题与说明为中英双语；没有的记录答 404。",
            "Errors are application/problem+json with title and detail in both languages; a record that is not there is a 404."
        );
        public static readonly LocalizedText RuleStable = new(
            "v1 之内只增不减：字段与参数不会改名，也不会删去。",
            "Within v1 things are only added: no member and no parameter is renamed or dropped."
        );

        public static readonly LocalizedText ForPrograms = new(
            "供程序读取的说明（OpenAPI 3.1）：",
            "The description for programs (OpenAPI 3.1): "
        );
        public static readonly LocalizedText Parameters = new("参数", "Parameters");
        public static readonly LocalizedText ParameterColumn = new("参数", "Parameter");
        public static readonly LocalizedText MeaningColumn = new("含义", "Meaning");
        public static readonly LocalizedText ValuesColumn = new("取值", "Values");
        public static readonly LocalizedText ValuesLike = new("例如 {0}", "such as {0}");
        public static readonly LocalizedText Several = new("可用逗号并列", "several, parted by commas");
        public static readonly LocalizedText Questions = new("可以问什么", "What can be asked");
        public static readonly LocalizedText Example = new("示例：", "Example: ");

        public static readonly LocalizedText ByField = new("领域", "Creative field, by slug");
        public static readonly LocalizedText ByCountry = new("国家，ISO 3166-1 两字母小写", "Country, as ISO 3166-1 alpha-2 in lower case");
        public static readonly LocalizedText ByProvince = new("中国的省级行政区", "Province-level division of China, by slug");
        public static readonly LocalizedText ByRegion = new("教科文组织地区", "UNESCO region");
        public static readonly LocalizedText ByContinent = new("洲", "Continent");
        public static readonly LocalizedText FromYear = new("入选年份不早于", "Designated in this year or later");
        public static readonly LocalizedText ToYear = new("入选年份不晚于", "Designated in this year or earlier");
        public static readonly LocalizedText ByStatus = new(
            "会籍状况；默认只列当年的会员",
            "Membership; members of the year shown unless asked otherwise"
        );
        public static readonly LocalizedText AsOf = new(
            "某年年底的情形；日期按其年份读",
            "As things stood at the end of a year; a date is read as its year"
        );
        public static readonly LocalizedText Sort = new("排序", "Order");
        public static readonly LocalizedText Direction = new("升序或降序", "Ascending or descending");
        public static readonly LocalizedText Query = new(
            "要找的词：中文、拼音、首字母、英文或别名",
            "What to look for: Chinese, pinyin, initials, English or another name"
        );
        public static readonly LocalizedText Cursor = new(
            "长回答从哪一条之后接着列；取自 meta.next",
            "After which entry a long answer goes on; taken from meta.next"
        );
        public static readonly LocalizedText Language = new("文字用哪种语言", "The language of texts");
        public static readonly LocalizedText SlugOrId = new("地址中的名称，或记录的 id", "The name in addresses, or the record’s id");

        public static readonly LocalizedText Status = new("网络规模与各类记录的数目", "The size of the network and of each collection");
        public static readonly LocalizedText Designations = new(
            "全部称号：每行为一座城市的一个称号",
            "Designations: a row for each title of a city"
        );
        public static readonly LocalizedText Designation = new("一座城市的一个称号", "One title of one city");
        public static readonly LocalizedText Cities = new(
            "城市，含名称、称号、链接与要事",
            "Cities with their names, titles, links and facts"
        );
        public static readonly LocalizedText City = new("一座城市", "One city");
        public static readonly LocalizedText Fields = new("领域及其评选标准", "Fields with their selection criteria");
        public static readonly LocalizedText Field = new("一个领域", "One field");
        public static readonly LocalizedText Countries = new("国家", "Countries");
        public static readonly LocalizedText Country = new("一个国家", "One country");
        public static readonly LocalizedText Provinces = new("省级行政区", "Province-level divisions");
        public static readonly LocalizedText Province = new("一个省级行政区", "One province-level division");
        public static readonly LocalizedText RuleRecords = new("规则及其历次版本", "Rules through all their versions");
        public static readonly LocalizedText Rule = new("一条规则", "One rule");
        public static readonly LocalizedText Calls = new("历次申报及其时间表", "Calls for applications with their timetables");
        public static readonly LocalizedText Call = new("一次申报", "One call");
        public static readonly LocalizedText Meetings = new("年会及其决定", "Annual meetings and what they decided");
        public static readonly LocalizedText Meeting = new("一次年会", "One meeting");
        public static readonly LocalizedText SteeringTerms = new("指导工作组历届席位", "Terms of the steering group with their seats");
        public static readonly LocalizedText SteeringTerm = new("一届指导工作组", "One term");
        public static readonly LocalizedText SteeringDuties = new("指导工作组的职责", "Duties of the steering group");
        public static readonly LocalizedText SteeringDuty = new("一项职责", "One duty");
        public static readonly LocalizedText Objectives = new("网络的宗旨", "Objectives of the network");
        public static readonly LocalizedText Objective = new("一条宗旨", "One objective");
        public static readonly LocalizedText Pages = new("本站的文章", "Texts of this site");
        public static readonly LocalizedText Page = new("一篇文章", "One text");
        public static readonly LocalizedText Organisations = new("联盟及相关机构", "The alliance and the bodies beside it");
        public static readonly LocalizedText Organisation = new("一个机构", "One body");
        public static readonly LocalizedText Editions = new("手册版次及所印名单", "Printed editions with their lists as printed");
        public static readonly LocalizedText Edition = new("一个版次", "One edition");
        public static readonly LocalizedText Errata = new("手册勘误", "Errata of the brochure");
        public static readonly LocalizedText Erratum = new("一条勘误", "One erratum");
        public static readonly LocalizedText Sources = new("资料来源", "Sources");
        public static readonly LocalizedText Source = new("一种来源", "One source");
        public static readonly LocalizedText Figures = new("全部图表的数字", "The numbers of all figures");
        public static readonly LocalizedText Figure = new("一幅图表的数字", "The numbers of one figure");
        public static readonly LocalizedText Search = new("按任何名称查找", "Find anything by any of its names");

        public static readonly LocalizedText Answered = new("所问的记录", "What was asked for");
        public static readonly LocalizedText Unchanged = new("与 If-None-Match 所指的相同", "The same as If-None-Match names");
        public static readonly LocalizedText NotFound = new("没有这条记录", "There is no such record");
        public static readonly LocalizedText NotFoundDetail = new(
            "地址有误，或者记录已经撤下。可问的地址见 /openapi/v1.json。",
            "The address is mistyped, or the record has been withdrawn. /openapi/v1.json lists what can be asked."
        );
        public static readonly LocalizedText OnlyReading = new("只能读取", "Reading only");
        public static readonly LocalizedText OnlyReadingDetail = new("此接口只答 GET 与 HEAD。", "This API answers GET and HEAD only.");
        public static readonly LocalizedText FailedDetail = new("请稍后再试。", "Please try again later.");
    }
}
