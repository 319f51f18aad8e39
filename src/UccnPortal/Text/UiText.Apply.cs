using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Apply
    {
        public static readonly LocalizedText Title = new("申报：时间、名额与材料", "How to apply: dates, limits and documents");
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络申报指南：时间表、各国名额、申报材料、现行规则与官方网站。",
            "How to apply to the UNESCO Creative Cities Network: dates, limit per country, documents, rules in force and the "
                + "official website."
        );

        public static readonly LocalizedText InShort = new("要点", "Key points");
        public static readonly LocalizedText DatesChange = new(
            "各轮申报日期不同，以教科文组织当轮公布为准。",
            "Dates change with every call; UNESCO’s announcement prevails."
        );
        public static readonly LocalizedText When = new("申报时间", "Dates");
        public static readonly LocalizedText NoNext = new("暂无下一轮申报的信息。", "No information on the next call yet.");
        public static readonly LocalizedText NextUndated = new("{0}：日期待公布", "{0}: dates to be announced");
        public static readonly LocalizedText LastHeld = new("最近一轮：", "Most recent call: ");
        public static readonly LocalizedText ItsResult = new("，", ". ");
        public static readonly LocalizedText LastTimetabled = new("最近一份公开的完整时间表：", "Most recent complete timetable: ");
        public static readonly LocalizedText HowMany = new("各国名额", "Limit per country");
        public static readonly LocalizedText Papers = new("申报材料", "Documents");
        public static readonly LocalizedText Standards = new("评选标准", "Selection criteria");
        public static readonly LocalizedText StandardsOfField = new("各领域评选标准", "Selection criteria by field");

        public static readonly LocalizedText Timetable = new("{0}时间表", "Timetable of the {0}");
        public static readonly LocalizedText TimetableNote = new(
            "截止时刻以教科文组织通知为准。",
            "For the exact time of each deadline, see UNESCO’s announcement."
        );
        public static readonly LocalizedText Note = new("注：{0}", "Note: {0}");
        public static readonly LocalizedText NotTheNext = new(
            "该轮申报已结束，日期仅供参考。",
            "This call has closed; the dates are for reference only."
        );
        public static readonly LocalizedText FigureLabel = new("{0}：{1}。", "{0}: {1}.");
        public static readonly LocalizedText FigurePhase = new("{0}，至{1}", "{0}, to {1}");
        public static readonly LocalizedText PublishedOn = new("{0}公布", "published {0}");

        public static readonly LocalizedText Rules = new("现行规则", "Rules in force");
        public static readonly LocalizedText RulesNote = new(
            "各项规则的生效年份和通过会议。",
            "The year each rule took effect and the meeting that adopted it."
        );
        public static readonly LocalizedText RulesOfAll = new("规则沿革", "History of the rules");
        public static readonly LocalizedText Since = new("{0}年起", "Since {0}");
        public static readonly LocalizedText DecidedAt = new("（", " (");
        public static readonly LocalizedText DecidedEnd = new("）", ")");

        public static readonly LocalizedText Calls = new("历次申报", "All calls");
        public static readonly LocalizedText CallsNote = new(
            "仅列出有来源的日期和结果。",
            "Only dates and results with a source are listed."
        );
        public static readonly LocalizedText Results = new("{0}公布结果", "Results announced on {0}");
        public static readonly LocalizedText NewMembers = new("新增{0}座", "{0} new members");
        public static readonly LocalizedText Members = new("全球共{0}座", "{0} in total");
        public static readonly LocalizedText SeeTimetable = new("时间表见上", "See the timetable above");

        public static readonly LocalizedText Calendar = new("日历", "Calendar");
        public static readonly LocalizedText CalendarName = new("{0}：申报时间", "{0}: calls for applications");
        public static readonly LocalizedText CalendarSubscribe = new("订阅申报日历", "Subscribe to the calendar");
        public static readonly LocalizedText CalendarFile = new("或下载日历文件（.ics）", "or download the .ics file");
        public static readonly LocalizedText ResultsOut = new("公布结果", "Results announced");

        public static readonly LocalizedText Website = new("官方网址", "Official website");
    }
}
