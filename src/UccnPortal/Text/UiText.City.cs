using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class City
    {
        public static readonly LocalizedText PageTitle = new("{0}，{1}", "{0}, {1}");
        public static readonly LocalizedText NameAndCountry = new("{0}（{1}）", "{0} ({1})");
        public static readonly LocalizedText Description = new("{0}：联合国教科文组织{1}，{2}。", "{0}: UNESCO {1}, {2}.");
        public static readonly LocalizedText Network = new("网络", "Network");

        public static readonly LocalizedText Joined = new("{0} 年入选", "since {0}");
        public static readonly LocalizedText JoinedThenMoved = new("{0} 年入选，{1} 年改入此领域", "since {0}, in this field since {1}");
        public static readonly LocalizedText JoinedAndLeft = new("{0} 年入选，会籍至 {1} 年", "member {0} to {1}");

        public static readonly LocalizedText Record = new("档案", "Record");
        public static readonly LocalizedText Titles = new("称号", "Title");
        public static readonly LocalizedText Since = new("{0} 年至今", "since {0}");
        public static readonly LocalizedText From = new("{0}–{1} 年", "{0}–{1}");
        public static readonly LocalizedText KnownThrough = new("{0} 年起，{1} 年后不详", "since {0}, not known after {1}");
        public static readonly LocalizedText MovedTo = new("{0} 年改入{1}领域。", "Moved to {1} in {0}.");
        public static readonly LocalizedText MemberSince = new("入选", "Member since");
        public static readonly LocalizedText Year = new("{0} 年", "{0}");
        public static readonly LocalizedText YearAnnounced = new("{0} 年（{1}公布）", "{0} (announced {1})");
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText Office = new("联络机构", "Contact office");
        public static readonly LocalizedText SteeringGroup = new("指导工作组", "Steering group");
        public static readonly LocalizedText HoldersUnknown = new(
            "据 {0} 年所印，其后任职者不详",
            "as printed in {0}, later holders unknown"
        );
        public static readonly LocalizedText MeetingsHosted = new("承办年会", "Meetings hosted");
        public static readonly LocalizedText OfficialPage = new("教科文组织页面", "UNESCO page");
        public static readonly LocalizedText Links = new("相关网站", "Links");

        public static readonly LocalizedText Names = new("名称", "Names");
        public static readonly LocalizedText ChineseName = new("中文名", "Chinese name");
        public static readonly LocalizedText EnglishName = new("英文名", "English name");
        public static readonly LocalizedText Pinyin = new("拼音", "Pinyin");
        public static readonly LocalizedText InBrochure = new("手册印作", "In the brochure");
        public static readonly LocalizedText ChinaList = new("中国列表", "China list");
        public static readonly LocalizedText FieldList = new("{0}列表", "{0} list");
        public static readonly LocalizedText SteeringList = new("指导工作组", "steering group");
        public static readonly LocalizedText Misprints = new("误印", "Printed by mistake");

        public static readonly LocalizedText PositionInChina = new(
            "{0}在中国会员城市中的位置：{1}，{2}",
            "Position of {0} among China’s member cities: {1}, {2}"
        );
        public static readonly LocalizedText PositionInWorld = new(
            "{0}在全网会员城市中的位置：{1}，{2}",
            "Position of {0} among the member cities of the world: {1}, {2}"
        );
        public static readonly LocalizedText North = new("北纬 {0} 度", "{0} degrees north");
        public static readonly LocalizedText South = new("南纬 {0} 度", "{0} degrees south");
        public static readonly LocalizedText East = new("东经 {0} 度", "{0} degrees east");
        public static readonly LocalizedText West = new("西经 {0} 度", "{0} degrees west");
        public static readonly LocalizedText PositionOnly = new("{0}，{1}。点位示意，无边界。", "{0}, {1}. Position only, no boundaries.");

        public static readonly LocalizedText Summary = new("简介", "Summary");

        public static readonly LocalizedText Facts = new("要事", "Facts");
        public static readonly LocalizedText FactsNote = new(
            "日期为事情发生或资料所述的时间。",
            "Dated by when it happened, or by what the source describes."
        );

        public static readonly LocalizedText Peers = new("同领域城市", "Peers in the field");
        public static readonly LocalizedText PeerCount = new("中国 {0} 座，全网已知 {1} 座", "{0} in China, {1} known in the network");
        public static readonly LocalizedText FieldPage = new("{0}领域页", "The field of {0}");
        public static readonly LocalizedText FieldMembers = new("{0}领域的全部会员城市", "All member cities in {0}");
        public static readonly LocalizedText PeersInChina = new("中国的{0}", "In China: {0}");
        public static readonly LocalizedText Cohort = new("{0} 年同领域入选：", "Designated in the same field in {0}: ");

        public static readonly LocalizedText Cite = new("引用", "Cite this");
        public static readonly LocalizedText CodeOfPage = new("本页地址的二维码", "QR code of this page’s address");
        public static readonly LocalizedText CiteGbt = new("GB/T 7714", "GB/T 7714");
        public static readonly LocalizedText CiteApa = new("APA", "APA");
        public static readonly LocalizedText AccessDate = new(
            "方括号内填查阅日期：年-月-日。",
            "The day of access goes into the square brackets: year-month-day."
        );
        public static readonly LocalizedText LastChange = new("最近改动：", "Last changed: ");

        public static readonly LocalizedText Neighbours = new("上一座与下一座城市", "Previous and next city");
        public static readonly LocalizedText Previous = new("上一座", "Previous");
        public static readonly LocalizedText Next = new("下一座", "Next");

        private static readonly LocalizedText Variant = new("又名", "Also");
        private static readonly LocalizedText Local = new("当地名称", "Local name");
        private static readonly LocalizedText Former = new("旧称", "Former name");
        private static readonly LocalizedText Traditional = new("繁体", "Traditional characters");
        private static readonly LocalizedText Abbreviation = new("简称", "Short form");
        private static readonly LocalizedText Province = new("省份", "Province");
        private static readonly LocalizedText Municipality = new("直辖市", "Municipality");
        private static readonly LocalizedText AutonomousRegion = new("自治区", "Autonomous region");
        private static readonly LocalizedText SpecialAdministrativeRegion = new("特别行政区", "Special administrative region");

        public static LocalizedText KindOf(NameKind kind) =>
            kind switch
            {
                NameKind.Variant => Variant,
                NameKind.Local => Local,
                NameKind.Former => Former,
                NameKind.Traditional => Traditional,
                NameKind.Abbreviation => Abbreviation,
                NameKind.Printed => InBrochure,
                _ => Misprints,
            };

        public static LocalizedText KindOf(DivisionKind kind) =>
            kind switch
            {
                DivisionKind.Municipality => Municipality,
                DivisionKind.SpecialAdministrativeRegion => SpecialAdministrativeRegion,
                DivisionKind.AutonomousRegion => AutonomousRegion,
                _ => Province,
            };
    }
}
