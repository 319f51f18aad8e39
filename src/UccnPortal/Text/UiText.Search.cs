using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Search
    {
        public static readonly LocalizedText Title = new("搜索", "Search");
        public static readonly LocalizedText ResultsFor = new("“{0}”的搜索结果", "Search results for “{0}”");
        public static readonly LocalizedText Description = new(
            "搜索城市、创意领域、评选标准、规则、会议与页面。",
            "Search cities, creative fields, criteria, rules, meetings and pages."
        );
        public static readonly LocalizedText Label = new(
            "城市、领域、标准、规则、会议或页面",
            "City, field, criterion, rule, meeting or page"
        );
        public static readonly LocalizedText Hint = new(
            "中文、拼音、拼音首字母、英文和别名都可以，例如 苏州、suzhou、sz、Gand。",
            "Chinese, pinyin, its initials, English and other names all work: 苏州, suzhou, sz, Gand."
        );
        public static readonly LocalizedText Go = new("搜索", "Search");
        public static readonly LocalizedText Count = new("{0} 条", "{0} found");
        public static readonly LocalizedText First = new(
            "结果很多，只列前 {0} 条。请再加一个词。",
            "There are many results; the first {0} are listed. Add a word to narrow them."
        );
        public static readonly LocalizedText Nothing = new("没有找到“{0}”", "Nothing found for “{0}”");
        public static readonly LocalizedText NothingWhy = new(
            "城市、领域、标准、规则、会议和页面里都没有这几个字。换一个说法，或者从这里继续：",
            "No city, field, criterion, rule, meeting or page contains this. Try another spelling, or go on from here:"
        );
        public static readonly LocalizedText NoLetters = new("请输入文字或数字。", "Type letters or digits to search for.");
        public static readonly LocalizedText Cut = new("只用了前 {0} 个字符。", "Only the first {0} characters were used.");
        public static readonly LocalizedText Guess = new("没有“{0}”。您要找的是不是：", "There is no “{0}”. Did you mean:");

        public static readonly LocalizedText SomeWords = new(
            "没有同时符合“{0}”各词的结果，以下符合其中一部分：",
            "Nothing answers to all of “{0}”; these answer to some of it:"
        );

        public static readonly LocalizedText City = new("城市", "City");
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText Criterion = new("评选标准", "Criterion");
        public static readonly LocalizedText Rule = new("规则", "Rule");
        public static readonly LocalizedText Meeting = new("会议与决定", "Meeting");
        public static readonly LocalizedText Seat = new("指导工作组", "Steering group");
        public static readonly LocalizedText Page = new("页面", "Page");

        public static readonly LocalizedText ByOtherName = new("别名：", "Also called ");
        public static readonly LocalizedText ByMisprint = new("手册误印：", "Misprinted as ");
        public static readonly LocalizedText ByPinyin = new("拼音：", "Pinyin: ");
        public static readonly LocalizedText ByInitials = new("拼音首字母：", "Pinyin initials: ");
    }
}
