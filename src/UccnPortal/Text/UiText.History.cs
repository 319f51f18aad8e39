using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class History
    {
        public static readonly LocalizedText Title = new("主要规则的历史演变", "The History of Basic Rules");
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络历次年会与所定规则，{0} 至 {1} 年：地点、决议中英文原文、各项规则的沿革。",
            "The annual meetings of the UNESCO Creative Cities Network and the rules they made, {0} "
                + "to {1}: places, decisions as printed in both languages, every rule through its versions."
        );
        public static readonly LocalizedText DescriptionOfRules = new(
            "联合国教科文组织创意城市网络的各项规则。",
            "The rules of the UNESCO Creative Cities Network."
        );
        public static readonly LocalizedText Lead = new(
            "年份的底色是主办城市当年所属的领域；没有主办会员城市的年份不着色。",
            "The year stands on the colour of the field that the host city held; a year without a host among the members has none."
        );

        public static readonly LocalizedText Timeline = new("年表", "Timeline");
        public static readonly LocalizedText Jump = new("各年", "Years");
        public static readonly LocalizedText HostField = new("主办城市领域：{0}", "Field of the host city: {0}");
        public static readonly LocalizedText NoHostField = new("主办城市领域：无", "Field of the host city: none");
        public static readonly LocalizedText LinkTo = new("{0} 的链接", "Link to {0}");
        public static readonly LocalizedText PlaceAnd = new("与", " and ");
        public static readonly LocalizedText Theme = new("主题", "Theme");
        public static readonly LocalizedText NoDecisions = new("决议未查得。", "No decisions have been found.");
        public static readonly LocalizedText Disagreement = new("中英文不一致", "The languages disagree");
        public static readonly LocalizedText Note = new("说明", "Note");
        public static readonly LocalizedText RuleSet = new("新定 · ", "New · ");
        public static readonly LocalizedText RuleChanged = new("改变 · ", "Changed · ");
        public static readonly LocalizedText RuleBefore = new("（原：{0}）", " (before: {0})");
        public static readonly LocalizedText From = new("，自 {0} 年起", ", from {0}");
        public static readonly LocalizedText YearsMissing = new("{0} 年没有会议记录。", "No meeting is on record for {0}.");
        public static readonly LocalizedText NothingYet = new(
            "{0} 年底以前没有会议记录，最早的一条是 {1} 年。",
            "No meeting is on record up to the end of {0}; the first is that of {1}."
        );

        public static readonly LocalizedText Rules = new("各项规则", "The rules");
        public static readonly LocalizedText RulesAtYear = new(
            "所示为 {0} 年年底的情形，已被取代的用灰色。",
            "As they stood at the end of {0}; what had been replaced is in grey."
        );
        public static readonly LocalizedText ForApplicants = new("申报者须知的规则", "What applicants need of these");
        public static readonly LocalizedText Caption = new("各项规则的历次版本", "Every rule through its versions");
        public static readonly LocalizedText Rule = new("规则", "Rule");
        public static readonly LocalizedText Text = new("内容", "Text");
        public static readonly LocalizedText Since = new("自", "Since");
        public static readonly LocalizedText Until = new("至", "Until");
        public static readonly LocalizedText InForce = new("有效", "in force");
        public static readonly LocalizedText NotYet = new("尚未生效", "not yet in force");
        public static readonly LocalizedText Unknown = new("不详", "not known");
        public static readonly LocalizedText DecidedAt = new("{0} 年{1}", "{1}, {0}");
        public static readonly LocalizedText DecisionOf = new("决定于 ", "Decided at ");
        public static readonly LocalizedText NotOnRecord = new("何处所定，没有记录", "where it was decided is not on record");
    }
}
