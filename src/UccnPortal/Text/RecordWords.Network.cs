using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class RecordWords
{
    private static Entry[] Network() =>
        [
            For<CreativeField>(
                nameof(CreativeField.Code),
                "领域代码",
                "Field code",
                "两个大写字母，用于标准的编号。例：媒体艺术为MA，第5条编号为MA-5。",
                "Two capital letters, used to number criteria. Media Arts: MA, so its criterion 5 is MA-5."
            ),
            For<CreativeField>(
                nameof(CreativeField.Sign),
                "颜色与图形",
                "Colour and symbol",
                "可填写：crafts、design、film、gastronomy、literature、media、music、architecture。填写其他名称的显示为黑色。",
                "One of: crafts, design, film, gastronomy, literature, media, music, architecture. Anything else is shown in black."
            ),
            For<CreativeField>(nameof(CreativeField.Order), "次序", "Order", Help.Order),
            For<CreativeField>(
                nameof(CreativeField.Name),
                "名称",
                "Name",
                "例：手工艺与民间艺术（Crafts and Folk Art）。",
                "Example: 手工艺与民间艺术 Crafts and Folk Art."
            ),
            For<CreativeField>(
                nameof(CreativeField.ShortName),
                "简称",
                "Short name",
                "用于版面较窄处。例：手工艺（Crafts）。",
                "Used where space is limited. Example: 手工艺 Crafts."
            ),
            For<CreativeField>(
                nameof(CreativeField.Title),
                "城市称号",
                "Title of its cities",
                "例：设计之都（City of Design）。",
                "Example: 设计之都 City of Design."
            ),
            For<CreativeField>(nameof(CreativeField.Description), "介绍", "Description"),
            For<CreativeField>(
                nameof(CreativeField.Valid),
                "设立年份",
                "Years in the network",
                "七个领域自2004年起；建筑自2025年起。",
                "Seven fields since 2004; Architecture since 2025."
            ),
            For<CreativeField>(
                nameof(CreativeField.Criteria),
                "评选标准",
                "Selection criteria",
                "每条一行，按手册的次序。",
                "One row each, in the order of the brochure."
            ),
            For<Criterion>(
                nameof(Criterion.Number),
                "序号",
                "Number",
                "该条标准的序号。例：5。",
                "The number of the criterion. Example: 5."
            ),
            For<Criterion>(
                nameof(Criterion.Text),
                "文字",
                "Text",
                "例：设有手工艺和民间艺术相关职业的培训中心；",
                "Example: Training centres related to crafts and folk art related occupations;"
            ),
            For<Criterion>(
                nameof(Criterion.Valid),
                "有效年份",
                "Years in force",
                "标准修改的，在原有一行填写结束年份，另添加一行。",
                "When a criterion is reworded, enter the end year in the old row and add a new one."
            ),
            For<Criterion>(nameof(Criterion.Note), "说明", "Note", Help.Note),
            For<Meeting>(nameof(Meeting.Year), "年份", "Year"),
            For<Meeting>(
                nameof(Meeting.Number),
                "届次",
                "Ordinal",
                "资料写明届次的填写。例：第十六届填写16。",
                "If a source gives it. XVI Conference: 16."
            ),
            For<Meeting>(
                nameof(Meeting.Name),
                "名称",
                "Name",
                "例：2017年年会（Annual Meeting 2017）。",
                "Example: 2017年年会 Annual Meeting 2017."
            ),
            For<Meeting>(
                nameof(Meeting.Theme),
                "主题",
                "Theme",
                "例：让青年参与未来十年（Bringing Youth to the Table for the Next Decade）。",
                "Example: 让青年参与未来十年 Bringing Youth to the Table for the Next Decade."
            ),
            For<Meeting>(nameof(Meeting.Starts), "开始", "First day", Help.Date),
            For<Meeting>(nameof(Meeting.Ends), "结束", "Last day", Help.Date),
            For<Meeting>(nameof(Meeting.Note), "说明", "Note", Help.Note),
            For<Meeting>(
                nameof(Meeting.Places),
                "举办地",
                "Host cities",
                "可填写多座城市。例：2018年为克拉科夫与卡托维兹。",
                "There may be several. 2018: Krakow and Katowice."
            ),
            For<Meeting>(
                nameof(Meeting.Decisions),
                "决定",
                "Decisions",
                "手册“主要规则的历史演变”中该年的内容，一项一行。",
                "What the brochure’s “History of Basic Rules” gives for the year, one row each."
            ),
            For<MeetingPlace>(
                nameof(MeetingPlace.Name),
                "地名",
                "Name of the place",
                "包括国家。例：中国深圳（Shenzhen, China）。",
                "With the country. Example: 中国深圳 Shenzhen, China."
            ),
            For<MeetingPlace>(
                nameof(MeetingPlace.City),
                "成员城市",
                "Member city",
                "该地是成员城市的选择；不是的（如巴黎）留空。",
                "If the place is a member city; otherwise leave it empty (Paris)."
            ),
            For<Decision>(
                nameof(Decision.Text),
                "文字",
                "Text",
                "例：第一次在中国举行年会。",
                "Example: China held the Annual Meeting for the first time."
            ),
            For<Decision>(nameof(Decision.Note), "说明", "Note", Help.Note),
            For<Rule>(nameof(Rule.Order), "次序", "Order", Help.Order),
            For<Rule>(
                nameof(Rule.Name),
                "名称",
                "Name",
                "例：指导工作组任期（Term of the Steering Group）。",
                "Example: 指导工作组任期 Term of the Steering Group."
            ),
            For<Rule>(
                nameof(Rule.Versions),
                "各年规定",
                "Versions of the rule",
                "规则每修改一次添加一行，并在原有一行填写结束年份。例：任期自2012年起为5年，自2015年起为2年。",
                "One row for each change; enter the end year in the row before it. The term: five years from 2012, two years from 2015."
            ),
            For<RuleVersion>(nameof(RuleVersion.Valid), "有效年份", "Years in force"),
            For<RuleVersion>(
                nameof(RuleVersion.Text),
                "文字",
                "Text",
                "例：任期2年（Term of two years）。",
                "Example: 任期2年 Term of two years."
            ),
            For<RuleVersion>(nameof(RuleVersion.DecidedAt), "作出决定的年会", "Meeting that decided it"),
            For<RuleVersion>(nameof(RuleVersion.Note), "说明", "Note", Help.Note),
            For<Call>(
                nameof(Call.Year),
                "年份",
                "Year",
                "公布新成员城市的年份。例：2021。",
                "The year in which the new member cities are announced. Example: 2021."
            ),
            For<Call>(
                nameof(Call.Name),
                "名称",
                "Name",
                "例：2021年申报（2021 call for applications）。",
                "Example: 2021年申报 2021 call for applications."
            ),
            For<Call>(
                nameof(Call.Note),
                "说明",
                "Note",
                "例：具体时间每年会有变动，具体详见UCCN官网。",
                "Example: Timetable changes every year."
            ),
            For<Call>(nameof(Call.Website), "官方网站", "Official site", Help.Address),
            For<Call>(
                nameof(Call.Announced),
                "公布日期",
                "Announced on",
                "教科文组织公布新成员城市的日期，公布前留空。例：2021-11-08。格式：2021、2021-11或2021-11-08。",
                "When UNESCO announced the new member cities; empty before that. Example: 2021-11-08. Format: 2021, 2021-11 or 2021-11-08."
            ),
            For<Call>(
                nameof(Call.NewMembersPublished),
                "公布的新增成员城市数",
                "New member cities as announced",
                "教科文组织公布的数字，用于核对本站的统计。例：2021年为49。",
                "UNESCO’s own figure, compared with our count. 2021: 49."
            ),
            For<Call>(
                nameof(Call.MembersPublished),
                "公布的成员城市总数",
                "Member cities as announced",
                "教科文组织公布的数字，用于核对本站的统计。例：2021年为295。",
                "UNESCO’s own figure, compared with our count. 2021: 295."
            ),
            For<Call>(
                nameof(Call.Phases),
                "阶段",
                "Phases",
                "申报时间表的各阶段。例：第一阶段：征集申报。",
                "The phases of the timetable. Example: Phase 1: Call for applications."
            ),
            For<CallPhase>(
                nameof(CallPhase.Name),
                "名称",
                "Name",
                "例：第二阶段：评估（Phase 2: Evaluation）。",
                "Example: 第二阶段：评估 Phase 2: Evaluation."
            ),
            For<CallPhase>(nameof(CallPhase.Milestones), "时间节点", "Milestones"),
            For<Milestone>(
                nameof(Milestone.On),
                "日期",
                "Date",
                "教科文组织公布的日期。格式：2021、2021-06或2021-06-30。",
                "As given by UNESCO. Format: 2021, 2021-06 or 2021-06-30."
            ),
            For<Milestone>(
                nameof(Milestone.Text),
                "文字",
                "Text",
                "例：联合国教科文组织接受申报的截止日期。",
                "Example: Deadline for submission of the applications by UNESCO."
            ),
            For<Milestone>(nameof(Milestone.Note), "说明", "Note", Help.Note),
            For<Call>(
                nameof(Call.Documents),
                "申报材料",
                "Documents",
                "只填写当轮文件写明的材料，每项一行。没有填写的，网站显示“不详”，不表示“不需要”。",
                "Only what the documents of this call say, one row each. What has no row is shown as “not known”, never as “not required”."
            ),
            For<CallDocument>(nameof(CallDocument.Kind), "材料", "Document"),
            For<CallDocument>(
                nameof(CallDocument.Text),
                "要求",
                "Requirement",
                "例：须附全国委员会的推荐函。",
                "Example: The National Commission’s letter must be enclosed."
            ),
            For<Objective>(nameof(Objective.Number), "序号", "Number", Help.Order),
            For<Objective>(
                nameof(Objective.Text),
                "文字",
                "Text",
                "例：加强将创意视为可持续发展战略因素的城市之间的国际合作；",
                "Example: Strengthen international cooperation between cities that have "
                    + "recognized creativity as a strategic factor of their sustainable development;"
            ),
        ];

    private static Entry[] Steering() =>
        [
            For<SteeringTerm>(
                nameof(SteeringTerm.Label),
                "时段",
                "Range",
                "例：2012—2016年、2018年至今。",
                "Examples: 2012–2016, 2018–present."
            ),
            For<SteeringTerm>(
                nameof(SteeringTerm.Valid),
                "起止年份",
                "Years",
                "2012—2016年：起始年份填写2012，结束年份填写2016。2022年手册称“2018至今”：起始年份填写2018，“结束时间不详，已知到”填写2022。",
                "2012–2016: start year 2012, end year 2016. “2018 to present” in the brochure of 2022: start year 2018, “End "
                    + "unknown, known until” 2022."
            ),
            For<SteeringTerm>(nameof(SteeringTerm.Note), "说明", "Note", Help.Note),
            For<SteeringTerm>(
                nameof(SteeringTerm.Roles),
                "职务",
                "Roles",
                "按表格各栏的次序。例：协调员、副协调员。",
                "In the order of the table’s columns. Example: Coordinator, Deputy Coordinator."
            ),
            For<SteeringTerm>(
                nameof(SteeringTerm.Seats),
                "席位",
                "Seats",
                "每个子网络的每一职务一行，由一座城市担任。",
                "One row for each role of each sub-network, held by one city."
            ),
            For<SteeringRole>(nameof(SteeringRole.Name), "名称", "Name", "例：协调员（Coordinator）。", "Example: 协调员 Coordinator."),
            For<SteeringSeat>(
                nameof(SteeringSeat.Role),
                "职务",
                "Role",
                "从本任期的“职务”中选择。例：协调员、副协调员。",
                "Choose one of this term’s roles. Example: Coordinator, Deputy Coordinator."
            ),
            For<SteeringSeat>(
                nameof(SteeringSeat.Field),
                "子网络",
                "Sub-network",
                "每个创意领域是一个子网络。",
                "Each creative field is a sub-network."
            ),
            For<SteeringSeat>(
                nameof(SteeringSeat.City),
                "任职城市",
                "City",
                "例：2012—2016年设计子网络的协调员是深圳。",
                "Example: Shenzhen coordinated Design from 2012 to 2016."
            ),
            For<SteeringDuty>(nameof(SteeringDuty.Number), "序号", "Number", Help.Order),
            For<SteeringDuty>(
                nameof(SteeringDuty.Text),
                "文字",
                "Text",
                "一项主要职责，按手册原文填写。",
                "One of the main responsibilities, as printed."
            ),
        ];
}
