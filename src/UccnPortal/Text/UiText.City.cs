using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class City
    {
        public static readonly LocalizedText PageTitle = new("{0}：{1}", "{0}, {1}");
        public static readonly LocalizedText NameAndCountry = new("{0}（{1}）", "{0} ({1})");
        public static readonly LocalizedText Description = new("{0}：联合国教科文组织{1}，{2}。", "{0}: UNESCO {1}, {2}.");
        public static readonly LocalizedText Network = new("全球网络", "World network");

        public static readonly LocalizedText Joined = new("{0}年入选", "since {0}");
        public static readonly LocalizedText JoinedThenMoved = new(
            "{0}年入选，{1}年转入此领域",
            "member since {0}, in this field since {1}"
        );
        public static readonly LocalizedText JoinedAndLeft = new("{0}年入选，成员资格至{1}年", "member from {0} to {1}");

        public static readonly LocalizedText Record = new("基本信息", "At a glance");
        public static readonly LocalizedText Titles = new("称号", "Title");
        public static readonly LocalizedText Since = new("{0}年至今", "since {0}");
        public static readonly LocalizedText From = new("{0}—{1}年", "{0}–{1}");
        public static readonly LocalizedText KnownThrough = new("{0}年起，{1}年后情况不详", "since {0}, unknown after {1}");
        public static readonly LocalizedText MovedTo = new("{0}年转入{1}领域。", "Moved to {1} in {0}.");
        public static readonly LocalizedText MemberSince = new("入选年份", "Member since");
        public static readonly LocalizedText Year = new("{0}年", "{0}");
        public static readonly LocalizedText YearAnnounced = new("{0}年（{1}公布）", "{0} (announced {1})");
        public static readonly LocalizedText NotYetMember = new(
            "截至{0}年底尚未加入网络，{1}年入选。",
            "Not a member at the end of {0}; designated in {1}."
        );
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText Office = new("联络机构", "Contact office");
        public static readonly LocalizedText SteeringGroup = new("指导工作组", "Steering Group");
        public static readonly LocalizedText HoldersUnknown = new("截至{0}年的任职情况", "office-holder as of {0}");
        public static readonly LocalizedText MeetingsHosted = new("承办年会", "Meetings hosted");
        public static readonly LocalizedText OfficialPage = new("教科文组织页面", "UNESCO page");
        public static readonly LocalizedText Links = new("相关网站", "Links");

        public static readonly LocalizedText Names = new("名称", "Names");
        public static readonly LocalizedText ChineseName = new("中文名", "Chinese name");
        public static readonly LocalizedText EnglishName = new("英文名", "English name");
        public static readonly LocalizedText Pinyin = new("拼音", "Pinyin");
        public static readonly LocalizedText InBrochure = new("手册用名", "In the brochure");
        public static readonly LocalizedText ChinaList = new("中国列表", "China list");
        public static readonly LocalizedText FieldList = new("{0}列表", "{0} list");
        public static readonly LocalizedText SteeringList = new("指导工作组", "Steering Group");
        public static readonly LocalizedText Misprints = new("误植", "Misprints");

        public static readonly LocalizedText PositionInChina = new(
            "{0}在中国成员城市中的位置：{1}，{2}",
            "Position of {0} among China’s member cities: {1}, {2}"
        );
        public static readonly LocalizedText PositionInWorld = new(
            "{0}在全球成员城市中的位置：{1}，{2}",
            "Position of {0} among member cities worldwide: {1}, {2}"
        );
        public static readonly LocalizedText North = new("北纬{0}度", "{0} degrees north");
        public static readonly LocalizedText South = new("南纬{0}度", "{0} degrees south");
        public static readonly LocalizedText East = new("东经{0}度", "{0} degrees east");
        public static readonly LocalizedText West = new("西经{0}度", "{0} degrees west");
        public static readonly LocalizedText PositionOnly = new(
            "{0}，{1}。位置示意图，不含边界线。",
            "{0}, {1}. Location diagram; no boundaries shown."
        );

        public static readonly LocalizedText Summary = new("简介", "Summary");

        public static readonly LocalizedText Milestones = new("大事记", "Milestones");
        public static readonly LocalizedText Programmes = new("活动与项目", "Programmes");
        public static readonly LocalizedText Reports = new("监测报告", "Monitoring reports");
        public static readonly LocalizedText ReportsNote = new(
            "成员城市每四年向教科文组织提交一次监测报告。以下年份按加入年份推算，实际提交时间可能不同。",
            "Member cities report to UNESCO every four years. The years are calculated from the year of joining; actual dates may differ."
        );
        public static readonly LocalizedText ReportYears = new("推算年份：{0}", "Calculated years: {0}");
        public static readonly LocalizedText Sentence = new(
            "{0}于{1}年加入联合国教科文组织创意城市网络，称号为“{2}”。",
            "{0} joined the UNESCO Creative Cities Network in {1} as a {2}."
        );
        public static readonly LocalizedText SentenceOfMoved = new(
            "{0}于{1}年加入联合国教科文组织创意城市网络，{2}年起称号为“{3}”。",
            "{0} joined the UNESCO Creative Cities Network in {1} and has been a {3} since {2}."
        );
        public static readonly LocalizedText SentenceOfLeft = new(
            "{0}于{1}年至{2}年为联合国教科文组织创意城市网络成员。",
            "{0} was a member of the UNESCO Creative Cities Network from {1} to {2}."
        );
        public static readonly LocalizedText OtherNames = new("其他名称：", "Other names: ");
        public static readonly LocalizedText Peers = new("同领域城市", "Other cities in this field");
        public static readonly LocalizedText PeerCount = new("中国{0}座，全球{1}座", "{0} in China, {1} worldwide");
        public static readonly LocalizedText FieldPage = new("查看{0}领域", "About the field of {0}");
        public static readonly LocalizedText FieldMembers = new("{0}领域的全部成员城市", "All member cities in {0}");
        public static readonly LocalizedText PeersInChina = new("中国的{0}", "In China: {0}");
        public static readonly LocalizedText Cohort = new("{0}年同批入选的同领域城市：", "Also designated in this field in {0}: ");

        public static readonly LocalizedText Cite = new("引用本页", "Cite this page");
        public static readonly LocalizedText CodeOfPage = new("本页网址的二维码", "QR code for this page’s address");
        public static readonly LocalizedText CiteGbt = new("GB/T 7714", "GB/T 7714");
        public static readonly LocalizedText CiteApa = new("APA", "APA");
        public static readonly LocalizedText AccessDate = new(
            "访问日期为打开本页的日期（北京时间）。",
            "The access date is the day on which you opened this page (Beijing time)."
        );
        public static readonly LocalizedText LastChange = new("最近更新：", "Last updated: ");

        public static readonly LocalizedText Neighbours = new("上一座城市与下一座城市", "Previous and next city");
        public static readonly LocalizedText Previous = new("上一座城市", "Previous city");
        public static readonly LocalizedText Next = new("下一座城市", "Next city");

        private static readonly LocalizedText Variant = new("又名", "Also known as");
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
