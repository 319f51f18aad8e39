using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class RecordWords
{
    private static Entry[] Site() =>
        [
            For<SiteText>(nameof(SiteText.Title), "标题", "Title"),
            For<SiteText>(nameof(SiteText.Body), "正文", "Text", Help.Markdown),
            For<SiteText>(
                nameof(SiteText.Note),
                "说明",
                "Note",
                "与正文一同公开。例：中文并非英文的译文，两者均保留手册原文。",
                "Shown beside the text. Example: the Chinese is not a translation of the English; both are as printed."
            ),
            For<Organisation>(
                nameof(Organisation.Name),
                "名称",
                "Name",
                "全称。例：全国“联合国教科文组织创意城市网络”研究与发展联盟。",
                "In full. Example: National UNESCO Creative Cities Network R&D Alliance."
            ),
            For<Organisation>(
                nameof(Organisation.OtherName),
                "另一名称",
                "Other name",
                "同一机构在印刷品上的另一种写法。例：全国教科文创意城市网络研究与发展联盟。",
                "Another printed form of the same organisation’s name."
            ),
            For<Organisation>(
                nameof(Organisation.Office),
                "办事机构",
                "Office",
                "例：推进办公室（Promotion Office）。",
                "Example: 推进办公室 Promotion Office."
            ),
            For<Organisation>(nameof(Organisation.Body), "介绍", "Text", Help.Markdown),
            For<Organisation>(
                nameof(Organisation.Address),
                "地址",
                "Postal address",
                "例：上海杨浦区四平路1239号文远楼三楼306A。",
                "Example: 3rd Floor, Wenyuan Building, 1239 Siping Rd, Yangpu District, Shanghai."
            ),
            For<Organisation>(
                nameof(Organisation.Telephone),
                "电话",
                "Telephone",
                "包括国家和地区代码，可加分机号。例：0086 21 65987687 ext. 8002。",
                "With country and area code. Example: 0086 21 65987687 ext. 8002."
            ),
            For<Organisation>(
                nameof(Organisation.Email),
                "电子邮箱",
                "Email",
                "请尽量填写办公室邮箱，不填写个人邮箱。",
                "Preferably the office’s mailbox, not a person’s."
            ),
            For<Organisation>(
                nameof(Organisation.ContactNote),
                "联系方式说明",
                "Note on contact details",
                "显示在联系方式旁边。例：以上联系方式据2022年1月手册。",
                "Shown beside the contact details. Example: Contact details from the brochure of January 2022."
            ),
            For<Organisation>(nameof(Organisation.Website), "网站", "Website", Help.Address),
            For<Settings>(nameof(Settings.SiteName), "网站名称", "Site name"),
            For<Settings>(
                nameof(Settings.ContactEmail),
                "联系邮箱",
                "Contact e-mail",
                "显示在每页页脚的办公室邮箱。个人邮箱不填在这里；没有就留空。",
                "The mailbox of the office in the foot of every page. Do not enter a person’s; leave it empty if there is none."
            ),
            For<Settings>(
                nameof(Settings.IcpNumber),
                "ICP备案号",
                "ICP filing number",
                "主管部门核发后填写，显示在页脚；没有的留空，不得自拟。",
                "Shown in the footer. Enter it once it has been granted; leave it empty until then and never make one up."
            ),
            For<Settings>(
                nameof(Settings.PublicSecurityNumber),
                "公安备案号",
                "Public security filing number",
                "主管部门核发后填写，显示在页脚；没有的留空，不得自拟。",
                "Shown in the footer. Enter it once it has been granted; leave it empty until then and never make one up."
            ),
            For<Settings>(
                nameof(Settings.Licence),
                "许可",
                "Licence",
                "内容与数据的使用许可，显示在各页页脚和导出的数据中。",
                "The licence for content and data, shown in the footer of every page and in exported data."
            ),
            For<Settings>(
                nameof(Settings.Disclaimer),
                "声明",
                "Disclaimer",
                "例：本网站非联合国教科文组织官方网站。",
                "Example: This is not an official UNESCO website."
            ),
            For<Medium>(nameof(Medium.Title), "标题", "Title"),
            For<Medium>(
                nameof(Medium.AlternativeText),
                "替代文字",
                "Alternative text",
                "供视障读者使用：用一句话说明图片内容。",
                "For people who cannot see the image: what it shows, in one sentence."
            ),
            For<Medium>(nameof(Medium.Credit), "作者与权利人", "Credit"),
            For<Medium>(nameof(Medium.Licence), "许可", "Licence"),
            For<Medium>(nameof(Medium.ContentHash), "文件指纹", "File fingerprint"),
            For<Medium>(nameof(Medium.MediaType), "文件类型", "File type"),
            For<Medium>(nameof(Medium.Width), "宽（像素）", "Width in pixels"),
            For<Medium>(nameof(Medium.Height), "高（像素）", "Height in pixels"),
        ];

    private static Entry[] Evidence() =>
        [
            For<Source>(
                nameof(Source.Title),
                "题名",
                "Title",
                "资料本身的标题。例：联合国教科文组织创意城市网络在中国（2022-2023）。",
                "The title of the document or page. Example: UNESCO Creative Cities Network (UCCN) in China (2022-2023)."
            ),
            For<Source>(
                nameof(Source.Publisher),
                "发布者",
                "Publisher",
                "例：联合国教科文组织（UNESCO）。",
                "Example: 联合国教科文组织 UNESCO."
            ),
            For<Source>(
                nameof(Source.Kind),
                "类别",
                "Type",
                "“原始资料”由教科文组织、政府或相关机构发布；“第三方汇编”（如维基百科）仅供参考；未经查证的，选择“编辑补充”。",
                "“Primary sources” come from UNESCO, a government or the organisation itself; “Third-party "
                    + "compilations” (such as Wikipedia) are for reference only; choose “Unsourced” for anything that "
                    + "was not looked up."
            ),
            For<Source>(
                nameof(Source.Url),
                "网址",
                "URL",
                "没有网址，或不应提供链接的留空。",
                "Leave it empty if there is none or if it must not be linked."
            ),
            For<Source>(nameof(Source.Published), "发布日期", "Published on", Help.Date),
            For<Source>(
                nameof(Source.Checked),
                "核对日期",
                "Checked on",
                "最近一次打开并核对的日期。格式：2026、2026-11或2026-11-20。",
                "When it was last opened and checked. Format: 2026, 2026-11 or 2026-11-20."
            ),
            For<Source>(nameof(Source.Licence), "资料自身的许可", "The source’s own licence", "例：CC BY 4.0。", "Example: CC BY 4.0."),
            For<Source>(nameof(Source.Note), "说明", "Note", Help.Note),
            For<Erratum>(nameof(Erratum.Order), "次序", "Order", Help.Order),
            For<Erratum>(
                nameof(Erratum.Kind),
                "类别",
                "Type",
                "中英文含义不同的选择“中英文不一致”：两种文字均保留手册原文，不作更正。",
                "Choose “Chinese and English differ” where the languages differ in meaning: both are shown as printed and nothing is "
                    + "corrected."
            ),
            For<Erratum>(
                nameof(Erratum.Where),
                "位置",
                "Where",
                "在手册中的位置。例：媒体艺术，评选标准第5条（中文）。",
                "Where in the brochure. Example: Media Arts, criterion 5 (Chinese)."
            ),
            For<Erratum>(
                nameof(Erratum.Printed),
                "手册原文",
                "As printed",
                "逐字照录；无误的语言留空。例：布尔斯。",
                "Word for word; leave the language that is correct empty. Example: 布尔斯."
            ),
            For<Erratum>(
                nameof(Erratum.Corrected),
                "应为",
                "Should be",
                "与“手册原文”为同一种语言；不作更正的留空。例：布尔萨。",
                "In the same language as printed; leave it empty if nothing is corrected. Example: 布尔萨."
            ),
            For<Erratum>(
                nameof(Erratum.Why),
                "说明",
                "Explanation",
                "判断有误的依据。例：与通行的中文译名不符。",
                "How we know that it is wrong. Example: Not the usual Chinese form of the name."
            ),
            For<Erratum>(nameof(Erratum.Edition), "手册版本", "Edition"),
            For<Erratum>(
                nameof(Erratum.Corrects),
                "被更正的记录",
                "Corrected record",
                "本站显示更正后文字的记录；没有对应记录的留空。例：领域“媒体艺术”。",
                "The record on this site that shows the corrected text; leave it empty if there is none. Example: the field Media Arts."
            ),
            For<Erratum>(
                nameof(Erratum.CorrectsField),
                "被更正的字段",
                "Corrected field",
                "上述记录中的具体位置，勘误标记显示在该处：name.zh（中文名称）、criteria[c5].text.zh（标准c5的中文）。涉及整页的填写所在页面，如cities。",
                "The place in that record where the erratum mark is shown: name.zh (the Chinese name), "
                    + "criteria[c5].text.zh (the Chinese of criterion c5). For a whole list, give its page: cities."
            ),
            For<Edition>(nameof(Edition.Title), "题名", "Title"),
            For<Edition>(nameof(Edition.Publisher), "发布者", "Publisher"),
            For<Edition>(nameof(Edition.Place), "出版地", "Place of publication", "例：上海（Shanghai）。", "Example: 上海 Shanghai."),
            For<Edition>(
                nameof(Edition.Printed),
                "印刷日期",
                "Printed on",
                "例：2022-01。格式：2022、2022-01或2022-01-15。",
                "Example: 2022-01. Format: 2022, 2022-01 or 2022-01-15."
            ),
            For<Edition>(
                nameof(Edition.ShowsYear),
                "手册数据年份",
                "Year of its data",
                "该版本所列城市的截止年份；此后入选的标注“2021年后”。例：2021。",
                "The last year covered by its lists; later designations are marked “since 2021”. Example: 2021."
            ),
            For<Edition>(
                nameof(Edition.Lines),
                "手册原文行",
                "Printed lines",
                "逐行照录各城市列表，保留重复和错误。",
                "The lists of cities line by line as printed, including repeats and errors."
            ),
            For<PrintedLine>(
                nameof(PrintedLine.List),
                "所在列表",
                "List",
                "可填写：china（中国创意城市列表）、领域在网址中的名称（如music）或steering（指导工作组成员名单）。",
                "china (the China list), a field’s slug (music), or steering (the Steering Group’s members)."
            ),
            For<PrintedLine>(nameof(PrintedLine.Zh), "中文原文", "Chinese as printed"),
            For<PrintedLine>(nameof(PrintedLine.En), "英文原文", "English as printed"),
            For<PrintedLine>(
                nameof(PrintedLine.Category),
                "类别原文",
                "Category as printed",
                "只有中国城市列表有此栏。例：设计之都（City of Design）。",
                "Only in the China list. Example: 设计之都 City of Design."
            ),
            For<PrintedLine>(nameof(PrintedLine.Year), "年份原文", "Year as printed"),
            For<PrintedLine>(nameof(PrintedLine.Field), "领域", "Field"),
            For<PrintedLine>(
                nameof(PrintedLine.City),
                "对应城市",
                "City",
                "不能确定对应的成员城市的留空。例：Castillo de las Casas。",
                "Leave it empty if it cannot be matched to a member city. Example: Castillo de las Casas."
            ),
        ];
}
