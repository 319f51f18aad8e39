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
                "与正文一同公开。例：中文并非英文的译文，两者均照印。",
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
                "Another form that is in print for the same body."
            ),
            For<Organisation>(
                nameof(Organisation.Office),
                "办事机构",
                "Office",
                "例：推进办公室 Promotion Office。",
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
                "带国家与地区代码，可加分机。例：0086 21 65987687 ext. 8002。",
                "With country and area code. Example: 0086 21 65987687 ext. 8002."
            ),
            For<Organisation>(
                nameof(Organisation.Email),
                "电子邮箱",
                "E-mail",
                "尽量用办公室的信箱，不用个人信箱。",
                "Rather the office’s mailbox than a person’s."
            ),
            For<Organisation>(
                nameof(Organisation.ContactNote),
                "联系方式说明",
                "Note on the contact",
                "写在联系方式旁边。例：手册（2022 年 1 月）所印的联系方式。",
                "Said beside the contact. Example: The contact printed in the brochure of January 2022."
            ),
            For<Organisation>(nameof(Organisation.Website), "网站", "Website", Help.Address),
            For<Settings>(nameof(Settings.SiteName), "网站名称", "Name of the site"),
            For<Settings>(
                nameof(Settings.IcpNumber),
                "ICP 备案号",
                "ICP filing number",
                "主管部门核发后填写，显示在页脚；没有就留空，不可自拟。",
                "For the foot of the page, once it has been granted; empty until then, never invented."
            ),
            For<Settings>(
                nameof(Settings.PublicSecurityNumber),
                "公安备案号",
                "Public security filing number",
                "主管部门核发后填写，显示在页脚；没有就留空，不可自拟。",
                "For the foot of the page, once it has been granted; empty until then, never invented."
            ),
            For<Settings>(
                nameof(Settings.Licence),
                "许可",
                "Licence",
                "内容与数据以什么许可提供，显示在每页页脚与导出的数据中。",
                "Under which licence content and data are given; stands in the foot of every page and in exported data."
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
                "给看不见图片的人：图上有什么，一句话。",
                "For those who cannot see it: what it shows, in one sentence."
            ),
            For<Medium>(nameof(Medium.Credit), "作者与权利人", "Credit"),
            For<Medium>(nameof(Medium.Licence), "许可", "Licence"),
            For<Medium>(nameof(Medium.ContentHash), "文件指纹", "Fingerprint of the file"),
            For<Medium>(nameof(Medium.MediaType), "文件类型", "Type of the file"),
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
                "例：联合国教科文组织 UNESCO。",
                "Example: 联合国教科文组织 UNESCO."
            ),
            For<Source>(
                nameof(Source.Kind),
                "类别",
                "Kind",
                "“原始资料”出自教科文组织、政府或当事机构；“他人汇编”（如维基百科）只作线索；没有查证、只凭所知的，选“编辑常识”。",
                "“Primary” comes from UNESCO, a government or the body itself; a collection by "
                    + "others (Wikipedia) is a lead only; what nobody looked up is “editor’s knowledge”."
            ),
            For<Source>(
                nameof(Source.Url),
                "网址",
                "Address on the web",
                "没有网址，或不应给出链接时留空。",
                "Empty where there is none, or where it must not be linked."
            ),
            For<Source>(nameof(Source.Published), "发布日期", "Published on", Help.Date),
            For<Source>(
                nameof(Source.Checked),
                "核对日期",
                "Checked on",
                "最近一次打开并核对的日期。写作 2026、2026-11 或 2026-11-20。",
                "When somebody last opened and checked it. Written 2026, 2026-11 or 2026-11-20."
            ),
            For<Source>(nameof(Source.Licence), "资料自身的许可", "The source’s own licence", "例：CC BY 4.0。", "Example: CC BY 4.0."),
            For<Source>(nameof(Source.Note), "说明", "Note", Help.Note),
            For<Erratum>(nameof(Erratum.Order), "次序", "Order", Help.Order),
            For<Erratum>(
                nameof(Erratum.Kind),
                "类别",
                "Kind",
                "中英文含义不同时选“中英文不一致”：两种文字都照原样刊出，不作更正。",
                "Where the languages differ in meaning, both are given as printed and nothing is corrected."
            ),
            For<Erratum>(
                nameof(Erratum.Where),
                "位置",
                "Where",
                "在手册的什么地方。例：媒体艺术，评选标准第 5 条（中文）。",
                "Where in the brochure. Example: Media Arts, criterion 5 (Chinese)."
            ),
            For<Erratum>(
                nameof(Erratum.Printed),
                "原印",
                "As printed",
                "一字不改地照录；印对的那种语言留空。例：布尔斯。",
                "Verbatim; leave the language that is printed correctly empty. Example: 布尔斯."
            ),
            For<Erratum>(
                nameof(Erratum.Corrected),
                "应为",
                "Should be",
                "与“原印”同一种语言；不作更正的留空。例：布尔萨。",
                "In the language of what was printed; empty where nothing is corrected. Example: 布尔萨."
            ),
            For<Erratum>(
                nameof(Erratum.Why),
                "理由",
                "Why",
                "何以知道印错了。例：与通行的中文译名不符。",
                "How we know. Example: Not the usual Chinese form of the name."
            ),
            For<Erratum>(nameof(Erratum.Edition), "所勘版本", "Edition"),
            For<Erratum>(
                nameof(Erratum.Corrects),
                "被更正的记录",
                "Record corrected",
                "本站哪一条记录显示更正后的文字；没有对应记录的留空。例：领域“媒体艺术”。",
                "The record of this site that shows the corrected text; empty where none does. Example: the field Media Arts."
            ),
            For<Erratum>(
                nameof(Erratum.CorrectsField),
                "被更正的字段",
                "Field corrected",
                "上述记录中的哪一处，勘误标记就出现在那里：name.zh（中文名称）、criteria[c5].text.zh（标准 c5 的中文）。整页的问题写所在页面，如 cities。",
                "The place in that record, where the mark will stand: name.zh (the Chinese name), "
                    + "criteria[c5].text.zh (the Chinese of criterion c5). For a whole list, its page: cities."
            ),
            For<Edition>(nameof(Edition.Title), "题名", "Title"),
            For<Edition>(nameof(Edition.Publisher), "发布者", "Publisher"),
            For<Edition>(nameof(Edition.Place), "出版地", "Place of publication", "例：上海 Shanghai。", "Example: 上海 Shanghai."),
            For<Edition>(
                nameof(Edition.Printed),
                "印刷日期",
                "Printed on",
                "例：2022-01。写作 2022、2022-01 或 2022-01-15。",
                "Example: 2022-01. Written 2022, 2022-01 or 2022-01-15."
            ),
            For<Edition>(
                nameof(Edition.ShowsYear),
                "所载网络的年份",
                "Year of the network that it shows",
                "这一版所列的城市截至哪一年；此后入选的标“手册后”。例：2021。",
                "The year up to which its lists go; what came later is marked “after the brochure”. Example: 2021."
            ),
            For<Edition>(
                nameof(Edition.Lines),
                "所印各行",
                "Printed lines",
                "各城市列表逐行照录，重复与错误也保留。",
                "The lists of cities line by line as printed, repeats and errors included."
            ),
            For<PrintedLine>(
                nameof(PrintedLine.List),
                "所在列表",
                "List",
                "china（中国创意城市列表）、领域的网址名（如 music）或 steering（工作组成员名单）。",
                "china (the China list), a field’s name in addresses (music), or steering (the group’s members)."
            ),
            For<PrintedLine>(nameof(PrintedLine.Zh), "所印中文", "Chinese as printed"),
            For<PrintedLine>(nameof(PrintedLine.En), "所印英文", "English as printed"),
            For<PrintedLine>(
                nameof(PrintedLine.Category),
                "所印类别",
                "Category as printed",
                "只有中国列表有此栏。例：设计之都 City of Design。",
                "Only the China list has it. Example: 设计之都 City of Design."
            ),
            For<PrintedLine>(nameof(PrintedLine.Year), "所印年份", "Year as printed"),
            For<PrintedLine>(nameof(PrintedLine.Field), "领域", "Field"),
            For<PrintedLine>(
                nameof(PrintedLine.City),
                "所指城市",
                "City that is meant",
                "认不出是哪座会员城市时留空。例：Castillo de las Casas。",
                "Empty where no member city is meant. Example: Castillo de las Casas."
            ),
        ];
}
