using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Figures
    {
        public static readonly LocalizedText Title = new("数据图表", "Charts");
        public static readonly LocalizedText Lead = new(
            "包括手册中的四幅图和各国排名，另增两幅分布图；数据由本站城市记录统计，可选择年份查看。",
            "The four charts and the country ranking of the brochure, plus two more charts, calculated from this site’s city "
                + "records for any year."
        );
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络数据图表：历年增长、各领域、各洲、各国与中国的成员城市，可下载SVG、PNG与CSV文件。",
            "Charts of the UNESCO Creative Cities Network: growth, fields, continents, countries and Chinese cities, to download as "
                + "SVG, PNG and CSV."
        );
        public static readonly LocalizedText TitleInYear = new("{0}（{1}年）", "{0}, {1}");
        public static readonly LocalizedText PrintedAs = new("手册图{0}", "Brochure Figure {0}");
        public static readonly LocalizedText PrintedCaption = new("手册图题：", "Caption in the brochure: ");
        public static readonly LocalizedText PrintedRankingAs = new("手册排名", "Brochure ranking");
        public static readonly LocalizedText PrintedHeading = new("手册标题：", "Heading in the brochure: ");
        public static readonly LocalizedText Numbered = new("图{0}\u3000{1}", "Figure {0}. {1}");
        public static readonly LocalizedText Computed = new("本站统计", "Calculated by this site");
        public static readonly LocalizedText TableAndFiles = new("数据表与下载", "Data table and downloads");
        public static readonly LocalizedText AsOfEnd = new("截至年底：", "End of year: ");
        public static readonly LocalizedText Download = new("下载", "Download");
        public static readonly LocalizedText AllFigures = new("全部图表", "All charts");
        public static readonly LocalizedText FieldsFigure = new("各领域成员城市图表", "Chart: members by field");

        public static readonly LocalizedText Growth = new("成员城市的增长", "Growth of the network");
        public static readonly LocalizedText NewMembers = new("新增成员城市的领域", "New members by field");
        public static readonly LocalizedText Fields = new("各领域成员城市", "Members by field");
        public static readonly LocalizedText Continents = new("各洲成员城市", "Members by continent");
        public static readonly LocalizedText Countries = new("各国成员城市", "Members by country");
        public static readonly LocalizedText Regions = new("教科文组织各地区成员城市", "Members by UNESCO region");
        public static readonly LocalizedText ChinaByField = new("中国成员城市的领域与入选年份", "China’s members by field and year");

        public static readonly LocalizedText PrintedGrowthHeading = new("历史发展", "History Development");
        public static readonly LocalizedText PrintedGrowth = new(
            "创意城市网络发展分析 - 历史发展",
            "Creative Cities Network – General Trend"
        );
        public static readonly LocalizedText PrintedNewMembers = new(
            "2021年49个新增城市类型分析",
            "Categorial Analysis of 49 New Member Cities in 2021"
        );
        public static readonly LocalizedText PrintedFields = new(
            "所有会员城市的类型分析（截至2021年）",
            "Categorial Analysis of Member Cities (As of 2021)"
        );
        public static readonly LocalizedText PrintedContinents = new(
            "所有会员城市的洲际分布（截至2021年）",
            "Intercontinental Distribution of Member Cities (As of 2021)"
        );
        public static readonly LocalizedText PrintedCountries = new("2021年各国总入选城市数量排名", "2021 Total Number of Cities Ranking");

        public static readonly LocalizedText Year = new("年", "Year");
        public static readonly LocalizedText Field = new("领域", "Field");
        public static readonly LocalizedText Continent = new("洲", "Continent");
        public static readonly LocalizedText Region = new("地区", "Region");
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText Rank = new("名次", "Rank");
        public static readonly LocalizedText Members = new("成员", "Members");
        public static readonly LocalizedText InYear = new("{0}", "{0}");
        public static readonly LocalizedText Published = new("公布", "Published");
        public static readonly LocalizedText New = new("新增", "New");
        public static readonly LocalizedText NewIn = new("{0}年新增", "New in {0}");
        public static readonly LocalizedText Share = new("占比", "Share");
        public static readonly LocalizedText Total = new("合计", "Total");
        public static readonly LocalizedText SoFar = new("累计", "So far");
        public static readonly LocalizedText Brochure = new("手册版", "Brochure");

        public static readonly LocalizedText GrowthFrom = new(
            "{0}—{1}年，网络由{2}座城市增至{3}。",
            "From {0} to {1} the network grew from {2} to {3}."
        );
        public static readonly LocalizedText GrowthAtFirst = new("{0}年，网络有{1}。", "In {0} the network had {1}.");
        public static readonly LocalizedText NewMembersIn = new("{0}年新增{1}：{2}。", "{1} joined in {0}: {2}.");
        public static readonly LocalizedText MembersByEnd = new("截至{0}，网络有{1}：{2}。", "The network as of {0}: {1}, {2}.");
        public static readonly LocalizedText KnownAmong = new("{0}（本站已收录{1}座）", "{0} ({1} of them listed here)");
        public static readonly LocalizedText Most = new("{0}最多，{1}座", "led by {0} with {1}");
        public static readonly LocalizedText MostEach = new("{0}最多，各{1}座", "led by {0} with {1} each");
        public static readonly LocalizedText MostOf = new("并列最多的有{0}个，各{1}座", "{0} tied for the most, with {1} each");
        public static readonly LocalizedText And = new("和", " and ");
        public static readonly LocalizedText ChinaHas = new("截至{0}，中国有{1}，分属{2}。", "China as of {0}: {1} in {2}.");
        public static readonly LocalizedText ChinaHasNone = new(
            "截至{0}年底，中国尚无城市加入网络。",
            "No Chinese city had joined the network by the end of {0}."
        );

        public static readonly LocalizedText GrowthReading = new("色块顺序与图例一致。", "Colours are stacked in the order of the legend.");
        public static readonly LocalizedText BrochureRule = new(
            "细线为手册数据（截至{0}年）与此后数据的分界。",
            "The line separates the brochure’s years (to {0}) from later ones."
        );
        public static readonly LocalizedText BrochureMarks = new(
            "图中短竖线和细线表示{0}年（手册）的数值。",
            "Tick marks and thin lines show the {0} (brochure) values."
        );
        public static readonly LocalizedText BrochureTick = new(
            "横条为{0}年的数值，短竖线为{1}年（手册）的数值。",
            "Bars: {0}. Tick marks: {1} (brochure)."
        );
        public static readonly LocalizedText UnknownOutline = new(
            "虚线框：已公布但名单待核实的{0}座。",
            "Dashed outline: {0} announced but still to be identified."
        );
        public static readonly LocalizedText GridReading = new(
            "每格数字为该领域当年新入选的城市数。",
            "Each cell shows the number of cities that joined in that field and year."
        );

        public static readonly LocalizedText NewCountedOf = new(
            "{0}年公布新增{1}座，本站已收录{2}座，本图按已收录的城市统计。",
            "UNESCO announced {1} new members in {0}; this chart counts the {2} listed on this site."
        );
        public static readonly LocalizedText MovesAreNotNew = new(
            "变更领域的成员城市不计为新增：{0}。",
            "Members that changed field are not counted as new: {0}."
        );
        public static readonly LocalizedText Move = new("{0}（{1}年，由{2}转入{3}）", "{0} ({1}, from {2} to {3})");
        public static readonly LocalizedText OnlyLargest = new(
            "图中为成员城市不少于{0}座的{1}个国家，全部国家见网页数据表。",
            "The chart shows the {1} countries with {0} or more members; the table on the page lists all countries."
        );
        public static readonly LocalizedText M49 = new(
            "各洲按联合国M49分区：土耳其、格鲁吉亚、阿塞拜疆计入亚洲，俄罗斯计入欧洲，中美洲与加勒比计入北美洲。",
            "Continents follow the United Nations M49 standard: Türkiye, Georgia and Azerbaijan count as Asia, Russia as Europe, "
                + "Central America and the Caribbean as North America."
        );
        public static readonly LocalizedText UnescoRegions = new(
            "教科文组织的地区为选举分组，不等同于地理上的大洲。",
            "UNESCO’s regions are its electoral groups, not continents."
        );
        public static readonly LocalizedText SameRank = new(
            "成员城市数相同的国家并列，按英文名排序。",
            "Countries with the same number of members share a rank and are listed by English name."
        );
        public static readonly LocalizedText PictureLost = new(
            "手册原图缺失，本图据本站记录重新统计。",
            "The brochure’s chart is lost; this one is calculated from our records."
        );

        public static readonly LocalizedText NotesHead = new("说明", "Notes");
        public static readonly LocalizedText SourceLine = new("来源：{0}", "Source: {0}");
        public static readonly LocalizedText LicenceLine = new("许可：{0}", "Licence: {0}");

        /// <summary>The published number of cities, and the number known to the records if it is lower.</summary>
        public static LocalizedText Cities(int published, int known) =>
            published == known ? Cities(known) : KnownAmong.With(Cities(published), known);

        public static LocalizedText Cities(int count) => new($"{count}座成员城市", count == 1 ? "1 member city" : $"{count} member cities");

        public static LocalizedText FieldCount(int count) => new($"{count}个领域", count == 1 ? "1 field" : $"{count} fields");
    }
}
