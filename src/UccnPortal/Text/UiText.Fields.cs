using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Fields
    {
        public static readonly LocalizedText Title = new("创意领域", "Creative fields");
        public static readonly LocalizedText IndexLead = new(
            "共{0}个创意领域、{1}座成员城市，其中中国{2}座。",
            "{0} creative fields and {1} member cities, {2} of them in China."
        );
        public static readonly LocalizedText IndexDescription = new(
            "联合国教科文组织创意城市网络的{0}个创意领域：称号、评选标准与城市数量。",
            "The {0} creative fields of the UNESCO Creative Cities Network: titles, selection criteria and numbers of cities."
        );
        public static readonly LocalizedText Caption = new(
            "各领域的称号、评选标准与城市数量",
            "The fields with their titles, selection criteria and numbers of cities"
        );
        public static readonly LocalizedText Sign = new("标识", "Symbol");
        public static readonly LocalizedText Name = new("领域", "Field");
        public static readonly LocalizedText OtherName = new("英文名", "Chinese name");
        public static readonly LocalizedText CityTitle = new("称号与评选标准", "Title and criteria");
        public static readonly LocalizedText China = new("中国", "China");
        public static readonly LocalizedText Network = new("全球", "World");
        public static readonly LocalizedText InChina = new("中国{0}座", "{0} in China");
        public static readonly LocalizedText InNetwork = new("全球{0}座", "{0} worldwide");
        public static readonly LocalizedText CriteriaCount = new("评选标准{0}条", "Criteria: {0}");
        public static readonly LocalizedText CriteriaToCome = new("评选标准暂缺", "criteria not yet available");
        public static readonly LocalizedText Since = new("{0}年起", "since {0}");

        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络“{0}”领域：评选标准（{1}条）、中国城市（{2}座）与全球城市（{3}座）。",
            "{0} in the UNESCO Creative Cities Network: selection criteria ({1}), cities in China ({2}) and cities worldwide ({3})."
        );
        public static readonly LocalizedText About = new("领域简介", "About the field");
        public static readonly LocalizedText Criteria = new("评选标准", "Selection criteria");
        public static readonly LocalizedText CriteriaNote = new(
            "共{0}条。点击编号可获取该条的固定链接。",
            "{0} in all. Click a number for a permanent link."
        );
        public static readonly LocalizedText CriteriaToComeNote = new(
            "教科文组织尚未公布该领域的评选标准，或本站尚未收录；收录后将及时更新。",
            "UNESCO has not published the criteria for this field, or this site has not yet included them. They will be added when "
                + "available."
        );
        public static readonly LocalizedText CriterionLink = new("{0}的链接", "Link to {0}");
        public static readonly LocalizedText CriterionInField = new("{0}，见该领域页面", "{0} on its field’s page");
        public static readonly LocalizedText CriterionAmongOthers = new("{0}，见各领域评选标准", "{0} among the criteria of all fields");
        public static readonly LocalizedText CriteriaOfAll = new("各领域评选标准", "Criteria of all fields");

        public static readonly LocalizedText ChineseCities = new("中国城市", "Chinese cities");
        public static readonly LocalizedText NoChineseCities = new("该领域暂无中国城市。", "No Chinese cities in this field yet.");
        public static readonly LocalizedText AllCities = new("全部城市", "All cities");
        public static readonly LocalizedText AllCitiesNote = new("共{0}座，按入选年份排列。", "{0}, by year of designation.");
        public static readonly LocalizedText FilterAndSort = new("按国家、年份筛选与排序", "Filter and sort by country and year");
        public static readonly LocalizedText MovedTo = new("{0}年转入{1}", "moved to {1} in {0}");
        public static readonly LocalizedText MovedFrom = new("由{0}转入", "moved from {0}");
        public static readonly LocalizedText Until = new("至{0}年", "until {0}");
        public static readonly LocalizedText UnknownAfter = new("{0}年后情况不详", "unknown after {0}");
        public static readonly LocalizedText PrintedList = new("手册中的名单", "The list in the brochure");
        public static readonly LocalizedText FurtherSources = new("各城市的资料来源见其页面。", "Sources for each city are on its page.");

        public static readonly LocalizedText Growth = new("历年增长", "Growth by year");
        public static readonly LocalizedText GrowthMessage = new("{0}领域：{1}年{2}，{3}年{4}。", "{0}: {2} in {1}, {4} in {3}.");
        public static readonly LocalizedText GrowthTable = new("数据表", "Data table");
        public static readonly LocalizedText GrowthCaption = new("根据上列城市逐年统计", "Calculated from the cities above");
        public static readonly LocalizedText Year = new("年份", "Year");
        public static readonly LocalizedText Joined = new("新增", "New");
        public static readonly LocalizedText Moved = new("转入或转出", "Moved in or out");
        public static readonly LocalizedText Total = new("合计", "Total");

        public static readonly LocalizedText Coordinators = new("历任协调员", "Coordinators");
        public static readonly LocalizedText CoordinatorsNote = new(
            "在指导工作组中代表该领域的城市。",
            "Cities that have represented this field in the Steering Group."
        );
        public static readonly LocalizedText NoCoordinators = new("暂无记录。", "None recorded.");
        public static readonly LocalizedText KnownThrough = new("截至{0}年的任职情况。", "Office-holders as of {0}.");

        public static readonly LocalizedText NotYet = new(
            "{0}年时尚无该领域，该领域设立于{1}年。",
            "This field did not exist in {0}; it was added in {1}."
        );
    }
}
