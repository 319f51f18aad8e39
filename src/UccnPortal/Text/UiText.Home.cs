using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Home
    {
        public static readonly LocalizedText Title = new(
            "联合国教科文组织创意城市网络在中国",
            "UNESCO Creative Cities Network in\u00A0China"
        );

        // The Chinese title breaks between these parts; the English one breaks at spaces.
        public static readonly LocalizedText TitleOwner = new("联合国教科文组织", "UNESCO");
        public static readonly LocalizedText TitleNetwork = new("创意城市网络", "Creative Cities Network");
        public static readonly LocalizedText TitlePlace = new("在中国", "in\u00A0China");

        public static readonly LocalizedText Introduction = new(
            "创意城市网络由联合国教科文组织于{0}年创立，汇聚将创意作为可持续发展战略要素的城市。中国已有{1}座城市加入，涵盖{2}个创意领域中的{3}个。",
            "Launched by UNESCO in {0}, the Creative Cities Network brings together cities that treat creativity as a strategic "
                + "factor in sustainable development. China has {1} member cities, in {3} of the {2} creative fields."
        );

        public static readonly LocalizedText CurrentTo = new("网络版 · 数据截至{0}", "Online edition · data to {0}");
        public static readonly LocalizedText BrochureEdition = new("查看{0}年手册版数据", "See the {0} (brochure) data");
        public static readonly LocalizedText SpinesCaption = new(
            "中国{0}座成员城市，按入选年份排列",
            "China’s {0} member cities, by year of designation"
        );

        public static readonly LocalizedText Figures = new("网络概览", "The network at a glance");
        public static readonly LocalizedText Quote = new(
            "截至{0}，中国有{1}座城市加入联合国教科文组织创意城市网络{5}，涵盖{2}个创意领域中的{3}个；全球成员城市共{4}座。",
            "As of {0}, {1} cities in China{5} are members of the UNESCO Creative Cities Network, in {3} of its {2} creative fields; "
                + "the network has {4} member cities worldwide."
        );
        public static readonly LocalizedText MostOfAll = new("，数量居各国首位", ", more than in any other country,");
        public static readonly LocalizedText QuoteNote = new(
            "以上文字可直接引用，请注明出处：{0}。",
            "You may quote this sentence; please credit {0}."
        );
        public static readonly LocalizedText MembersIn = new("全球成员城市（截至{0}）", "member cities worldwide ({0})");
        public static readonly LocalizedText ChineseMembers = new("中国成员城市", "member cities in China");
        public static readonly LocalizedText FieldCount = new("创意领域", "creative fields");
        public static readonly LocalizedText JoinedIn = new("{0}年新增", "joined in {0}");
        public static readonly LocalizedText KnownOf = new(
            "本站已收录{1}座中的{0}座，其余{2}座名单待核实。",
            "This site lists {0} of the {1} member cities; {2} still to be identified."
        );

        public static readonly LocalizedText Fields = new("创意领域", "Creative fields");
        public static readonly LocalizedText FieldsNote = new(
            "每个领域以固定的颜色和图形标识。",
            "Each field has its own colour and symbol."
        );

        public static readonly LocalizedText CallState = new("申报动态", "Call for applications: current status");
        public static readonly LocalizedText NextCall = new("下一轮申报", "Next call");
        public static readonly LocalizedText LastCall = new("上一轮申报", "Last call");
        public static readonly LocalizedText NoNextCall = new("暂无信息", "No information yet");
        public static readonly LocalizedText ResultsOn = new("{0}公布结果", "Results announced on {0}");
        public static readonly LocalizedText NewMembers = new("新增{0}座", "{0} new members");
        public static readonly LocalizedText DatesChange = new(
            "每轮申报的时间不同，以教科文组织公布的为准。",
            "Dates change with every call; UNESCO’s announcement prevails."
        );
        public static readonly LocalizedText InForceSince = new("{0}年起", "since {0}");

        public static readonly LocalizedText News = new("最新动态", "Latest");
        public static readonly LocalizedText AllNews = new("{0}年以来的全部变化", "All changes since {0}");

        public static readonly LocalizedText WaysIn = new("按需查找", "Where to start");
        public static readonly LocalizedText Offices = new("城市文化主管部门", "City governments");
        public static readonly LocalizedText OfficesWay = new(
            "准备申报：时间、名额与材料",
            "Preparing an application: dates, limits, documents"
        );
        public static readonly LocalizedText Colleagues = new("海外读者", "UNESCO and partners abroad");
        public static readonly LocalizedText ColleaguesWay = new(
            "中国城市联络机构与指导工作组任职情况",
            "Contacts of the Chinese cities and Steering Group seats"
        );
        public static readonly LocalizedText Researchers = new("研究人员", "Researchers");
        public static readonly LocalizedText ResearchersWay = new(
            "资料来源、数据下载与引用方式",
            "Sources, data downloads and how to cite"
        );
        public static readonly LocalizedText Students = new("学生和记者", "Students and journalists");
        public static readonly LocalizedText RulesWay = new(
            "规则沿革：历次会议通过的规则",
            "History of the rules: what each meeting decided"
        );
        public static readonly LocalizedText FiguresWay = new("数据图表：历年数字与分布", "Charts: numbers by year, field and country");
        public static readonly LocalizedText Partners = new("合作网站", "Partner websites");
        public static readonly LocalizedText PartnersWay = new("嵌入城市名单与图表", "Embed our lists and charts");
    }
}
