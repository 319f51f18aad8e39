using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Cities
    {
        public static readonly LocalizedText Title = new("中国创意城市列表", "China Creative Cities List");
        public static readonly LocalizedText Narrowed = new("{0}：{1}", "{0}: {1}");
        public static readonly LocalizedText Counted = new("{0}（{1}）", "{0} ({1})");
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络中的中国城市：{0}，含城市、称号、省区与入选年份。",
            "The Chinese members of the UNESCO Creative Cities Network: {0}, with title, province and year."
        );

        public static readonly LocalizedText WorldTitle = new("全网会员城市", "Member cities of the network");
        public static readonly LocalizedText WorldDescription = new(
            "联合国教科文组织创意城市网络的会员城市：{0}，含城市、称号、国家与入选年份。",
            "The member cities of the UNESCO Creative Cities Network: {0}, with title, country and year."
        );

        public static readonly LocalizedText FilterAndSort = new("筛选与排序", "Filter and sort");
        public static readonly LocalizedText Filter = new("筛选", "Filter");
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText Province = new("省、直辖市、特别行政区", "Province, municipality, SAR");
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText Region = new("教科文组织地区", "UNESCO region");
        public static readonly LocalizedText InRegion = new("地区：{0}", "Region: {0}");
        public static readonly LocalizedText Continent = new("大洲", "Continent");
        public static readonly LocalizedText Status = new("会籍", "Membership");
        public static readonly LocalizedText Member = new("成员", "Member");
        public static readonly LocalizedText Moved = new("已转入其他领域", "Moved to another field");
        public static readonly LocalizedText Left = new("已退出", "Left");
        public static readonly LocalizedText Years = new("入选年份", "Year of designation");
        public static readonly LocalizedText YearFrom = new("自", "From");
        public static readonly LocalizedText YearTo = new("至", "To");
        public static readonly LocalizedText AnyYear = new("不限", "Any");
        public static readonly LocalizedText Sort = new("排序", "Sort by");
        public static readonly LocalizedText Direction = new("次序", "Order");
        public static readonly LocalizedText Ascending = new("顺序", "Ascending");
        public static readonly LocalizedText Descending = new("倒序", "Descending");
        public static readonly LocalizedText AsOf = new("资料截至", "As of");
        public static readonly LocalizedText Today = new("现行（{0}）", "Today ({0})");
        public static readonly LocalizedText AsOfYear = new("{0} 年底（{1}）", "End of {0} ({1})");
        public static readonly LocalizedText AsOfBrochure = new("手册版：{0} 年底（{1}）", "The brochure: end of {0} ({1})");
        public static readonly LocalizedText Apply = new("筛选", "Apply");

        public static readonly LocalizedText Applied = new("已选条件", "Filters applied");
        public static readonly LocalizedText Remove = new("移除", "Remove");
        public static readonly LocalizedText ClearAll = new("清除全部", "Clear all");
        public static readonly LocalizedText Since = new("{0} 年起", "Since {0}");
        public static readonly LocalizedText Until = new("{0} 年及以前", "Until {0}");

        public static readonly LocalizedText Results = new("城市", "Cities");
        public static readonly LocalizedText Views = new("显示方式", "View");
        public static readonly LocalizedText Table = new("表", "Table");
        public static readonly LocalizedText Map = new("位置图", "Map");
        public static readonly LocalizedText List = new("名单", "List");

        public static readonly LocalizedText Pages = new("分页", "Pages");
        public static readonly LocalizedText PageOf = new("第 {0} 页，共 {1} 页", "Page {0} of {1}");
        public static readonly LocalizedText PreviousPage = new("上一页", "Previous page");
        public static readonly LocalizedText NextPage = new("下一页", "Next page");

        public static readonly LocalizedText Sign = new("记号", "Sign");
        public static readonly LocalizedText City = new("城市", "City");
        public static readonly LocalizedText OtherName = new("英文名", "Chinese name");
        public static readonly LocalizedText EnglishName = new("英文名", "English name");
        public static readonly LocalizedText DesignatedAs = new("称号", "Title");
        public static readonly LocalizedText InProvince = new("省区", "Province");
        public static readonly LocalizedText Year = new("入选", "Year");

        public static readonly LocalizedText GroupedByYear = new("按入选年份分组；同一年内：", "By year; within a year:");
        public static readonly LocalizedText PrintedOrder = new(
            "手册标题称按“拼音首字母”，所印实为英文名顺序：",
            "The brochure’s heading claims the order of pinyin initials; what it prints is the order of the English names:"
        );
        public static readonly LocalizedText SeeErratum = new("见勘误", "see the erratum");
        public static readonly LocalizedText NewerRows = new(
            "标“手册后”者，入选晚于手册所载的 {0} 年。",
            "“After the brochure” marks titles given later than {0}, the year that the brochure shows."
        );

        public static readonly LocalizedText ShownAsOf = new("资料截至 {0}", "As of {0}");

        public static readonly LocalizedText Ignored = new(
            "未采用 {0}={1}：此列表没有这个条件或取值。",
            "Not applied: {0}={1}. This list has no such condition or value."
        );

        public static readonly LocalizedText MapOf = new("{0}位置图：{1}", "{0}, by position: {1}");
        public static readonly LocalizedText MapNote = new(
            "等距圆柱投影，WGS 84。只有经纬网与点位，不表示海岸、边界或归属。",
            "Equirectangular, WGS 84. Graticule and positions only: no coast, no boundary, no statement on either."
        );
        public static readonly LocalizedText MapNumbers = new(
            "带数字的圆代表相距很近的几座城市，点开即单独放大。",
            "A circle with a number stands for cities close together; follow it to see them larger."
        );
        public static readonly LocalizedText MapDot = new("{0}，{1}，{2} 年", "{0}, {1}, {2}");
        public static readonly LocalizedText MapUnplaced = new(
            "{0} 座城市坐标未知，未绘入图中。",
            "{0} without known coordinates are not in the drawing."
        );
        public static readonly LocalizedText MapCluster = new("{0}：{1}", "{0}: {1}");
        public static readonly LocalizedText MapClusterMore = new("{0}等 {1} 国", "{0} and more, {1} countries in all");
        public static readonly LocalizedText CountryWithCount = new("{0} {1}", "{0} {1}");
        public static readonly LocalizedText Latitude = new("纬度", "Latitude");
        public static readonly LocalizedText Longitude = new("经度", "Longitude");
        public static readonly LocalizedText Unknown = new("未知", "unknown");

        public static readonly LocalizedText NothingFound = new("没有符合条件的城市", "No city matches");
        public static readonly LocalizedText NoMembersYet = new(
            "{0} 年底中国还没有城市加入网络。",
            "No Chinese city had joined the network by the end of {0}."
        );
        public static readonly LocalizedText YearsReversed = new("起始年份晚于截止年份。", "The first year is later than the last.");
        public static readonly LocalizedText NoneSuch = new(
            "此列表中没有符合这一条件的城市。",
            "No city on this list meets this condition."
        );
        public static readonly LocalizedText TooNarrow = new(
            "单独看每个条件也许有城市，但没有一座城市同时符合全部条件。",
            "Each condition may be met by some city, but no city meets all of them."
        );
        public static readonly LocalizedText Without = new("去掉“{0}”：{1}", "Without “{0}”: {1}");

        private static readonly LocalizedText Africa = new("非洲", "Africa");
        private static readonly LocalizedText Asia = new("亚洲", "Asia");
        private static readonly LocalizedText Europe = new("欧洲", "Europe");
        private static readonly LocalizedText NorthAmerica = new("北美洲", "North America");
        private static readonly LocalizedText SouthAmerica = new("南美洲", "South America");
        private static readonly LocalizedText Oceania = new("大洋洲", "Oceania");
        private static readonly LocalizedText ArabStates = new("阿拉伯国家", "Arab States");
        private static readonly LocalizedText AsiaAndThePacific = new("亚洲和太平洋", "Asia and the Pacific");
        private static readonly LocalizedText EuropeAndNorthAmerica = new("欧洲和北美", "Europe and North America");
        private static readonly LocalizedText LatinAmericaAndTheCaribbean = new("拉丁美洲和加勒比", "Latin America and the Caribbean");

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
            new($"{countries} 国", countries == 1 ? "1 country" : $"{countries} countries");

        public static LocalizedText Count(int cities) => new($"{cities} 座", cities == 1 ? "1 city" : $"{cities} cities");
    }
}
