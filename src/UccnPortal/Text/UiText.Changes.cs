using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Changes
    {
        public static readonly LocalizedText Title = new("更新与变化", "Updates and changes");
        public static readonly LocalizedText TitleBetween = new("{0}—{1}年的变化", "Changes from {0} to {1}");
        public static readonly LocalizedText LeadSinceBrochure = new(
            "手册反映截至{0}年底的网络。此后新增、变更和修订的内容均列于此，并注明来源。",
            "The brochure shows the network at the end of {0}. Everything that has joined, moved or been corrected since is listed "
                + "here with its source."
        );
        public static readonly LocalizedText LeadBetween = new(
            "{0}与{1}网络情况的差异。",
            "Differences between the network as of {0} and as of {1}."
        );
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络{0}—{1}年的变化：新增成员城市{2}座，其中中国{3}座；另有新增领域、规则、年会与手册更正。",
            "The UNESCO Creative Cities Network from {0} to {1}: {2} new members, {3} of them in China; new fields, rules, meetings "
                + "and corrections."
        );
        public static readonly LocalizedText Feed = new("订阅更新（Atom）", "Subscribe (Atom)");
        public static readonly LocalizedText FeedTitle = new("{0}：更新与变化", "{0}: updates and changes");
        public static readonly LocalizedText FeedSubtitle = new(
            "{0}年以来网络的变化，以及本站记录的更新。",
            "Changes in the network since {0}, and updates to the records of this site."
        );

        public static readonly LocalizedText Compare = new("比较两个年份", "Compare two years");
        public static readonly LocalizedText Earlier = new("起始年份", "Start year");
        public static readonly LocalizedText Later = new("截止年份", "End year");
        public static readonly LocalizedText EndOf = new("{0}年底", "End of {0}");
        public static readonly LocalizedText EndOfBrochure = new("{0}年底（手册）", "End of {0} (brochure)");
        public static readonly LocalizedText Today = new("{0}年（当前）", "{0} (current)");
        public static readonly LocalizedText Show = new("比较", "Compare");
        public static readonly LocalizedText Groups = new("本页内容", "On this page");
        public static readonly LocalizedText Counted = new("{0}（{1}）", "{0} ({1})");

        public static readonly LocalizedText Nothing = new("没有变化", "No changes");
        public static readonly LocalizedText SameYear = new(
            "两个年份相同（{0}年），请另选一个年份进行比较。",
            "Both years are the same ({0}). Choose another year to compare."
        );
        public static readonly LocalizedText NothingBetween = new("{0}至{1}没有变化记录。", "No changes are recorded between {0} and {1}.");
        public static readonly LocalizedText Unchanged = new("同期无以下变化：", "None in these years: ");

        public static readonly LocalizedText SumCaption = new(
            "据本站城市记录统计，往年数据截至年底。",
            "Calculated from this site’s city records; past years as of their end."
        );
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText AllFields = new("合计", "Total");
        public static readonly LocalizedText NetworkIn = new("全球（{0}）", "World {0}");
        public static readonly LocalizedText ChinaIn = new("中国（{0}）", "China {0}");
        public static readonly LocalizedText Difference = new("增减", "Change");

        public static readonly LocalizedText ChineseJoined = new("中国新增成员城市", "New members in China");
        public static readonly LocalizedText Joined = new("全球新增成员城市", "New members worldwide");
        public static readonly LocalizedText JoinedNote = new(
            "仅变更领域的城市不计为新增。",
            "Cities that only changed field are not counted as new."
        );
        public static readonly LocalizedText StillUnknown = new(
            "教科文组织公布的新增成员城市中，另有{0}座名单待核实。",
            "{0} more of the new members announced by UNESCO are still to be identified."
        );
        public static readonly LocalizedText Moved = new("变更领域", "Changed field");
        public static readonly LocalizedText MovedFromTo = new("由{0}改为{1}。", "From {0} to {1}.");
        public static readonly LocalizedText Left = new("城市退出", "Cities that left");
        public static readonly LocalizedText FieldsAdded = new("新增领域", "New fields");
        public static readonly LocalizedText FirstCities = new("首批城市：", "First cities: ");
        public static readonly LocalizedText Rules = new("规则变动", "Rule changes");
        public static readonly LocalizedText RuleBefore = new("此前：", "Before: ");
        public static readonly LocalizedText RuleAfter = new("此后：", "After: ");
        public static readonly LocalizedText NoRuleBefore = new("无此项规则的记录", "no such rule recorded");
        public static readonly LocalizedText NoRuleAfter = new("该规则不再适用", "the rule no longer applies");
        public static readonly LocalizedText Meetings = new("年会", "Meetings");
        public static readonly LocalizedText Theme = new("主题：", "Theme: ");
        public static readonly LocalizedText Corrected = new("手册更正", "Corrections to the brochure");
        public static readonly LocalizedText Numbered = new("{0}　", "{0}. ");
        public static readonly LocalizedText CorrectedNote = new(
            "各页显示更正后的文字，并保留手册原文。",
            "Pages show the corrected text and keep the printed wording beside it."
        );

        public static readonly LocalizedText Lately = new("近期更新", "Recent updates");
        public static readonly LocalizedText LatelyNote = new("按发布日期排列。", "By date of publication.");
        public static readonly LocalizedText NothingLately = new(
            "本站资料于{0}建立，此后未有更新。",
            "The data was set up on {0} and has not been updated since."
        );
        public static readonly LocalizedText RecordsUpdated = new("数据更新，涉及{0}条记录", "Data update: {0} records");
        public static readonly LocalizedText ManyRecords = new("{0}：{1}条", "{0}: {1}");

        public static readonly LocalizedText CitiesJoined = new("中国新增：", "New in China: ");
        public static readonly LocalizedText CityAndField = new("{0}（{1}）", "{0} ({1})");
        public static readonly LocalizedText ChinaHas = new("中国成员城市共{0}座。", "China has {0} member cities.");
        public static readonly LocalizedText CallResult = new("{0}结果公布", "Results of the {0}");
        public static readonly LocalizedText CallNumbers = new(
            "新增{0}座成员城市，全球合计{1}座。",
            "{0} new member cities, {1} worldwide."
        );
        public static readonly LocalizedText FieldJoined = new("新增创意领域：", "New creative field: ");
        public static readonly LocalizedText NetworkHasFields = new("创意领域增至{0}个。", "The network now has {0} fields.");
        public static readonly LocalizedText CityMoved = new("{0}变更领域", "{0} changed field");
        public static readonly LocalizedText PublishedOn = new(
            "该记录于{0}发布新版本。",
            "A new version of this record was published on {0}."
        );
    }
}
