using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Figures
    {
        public static readonly LocalizedText Title = new("网络图表", "The network in figures");
        public static readonly LocalizedText Lead = new(
            "手册的四幅图与各国排名，以及另外两种分布，均由逐城记录计算，可看任何一年。",
            "The brochure’s four figures and its ranking of countries, and two more, counted from the records of the cities, for any year."
        );
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络的图表：历年增长、各领域、各洲、各国与中国的会员城市，可下载 SVG、PNG 与 CSV。",
            "Figures of the UNESCO Creative Cities Network: growth, fields, "
                + "continents, countries and China’s cities, to download as SVG, PNG and CSV."
        );
        public static readonly LocalizedText TitleInYear = new("{0}，{1}", "{0}, {1}");
        public static readonly LocalizedText PrintedAs = new("手册图 {0}", "Brochure Figure {0}");
        public static readonly LocalizedText Printed = new("手册图 {0}：", "The brochure’s Figure {0}: ");
        public static readonly LocalizedText PrintedRankingAs = new("手册排名", "Brochure ranking");
        public static readonly LocalizedText PrintedRanking = new("手册所印：", "In the brochure: ");
        public static readonly LocalizedText Computed = new("由记录计算", "Counted from the records");
        public static readonly LocalizedText TableAndFiles = new("数据表与下载", "Table and downloads");
        public static readonly LocalizedText AsOfEnd = new("年底：", "As of the end of: ");
        public static readonly LocalizedText Download = new("下载", "Download");
        public static readonly LocalizedText AllFigures = new("全部图表", "All figures");
        public static readonly LocalizedText FieldsFigure = new("各领域的会员城市（图）", "The members of each field, drawn");

        public static readonly LocalizedText Growth = new("会员城市的增长", "Growth of the network");
        public static readonly LocalizedText NewMembers = new("新会员的领域", "New members by field");
        public static readonly LocalizedText Fields = new("各领域的会员城市", "Members by field");
        public static readonly LocalizedText Continents = new("各洲的会员城市", "Members by continent");
        public static readonly LocalizedText Countries = new("各国的会员城市", "Members by country");
        public static readonly LocalizedText Regions = new("教科文组织各地区的会员城市", "Members by UNESCO region");
        public static readonly LocalizedText ChinaByField = new("中国会员城市的领域与入选年份", "China’s members by field and year");

        public static readonly LocalizedText PrintedGrowth = new(
            "创意城市网络发展分析 - 历史发展",
            "Creative Cities Network – General Trend"
        );
        public static readonly LocalizedText PrintedNewMembers = new(
            "2021 年 49 个新增城市类型分析",
            "Categorial Analysis of 49 New Member Cities in 2021"
        );
        public static readonly LocalizedText PrintedFields = new(
            "所有会员城市的类型分析（截至 2021 年）",
            "Categorial Analysis of Member Cities (As of 2021)"
        );
        public static readonly LocalizedText PrintedContinents = new(
            "所有会员城市的洲际分布（截至 2021 年）",
            "Intercontinental Distribution of Member Cities (As of 2021)"
        );
        public static readonly LocalizedText PrintedCountries = new("2021 年各国总入选城市数量排名", "2021 Total Number of Cities Ranking");

        public static readonly LocalizedText Year = new("年", "Year");
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText Continent = new("洲", "Continent");
        public static readonly LocalizedText Region = new("地区", "Region");
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText Rank = new("名次", "Rank");
        public static readonly LocalizedText Members = new("会员", "Members");
        public static readonly LocalizedText InYear = new("{0}", "{0}");
        public static readonly LocalizedText Published = new("公布", "Published");
        public static readonly LocalizedText New = new("新增", "New");
        public static readonly LocalizedText NewIn = new("{0} 新增", "New in {0}");
        public static readonly LocalizedText Share = new("占比", "Share");
        public static readonly LocalizedText Total = new("合计", "Total");
        public static readonly LocalizedText SoFar = new("累计", "So far");
        public static readonly LocalizedText Brochure = new("手册版", "Brochure");

        public static readonly LocalizedText GrowthFrom = new(
            "{0} 至 {1} 年，网络由 {2} 座增至 {3}。",
            "From {0} to {1} the network grew from {2} to {3}."
        );
        public static readonly LocalizedText GrowthAtFirst = new("{0} 年，网络有 {1}。", "In {0} the network had {1}.");
        public static readonly LocalizedText NewMembersIn = new("{0} 年新增 {1}：{2}。", "{1} joined in {0}: {2}.");
        public static readonly LocalizedText MembersByEnd = new(
            "{0} 年底，网络有 {1}：{2}。",
            "At the end of {0} the network had {1}: {2}."
        );
        public static readonly LocalizedText KnownAmong = new("{0}（其中 {1} 座可考）", "{0} ({1} of them known)");
        public static readonly LocalizedText Most = new("{0}最多，{1} 座", "{0} had the most, {1}");
        public static readonly LocalizedText MostEach = new("{0}最多，各 {1} 座", "{0} had the most, {1} each");
        public static readonly LocalizedText MostOf = new("最多的有 {0} 处，各 {1} 座", "{0} of them had the most, {1} each");
        public static readonly LocalizedText And = new("和", " and ");
        public static readonly LocalizedText ChinaHas = new("{0} 年底，中国有 {1}，分属 {2}。", "At the end of {0} China had {1} in {2}.");
        public static readonly LocalizedText ChinaHasNone = new(
            "{0} 年底，中国还没有城市加入网络。",
            "No Chinese city had joined the network by the end of {0}."
        );

        public static readonly LocalizedText GrowthReading = new("色块的次序与图例相同。", "The planes follow the order of the key.");
        public static readonly LocalizedText BrochureRule = new(
            "细线划在手册所示的 {0} 年之后。",
            "The line parts the years that the brochure shows, to {0}, from those after it."
        );
        public static readonly LocalizedText BrochureMarks = new(
            "图中的短竖线与细线标出手册所示的 {0} 年。",
            "Upright ticks and thin lines mark {0}, the year that the brochure shows."
        );
        public static readonly LocalizedText BrochureTick = new(
            "横条为 {0} 年，短竖线为手册所示的 {1} 年。",
            "Bars: {0}. Upright ticks: {1}, the year that the brochure shows."
        );
        public static readonly LocalizedText UnknownOutline = new(
            "虚线框：已公布而尚未逐城查明的 {0} 座。",
            "Dashed outline: {0} published but not yet identified one by one."
        );
        public static readonly LocalizedText GridReading = new(
            "每格为该领域当年新入选的城市数。",
            "Each cell is the number of cities that joined in that field and year."
        );

        public static readonly LocalizedText NewCountedOf = new(
            "{0} 年公布新增 {1} 座，此处按逐城记录计 {2} 座。",
            "UNESCO published {1} new members in {0}; the records hold {2} of them."
        );
        public static readonly LocalizedText MovesAreNotNew = new(
            "改换领域的会员不计为新增：{0}。",
            "Members that changed their field are not new: {0}."
        );
        public static readonly LocalizedText Move = new("{0}（{1}，{2}转入{3}）", "{0} ({1}, from {2} to {3})");
        public static readonly LocalizedText OnlyLargest = new(
            "图中为会员不少于 {0} 座的 {1} 个国家，全部国家见页面上的表。",
            "Drawn are the {1} countries with {0} members or more; the page’s table has them all."
        );
        public static readonly LocalizedText M49 = new(
            "各洲按联合国 M49 分区：土耳其、格鲁吉亚、阿塞拜疆计入亚洲，俄罗斯计入欧洲，中美洲与加勒比计入北美洲。",
            "Continents follow the United Nations’ M49: Türkiye, Georgia and Azerbaijan count "
                + "as Asia, Russia as Europe, Central America and the Caribbean as North America."
        );
        public static readonly LocalizedText UnescoRegions = new(
            "教科文组织的地区是选举分组，不等于地理上的洲。",
            "UNESCO’s regions are its electoral groups, not continents."
        );
        public static readonly LocalizedText SameRank = new(
            "会员数相同的国家名次相同，按英文名排列。",
            "Countries with as many members share a rank and stand by English name."
        );
        public static readonly LocalizedText PictureLost = new(
            "手册所印的图未能取得，其中的数字不详；此处由记录计算。",
            "The brochure’s own picture is lost and its numbers are not known; this one is counted from the records."
        );

        public static readonly LocalizedText NotesHead = new("说明", "Notes");
        public static readonly LocalizedText SourceLine = new("来源：{0}", "Source: {0}");
        public static readonly LocalizedText LicenceLine = new("许可：{0}", "Licence: {0}");

        /// <summary>The published number of cities, and the number known to the records if it is lower.</summary>
        public static LocalizedText Cities(int published, int known) =>
            published == known ? Cities(known) : KnownAmong.With(Cities(published), known);

        public static LocalizedText Cities(int count) =>
            new($"{count} 座会员城市", count == 1 ? "1 member city" : $"{count} member cities");

        public static LocalizedText FieldCount(int count) => new($"{count} 个领域", count == 1 ? "1 field" : $"{count} fields");
    }
}
