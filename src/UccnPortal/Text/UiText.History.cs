using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class History
    {
        public static readonly LocalizedText Title = new("主要规则的历史演变", "The History of Basic Rules");
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络{0}—{1}年历次年会及其通过的规则：地点、决议中英文原文、各项规则的沿革。",
            "The annual meetings of the UNESCO Creative Cities Network and the rules they adopted, {0}–{1}: places, decisions as "
                + "printed in both languages, all versions of every rule."
        );
        public static readonly LocalizedText DescriptionOfRules = new(
            "联合国教科文组织创意城市网络的各项规则。",
            "The rules of the UNESCO Creative Cities Network."
        );
        public static readonly LocalizedText Lead = new(
            "年份底色表示主办城市所属领域；无主办城市的年份不着色。",
            "The colour of each year shows the host city’s field; years without a host city are uncoloured."
        );

        public static readonly LocalizedText Years = new("{0}—{1}年", "{0}–{1}");
        public static readonly LocalizedText FirstPart = new("主要规则的历史演变（2010—2015）", "The History of Basic Rules (2010–2015)");
        public static readonly LocalizedText SecondPart = new(
            "主要规则的历史演变（2016至今）",
            "The History of Basic Rules (2016–present)"
        );
        public static readonly LocalizedText Timeline = new("年表", "Timeline");
        public static readonly LocalizedText HostField = new("主办城市领域：{0}", "Field of the host city: {0}");
        public static readonly LocalizedText NoHostField = new("主办城市领域：无", "Field of the host city: none");
        public static readonly LocalizedText LinkTo = new("：{0}", ": {0}");
        public static readonly LocalizedText PlaceAnd = new("与", " and ");
        public static readonly LocalizedText TwoPlaces = new("{0}与{1}", "{0} and {1}");
        public static readonly LocalizedText Theme = new("主题", "Theme");
        public static readonly LocalizedText NoDecisions = new("暂无决议资料。", "No information on decisions yet.");
        public static readonly LocalizedText Disagreement = new("中英文不一致", "Chinese and English differ");
        public static readonly LocalizedText Note = new("说明", "Note");
        public static readonly LocalizedText RuleSet = new("新增 · ", "Introduced · ");
        public static readonly LocalizedText RuleChanged = new("修订 · ", "Changed · ");
        public static readonly LocalizedText RuleBefore = new("（原规定：{0}）", " (previously: {0})");
        public static readonly LocalizedText From = new("，自{0}年起", ", from {0}");
        public static readonly LocalizedText YearsMissing = new("{0}年未见年会记录。", "No meeting is recorded for {0}.");
        public static readonly LocalizedText NothingYet = new(
            "截至{0}年底没有年会记录，最早的记录为{1}年。",
            "No meeting is recorded up to the end of {0}; the first was in {1}."
        );

        public static readonly LocalizedText Rules = new("各项规则", "The rules");
        public static readonly LocalizedText RulesAtYear = new(
            "所示为截至{0}的规则，已废止的以灰色显示。",
            "Rules as of {0}; superseded versions are in grey."
        );
        public static readonly LocalizedText ForApplicants = new("与申报有关的规则", "Rules relevant to applicants");
        public static readonly LocalizedText Caption = new("各项规则的历次版本", "All versions of each rule");
        public static readonly LocalizedText Rule = new("规则", "Rule");
        public static readonly LocalizedText Text = new("内容", "Text");
        public static readonly LocalizedText Since = new("起始年份", "From");
        public static readonly LocalizedText Until = new("截止年份", "Until");
        public static readonly LocalizedText InForce = new("现行", "in force");
        public static readonly LocalizedText NotYet = new("尚未生效", "not yet in force");
        public static readonly LocalizedText Unknown = new("不详", "unknown");
        public static readonly LocalizedText DecidedAt = new("{0}年{1}会议决定", "{1}, {0}");
        public static readonly LocalizedText DecisionOf = new("由", "Decided in ");
        public static readonly LocalizedText NotOnRecord = new("通过会议不详", "Deciding meeting unknown");
    }
}
