using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Api
    {
        public static readonly LocalizedText Title = new("数据接口", "API");
        public static readonly LocalizedText Lead = new(
            "供程序读取本站公开的全部记录：只读，无需密钥，支持跨域访问。",
            "All records published on this site, for programs: read-only, no key needed, readable from any origin."
        );
        public static readonly LocalizedText Description = new(
            "数据接口说明：地址、参数、示例与OpenAPI文件。",
            "How to use the API: endpoints, parameters, examples and the OpenAPI document."
        );

        public static readonly LocalizedText Rules = new("通用规则", "General rules");
        public static readonly LocalizedText RuleShape = new(
            "返回JSON：meta说明返回结果，data为记录。未知值为null。",
            "Responses are JSON: meta describes the response, data holds the records. Unknown values are null."
        );
        public static readonly LocalizedText RuleText = new(
            "文本含zh与en；缺少的语言为null，未经审定的文本另有zh_state或en_state：pending为译文未经审定，needs-review为待核实。",
            "Texts have zh and en; a missing language is null, and text that has not been approved is marked by zh_state or "
                + "en_state: pending for a translation awaiting approval, needs-review for content to be verified."
        );
        public static readonly LocalizedText RuleQuery = new(
            "未知参数将被忽略；无效取值也将被忽略，并列入meta.ignored。",
            "Unknown parameters are ignored; invalid values are ignored too and listed in meta.ignored."
        );
        public static readonly LocalizedText RuleLong = new(
            "超过{0}行时分页返回，meta.next为下一页的地址。",
            "Responses of more than {0} rows are paged; meta.next is the address of the next page."
        );
        public static readonly LocalizedText RuleCache = new(
            "响应附ETag，可缓存五分钟；再次请求时附If-None-Match，内容未变则返回304。",
            "Responses carry an ETag and may be cached for five minutes; with If-None-Match, unchanged resources return 304."
        );
        public static readonly LocalizedText RuleErrors = new(
            "出错时返回application/problem+json，标题与说明为中英双语；记录不存在时返回404。",
            "Errors are application/problem+json with title and detail in both languages; a missing record returns 404."
        );
        public static readonly LocalizedText RuleStable = new(
            "v1只增不减：字段与参数不改名，也不删除。",
            "v1 is additive only: no member and no parameter is renamed or removed."
        );

        public static readonly LocalizedText ForPrograms = new(
            "接口描述文件（OpenAPI 3.1）：",
            "API description for programs (OpenAPI 3.1): "
        );
        public static readonly LocalizedText Parameters = new("参数", "Parameters");
        public static readonly LocalizedText ParameterColumn = new("参数", "Parameter");
        public static readonly LocalizedText MeaningColumn = new("含义", "Meaning");
        public static readonly LocalizedText ValuesColumn = new("取值", "Values");
        public static readonly LocalizedText ValuesLike = new("例如：{0}", "for example {0}");
        public static readonly LocalizedText Several = new("可填多个，以逗号分隔", "several allowed, separated by commas");
        public static readonly LocalizedText Questions = new("接口列表", "Endpoints");
        public static readonly LocalizedText Example = new("示例：", "Example: ");

        public static readonly LocalizedText ByField = new("领域", "Creative field (slug)");
        public static readonly LocalizedText ByCountry = new(
            "国家（ISO 3166-1或M49代码，或国名；不区分大小写）",
            "Country (ISO 3166-1 or M49 code, or a name of the country; in any case)"
        );
        public static readonly LocalizedText ByProvince = new("中国的省级行政区", "Province-level division of China (slug)");
        public static readonly LocalizedText ByRegion = new("教科文组织地区", "UNESCO region");
        public static readonly LocalizedText ByContinent = new("洲", "Continent");
        public static readonly LocalizedText FromYear = new("入选年份不早于", "Designated in this year or later");
        public static readonly LocalizedText ToYear = new("入选年份不晚于", "Designated in this year or earlier");
        public static readonly LocalizedText ByStatus = new(
            "成员状态；默认只列指定年份的成员城市",
            "Membership status; by default only the members of the requested year"
        );
        public static readonly LocalizedText AsOf = new(
            "指定年份，以该年年底为准；填写日期时只取年份",
            "Requested year, as of its end; if a date is given, only its year is used"
        );
        public static readonly LocalizedText Sort = new("排序", "Sorting");
        public static readonly LocalizedText Direction = new("升序或降序", "Ascending or descending");
        public static readonly LocalizedText Query = new(
            "检索词：中文、拼音、拼音首字母、英文或其他名称",
            "Search term: Chinese, pinyin, pinyin initials, English or another name"
        );
        public static readonly LocalizedText Cursor = new("分页游标，取自meta.next", "Paging cursor, taken from meta.next");
        public static readonly LocalizedText Language = new("返回文本的语言", "Language of the texts returned");
        public static readonly LocalizedText SlugOrId = new("网址中的名称，或记录的id", "Name in URLs, or the record’s id");

        public static readonly LocalizedText Status = new(
            "网络规模与各类记录的数量",
            "Size of the network and number of records of each kind"
        );
        public static readonly LocalizedText Designations = new(
            "全部称号：每行为一座城市的一个称号",
            "Designations: one row for each title of a city"
        );
        public static readonly LocalizedText Designation = new("一座城市的一个称号", "One title of one city");
        public static readonly LocalizedText Cities = new(
            "城市，含名称、称号、链接、大事、项目与监测报告",
            "Cities with their names, titles, links and facts"
        );
        public static readonly LocalizedText City = new("一座城市", "One city");
        public static readonly LocalizedText Fields = new("领域及其评选标准", "Fields with their selection criteria");
        public static readonly LocalizedText Field = new("一个领域", "One field");
        public static readonly LocalizedText Countries = new("国家", "Countries");
        public static readonly LocalizedText Country = new("一个国家", "One country");
        public static readonly LocalizedText Provinces = new("省级行政区", "Province-level divisions");
        public static readonly LocalizedText Province = new("一个省级行政区", "One province-level division");
        public static readonly LocalizedText RuleRecords = new("规则及其历次版本", "Rules with all their versions");
        public static readonly LocalizedText Rule = new("一条规则", "One rule");
        public static readonly LocalizedText Calls = new("历次申报及其时间表", "Calls for applications with their timetables");
        public static readonly LocalizedText Call = new("一次申报", "One call");
        public static readonly LocalizedText Meetings = new("年会及其决议", "Annual meetings and their decisions");
        public static readonly LocalizedText Meeting = new("一次年会", "One meeting");
        public static readonly LocalizedText SteeringTerms = new("指导工作组历届席位", "Terms of the Steering Group with their seats");
        public static readonly LocalizedText SteeringTerm = new("一届指导工作组", "One term");
        public static readonly LocalizedText SteeringDuties = new("指导工作组职责", "Duties of the Steering Group");
        public static readonly LocalizedText SteeringDuty = new("一项职责", "One duty");
        public static readonly LocalizedText Objectives = new("网络的宗旨", "Objectives of the network");
        public static readonly LocalizedText Objective = new("一条宗旨", "One objective");
        public static readonly LocalizedText Pages = new("本站的文章", "Texts of this site");
        public static readonly LocalizedText Page = new("一篇文章", "One text");
        public static readonly LocalizedText Organisations = new("联盟及相关机构", "The alliance and related organisations");
        public static readonly LocalizedText Organisation = new("一个机构", "One organisation");
        public static readonly LocalizedText Editions = new("手册版次及其城市列表", "Printed editions with their city lists as printed");
        public static readonly LocalizedText Edition = new("一个版次", "One edition");
        public static readonly LocalizedText Errata = new("手册勘误", "Errata in the brochure");
        public static readonly LocalizedText Erratum = new("一条勘误", "One erratum");
        public static readonly LocalizedText Sources = new("资料来源", "Sources");
        public static readonly LocalizedText Source = new("一项来源", "One source");
        public static readonly LocalizedText Figures = new("全部图表的数据", "The data of all charts");
        public static readonly LocalizedText Figure = new("一幅图表的数据", "The data of one chart");
        public static readonly LocalizedText Search = new("按任何名称检索", "Search by any name");

        public static readonly LocalizedText Answered = new("请求的记录", "The records requested");
        public static readonly LocalizedText Unchanged = new("与If-None-Match所指内容相同", "Unchanged since If-None-Match");
        public static readonly LocalizedText NotFound = new("记录不存在", "Record not found");
        public static readonly LocalizedText NotFoundDetail = new(
            "请检查地址；该记录也可能已删除。接口列表见/openapi/v1.json。",
            "Check the address; the record may have been removed. /openapi/v1.json lists the endpoints."
        );
        public static readonly LocalizedText OnlyReading = new("仅供读取", "Read-only");
        public static readonly LocalizedText OnlyReadingDetail = new("本接口仅支持GET和HEAD。", "This API supports GET and HEAD only.");
        public static readonly LocalizedText FailedDetail = new("请稍后再试。", "Please try again later.");
    }
}
