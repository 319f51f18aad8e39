using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class ConsistencyIssues
    {
        public static readonly LocalizedText RefersToNothing = new(
            "引用的记录已撤下或不存在",
            "Refers to a record that was withdrawn or does not exist"
        );
        public static readonly LocalizedText CitesNoField = new(
            "来源所注明的字段“{0}”在本记录中不存在",
            "A source is cited for “{0}”, which this record does not have"
        );
        public static readonly LocalizedText CorrectsNoField = new("所更正的字段“{0}”不存在", "Corrects “{0}”, which does not exist");
        public static readonly LocalizedText NoDesignation = new("该城市没有任何称号", "The city has no title");
        public static readonly LocalizedText NoProvince = new(
            "该中国城市未注明省级行政区",
            "The province-level division of this Chinese city is missing"
        );
        public static readonly LocalizedText Twins = new(
            "同一国家、同一领域另有同名城市，可能重复",
            "Another city has the same name, country and field: possible duplicate"
        );
        public static readonly LocalizedText SeatOfNoMember = new(
            "{0}在本届任期内不是该领域的成员城市",
            "{0} was not a member city in that field during this term"
        );
    }

    public static class Lists
    {
        public static readonly LocalizedText AllRecords = new("全部记录", "All records");
        public static readonly LocalizedText All = new("全部", "All");
        public static readonly LocalizedText BySeed = new("初始数据", "Initial data");
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
        public static readonly LocalizedText Remove = new("取消条件：{0}", "Remove: {0}");
        public static readonly LocalizedText ClearAll = new("全部清除", "Clear all");
        public static readonly LocalizedText NothingFound = new("没有符合条件的记录。", "No matching records.");
        public static readonly LocalizedText NothingYet = new("暂无记录。", "No records yet.");
        public static readonly LocalizedText Pages = new("页码", "Pages");
        public static readonly LocalizedText Page = new("第{0}页", "Page {0}");
        public static readonly LocalizedText Previous = new("上一页", "Previous");
        public static readonly LocalizedText Next = new("下一页", "Next");
        public static readonly LocalizedText RowsPerPage = new("每页行数", "Rows per page");
        public static readonly LocalizedText Found = new("第{0}—{1}条，共{2}条。", "{0}–{1} of {2}.");
        public static readonly LocalizedText MovedToBin = new("“{0}”已移入回收站。", "“{0}” was moved to the bin.");
        public static readonly LocalizedText Times = new("时间均为北京时间。", "All times are Beijing time.");

        public static readonly LocalizedText Kind = new("类型", "Type");
        public static readonly LocalizedText NameZh = new("中文名称", "Chinese name");
        public static readonly LocalizedText NameEn = new("英文名称", "English name");
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText Year = new("年份", "Year");
        public static readonly LocalizedText Place = new("省份或国家", "Province or country");
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText Province = new("省级行政区", "Province");
        public static readonly LocalizedText Class = new("类别", "Category");
        public static readonly LocalizedText Number = new("序号", "No.");
        public static readonly LocalizedText Status = new("状态", "Status");
        public static readonly LocalizedText Texts = new("译文", "Translation");
        public static readonly LocalizedText Check = new("待检查", "To check");
        public static readonly LocalizedText By = new("最后编辑", "Last edited by");
        public static readonly LocalizedText At = new("最后修改", "Last changed");

        public static readonly LocalizedText Live = new("线上", "Live");
        public static readonly LocalizedText LiveWithDraft = new("线上，另有草稿", "Live, with a draft");
        public static readonly LocalizedText NeverPublished = new("草稿，未发布过", "Draft, never published");
        public static readonly LocalizedText WithdrawnWithDraft = new("已撤下，另有草稿", "Withdrawn, with a draft");
        public static readonly LocalizedText Unpublished = new("草稿", "Drafts");
        public static readonly LocalizedText Complete = new("中英文齐全", "Complete");
        public static readonly LocalizedText MissingZh = new("缺中文", "Chinese missing");
        public static readonly LocalizedText MissingEn = new("缺英文", "English missing");
        public static readonly LocalizedText Pending = new("译文待批准", "Translation awaiting approval");
        public static readonly LocalizedText NeedsReview = new("内容待核实", "To be verified");
        public static readonly LocalizedText Outdated = new("译文过时", "Translation outdated");
        public static readonly LocalizedText Contradiction = new("数据矛盾", "Contradictions");
        public static readonly LocalizedText ReviewDue = new("到期复查", "Review due");
        public static readonly LocalizedText Stale = new("一年以上未核对", "Not checked for a year");

        public static readonly LocalizedText Cities = new("城市", "Cities");
        public static readonly LocalizedText Fields = new("领域与标准", "Fields and criteria");
        public static readonly LocalizedText Rules = new("规则与年会", "Rules and meetings");
        public static readonly LocalizedText Steering = new("指导工作组", "Steering Group");
        public static readonly LocalizedText Calls = new("申报", "Calls");
        public static readonly LocalizedText Words = new("文字", "Texts");
        public static readonly LocalizedText Evidence = new("来源与勘误", "Sources and errata");
    }
}
