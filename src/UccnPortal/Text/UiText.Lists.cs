using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class ConsistencyIssues
    {
        public static readonly LocalizedText RefersToNothing = new(
            "所指的记录已撤下或不存在",
            "It refers to a record that was withdrawn or does not exist"
        );
        public static readonly LocalizedText CitesNoField = new(
            "有一条来源注明的字段“{0}”在本记录中不存在",
            "A source is cited for “{0}”, which this record does not have"
        );
        public static readonly LocalizedText CorrectsNoField = new("所更正的字段“{0}”不存在", "It corrects “{0}”, which is not there");
        public static readonly LocalizedText NoDesignation = new("城市没有任何称号", "The city has no designation");
        public static readonly LocalizedText NoProvince = new(
            "中国城市没有注明省级行政区",
            "A Chinese city without its province-level division"
        );
        public static readonly LocalizedText Twins = new(
            "同一国家、同一领域还有一座同名城市，可能重复",
            "Another city of the same name, country and field: perhaps the same one twice"
        );
        public static readonly LocalizedText SeatOfNoMember = new(
            "{0}在这一届期间不是该领域的会员",
            "{0} was no member of that field in this term"
        );
    }

    public static class Lists
    {
        public static readonly LocalizedText AllRecords = new("全部记录", "All records");
        public static readonly LocalizedText All = new("全部", "All");
        public static readonly LocalizedText BySeed = new("种子数据", "Seed files");
        public static readonly LocalizedText Counted = new("{0}（{1}）", "{0} ({1})");
        public static readonly LocalizedText CountedOf = new("{0}（{1} / {2}）", "{0} ({1} of {2})");
        public static readonly LocalizedText New = new("新建", "New");
        public static readonly LocalizedText Find = new("查找", "Find");
        public static readonly LocalizedText FindHint = new("中文、拼音、首字母或英文", "Chinese, pinyin, initials or English");
        public static readonly LocalizedText Filter = new("筛选", "Filter");
        public static readonly LocalizedText Filters = new("筛选条件", "Filters");
        public static readonly LocalizedText Scopes = new("常用列表", "Saved lists");
        public static readonly LocalizedText Any = new("不限", "Any");
        public static readonly LocalizedText Option = new("{0}（{1}）", "{0} ({1})");
        public static readonly LocalizedText Remove = new("去掉条件：{0}", "Remove: {0}");
        public static readonly LocalizedText ClearAll = new("全部清除", "Clear all");
        public static readonly LocalizedText NothingFound = new("没有符合条件的记录。", "No record fits.");
        public static readonly LocalizedText NothingYet = new("还没有记录。", "No records yet.");
        public static readonly LocalizedText Pages = new("页码", "Pages");
        public static readonly LocalizedText Page = new("第 {0} 页", "Page {0}");
        public static readonly LocalizedText Previous = new("上一页", "Previous");
        public static readonly LocalizedText Next = new("下一页", "Next");
        public static readonly LocalizedText RowsPerPage = new("每页行数", "Rows on a page");
        public static readonly LocalizedText Found = new("第 {0}–{1} 条，共 {2} 条。", "{0}–{1} of {2}.");
        public static readonly LocalizedText MovedToBin = new("“{0}”已移入回收站。", "“{0}” was moved to the bin.");
        public static readonly LocalizedText Times = new("时间均为北京时间。", "Times are Beijing’s.");

        public static readonly LocalizedText Kind = new("类型", "Type");
        public static readonly LocalizedText NameZh = new("中文名称", "Chinese");
        public static readonly LocalizedText NameEn = new("英文名称", "English");
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText Year = new("年份", "Year");
        public static readonly LocalizedText Place = new("省或国家", "Place");
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText Province = new("省级行政区", "Province");
        public static readonly LocalizedText Class = new("类别", "Kind");
        public static readonly LocalizedText Number = new("序号", "No.");
        public static readonly LocalizedText Status = new("状态", "Status");
        public static readonly LocalizedText Texts = new("译文", "Texts");
        public static readonly LocalizedText Check = new("检查", "To check");
        public static readonly LocalizedText By = new("最后编辑", "Last editor");
        public static readonly LocalizedText At = new("最后改动", "Last change");

        public static readonly LocalizedText Live = new("线上", "Live");
        public static readonly LocalizedText LiveWithDraft = new("线上，另有草稿", "Live, with a draft");
        public static readonly LocalizedText NeverPublished = new("草稿，未发布过", "Draft, never public");
        public static readonly LocalizedText WithdrawnWithDraft = new("已撤下，另有草稿", "Withdrawn, with a draft");
        public static readonly LocalizedText Unpublished = new("草稿", "Drafts");
        public static readonly LocalizedText Complete = new("两语齐全", "Complete");
        public static readonly LocalizedText MissingZh = new("缺中文", "Chinese missing");
        public static readonly LocalizedText MissingEn = new("缺英文", "English missing");
        public static readonly LocalizedText Pending = new("待核定", "Pending approval");
        public static readonly LocalizedText NeedsReview = new("待复核", "Needs review");
        public static readonly LocalizedText Outdated = new("译文过时", "Outdated");
        public static readonly LocalizedText Contradiction = new("有矛盾", "Contradictions");
        public static readonly LocalizedText ReviewDue = new("到期复查", "Review due");
        public static readonly LocalizedText Stale = new("久未核对", "Not checked for a year");

        public static readonly LocalizedText Cities = new("城市", "Cities");
        public static readonly LocalizedText Fields = new("领域与标准", "Fields and criteria");
        public static readonly LocalizedText Rules = new("规则与会议", "Rules and meetings");
        public static readonly LocalizedText Steering = new("工作组", "Steering group");
        public static readonly LocalizedText Calls = new("申报", "Calls");
        public static readonly LocalizedText Words = new("文字", "Texts");
        public static readonly LocalizedText Evidence = new("来源与勘误", "Sources and errata");
    }
}
