using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Cities
    {
        public static readonly LocalizedText Title = new("中国创意城市", "China’s Creative Cities");
        public static readonly LocalizedText PrintedTitle = new(
            "手册标题：中国创意城市列表",
            "Title in the brochure: China Creative Cities List"
        );
        public static readonly LocalizedText Narrowed = new("{0}：{1}", "{0}: {1}");
        public static readonly LocalizedText Counted = new("{0}（{1}）", "{0} ({1})");
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络的中国成员城市：{0}，含称号、省区与入选年份。",
            "China’s member cities in the UNESCO Creative Cities Network: {0}, with title, province and year of designation."
        );

        public static readonly LocalizedText WorldTitle = new("全球成员城市", "Member cities worldwide");
        public static readonly LocalizedText WorldDescription = new(
            "联合国教科文组织创意城市网络的全球成员城市：{0}，含称号、国家与入选年份。",
            "The member cities of the UNESCO Creative Cities Network: {0}, with title, country and year of designation."
        );

        public static readonly LocalizedText FilterAndSort = new("筛选与排序", "Filter and sort");
        public static readonly LocalizedText Filter = new("筛选", "Filter");
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText Province = new("省、直辖市、特别行政区", "Province, municipality, SAR");
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText Region = new("教科文组织地区", "UNESCO region");
        public static readonly LocalizedText InRegion = new("地区：{0}", "Region: {0}");
        public static readonly LocalizedText Continent = new("大洲", "Continent");
        public static readonly LocalizedText Status = new("成员状态", "Membership");
        public static readonly LocalizedText Member = new("成员", "Member");
        public static readonly LocalizedText Moved = new("已转入其他领域", "Moved to another field");
        public static readonly LocalizedText Left = new("已退出", "Left");
        public static readonly LocalizedText Years = new("入选年份", "Year of designation");
        public static readonly LocalizedText YearFrom = new("起始年份", "From");
        public static readonly LocalizedText YearTo = new("截止年份", "To");
        public static readonly LocalizedText AnyYear = new("不限", "Any");
        public static readonly LocalizedText Sort = new("排序依据", "Sort by");
        public static readonly LocalizedText Direction = new("排序方式", "Order");
        public static readonly LocalizedText Ascending = new("升序", "Ascending");
        public static readonly LocalizedText Descending = new("降序", "Descending");
        public static readonly LocalizedText AsOf = new("数据时点", "Data as of");
        public static readonly LocalizedText Today = new("当前（{0}）", "Current ({0})");
        public static readonly LocalizedText AsOfYear = new("{0}年底（{1}）", "End of {0} ({1})");
        public static readonly LocalizedText AsOfBrochure = new("{0}年底，手册版（{1}）", "End of {0}, brochure edition ({1})");
        public static readonly LocalizedText Apply = new("筛选", "Apply filters");

        public static readonly LocalizedText Applied = new("已选条件", "Filters applied");
        public static readonly LocalizedText Remove = new("移除", "Remove");
        public static readonly LocalizedText ClearAll = new("清除全部", "Clear all");
        public static readonly LocalizedText Since = new("{0}年起", "Since {0}");
        public static readonly LocalizedText Until = new("{0}年及以前", "Up to {0}");

        public static readonly LocalizedText Results = new("结果", "Results");
        public static readonly LocalizedText Views = new("显示方式", "View");
        public static readonly LocalizedText Table = new("表格", "Table");
        public static readonly LocalizedText Map = new("位置图", "Map");
        public static readonly LocalizedText List = new("列表", "List");

        public static readonly LocalizedText Pages = new("分页", "Pages");
        public static readonly LocalizedText PageOf = new("第{0}页，共{1}页", "Page {0} of {1}");
        public static readonly LocalizedText PreviousPage = new("上一页", "Previous page");
        public static readonly LocalizedText NextPage = new("下一页", "Next page");

        public static readonly LocalizedText Sign = new("标识", "Symbol");
        public static readonly LocalizedText City = new("城市", "City");
        public static readonly LocalizedText OtherName = new("英文名", "Chinese name");
        public static readonly LocalizedText DesignatedAs = new("称号", "Title");
        public static readonly LocalizedText InProvince = new("省区", "Province");
        public static readonly LocalizedText Year = new("入选", "Year");

        public static readonly LocalizedText GroupedByYear = new("按入选年份分组，同一年内", "Grouped by year; within each year:");
        public static readonly LocalizedText PrintedOrder = new(
            "注：手册标题注明按拼音首字母排序，实际按英文名排序，",
            "The brochure says the list is in pinyin order; it is in order of the English names."
        );
        public static readonly LocalizedText SeeErratum = new("详见勘误", "See the erratum");
        public static readonly LocalizedText NewerRows = new(
            "标注“{0}年后”的城市，入选时间晚于手册数据（截至{0}年）。",
            "“New since {0}” marks cities designated after {0}, the year of the brochure’s data."
        );

        public static readonly LocalizedText ShownAsOf = new("数据截至{0}年", "As of {0}");

        public static readonly LocalizedText Ignored = new(
            "已忽略{0}={1}：本列表无此条件或取值。",
            "Ignored: {0}={1}. This list has no such filter or value."
        );

        public static readonly LocalizedText MapOf = new("{0}位置图：{1}", "Map of positions: {0}, {1}");
        public static readonly LocalizedText MapNote = new(
            "等距圆柱投影，WGS 84坐标系。图中仅有经纬网和点位，不表示海岸线、边界或领土归属。",
            "Equirectangular projection, WGS 84. Graticule and positions only: no coastlines or boundaries are shown, and no opinion "
                + "on them is implied."
        );
        public static readonly LocalizedText MapNumbers = new("点击城市密集处可放大查看。", "Select a crowded area to zoom in.");
        public static readonly LocalizedText ZoomIn = new("放大查看", "Zoom in");
        public static readonly LocalizedText JumpTo = new("跳转至", "Jump to");
        public static readonly LocalizedText OtherLetters = new("其他", "Other");
        public static readonly LocalizedText MapDot = new("{0}，{1}，{2}年", "{0}, {1}, {2}");
        public static readonly LocalizedText MapUnplaced = new(
            "另有{0}座城市坐标未知，未在图中标出。",
            "Not shown: {0} without known coordinates."
        );
        public static readonly LocalizedText MapCluster = new("{0}：{1}", "{0}: {1}");
        public static readonly LocalizedText MapClusterMore = new("{0}等{1}国", "{0} and others ({1} countries in all)");
        public static readonly LocalizedText CountryWithCount = new("{0}{1}座", "{0} {1}");
        public static readonly LocalizedText Latitude = new("纬度", "Latitude");
        public static readonly LocalizedText Longitude = new("经度", "Longitude");
        public static readonly LocalizedText Unknown = new("未知", "unknown");

        public static readonly LocalizedText NothingFound = new("没有符合条件的城市", "No matching cities");
        public static readonly LocalizedText NoMembersYet = new(
            "截至{0}年底，中国尚无城市加入网络。",
            "No Chinese city had joined the network by the end of {0}."
        );
        public static readonly LocalizedText YearsReversed = new("起始年份晚于截止年份。", "The start year is later than the end year.");
        public static readonly LocalizedText NoneSuch = new("本列表中没有城市符合该条件。", "No city on this list meets this condition.");
        public static readonly LocalizedText TooNarrow = new("没有城市同时符合全部条件。", "No city meets all of these conditions.");
        public static readonly LocalizedText Without = new("取消“{0}”后有{1}", "Without “{0}”: {1}");

        private static readonly LocalizedText Africa = new("非洲", "Africa");
        private static readonly LocalizedText Asia = new("亚洲", "Asia");
        private static readonly LocalizedText Europe = new("欧洲", "Europe");
        private static readonly LocalizedText NorthAmerica = new("北美洲", "North America");
        private static readonly LocalizedText SouthAmerica = new("南美洲", "South America");
        private static readonly LocalizedText Oceania = new("大洋洲", "Oceania");
        private static readonly LocalizedText ArabStates = new("阿拉伯国家", "Arab States");
        private static readonly LocalizedText AsiaAndThePacific = new("亚洲及太平洋地区", "Asia and the Pacific");
        private static readonly LocalizedText EuropeAndNorthAmerica = new("欧洲及北美地区", "Europe and North America");
        private static readonly LocalizedText LatinAmericaAndTheCaribbean = new("拉丁美洲及加勒比地区", "Latin America and the Caribbean");

        public static LocalizedText NameOf(Records.Continent continent) =>
            continent switch
            {
                Records.Continent.Africa => Africa,
                Records.Continent.Asia => Asia,
                Records.Continent.Europe => Europe,
                Records.Continent.NorthAmerica => NorthAmerica,
                Records.Continent.SouthAmerica => SouthAmerica,
                _ => Oceania,
            };

        public static LocalizedText NameOf(UnescoRegion region) =>
            region switch
            {
                UnescoRegion.Africa => Africa,
                UnescoRegion.ArabStates => ArabStates,
                UnescoRegion.AsiaAndThePacific => AsiaAndThePacific,
                UnescoRegion.EuropeAndNorthAmerica => EuropeAndNorthAmerica,
                _ => LatinAmericaAndTheCaribbean,
            };

        public static LocalizedText CountriesCount(int countries) =>
            new($"{countries}国", countries == 1 ? "1 country" : $"{countries} countries");

        public static LocalizedText Count(int cities) => new($"{cities}座", cities == 1 ? "1 city" : $"{cities} cities");
    }
}
