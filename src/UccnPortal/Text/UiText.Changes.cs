using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Changes
    {
        public static readonly LocalizedText Title = new("变化", "Changes");
        public static readonly LocalizedText TitleBetween = new("变化：{0} 年至 {1} 年", "Changes from {0} to {1}");
        public static readonly LocalizedText LeadSinceBrochure = new(
            "手册所示为 {0} 年底的网络。此后新增、移动、改定的，都列在这里，逐条注明来源。",
            "The brochure shows the network at the end of {0}. Whatever has joined,"
                + " moved or been corrected since is listed here, each with its source."
        );
        public static readonly LocalizedText LeadBetween = new(
            "{0} 年底与 {1} 年底两个时点的网络，有哪些不同。",
            "What differs between the network at the end of {0} and at the end of {1}."
        );
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络 {0} 年至 {1} 年的变化：新会员 {2} 座，其中中国 {3} 座；新增领域、规则、年会与手册更正。",
            "The UNESCO Creative Cities Network from {0} to {1}: {2} new members,"
                + " {3} of them in China; new fields, rules, meetings and corrections."
        );
        public static readonly LocalizedText Feed = new("订阅变化（Atom）", "Subscribe (Atom)");
        public static readonly LocalizedText FeedTitle = new("{0}：变化", "{0}: changes");
        public static readonly LocalizedText FeedSubtitle = new(
            "手册以来网络的变化，以及本站记录的改动。",
            "What has changed in the network since the brochure, and in the records of this site."
        );

        public static readonly LocalizedText Compare = new("比较两个年份", "Compare two years");
        public static readonly LocalizedText Earlier = new("较早", "Earlier");
        public static readonly LocalizedText Later = new("较晚", "Later");
        public static readonly LocalizedText EndOf = new("{0} 年底", "End of {0}");
        public static readonly LocalizedText EndOfBrochure = new("{0} 年底（手册）", "End of {0} (brochure)");
        public static readonly LocalizedText Today = new("{0} 年（今天）", "{0} (today)");
        public static readonly LocalizedText Show = new("比较", "Compare");
        public static readonly LocalizedText Groups = new("本页各组", "On this page");
        public static readonly LocalizedText Counted = new("{0}（{1}）", "{0} ({1})");

        public static readonly LocalizedText Nothing = new("没有差别", "Nothing differs");
        public static readonly LocalizedText SameYear = new(
            "两边是同一年（{0}），没有可比的。请另选一个年份。",
            "Both sides are the same year ({0}). Choose another to compare."
        );
        public static readonly LocalizedText NothingBetween = new(
            "{0} 年底与 {1} 年底之间，没有记录到变化。",
            "No change is on record between the end of {0} and the end of {1}."
        );
        public static readonly LocalizedText Unchanged = new("同期没有：", "None in these years: ");

        public static readonly LocalizedText Sum = new("总数", "In numbers");
        public static readonly LocalizedText SumCaption = new(
            "按逐城记录计算，两个年份的年底。",
            "Counted from the city records, at the end of each year."
        );
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText AllFields = new("全部", "All");
        public static readonly LocalizedText NetworkIn = new("全网 {0}", "Network {0}");
        public static readonly LocalizedText ChinaIn = new("中国 {0}", "China {0}");
        public static readonly LocalizedText Difference = new("增减", "Change");

        public static readonly LocalizedText ChineseJoined = new("中国的新会员", "New members in China");
        public static readonly LocalizedText Joined = new("全网的新会员", "New members of the network");
        public static readonly LocalizedText JoinedNote = new(
            "只改换领域的会员不算新会员。",
            "A member that only moved to another field is not a new one."
        );
        public static readonly LocalizedText StillUnknown = new(
            "教科文组织公布的新会员中，另有 {0} 座待考。",
            "{0} more of the new members that UNESCO counts are still to be identified."
        );
        public static readonly LocalizedText Moved = new("改换领域", "Moved to another field");
        public static readonly LocalizedText MovedFromTo = new("由{0}改为{1}。", "From {0} to {1}.");
        public static readonly LocalizedText Left = new("退出的城市", "Cities that left");
        public static readonly LocalizedText FieldsAdded = new("新增领域", "Fields added");
        public static readonly LocalizedText FirstCities = new("首批城市：", "Its first cities: ");
        public static readonly LocalizedText Rules = new("规则的改动", "Rules changed");
        public static readonly LocalizedText RuleBefore = new("此前：", "Before: ");
        public static readonly LocalizedText RuleAfter = new("此后：", "Since: ");
        public static readonly LocalizedText NoRuleBefore = new("没有这条规则的记录", "no such rule on record");
        public static readonly LocalizedText NoRuleAfter = new("不再有这条规则", "the rule no longer holds");
        public static readonly LocalizedText Meetings = new("年会", "Meetings");
        public static readonly LocalizedText Theme = new("主题：", "Theme: ");
        public static readonly LocalizedText Corrected = new("手册的更正", "Corrections to the brochure");
        public static readonly LocalizedText Numbered = new("{0}　", "{0}. ");
        public static readonly LocalizedText CorrectedNote = new(
            "各页所示均为更正后的文字，原印的文字一并保留。",
            "The pages show the corrected text and keep the printed one beside it."
        );

        public static readonly LocalizedText Lately = new("本站近日的改动", "Lately on this site");
        public static readonly LocalizedText LatelyNote = new(
            "按记录最近一次发布的日期。",
            "By the day on which a record was last published."
        );
        public static readonly LocalizedText NothingLately = new(
            "本站资料于{0}建立，此后没有改动。",
            "The data was set up on {0} and has not changed since."
        );
        public static readonly LocalizedText ManyRecords = new("{0}：{1} 条", "{0}: {1}");

        public static readonly LocalizedText CitiesJoined = new("中国新入选：", "New in China: ");
        public static readonly LocalizedText CityAndField = new("{0}（{1}）", "{0} ({1})");
        public static readonly LocalizedText ChinaHas = new("中国会员城市共 {0} 座。", "China has {0} member cities.");
        public static readonly LocalizedText CallResult = new("{0}结果公布", "Results of the {0}");
        public static readonly LocalizedText CallNumbers = new(
            "新增 {0} 座会员城市，全网合计 {1} 座。",
            "{0} new members bring the network to {1}."
        );
        public static readonly LocalizedText FieldJoined = new("新增创意领域：", "New creative field: ");
        public static readonly LocalizedText NetworkHasFields = new("领域增至 {0} 个。", "The network now has {0} fields.");
        public static readonly LocalizedText CityMoved = new("{0}改换领域", "{0} moved to another field");
        public static readonly LocalizedText PublishedOn = new(
            "这条记录于{0}发布了新的版本。",
            "A new version of this record was published on {0}."
        );
    }
}
