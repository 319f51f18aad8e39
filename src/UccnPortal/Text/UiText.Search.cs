using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Search
    {
        public static readonly LocalizedText Title = new("搜索", "Search");
        public static readonly LocalizedText ResultsFor = new("“{0}”的搜索结果", "Search results for “{0}”");
        public static readonly LocalizedText Description = new(
            "搜索城市、国家、创意领域、评选标准、规则、会议与页面。",
            "Search cities, countries, creative fields, criteria, rules, meetings and pages."
        );
        public static readonly LocalizedText Label = new(
            "城市、国家、领域、标准、规则、会议或页面",
            "City, country, field, criterion, rule, meeting or page"
        );
        public static readonly LocalizedText Hint = new(
            "支持中文、拼音、拼音首字母、英文和别名，也可同时输入国家、领域和年份，例如：苏州、sz、Gand、2017年设计之都。",
            "Search in Chinese, pinyin, pinyin initials, English or other names, or by country, field and year together, for example: "
                + "苏州, suzhou, sz, Gand, design cities 2017."
        );
        public static readonly LocalizedText Go = new("搜索", "Search");
        public static readonly LocalizedText Count = new("共{0}条", "{0} found");
        public static readonly LocalizedText First = new(
            "结果较多，仅列出前{0}条。请增加关键词以缩小范围。",
            "There are many results; the first {0} are listed. Add a word to narrow the search."
        );
        public static readonly LocalizedText Nothing = new("未找到与“{0}”相关的内容", "No results for “{0}”");
        public static readonly LocalizedText NothingWhy = new("请更换关键词，或访问：", "Try another spelling, or go to:");
        public static readonly LocalizedText NoLetters = new("请输入文字或数字。", "Enter letters or digits to search.");
        public static readonly LocalizedText Cut = new("仅搜索了前{0}个字符。", "Only the first {0} characters were used.");
        public static readonly LocalizedText Guess = new("未找到“{0}”。您是否要找：", "No results for “{0}”. Did you mean:");

        public static readonly LocalizedText SomeWords = new(
            "没有与“{0}”完全匹配的结果，以下为部分匹配：",
            "No result matches all the words in “{0}”. Partial matches:"
        );

        public static IReadOnlyList<LocalizedText> OftenSought { get; } =
        [
            new("申报截止日期", "application deadline"),
            new("申报材料", "documents to submit"),
            new("申请表", "application form"),
            new("推荐信", "letter of endorsement"),
            new("如何申报", "how to apply"),
            new("各国名额", "limit per country"),
            new("数据下载", "download data"),
            new("CSV", "CSV"),
            new("RSS", "RSS"),
            new("联系电话", "telephone"),
            new("二维码", "QR code"),
            new("标志", "logo"),
            new("协调员", "coordinators"),
            new("2017年中国城市", "Chinese cities 2017"),
            new("日本的音乐之都", "music cities in Japan"),
        ];

        public static readonly LocalizedText City = new("城市", "City");
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText Criterion = new("评选标准", "Selection criterion");
        public static readonly LocalizedText Rule = new("规则", "Rule");
        public static readonly LocalizedText Meeting = new("会议与决定", "Meeting");
        public static readonly LocalizedText Seat = new("指导工作组", "Steering Group");
        public static readonly LocalizedText Page = new("页面", "Page");
        public static readonly LocalizedText List = new("名单", "List");

        public static readonly LocalizedText MemberCities = new("成员城市：{0}", "Member cities: {0}");
        public static readonly LocalizedText Year = new("{0}年", "{0}");
        public static readonly LocalizedText Years = new("{0}—{1}年", "{0}–{1}");
        public static readonly LocalizedText Timetable = new("申报时间表", "Timetable of the call for applications");

        public static readonly LocalizedText ByOtherName = new("别名：", "Also called ");
        public static readonly LocalizedText ByMisprint = new("手册误植：", "Misprinted in the brochure as ");
        public static readonly LocalizedText ByCountryCode = new("国家代码：", "Country code: ");
        public static readonly LocalizedText ByPinyin = new("拼音：", "Pinyin: ");
        public static readonly LocalizedText ByInitials = new("拼音首字母：", "Pinyin initials: ");
    }
}
