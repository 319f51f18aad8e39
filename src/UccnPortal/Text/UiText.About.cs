using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class About
    {
        public static readonly LocalizedText Title = new("关于网络与本站", "About the network and this site");
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络简介、{0}项宗旨，以及本站的主办单位和资料来源。",
            "About the UNESCO Creative Cities Network and its {0} objectives, who runs this site and where its information comes from."
        );
        public static readonly LocalizedText Objectives = new("网络的宗旨", "Objectives");
        public static readonly LocalizedText ObjectivesAim = new(
            "教科文组织创意城市网络旨在：",
            "The UNESCO Creative Cities Network aims to:"
        );
        public static readonly LocalizedText ObjectiveLink = new("第{0}项宗旨的链接", "Link to objective {0}");
        public static readonly LocalizedText SeeFields = new("现有{0}个创意领域", "Today’s {0} creative fields");

        public static readonly LocalizedText Brochure = new("手册", "The brochure");
        public static readonly LocalizedText BrochureTitle = new("名称", "Title");
        public static readonly LocalizedText Publisher = new("编印单位", "Published by");
        public static readonly LocalizedText Printed = new("印制", "Printed");
        public static readonly LocalizedText CoverMarks = new("封面标志", "Logos on the cover");
        public static readonly LocalizedText FullText = new("全文", "Full text");
        public static readonly LocalizedText Shows = new("数据截至", "Data to");
        public static readonly LocalizedText ShowsYear = new("{0}年底", "the end of {0}");
        public static readonly LocalizedText KnownErrata = new("已知勘误", "Known errata");
        public static readonly LocalizedText ErrataCount = new("{0}处", "{0}");

        public static readonly LocalizedText WaysOn = new("相关页面", "Related pages");
        public static readonly LocalizedText SourcesWay = new("各条记录的资料来源", "Sources of all records");
        public static readonly LocalizedText ErrataWay = new("手册差错及更正", "Errors in the brochure, with corrections");

        public static readonly LocalizedText Alliance = new("联盟与联系方式", "The alliance and contact details");
        public static readonly LocalizedText AllianceWay = new("联盟简介与联系方式", "The alliance and how to contact it");
        public static readonly LocalizedText AllianceDescription = new(
            "{0}：{1}的地址、电话与电子邮箱，以及相关机构。",
            "{0}: address, telephone and e-mail of the {1}, and related organisations."
        );
        public static readonly LocalizedText Organisation = new("机构", "Organisation");
        public static readonly LocalizedText Name = new("名称", "Name");
        public static readonly LocalizedText OtherName = new("又称", "Also known as");
        public static readonly LocalizedText Office = new("办事机构", "Office");
        public static readonly LocalizedText Address = new("地址", "Address");
        public static readonly LocalizedText Telephone = new("电话", "Telephone");
        public static readonly LocalizedText Extension = new("{0}转{1}", "{0} ext. {1}");
        public static readonly LocalizedText Email = new("电子邮箱", "E-mail");
        public static readonly LocalizedText Website = new("网址", "Website");
        public static readonly LocalizedText Neighbours = new("相关机构", "Related organisations");

        public static readonly LocalizedText CodeOf = new("二维码，内容为{0}", "QR code for {0}");
        public static readonly LocalizedText CodeLeads = new("扫码打开本网站：", "Scan to open this site: ");
        public static readonly LocalizedText CodeLost = new(
            "手册封底另有一个二维码（“扫描二维码 关注亚太遗产中心”）。原二维码缺失；上方为本网站二维码。",
            "The back of the brochure has another code (“Scan the QR code to follow WHITRAP”). That code is lost; the one above "
                + "opens this site."
        );

        public static readonly LocalizedText Site = new("网站信息", "About this site");
        public static readonly LocalizedText SiteWay = new(
            "网站性质、资料来源、制作方式与许可",
            "Purpose, sources, how it is made and licence"
        );
        public static readonly LocalizedText Accessibility = new("无障碍", "Accessibility");
        public static readonly LocalizedText AccessibilityWay = new("目标、检验方法与已知不足", "Aim, testing and known limits");
        public static readonly LocalizedText Privacy = new("隐私", "Privacy");
        public static readonly LocalizedText PrivacyWay = new("不使用Cookie，不跟踪", "No cookies, no tracking");
        public static readonly LocalizedText Disclaimer = new("声明", "Disclaimer");
        public static readonly LocalizedText Licence = new("许可", "Licence");
        public static readonly LocalizedText Contact = new("联系", "Contact");
        public static readonly LocalizedText StatementDescription = new("{0}：{1}", "{0}: {1}.");
    }
}
