using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Fields
    {
        public static readonly LocalizedText Title = new("创意领域", "Creative fields");
        public static readonly LocalizedText IndexLead = new(
            "{0} 个领域，{1} 座会员城市，其中中国 {2} 座。",
            "{0} fields, {1} member cities, {2} of them in China."
        );
        public static readonly LocalizedText IndexDescription = new(
            "联合国教科文组织创意城市网络的 {0} 个创意领域：称号、评选标准与城市数。",
            "The {0} creative fields of the UNESCO Creative Cities Network: titles, selection criteria and numbers of cities."
        );
        public static readonly LocalizedText Caption = new(
            "各领域的称号、评选标准与城市数",
            "The fields with their titles, criteria and numbers of cities"
        );
        public static readonly LocalizedText Sign = new("记号", "Sign");
        public static readonly LocalizedText Name = new("领域", "Field");
        public static readonly LocalizedText OtherName = new("英文名", "Chinese name");
        public static readonly LocalizedText CityTitle = new("称号与评选标准", "Title and criteria");
        public static readonly LocalizedText China = new("中国", "China");
        public static readonly LocalizedText Network = new("全网", "Network");
        public static readonly LocalizedText InChina = new("中国 {0}", "China {0}");
        public static readonly LocalizedText InNetwork = new("全网 {0}", "Network {0}");
        public static readonly LocalizedText CriteriaCount = new("评选标准 {0} 条", "Criteria: {0}");
        public static readonly LocalizedText CriteriaToCome = new("评选标准待补", "criteria to be added");
        public static readonly LocalizedText Since = new("{0} 年起", "since {0}");

        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络“{0}”领域：评选标准（{1} 条）、中国城市（{2} 座）与全部城市（{3} 座）。",
            "{0} in the UNESCO Creative Cities Network: selection criteria ({1}), cities in China ({2}) and all cities ({3})."
        );
        public static readonly LocalizedText About = new("领域简介", "The field");
        public static readonly LocalizedText Criteria = new("评选标准", "Selection criteria");
        public static readonly LocalizedText CriteriaNote = new(
            "共 {0} 条。点编号可得固定链接。",
            "{0} in all. Each number is a permanent link."
        );
        public static readonly LocalizedText CriteriaToComeNote = new(
            "尚未查得教科文组织公布的这一领域的评选标准，查得后补入。",
            "UNESCO’s criteria for this field have not been found yet; they will be added."
        );
        public static readonly LocalizedText CriterionLink = new("{0} 的链接", "Link to {0}");
        public static readonly LocalizedText CriterionInField = new("{0}，见该领域的页面", "{0} on its field’s page");
        public static readonly LocalizedText CriterionAmongOthers = new("{0}，见各领域评选标准", "{0} among the criteria of all fields");
        public static readonly LocalizedText CriteriaOfAll = new("各领域评选标准", "The criteria of all fields");

        public static readonly LocalizedText ChineseCities = new("中国城市", "Cities in China");
        public static readonly LocalizedText NoChineseCities = new("这一领域尚无中国城市。", "No city in China yet.");
        public static readonly LocalizedText AllCities = new("全部城市", "All cities");
        public static readonly LocalizedText AllCitiesNote = new("{0} 座，按入选年份。", "{0}, by year of designation.");
        public static readonly LocalizedText FilterAndSort = new("按国家、年份筛选与排序", "Filter and sort them by country and year");
        public static readonly LocalizedText MovedTo = new("{0} 年转入{1}", "moved to {1} in {0}");
        public static readonly LocalizedText MovedFrom = new("自{0}转入", "from {0}");
        public static readonly LocalizedText Until = new("至 {0} 年", "until {0}");
        public static readonly LocalizedText UnknownAfter = new("{0} 年后不详", "not known after {0}");
        public static readonly LocalizedText PrintedList = new("手册所印的名单", "The list as printed in the brochure");
        public static readonly LocalizedText FurtherSources = new("各城市的来源见其页面。", "Each city’s page names its own sources.");

        public static readonly LocalizedText Growth = new("历年增长", "Growth by year");
        public static readonly LocalizedText GrowthCaption = new("按上列城市逐年计算", "Counted from the cities above");
        public static readonly LocalizedText Year = new("年份", "Year");
        public static readonly LocalizedText Joined = new("新增", "New");
        public static readonly LocalizedText Moved = new("转入或转出", "Moved in or out");
        public static readonly LocalizedText Total = new("合计", "Total");

        public static readonly LocalizedText Coordinators = new("历任协调员", "Coordinators");
        public static readonly LocalizedText CoordinatorsNote = new(
            "指导工作组中代表这一领域的城市。",
            "The cities that held the field’s seats in the Steering Group."
        );
        public static readonly LocalizedText NoCoordinators = new("没有记录。", "None on record.");
        public static readonly LocalizedText KnownThrough = new(
            "{0} 年所印；其后的任职城市不详。",
            "As printed in {0}; later holders are not known."
        );

        public static readonly LocalizedText NotYet = new(
            "{0} 年尚无这一领域，它设立于 {1} 年。",
            "This field did not exist in {0}; it was added in {1}."
        );
    }
}
