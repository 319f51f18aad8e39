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
        public static readonly LocalizedText Legend = new("图例", "Legend");
        public static readonly LocalizedText Colophon = new("版权页", "Colophon");
        public static readonly LocalizedText Home = new("首页", "Home");
        public static readonly LocalizedText Cities = new("城市", "Cities");
        public static readonly LocalizedText Fields = new("领域", "Fields");
        public static readonly LocalizedText Criteria = new("评选标准", "Criteria");
        public static readonly LocalizedText Apply = new("申报", "Applying");
        public static readonly LocalizedText History = new("规则", "Rules");
        public static readonly LocalizedText SteeringGroup = new("工作组", "Steering group");
        public static readonly LocalizedText Figures = new("图表", "Figures");
        public static readonly LocalizedText Network = new("全网城市", "All cities");
        public static readonly LocalizedText About = new("关于", "About");
        public static readonly LocalizedText Changes = new("变化", "Changes");
        public static readonly LocalizedText Errata = new("勘误", "Errata");
        public static readonly LocalizedText Embed = new("嵌入", "Embed");
        public static readonly LocalizedText Sources = new("资料来源", "Sources");
        public static readonly LocalizedText OtherLanguage = new("English", "中文");
        public static readonly LocalizedText SideBySide = new("中英对照", "Chinese and English side by side");
        public static readonly LocalizedText OneLanguage = new("只看中文", "English only");
        public static readonly LocalizedText Source = new("来源", "Source");
        public static readonly LocalizedText Checked = new("核对 {0}", "Checked {0}");
        public static readonly LocalizedText NewerThanBrochure = new("手册后", "after the brochure");
        public static readonly LocalizedText IcpNumber = new("ICP 备案", "ICP filing");
        public static readonly LocalizedText PublicSecurityNumber = new("公安备案", "Public security filing");
    }

    public static class Errors
    {
        public static readonly LocalizedText NotFoundTitle = new("找不到这一页", "There is no such page");
        public static readonly LocalizedText NotFoundLead = new(
            "网址可能有误，或者这条记录已经撤下。",
            "The address may be mistyped, or the record may have been withdrawn."
        );
        public static readonly LocalizedText FailedTitle = new("出错了", "Something went wrong");
        public static readonly LocalizedText FailedLead = new(
            "这一页暂时无法显示。请稍后再试；如需联系我们，请附上下面的编号。",
            "This page cannot be shown at the moment. Please try again later; if you contact us, quote the reference below."
        );
        public static readonly LocalizedText UnsavedTitle = new("没有保存", "Not saved");
        public static readonly LocalizedText UnsavedFullLead = new(
            "服务器磁盘已满。您输入的内容在下面，请先复制留存，并告诉管理服务器的人。",
            "The server’s disk is full. What you typed is below: copy it to a safe place, and tell whoever looks after the server."
        );
        public static readonly LocalizedText UnsavedLead = new(
            "数据库暂时无法使用。您输入的内容在下面，请先复制留存，过一会儿再试。",
            "The database cannot be used at the moment. What you typed is below: copy it to a safe place, and try again in a while."
        );
        public static readonly LocalizedText Typed = new("您输入的内容", "What you typed");
        public static readonly LocalizedText TooManyFormsLead = new(
            "请在{0}秒后再试。填写的内容仍在浏览器中：请按“后退”返回。",
            "Try again in {0} seconds. What you filled in is still in your browser: go back to it."
        );
        public static readonly LocalizedText BadRequestTitle = new("无法理解这个请求", "The request was not understood");
        public static readonly LocalizedText BadRequestLead = new(
            "网址中有无法识别的内容。",
            "The address holds something that cannot be read."
        );
        public static readonly LocalizedText OnlyReadTitle = new("这个网址不接受这种请求", "This address does not take such a request");
        public static readonly LocalizedText OnlyReadLead = new(
            "这一页只供阅读，不能向它提交或删除内容。",
            "This page can be read; nothing can be sent to it or deleted from it."
        );
        public static readonly LocalizedText TooManyTitle = new("请求过于频繁", "Too many requests");
        public static readonly LocalizedText TooManyLead = new(
            "您所在的网络在短时间内请求了太多内容。请稍等一会儿再试。",
            "Your network has asked for a great deal in a short time. Please wait a little and try again."
        );
        public static readonly LocalizedText BusyTitle = new("暂时无法提供服务", "Not available at the moment");
        public static readonly LocalizedText BusyLead = new(
            "服务器正忙，或者暂时读不到资料。请稍等一会儿再试。",
            "The server is busy, or cannot read its data just now. Please wait a little and try again."
        );
        public static readonly LocalizedText UnknownWayTitle = new("管理后台只能通过 https 打开", "The admin area opens over https only");
        public static readonly LocalizedText UnknownWayLead = new(
            "服务器无法确认这条连接是否加密，因此没有打开管理后台。请改用 https 网址。",
            "The server cannot tell whether this connection is encrypted, and has not opened the admin area. Use the https address."
        );
        public static readonly LocalizedText ProxyMustSay = new(
            "管理服务器的人请注意：反向代理必须转告访问者使用的网址、地址和协议。nginx 的写法：",
            "For whoever runs the server: the reverse proxy must pass on the host, the address and the scheme that readers use. For nginx:"
        );
        public static readonly LocalizedText UnreadFormTitle = new("没有收到完整的内容", "What you sent did not arrive whole");
        public static readonly LocalizedText UnreadFormLead = new(
            "内容太多或不完整，没有保存。请按浏览器的返回键，您输入的内容还在；长文请分成几条记录，再试一次。",
            "It was too much or not complete, and nothing was saved. Go back in your browser: "
                + "what you typed is still there. Divide a long text among several records and try again."
        );
        public static readonly LocalizedText GoneTitle = new("{0}：已撤下", "{0}: withdrawn");
        public static readonly LocalizedText GoneLead = new(
            "这条记录（{0}）已于{1}撤下，不再属于本站的资料。",
            "This record ({0}) was withdrawn on {1} and is no longer part of what this site holds."
        );
        public static readonly LocalizedText GoneNotice = new("说明", "What became of it");
        public static readonly LocalizedText Reference = new("编号", "Reference");
        public static readonly LocalizedText WayOn = new("从这里继续", "Ways on");
    }

    /// <summary>Punctuation between words; the English marks include the space that follows.</summary>
    public static class Punctuation
    {
        public static readonly LocalizedText ListComma = new("；", "; ");
        public static readonly LocalizedText Comma = new("，", ", ");
        public static readonly LocalizedText Stop = new("。", ".");
        public static readonly LocalizedText Colon = new("：", ": ");
        public static readonly LocalizedText Enumeration = new("、", ", ");
        public static readonly LocalizedText NameAndAddress = new("{0}，{1}", "{0}, {1}");
        public static readonly LocalizedText NameAndWhat = new("{0}：{1}", "{0}: {1}");
        public static readonly LocalizedText InBrackets = new("{0}（{1}）", "{0} ({1})");
    }
}
