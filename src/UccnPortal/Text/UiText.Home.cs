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
            "创意城市网络由联合国教科文组织于 {0} 年创设，联结把创意视为可持续发展战略因素的城市。中国有 {1} 座城市在册，分属 {2} 个领域中的 {3} 个。",
            "Launched by UNESCO in {0}, the Creative Cities Network links cities that treat creativity as a strategic "
                + "factor of sustainable development. It has {1} member cities in China, in {3} of its {2} creative fields."
        );

        public static readonly LocalizedText CurrentTo = new("线上版 · 现行资料 {0}", "Screen edition · current to {0}");
        public static readonly LocalizedText BrochureEdition = new("手册版：{0} 年的网络", "Brochure edition: the network of {0}");
        public static readonly LocalizedText SpinesCaption = new(
            "中国 {0} 座会员城市，按入选年份排列",
            "China’s {0} member cities, in order of designation"
        );

        public static readonly LocalizedText Figures = new("网络数字", "The network in figures");
        public static readonly LocalizedText MembersIn = new("会员城市，{0}", "member cities, {0}");
        public static readonly LocalizedText ChineseMembers = new("中国会员城市", "member cities in China");
        public static readonly LocalizedText FieldCount = new("创意领域", "creative fields");
        public static readonly LocalizedText JoinedIn = new("{0} 年新增", "joined in {0}");
        public static readonly LocalizedText KnownOf = new(
            "逐城记录已收 {1} 座中的 {0} 座，另 {2} 座待考。",
            "City records: {0} of {1} known, {2} still to be identified."
        );

        public static readonly LocalizedText Fields = new("创意领域", "Creative fields");
        public static readonly LocalizedText FieldsNote = new(
            "一个领域，一种颜色，一个记号，全站通用。",
            "One field, one colour, one sign, throughout."
        );

        public static readonly LocalizedText CallState = new("申报状态", "State of the call");
        public static readonly LocalizedText NextCall = new("下一轮", "Next call");
        public static readonly LocalizedText LastCall = new("上一轮", "Last call");
        public static readonly LocalizedText NoNextCall = new("尚无资料", "Nothing known yet");
        public static readonly LocalizedText ResultsOn = new("{0}公布结果", "Results on {0}");
        public static readonly LocalizedText NewMembers = new("新增 {0} 座", "{0} new members");
        public static readonly LocalizedText DatesChange = new(
            "具体时间每轮会有变动，以教科文组织公布的为准。",
            "Dates change with every call; UNESCO’s own announcement decides."
        );
        public static readonly LocalizedText InForceSince = new("{0} 年起", "since {0}");

        public static readonly LocalizedText News = new("近况", "What is new");
        public static readonly LocalizedText AllNews = new("手册以来的全部变化", "Everything that has changed since the brochure");

        public static readonly LocalizedText WaysIn = new("从这里进入", "Ways in");
        public static readonly LocalizedText Offices = new("城市文化主管部门", "City offices");
        public static readonly LocalizedText OfficesWay = new("准备申报：时间、名额与材料", "Preparing a bid: when, how many, what papers");
        public static readonly LocalizedText Journalists = new("记者", "Journalists");
        public static readonly LocalizedText JournalistsWay = new(
            "中国会员城市名单：称号与入选年份",
            "China’s member cities, their titles and years"
        );
        public static readonly LocalizedText Students = new("学生", "Students");
        public static readonly LocalizedText StudentsWay = new(
            "手册所示 {0} 年的网络，可与今天对照",
            "The network of {0} as the brochure shows it, to compare with today’s"
        );
        public static readonly LocalizedText Researchers = new("研究者", "Researchers");
        public static readonly LocalizedText ResearchersWay = new("每一条记录的资料来源", "Where every record comes from");
        public static readonly LocalizedText Colleagues = new("海外同事", "Colleagues abroad");
        public static readonly LocalizedText ColleaguesWay = new(
            "手册勘误，中英文出入之处",
            "Errors of the brochure, and where its two languages differ"
        );
    }
}
