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
        public static readonly LocalizedText State = new("申报状态", "Status");
        public static readonly LocalizedText When = new("申报时间", "Dates");
        public static readonly LocalizedText NoNext = new("暂无下一轮申报的信息。", "No information on the next call yet.");
        public static readonly LocalizedText NextUndated = new("{0}：日期待公布", "{0}: dates to be announced");
        public static readonly LocalizedText LastHeld = new("最近一轮：", "Most recent call: ");
        public static readonly LocalizedText ItsResult = new("，", ". ");
        public static readonly LocalizedText LastTimetabled = new("最近一份公开的完整时间表：", "Most recent complete timetable: ");
        public static readonly LocalizedText HowMany = new("各国名额", "Limit per country");
        public static readonly LocalizedText Guides = new("办理指引", "Guides");
        public static readonly LocalizedText StandardsOfField = new("各领域评选标准", "Selection criteria by field");
        public static readonly LocalizedText StandardsWay = new("中英文全文，逐条编号", "Full text in Chinese and English, numbered");

        public static readonly LocalizedText TimetableShort = new("时间表", "Timetable");
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

        public static readonly LocalizedText AllianceHelps = new(
            "联盟推进办公室为中国城市提供技术支持，电话：",
            "The alliance’s Promotion Office supports Chinese cities. Telephone: "
        );
        public static readonly LocalizedText NoneAhead = new("日期尚未公布（截至{0}）", "no dates announced as of {0}");
        public static readonly LocalizedText NextCall = new("下一轮申报", "Next call for applications");
        public static readonly LocalizedText NoneAheadNote = new(
            "本日历暂无今后的日期，公布后将更新。",
            "This calendar has no future dates yet. They will be added once announced."
        );
        public static readonly LocalizedText Tentative = new("暂定日程", "Tentative timetable");
        public static readonly LocalizedText TentativeFile = new(
            "下载{0}年暂定日程（.ics）",
            "Download a tentative timetable for {0} (.ics)"
        );
        public static readonly LocalizedText TentativeNote = new(
            "由{0}的日期顺延而来，并非教科文组织公布的日期。附提前90天、30天和7天的提醒，导入个人日历后可自行修改。",
            "The dates of the {0}, moved on by whole years. UNESCO has not announced them. Each entry has reminders 90, 30 and 7 days "
                + "before; once imported, you can change the entries in your own calendar."
        );
        public static readonly LocalizedText TentativeName = new(
            "{0}年申报暂定日程（非公布日期）",
            "{0} call: tentative dates, not announced"
        );
        public static readonly LocalizedText TentativeEntry = new("【暂定】{0}年申报：{1}", "[Tentative] {0} call for applications: {1}");
        public static readonly LocalizedText TentativeReason = new(
            "按{0}的日期（{1}）推算，教科文组织尚未公布；以当轮通知为准。",
            "Moved on from the {0} ({1}). UNESCO has not announced this date; its announcement prevails."
        );

        public static readonly LocalizedText Website = new("官方网址", "Official website");

        public static readonly LocalizedText CheckTitle = new("申报条件查询", "Check what applies");
        public static readonly LocalizedText CheckWay = new(
            "按国家、年份和领域查询名额、截止日期和申报材料",
            "Limit, deadline and documents by country, year and field"
        );
        public static readonly LocalizedText CheckOf = new("申报条件：{0}，{1}年", "What applies: {0}, {1}");
        public static readonly LocalizedText CheckLead = new(
            "选择国家、申报年份和领域，查看当轮适用的规定。没有资料的，注明“不详”。",
            "Choose a country, the year of a call and a field to see what applies. What is not known is marked “not known”."
        );
        public static readonly LocalizedText Country = new("国家", "Country");
        public static readonly LocalizedText CallYear = new("申报年份", "Year of the call");
        public static readonly LocalizedText Field = new("所选领域", "Chosen field");
        public static readonly LocalizedText Fields = new("申报领域", "Fields");
        public static readonly LocalizedText AnyField = new("不限", "Any");
        public static readonly LocalizedText Check = new("查询", "Check");
        public static readonly LocalizedText YearOnly = new("{0}年", "{0}");
        public static readonly LocalizedText Call = new("申报轮次", "Call");
        public static readonly LocalizedText NoCall = new("{0}年没有申报。", "There was no call in {0}.");
        public static readonly LocalizedText NoCallBetween = new("前后两轮：", "The calls before and after: ");
        public static readonly LocalizedText CallUnknown = new(
            "没有{0}年申报通知的资料，适用的规定不详。",
            "No call of {0} is on record, so what applied is not known."
        );
        public static readonly LocalizedText ToCome = new(
            "{0}的通知尚未公布。以下为现行规则，以当轮通知为准。",
            "The {0} has not been announced. These are the rules now in force; the text of the call prevails."
        );
        public static readonly LocalizedText CalledField = new("“{0}”自{1}年起为创意领域", "{0} has been a creative field since {1}");
        public static readonly LocalizedText FieldNotYet = new(
            "当时尚无“{0}”领域，该领域设立于{1}年",
            "{0} was not a creative field then; it was added in {1}"
        );
        public static readonly LocalizedText Through = new("申报渠道", "Apply through");
        public static readonly LocalizedText Result = new("该国入选城市", "Cities designated from this country");
        public static readonly LocalizedText NoResult = new("没有该国城市入选的记录", "None on record");
        public static readonly LocalizedText NotKnown = new("不详", "Not known");

        public static readonly LocalizedText Standing = new("各领域现状：{0}", "Fields today: {0}");
        public static readonly LocalizedText StandingThen = new("{1}年底各领域情况：{0}", "Fields at the end of {1}: {0}");
        public static readonly LocalizedText StandingCaption = new(
            "各领域的成员城市与最近一次入选",
            "Member cities and latest designation in each field"
        );
        public static readonly LocalizedText StandingNote = new(
            "按该国最近一次入选的年份排列，仅列事实，不预测下一轮的申报领域。",
            "In order of the country’s latest designation. These are facts, not a forecast of the next call."
        );
        public static readonly LocalizedText StandingIn = new(
            "{0}在{1}个领域中的{2}个有成员城市，尚无成员城市的领域：{3}。",
            "{0} has member cities in {2} of the {1} fields; none in {3}."
        );
        public static readonly LocalizedText StandingAll = new(
            "{0}在全部{1}个领域均有成员城市。",
            "{0} has member cities in all {1} fields."
        );
        public static readonly LocalizedText Latest = new("最近入选", "Latest designation");
        public static readonly LocalizedText NoMember = new("尚无成员城市", "no member city yet");

        public static readonly LocalizedText StepsTitle = new("申报步骤与列入后的义务", "Steps and duties");
        public static readonly LocalizedText StepsWay = new(
            "中国城市从设想到列入的做法，以及列入后须做的事",
            "From idea to designation as Chinese cities did it, and what members must do"
        );
        public static readonly LocalizedText StepsDescription = new(
            "中国城市申报创意城市网络的步骤、各方分工，以及列入后的义务：监测报告、年会和称号的使用。",
            "The steps by which Chinese cities applied to the Creative Cities Network, who does what, and the duties of members: "
                + "monitoring reports, annual conferences and the use of the title."
        );

        public static readonly LocalizedText DocumentsTitle = new("申报材料", "Documents to submit");
        public static readonly LocalizedText DocumentsWay = new(
            "材料清单，以及历次申报的要求对照",
            "What to submit, and what each call required"
        );
        public static readonly LocalizedText DocumentsDescription = new(
            "申报创意城市网络的材料清单，以及2014年以来历次申报对表格、语文、函件和照片的要求。",
            "What to submit when applying to the Creative Cities Network, and what each call since 2014 required: form, language, letters "
                + "and photographs."
        );
        public static readonly LocalizedText DocumentsByCall = new("历次申报的要求", "Requirements by call");
        public static readonly LocalizedText DocumentsByCallNote = new(
            "“不详”表示未见当轮文件的相关内容，不表示不需要。",
            "“Not known” means that we have not seen that part of the call’s documents. It does not mean that nothing was needed."
        );
        public static readonly LocalizedText DocumentsCaption = new("各轮申报文件的要求", "What the documents of each call required");
        public static readonly LocalizedText Document = new("材料", "Document");

        public static readonly LocalizedText QuestionsTitle = new("常见问题", "Questions and answers");
        public static readonly LocalizedText QuestionsWay = new(
            "申报资格、周期、名额、评审与会费等问题",
            "Who may apply, how often, how many, who decides, fees and more"
        );
        public static readonly LocalizedText QuestionsDescription = new(
            "申报创意城市网络的{0}个常见问题：资格、周期、名额、语言、评审、会费和标志。每个回答注明来源和适用轮次。",
            "{0} questions on applying to the Creative Cities Network: who may apply, how often, how many, language, evaluation, fees and "
                + "emblem. Each answer has its sources and the calls it holds for."
        );

        public static readonly LocalizedText WorksheetTitle = new("评选标准自查表", "Self-assessment worksheet");
        public static readonly LocalizedText WorksheetOf = new("评选标准自查表：{0}", "Self-assessment worksheet: {0}");
        public static readonly LocalizedText WorksheetWay = new(
            "逐条填写现有基础与不足，可打印",
            "Note strengths and gaps for each criterion; made to be printed"
        );
        public static readonly LocalizedText WorksheetLead = new(
            "选择领域，逐条填写后用浏览器打印，也可打印空表。填写的内容只在您的浏览器中，不会发送到服务器。",
            "Choose a field, fill in each criterion and print the page from your browser, or print it empty. What you type stays in "
                + "your browser and is never sent to the server."
        );
        public static readonly LocalizedText WorksheetDescription = new(
            "创意城市网络各领域评选标准的自查表，供申报城市填写和打印。",
            "Worksheets of the selection criteria of each creative field, for candidate cities to fill in and print."
        );
        public static readonly LocalizedText WorksheetFields = new("选择领域", "Choose a field");
        public static readonly LocalizedText SheetCity = new("城市", "City");
        public static readonly LocalizedText SheetDate = new("填写日期", "Date");
        public static readonly LocalizedText SheetBy = new("填写部门", "Office");
        public static readonly LocalizedText SheetStrengths = new("现有基础与证明材料", "What the city has, with evidence");
        public static readonly LocalizedText SheetGaps = new("不足与计划", "Gaps and plans");

        public static LocalizedText KindOf(CallDocumentKind kind) =>
            kind switch
            {
                CallDocumentKind.Form => new("申报表", "Application form"),
                CallDocumentKind.Submission => new("递交方式", "How to submit"),
                CallDocumentKind.Languages => new("语言", "Language"),
                CallDocumentKind.MayorLetter => new("市长函", "Mayor’s letter"),
                CallDocumentKind.CommissionLetter => new("全国委员会推荐函", "National Commission’s letter"),
                CallDocumentKind.AssociationLetters => new("全国性专业协会的支持函", "Letters of national professional associations"),
                CallDocumentKind.CityLetters => new("成员城市的支持函", "Letters of member cities"),
                CallDocumentKind.Photographs => new("照片", "Photographs"),
                CallDocumentKind.Enclosures => new("其他附件", "Other enclosures"),
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of document has no words."),
            };
    }
}
