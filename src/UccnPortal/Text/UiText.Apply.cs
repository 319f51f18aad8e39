using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Apply
    {
        public static readonly LocalizedText Title = new("申报：时间、名额与材料", "Applying: when, how many, what papers");
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络的申报：时间表、每个国家的名额、申报材料、现行规则与官方网址。",
            "Applying to the UNESCO Creative Cities Network: the timetable, the limit "
                + "per country, what to submit, the rules in force and the official website."
        );

        public static readonly LocalizedText InShort = new("要点", "In short");
        public static readonly LocalizedText DatesChange = new(
            "日期每轮都会变动，以教科文组织当轮公布的为准。",
            "Dates change with every call; UNESCO’s own announcement of that call decides."
        );
        public static readonly LocalizedText When = new("何时", "When");
        public static readonly LocalizedText NoNext = new("下一轮尚无资料。", "Nothing is known of the next call yet.");
        public static readonly LocalizedText NextUndated = new("{0}：尚无日期", "{0}: no dates known");
        public static readonly LocalizedText LastHeld = new("最近一轮：", "The last call: ");
        public static readonly LocalizedText ItsResult = new("，", ". ");
        public static readonly LocalizedText LastTimetabled = new("最近一份所知的完整时间表：", "The last timetable known in full: ");
        public static readonly LocalizedText HowMany = new("每国几座", "How many per country");
        public static readonly LocalizedText Papers = new("交什么材料", "What papers");
        public static readonly LocalizedText Standards = new("按什么评选", "By what criteria");
        public static readonly LocalizedText StandardsOfField = new("各领域的评选标准", "The selection criteria of each field");

        public static readonly LocalizedText Timetable = new("{0}时间表", "Timetable of the {0}");
        public static readonly LocalizedText TimetableNote = new(
            "原件只印日期，未印时刻，故不换算巴黎与北京的时差。",
            "The source gives days and no hours, so nothing is converted between Paris and Beijing."
        );
        public static readonly LocalizedText NotTheNext = new(
            "这是已经结束的一轮，不是下一轮的日期。",
            "This call is over; these are not the dates of the next."
        );
        public static readonly LocalizedText FigureLabel = new("{0}：{1}。", "{0}: {1}.");
        public static readonly LocalizedText FigurePhase = new("{0}，至{1}", "{0}, to {1}");
        public static readonly LocalizedText PublishedOn = new("{0}公布", "published {0}");

        public static readonly LocalizedText Rules = new("现行规则", "Rules in force");
        public static readonly LocalizedText RulesNote = new("自何年起、由哪次会议决定。", "Since when, and which meeting decided them.");
        public static readonly LocalizedText RulesOfAll = new("规则如何演变", "How the rules came about");
        public static readonly LocalizedText Since = new("{0} 年起", "Since {0}");
        public static readonly LocalizedText DecidedAt = new("，决定于 ", ", decided at ");

        public static readonly LocalizedText Calls = new("历次申报", "The calls so far");
        public static readonly LocalizedText CallsNote = new(
            "只列查得的日期与结果；未列的即尚未查得。",
            "Only dates and results that have been found; what is not given is not known."
        );
        public static readonly LocalizedText Results = new("{0}公布结果", "Results on {0}");
        public static readonly LocalizedText NewMembers = new("新增 {0} 座", "{0} new members");
        public static readonly LocalizedText Members = new("全网 {0} 座", "{0} in all");
        public static readonly LocalizedText SeeTimetable = new("时间表见上", "Timetable above");

        public static readonly LocalizedText Calendar = new("日历", "Calendar");
        public static readonly LocalizedText CalendarName = new("{0}：申报时间", "{0}: calls for applications");
        public static readonly LocalizedText CalendarSubscribe = new("订阅申报日期", "Subscribe to the dates");
        public static readonly LocalizedText CalendarFile = new("或取 .ics 文件", "or take the .ics file");
        public static readonly LocalizedText ResultsOut = new("公布结果", "Results announced");

        public static readonly LocalizedText Website = new("官方网址", "Official website");
    }
}
