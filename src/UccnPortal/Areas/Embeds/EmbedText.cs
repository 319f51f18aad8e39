using UccnPortal.Records;

namespace UccnPortal.Areas.Embeds;

public static class EmbedText
{
    public static readonly LocalizedText FrameTitle = new("联合国教科文组织创意城市网络：{0}", "UNESCO Creative Cities Network: {0}");
    public static readonly LocalizedText Attribution = new("来源", "Source");
    public static readonly LocalizedText NotUnesco = new("非联合国教科文组织官方网站。", "Not an official UNESCO website.");
    public static readonly LocalizedText NewWindow = new("链接在新窗口打开。", "Links open in a new window.");
    public static readonly LocalizedText More = new("另有{0}行，见完整列表", "{0} more: see the full list");
    public static readonly LocalizedText Today = new("当前数据", "Current data");
    public static readonly LocalizedText PlainAttribution = new("数据截至{0}年，来源：{1}。{2}", "Data as of {0}. Source: {1}. {2}");
    public static readonly LocalizedText Day = new("日期", "Date");
    public static readonly LocalizedText Milestone = new("事项", "Milestone");

    public static readonly LocalizedText Builder = new("嵌入城市名单与图表", "Embed our lists and charts");
    public static readonly LocalizedText BuilderFor = new("嵌入：{0}（{1}）", "Embed: {0} ({1})");
    public static readonly LocalizedText BuilderDescription = new(
        "为合作网站生成嵌入代码：创意城市名单、位置图、图表、时间表与指导工作组名单，中文、英文或双语，另有适用于微信的HTML表格。",
        "Generates embed code for partner sites: lists, map, charts, timetable and Steering Group of the Creative Cities, in "
            + "Chinese, English or both, and plain HTML tables."
    );
    public static readonly LocalizedText BuilderLead = new(
        "先选择内容与样式，再复制代码。嵌入内容不使用Cookie，不加载其他网站的文件，也无需JavaScript。",
        "Choose content and style, then copy the code. Embeds set no cookies, load nothing from other sites and need no JavaScript."
    );
    public static readonly LocalizedText Choose = new("选择内容与样式", "Content and style");
    public static readonly LocalizedText What = new("内容", "Content");
    public static readonly LocalizedText Whole = new("名单与总览", "Lists and overviews");
    public static readonly LocalizedText InLanguage = new("语言", "Language");
    public static readonly LocalizedText InChinese = new("中文", "Chinese");
    public static readonly LocalizedText InEnglish = new("英文", "English");
    public static readonly LocalizedText AllOf = new("全部", "All");
    public static readonly LocalizedText YearFrom = new("入选起始年份", "Designated from");
    public static readonly LocalizedText YearTo = new("入选截止年份", "Designated until");
    public static readonly LocalizedText LiveOrFrozen = new("更新方式", "Updates");
    public static readonly LocalizedText Live = new("实时更新", "Live");
    public static readonly LocalizedText Frozen = new("固定为{0}年底", "Fixed: end of {0}");
    public static readonly LocalizedText FrozenAsBrochure = new("固定为{0}年底（与手册一致）", "Fixed: end of {0} (as in the brochure)");
    public static readonly LocalizedText Look = new("栏目、排序与外观", "Columns, sorting and appearance");
    public static readonly LocalizedText Limit = new("最多显示", "Show at most");
    public static readonly LocalizedText Rows = new("{0}行", "{0} rows");
    public static readonly LocalizedText Theme = new("配色", "Colour scheme");
    public static readonly LocalizedText ThemeAuto = new("跟随读者的设备", "Follows the reader’s device");
    public static readonly LocalizedText ThemeLight = new("浅色", "Light");
    public static readonly LocalizedText ThemeDark = new("深色", "Dark");
    public static readonly LocalizedText ThemePlain = new("透明背景，适合浅色网页", "Transparent background, for light pages");
    public static readonly LocalizedText Density = new("行距", "Row spacing");
    public static readonly LocalizedText Normal = new("标准", "Normal");
    public static readonly LocalizedText Compact = new("紧凑", "Compact");
    public static readonly LocalizedText TheHeading = new("标题", "Heading");
    public static readonly LocalizedText Header = new("内容上方的说明", "Intro text");
    public static readonly LocalizedText Footer = new("来源", "Sources");
    public static readonly LocalizedText IsShown = new("显示", "Shown");
    public static readonly LocalizedText IsHidden = new("不显示", "Hidden");
    public static readonly LocalizedText HeightOfFrame = new("高度", "Height");
    public static readonly LocalizedText HeightFits = new("自适应内容（需启用脚本）", "Fits the content (needs the script)");
    public static readonly LocalizedText HeightFixed = new("固定", "Fixed");
    public static readonly LocalizedText ColumnsWords = new("栏目", "Columns");
    public static readonly LocalizedText ColumnsNote = new(
        "均不选时，栏目与手册相同。",
        "If none is selected, the columns are those of the brochure."
    );
    public static readonly LocalizedText Accent = new("线条颜色（六位十六进制数）", "Line colour (six hexadecimal digits)");
    public static readonly LocalizedText AccentNote = new(
        "例如：0a6488。与底色对比度低于4.5:1的颜色无效。",
        "For example 0a6488. Colours with a contrast below 4.5:1 are ignored."
    );
    public static readonly LocalizedText Build = new("生成代码", "Generate code");

    public static readonly LocalizedText Snippet = new("嵌入代码", "Embed code");
    public static readonly LocalizedText NameOfFrame = new("框架标题（供读屏软件使用）", "Frame title (for screen readers)");
    public static readonly LocalizedText EstimatedHeight = new("{0}像素，按360像素宽估算", "{0} px, estimated for a width of 360 px");
    public static readonly LocalizedText ManyRows = new(
        "共{0}行，框架内最多显示{1}行。内容过长时在手机上滚动不便，建议缩小范围。",
        "{0} rows, of which the frame shows at most {1}. A frame this long is hard to scroll past on a phone: consider a narrower "
            + "selection."
    );
    public static readonly LocalizedText SnippetLabel = new("嵌入代码（含备用链接）", "Embed code (with fallback link)");
    public static readonly LocalizedText SnippetNote = new(
        "最后一行脚本仅用于调整高度，删除后仍可使用；同一网页有多个框架时只需一份脚本。",
        "The script in the last line only adjusts the height; the frame also works without it. One script is enough for several "
            + "frames on a page."
    );
    public static readonly LocalizedText WithoutSandbox = new("不带sandbox属性", "Without the sandbox attribute");
    public static readonly LocalizedText WithoutSandboxNote = new(
        "适用于会删除或不接受该属性的内容管理系统。",
        "For content management systems that strip or refuse it."
    );
    public static readonly LocalizedText Copy = new("复制", "Copy");
    public static readonly LocalizedText Copied = new("已复制。", "Copied.");
    public static readonly LocalizedText Preview = new("预览", "Preview");
    public static readonly LocalizedText PreviewAt = new("{0}像素宽", "{0} px wide");
    public static readonly LocalizedText PlainHtml = new("HTML表格", "Plain HTML table");
    public static readonly LocalizedText PlainHtmlNote = new(
        "适用于微信公众号等不支持框架的编辑器；样式均写在行内。",
        "For editors that do not accept frames, such as WeChat’s; all styles are inline."
    );
    public static readonly LocalizedText PlainHtmlLabel = new("表格代码", "Table code");
    public static readonly LocalizedText PlainHtmlDated = new(
        "粘贴后不再更新，因此注明年份与来源。",
        "It does not update once pasted, so it states its year and source."
    );
    public static readonly LocalizedText OtherForms = new("其他形式", "Other formats");
    public static readonly LocalizedText AsPicture = new("图片", "Picture");
    public static readonly LocalizedText AsCsv = new("电子表格数据", "Data for spreadsheets");
    public static readonly LocalizedText OEmbedNote = new(
        "支持oEmbed的系统只需粘贴本站网页的网址。",
        "In systems that support oEmbed, pasting the URL of a page of this site is enough."
    );
    public static readonly LocalizedText ThePage = new("完整网页", "Full page");
    public static readonly LocalizedText Terms = new("署名与许可", "Attribution and licence");
    public static readonly LocalizedText AttributionStays = new(
        "嵌入内容中的署名不可隐藏；以其他方式使用数据时亦请署名。",
        "The attribution in embeds cannot be hidden; please also give it when you use the data in other ways."
    );
    public static readonly LocalizedText AttributionWords = new("署名格式：", "Attribution text: ");
    public static readonly LocalizedText Promise = new(
        "本页生成的网址长期有效：v1的参数只增不改。固定年份的内容均附有通往当前名单的链接。",
        "URLs are permanent: within v1, parameters are added but never changed. Fixed-year embeds always link to the current list."
    );
    public static readonly LocalizedText ScriptNote = new(
        "如需锁定版本，可使用下列固定版本脚本（含完整性校验）。",
        "To pin the version, use this fixed version of the script (with an integrity check)."
    );
    public static readonly LocalizedText ScriptLabel = new("固定版本脚本", "Fixed version of the script");

    public static readonly LocalizedText Map = new("中国成员城市位置图", "Location diagram of China’s member cities");
    public static readonly LocalizedText OneCity = new("一座城市", "One city");
    public static readonly LocalizedText OneField = new("一个领域", "One field");
    public static readonly LocalizedText OneFigure = new("一幅图表", "One chart");
    public static readonly LocalizedText Timetable = new("申报时间表", "Timetable of the call");
    public static readonly LocalizedText SteeringGroup = new("指导工作组成员", "Members of the Steering Group");
    public static readonly LocalizedText WholeList = new("查看全部城市", "See all cities");
}
