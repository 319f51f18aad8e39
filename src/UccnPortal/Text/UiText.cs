using UccnPortal.Records;

namespace UccnPortal.Text;

/// <summary>The interface texts in both languages, one nested class per area.</summary>
public static partial class UiText
{
    public static class Site
    {
        public static readonly LocalizedText Name = new("创意城市网络在中国", "Creative Cities in China");
        public static readonly LocalizedText SkipToContent = new("跳到正文", "Skip to content");
        public static readonly LocalizedText MainNavigation = new("主导航", "Main");
        public static readonly LocalizedText FieldNavigation = new("创意领域", "Creative fields");
        public static readonly LocalizedText Contents = new("目录", "Contents");
        public static readonly LocalizedText Legend = new("领域标识", "Fields");
        public static readonly LocalizedText Colophon = new("网站信息", "About this site");
        public static readonly LocalizedText Home = new("首页", "Home");
        public static readonly LocalizedText Cities = new("中国城市", "Chinese cities");
        public static readonly LocalizedText Fields = new("创意领域", "Creative fields");
        public static readonly LocalizedText Criteria = new("评选标准", "Selection criteria");
        public static readonly LocalizedText Apply = new("申报", "Apply");
        public static readonly LocalizedText History = new("规则沿革", "History of the rules");
        public static readonly LocalizedText SteeringGroup = new("指导工作组", "Steering Group");
        public static readonly LocalizedText Figures = new("数据图表", "Charts");
        public static readonly LocalizedText Network = new("全球网络", "World network");
        public static readonly LocalizedText About = new("关于", "About");
        public static readonly LocalizedText Changes = new("更新与变化", "Updates and changes");
        public static readonly LocalizedText Errata = new("勘误", "Errata");
        public static readonly LocalizedText Embed = new("嵌入", "Embed");
        public static readonly LocalizedText Sources = new("资料来源", "Sources");
        public static readonly LocalizedText OtherLanguage = new("English", "中文");
        public static readonly LocalizedText SideBySide = new("中英对照", "Chinese and English side by side");
        public static readonly LocalizedText OneLanguage = new("仅显示中文", "English only");
        public static readonly LocalizedText Source = new("来源", "Source");
        public static readonly LocalizedText SourceList = new("来源", "Sources");
        public static readonly LocalizedText RunBy = new("主办单位：", "Run by: ");
        public static readonly LocalizedText DataTo = new("数据截至{0}", "Data to {0}");
        public static readonly LocalizedText Updated = new("最近更新：{0}", "Last updated: {0}");
        public static readonly LocalizedText OneMoreSource = new("另有1种来源", "1 more source");
        public static readonly LocalizedText MoreSources = new("另有{0}种来源", "{0} more sources");
        public static readonly LocalizedText Checked = new("核对日期：{0}", "Checked {0}");
        public static readonly LocalizedText NewerThan = new("{0}年后", "new since {0}");
    }

    public static class Errors
    {
        public static readonly LocalizedText NotFoundTitle = new("页面不存在", "Page not found");
        public static readonly LocalizedText NotFoundLead = new(
            "网址可能有误，或该页面已删除。",
            "Check the address; the page may have been removed."
        );
        public static readonly LocalizedText FailedTitle = new("页面出错", "Something went wrong");
        public static readonly LocalizedText FailedLead = new(
            "页面暂时无法显示，请稍后再试。如需联系我们，请提供下方的编号。",
            "This page cannot be shown at the moment. Please try again later. If you contact us, quote the reference below."
        );
        public static readonly LocalizedText UnsavedTitle = new("未保存", "Not saved");
        public static readonly LocalizedText UnsavedFullLead = new(
            "服务器磁盘空间已满，内容未能保存。您输入的内容列于下方，请先复制保存，并联系服务器管理员。",
            "The server’s disk is full, so nothing was saved. What you typed is shown below: copy it and keep it, then contact the "
                + "server administrator."
        );
        public static readonly LocalizedText UnsavedLead = new(
            "数据库暂时无法使用，内容未能保存。您输入的内容列于下方，请先复制保存，稍后再试。",
            "The database is not available at the moment, so nothing was saved. What you typed is shown below: copy it and keep it, "
                + "then try again later."
        );
        public static readonly LocalizedText Typed = new("您输入的内容", "What you typed");
        public static readonly LocalizedText TooManyFormsLead = new(
            "请在{0}秒后重试。您填写的内容仍在浏览器中，请按“后退”键返回。",
            "Try again in {0} seconds. What you filled in is still in your browser: use the Back button to return to it."
        );
        public static readonly LocalizedText BadRequestTitle = new("请求无效", "Invalid request");
        public static readonly LocalizedText BadRequestLead = new(
            "网址中含有无法识别的内容。",
            "The address contains something that cannot be read."
        );
        public static readonly LocalizedText OnlyReadTitle = new(
            "该网址不支持此类请求",
            "This address does not accept this kind of request"
        );
        public static readonly LocalizedText OnlyReadLead = new(
            "本页面仅供浏览，不能提交或删除内容。",
            "This page is read-only: nothing can be submitted to it or deleted from it."
        );
        public static readonly LocalizedText TooManyTitle = new("请求过于频繁", "Too many requests");
        public static readonly LocalizedText TooManyLead = new(
            "您所在的网络短时间内请求过多，请稍后再试。",
            "Your network has sent too many requests in a short time. Please wait a little and try again."
        );
        public static readonly LocalizedText BusyTitle = new("服务暂不可用", "Service unavailable");
        public static readonly LocalizedText BusyLead = new(
            "服务器繁忙，或暂时无法读取数据，请稍后再试。",
            "The server is busy, or cannot read its data at the moment. Please wait a little and try again."
        );
        public static readonly LocalizedText UnknownWayTitle = new(
            "管理后台仅可通过https访问",
            "The admin area is available over https only"
        );
        public static readonly LocalizedText UnknownWayLead = new(
            "服务器无法确认当前连接是否加密，因此未打开管理后台。请使用https网址访问。",
            "The server cannot tell whether this connection is encrypted, so the admin area was not opened. Use the https address."
        );
        public static readonly LocalizedText ProxyMustSay = new(
            "服务器管理员请注意：反向代理须传递访问者所用的主机名、访问者的地址和所用协议。nginx配置示例：",
            "For the server administrator: the reverse proxy must pass on the host name, address and scheme that visitors use. For nginx:"
        );
        public static readonly LocalizedText UnreadFormTitle = new("提交的内容不完整", "What you sent did not arrive complete");
        public static readonly LocalizedText UnreadFormLead = new(
            "内容过多或不完整，未能保存。请按浏览器的“后退”键返回，您输入的内容仍在；长文请分成几条记录，然后重试。",
            "The content was too long or incomplete, and nothing was saved. Go back in your browser: what you typed is still there. "
                + "Split a long text into several records and try again."
        );
        public static readonly LocalizedText GoneTitle = new("{0}：已停止发布", "{0}: no longer published");
        public static readonly LocalizedText GoneLead = new(
            "该记录（{0}）已于{1}停止发布，不再属于本站资料。",
            "This record ({0}) was removed on {1} and is no longer part of this site."
        );
        public static readonly LocalizedText GoneNotice = new("说明", "Explanation");
        public static readonly LocalizedText Reference = new("编号：", "Reference: ");
        public static readonly LocalizedText Nearest = new("您要找的可能是", "Did you mean");
        public static readonly LocalizedText WayOn = new("您可以访问", "Related pages");
    }

    /// <summary>Punctuation between words; the English marks include the space that follows.</summary>
    public static class Punctuation
    {
        public static readonly LocalizedText ListComma = new("；", "; ");

        /// <summary>Between short sentences in one line, each with its own capital in English.</summary>
        public static readonly LocalizedText Sentences = new("；", ". ");
        public static readonly LocalizedText Comma = new("，", ", ");
        public static readonly LocalizedText Stop = new("。", ".");
        public static readonly LocalizedText Colon = new("：", ": ");
        public static readonly LocalizedText Enumeration = new("、", ", ");
        public static readonly LocalizedText NameAndAddress = new("{0}，{1}", "{0}, {1}");
        public static readonly LocalizedText NameAndWhat = new("{0}：{1}", "{0}: {1}");
        public static readonly LocalizedText InBrackets = new("{0}（{1}）", "{0} ({1})");
    }
}
