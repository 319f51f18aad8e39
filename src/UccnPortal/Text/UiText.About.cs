using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class About
    {
        public static readonly LocalizedText Title = new("关于网络与本站", "About the network and this site");
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络是什么、它的 {0} 项宗旨，以及本站由谁制作、资料从何而来。",
            "What the UNESCO Creative Cities Network is, its {0} objectives, who makes this site and where its facts come from."
        );
        public static readonly LocalizedText Objectives = new("网络的宗旨", "Objectives");
        public static readonly LocalizedText ObjectivesAim = new(
            "教科文组织创意城市网络旨在：",
            "The UNESCO Creative Cities Network aims to:"
        );
        public static readonly LocalizedText ObjectiveLink = new("第 {0} 项宗旨的链接", "Link to objective {0}");
        public static readonly LocalizedText SeeFields = new("今天的 {0} 个领域", "Today’s {0} fields");

        public static readonly LocalizedText Brochure = new("手册", "The brochure");
        public static readonly LocalizedText BrochureTitle = new("书名", "Title");
        public static readonly LocalizedText Publisher = new("编印", "Published by");
        public static readonly LocalizedText Printed = new("印于", "Printed");
        public static readonly LocalizedText Shows = new("所载", "Shows");
        public static readonly LocalizedText ShowsYear = new("{0} 年年底的网络", "the network at the end of {0}");
        public static readonly LocalizedText KnownErrata = new("已知勘误", "Known errata");
        public static readonly LocalizedText ErrataCount = new("{0} 处", "{0}");

        public static readonly LocalizedText WaysOn = new("从这里继续", "Ways on");
        public static readonly LocalizedText SourcesWay = new("每一条记录的资料来源", "Where every record comes from");
        public static readonly LocalizedText ErrataWay = new("手册的错误与更正", "The brochure’s errors and what is right");

        public static readonly LocalizedText Alliance = new("联盟与联系方式", "The alliance and its contact");
        public static readonly LocalizedText AllianceWay = new(
            "谁在中国推进网络，怎样联系",
            "Who stands behind the network in China, and how to reach them"
        );
        public static readonly LocalizedText AllianceDescription = new(
            "{0}：{1}的地址、电话与电子邮件，以及与网络有关的机构。",
            "{0}: address, telephone and e-mail of the {1}, and the bodies related to it."
        );
        public static readonly LocalizedText Organisation = new("机构", "Organisation");
        public static readonly LocalizedText Name = new("名称", "Name");
        public static readonly LocalizedText OtherName = new("又印作", "Also printed as");
        public static readonly LocalizedText Office = new("办事机构", "Office");
        public static readonly LocalizedText Address = new("地址", "Address");
        public static readonly LocalizedText Telephone = new("电话", "Telephone");
        public static readonly LocalizedText Extension = new("{0} 转 {1}", "{0} ext. {1}");
        public static readonly LocalizedText Email = new("电子邮件", "E-mail");
        public static readonly LocalizedText Website = new("网址", "Website");
        public static readonly LocalizedText Text = new("联盟简介", "What it is");
        public static readonly LocalizedText Neighbours = new("相关机构", "Related bodies");

        public static readonly LocalizedText Code = new("二维码", "QR code");
        public static readonly LocalizedText CodeOf = new("二维码，内容为 {0}", "QR code of {0}");
        public static readonly LocalizedText CodeLeads = new("扫码打开本网站：", "Scan to open this site: ");
        public static readonly LocalizedText CodeLost = new(
            "手册封底另印有一个二维码，说明为“扫描二维码 关注亚太遗产中心”；它的图形未能取得，上面的不是它。",
            "The back of the brochure prints another code, “Scan the QR code "
                + "to follow WHITRAP”. Its picture is lost; the one above is not it."
        );

        public static readonly LocalizedText Site = new("关于本站", "About this site");
        public static readonly LocalizedText SiteWay = new("性质、制作方式、资料与许可", "What it is, how it is made, facts and licence");
        public static readonly LocalizedText Accessibility = new("无障碍", "Accessibility");
        public static readonly LocalizedText AccessibilityWay = new("目标、检验方法与已知不足", "Aim, tests and known limits");
        public static readonly LocalizedText Privacy = new("隐私", "Privacy");
        public static readonly LocalizedText PrivacyWay = new("无 Cookie，无跟踪", "No cookies, no tracking");
        public static readonly LocalizedText Disclaimer = new("声明", "Disclaimer");
        public static readonly LocalizedText Licence = new("许可", "Licence");
        public static readonly LocalizedText Contact = new("联系", "Contact");
        public static readonly LocalizedText Unconfirmed = new(
            "本页文字由本站撰写，待推进办公室核定。",
            "This page is worded by the portal; the Promotion Office has yet to confirm it."
        );
        public static readonly LocalizedText StatementDescription = new("{0}：{1}", "{0}: {1}.");
    }
}
