using UccnPortal.Records;

namespace UccnPortal.Areas.Embeds;

public static class EmbedText
{
    public static readonly LocalizedText FrameTitle = new("联合国教科文组织创意城市网络：{0}", "UNESCO Creative Cities Network: {0}");
    public static readonly LocalizedText Attribution = new("出处", "From");
    public static readonly LocalizedText NotUnesco = new("非联合国教科文组织官方网站。", "Not an official UNESCO website.");
    public static readonly LocalizedText NewWindow = new("链接在新窗口打开。", "Links open in a new window.");
    public static readonly LocalizedText More = new("另有 {0} 行，见完整列表", "{0} more: see the whole list");
    public static readonly LocalizedText Today = new("现行情况", "As of today");
    public static readonly LocalizedText PlainAttribution = new("数据截至 {0} 年，出处：{1}。{2}", "As of {0}. From {1}. {2}");
    public static readonly LocalizedText Day = new("日期", "Date");
    public static readonly LocalizedText Milestone = new("事项", "Milestone");

    public static readonly LocalizedText Builder = new("把名单和图表放到您的网站上", "Put the lists and figures on your own site");
    public static readonly LocalizedText BuilderFor = new("嵌入：{0}（{1}）", "Embed: {0} ({1})");
    public static readonly LocalizedText BuilderDescription = new(
        "为合作网站生成嵌入代码：创意城市名单、位置图、图表、时间表与工作组名单，中文、英文或双语，另有供微信使用的 HTML 表格。",
        "Makes the code that partner sites paste: lists, map, figures, timetable and steering "
            + "group of the creative cities, in Chinese, English or both, and plain HTML tables."
    );
    public static readonly LocalizedText BuilderLead = new(
        "先选内容与样式，再复制代码。嵌入的内容不使用 Cookie，不加载其他网站的文件，也不依赖 JavaScript。",
        "Choose what to show and how, then copy the code. What is framed "
            + "sets no cookie, loads nothing from elsewhere and needs no JavaScript."
    );
    public static readonly LocalizedText Choose = new("选择内容与样式", "What to show and how");
    public static readonly LocalizedText What = new("内容", "What to show");
    public static readonly LocalizedText Whole = new("名单与总览", "Lists and overviews");
    public static readonly LocalizedText InLanguage = new("语言", "Language");
    public static readonly LocalizedText InChinese = new("中文", "Chinese");
    public static readonly LocalizedText InEnglish = new("英文", "English");
    public static readonly LocalizedText AllOf = new("全部", "All");
    public static readonly LocalizedText YearFrom = new("入选年份，自", "Designated from");
    public static readonly LocalizedText YearTo = new("入选年份，至", "Designated until");
    public static readonly LocalizedText LiveOrFrozen = new("随时更新，还是停在某一年", "Live, or as of a year");
    public static readonly LocalizedText Live = new("随时更新", "Live: changes with the network");
    public static readonly LocalizedText Frozen = new("{0} 年底的情况", "As of the end of {0}");
    public static readonly LocalizedText FrozenAsBrochure = new("{0} 年底的情况，与手册相同", "As of the end of {0}, like the brochure");
    public static readonly LocalizedText Look = new("栏目、次序与外观", "Columns, order and look");
    public static readonly LocalizedText Limit = new("最多显示", "Show at most");
    public static readonly LocalizedText Rows = new("{0} 行", "{0} rows");
    public static readonly LocalizedText Theme = new("明暗", "Light or dark");
    public static readonly LocalizedText ThemeAuto = new("随读者的设备", "As the reader’s device is set");
    public static readonly LocalizedText ThemeLight = new("浅色", "Light");
    public static readonly LocalizedText ThemeDark = new("深色", "Dark");
    public static readonly LocalizedText ThemePlain = new("无底色，适合浅色网页", "No background, for light pages");
    public static readonly LocalizedText Density = new("疏密", "Density");
    public static readonly LocalizedText Normal = new("标准", "Normal");
    public static readonly LocalizedText Compact = new("紧凑", "Compact");
    public static readonly LocalizedText TheHeading = new("标题", "Heading");
    public static readonly LocalizedText Header = new("内容上方的说明", "What stands above the content");
    public static readonly LocalizedText Footer = new("来源", "Sources");
    public static readonly LocalizedText IsShown = new("显示", "Shown");
    public static readonly LocalizedText IsHidden = new("不显示", "Hidden");
    public static readonly LocalizedText HeightOfFrame = new("高度", "Height");
    public static readonly LocalizedText HeightFits = new("随内容调整（有脚本时）", "Fits the content, where the script runs");
    public static readonly LocalizedText HeightFixed = new("固定", "Fixed");
    public static readonly LocalizedText ColumnsWords = new("栏目", "Columns");
    public static readonly LocalizedText ColumnsNote = new("都不选，则与手册的栏目相同。", "With none ticked: those of the brochure.");
    public static readonly LocalizedText Accent = new("线条颜色（六位十六进制数）", "Colour of rules (six hexadecimal digits)");
    public static readonly LocalizedText AccentNote = new(
        "如 0a6488。与底色对比不足 4.5:1 的颜色不采用。",
        "Such as 0a6488. A colour with less contrast than 4.5:1 is not used."
    );
    public static readonly LocalizedText Build = new("生成代码", "Make the code");

    public static readonly LocalizedText Snippet = new("嵌入代码", "Code to paste");
    public static readonly LocalizedText NameOfFrame = new("框架名称（供读屏软件）", "Name of the frame, for screen readers");
    public static readonly LocalizedText EstimatedHeight = new("{0} 像素，按 360 像素宽估算", "{0} px, estimated at 360 px width");
    public static readonly LocalizedText ManyRows = new(
        "共 {0} 行，框内最多显示 {1} 行。这么长的框在手机上很难滚动，不妨缩小范围。",
        "{0} rows, of which the frame shows {1} at most. So long a frame is hard to scroll past on a phone: consider a narrower choice."
    );
    public static readonly LocalizedText SnippetLabel = new("框架与备用链接", "Frame with a fallback link");
    public static readonly LocalizedText SnippetNote = new(
        "最后一行的脚本只用来调整高度，去掉也能用；一页有多个框架时只需一次。",
        "The script in the last line only fits the height: without it the frame works as well. One is enough for several frames on a page."
    );
    public static readonly LocalizedText WithoutSandbox = new("不带 sandbox 属性", "Without the sandbox attribute");
    public static readonly LocalizedText WithoutSandboxNote = new(
        "供会删去或不接受该属性的内容管理系统使用。",
        "For content management systems that strip or refuse it."
    );
    public static readonly LocalizedText Copy = new("复制", "Copy");
    public static readonly LocalizedText Copied = new("已复制。", "Copied.");
    public static readonly LocalizedText Preview = new("预览", "Preview");
    public static readonly LocalizedText PreviewAt = new("{0} 像素宽", "{0} px wide");
    public static readonly LocalizedText PlainHtml = new("HTML 表格", "Plain HTML table");
    public static readonly LocalizedText PlainHtmlNote = new(
        "供微信公众号等不接受框架的编辑器使用：样式都写在行内。",
        "For editors that take no frame, such as WeChat’s: every style is inline."
    );
    public static readonly LocalizedText PlainHtmlLabel = new("表格代码", "Code of the table");
    public static readonly LocalizedText PlainHtmlDated = new(
        "粘贴之后不再更新，所以写明了年份与出处。",
        "Once pasted it no longer changes, so it names its year and where it is from."
    );
    public static readonly LocalizedText OtherForms = new("其他形式", "Other forms");
    public static readonly LocalizedText AsPicture = new("图片", "Picture");
    public static readonly LocalizedText AsCsv = new("供表格软件使用的数据", "Data for spreadsheets");
    public static readonly LocalizedText OEmbedNote = new(
        "支持 oEmbed 的系统只需粘贴本站网页的网址。",
        "Where oEmbed is supported, pasting the address of a page of this site is enough."
    );
    public static readonly LocalizedText ThePage = new("完整网页", "Whole page");
    public static readonly LocalizedText Terms = new("出处与许可", "Attribution and licence");
    public static readonly LocalizedText AttributionStays = new(
        "框内的出处不能关闭；自行改用数据时，请同样注明。",
        "The attribution within the frame cannot be turned off; please give it as well wherever you use the data otherwise."
    );
    public static readonly LocalizedText AttributionWords = new("写法：", "In words: ");
    public static readonly LocalizedText Promise = new(
        "本页生成的网址长期有效：v1 的参数只增不改。停在某一年的内容总附有通往现行名单的链接。",
        "These addresses last: within v1 parameters are added, never changed. What is frozen as of a year always links to today’s."
    );
    public static readonly LocalizedText ScriptNote = new(
        "要求锁定版本的网站，可用这一份永不更改的脚本，并由浏览器核对其内容。",
        "Sites that pin what they load can use this copy of the script, which never changes and which browsers check."
    );
    public static readonly LocalizedText ScriptLabel = new("锁定版本的脚本", "The script, pinned");

    public static readonly LocalizedText Map = new("中国会员城市位置图", "China’s member cities by position");
    public static readonly LocalizedText OneCity = new("一座城市", "One city");
    public static readonly LocalizedText OneField = new("一个领域", "One field");
    public static readonly LocalizedText OneFigure = new("一幅图表", "One figure");
    public static readonly LocalizedText Timetable = new("申报时间表", "Timetable of the call");
    public static readonly LocalizedText SteeringGroup = new("指导工作组成员", "Members of the steering group");
    public static readonly LocalizedText WholeList = new("查看全部城市", "See all cities");
}
