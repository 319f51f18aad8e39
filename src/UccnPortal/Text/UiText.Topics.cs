using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    /// <summary>What people type when they look for a page or a part of one, besides its title; parted by <see cref="Between"/>.</summary>
    public static class Topics
    {
        public const char Between = '|';

        public static readonly LocalizedText Home = new("主页|网站首页", "homepage|main page|start page");
        public static readonly LocalizedText Cities = new(
            "中国城市名单|中国成员城市|中国创意城市|国内城市|城市名单",
            "list of cities|Chinese members|Chinese creative cities"
        );
        public static readonly LocalizedText Network = new(
            "全球城市|全球成员城市|成员城市|成员名单|创意城市名单|世界地图|城市地图|地图",
            "member cities|all cities|members|map|world map|map of cities"
        );
        public static readonly LocalizedText Fields = new("领域|七大领域|八大领域|领域介绍", "fields|categories|disciplines");
        public static readonly LocalizedText Criteria = new(
            "标准|条件|入选条件|入选标准|评选条件|评审标准",
            "criteria|requirements|conditions|evaluation criteria"
        );
        public static readonly LocalizedText Apply = new(
            "申请|申报指南|申报流程|申报程序|申报条件|申报通知|怎么申报|如何申报|怎样申报|怎么申请|如何申请|"
                + "如何加入|怎么加入|候选城市",
            "application|applications|how to apply|how to join|join|call|call for applications|candidature|"
                + "candidate city|bid|nomination"
        );
        public static readonly LocalizedText Offices = new(
            "联络机构|城市联络机构|城市办公室|创意城市办公室|主管部门|城市联系方式",
            "contacts of the cities|city contacts|city offices|contact offices|focal points"
        );
        public static readonly LocalizedText ApplySteps = new(
            "步骤|申报步骤|入选以后|成员义务|监测报告",
            "steps|step by step|after designation|duties of members|monitoring report"
        );
        public static readonly LocalizedText ApplyCheck = new(
            "名额|每国名额|申报资格",
            "limit|limit per country|how many cities|eligibility"
        );
        public static readonly LocalizedText ApplyQuestions = new("常见问题|问答|疑问", "FAQ|questions|frequently asked questions");
        public static readonly LocalizedText ApplyWorksheet = new("工作表|自查表|自评表", "worksheet|checklist|self-assessment");
        public static readonly LocalizedText History = new(
            "历史|沿革|网络历史|规则|规则变化|年会|年度会议|决议",
            "history|rules|annual meeting|annual meetings|conferences|decisions"
        );
        public static readonly LocalizedText SteeringGroup = new(
            "工作组|工作组成员|指导工作组成员|协调员|副协调员|协调城市|子网络|指导委员会",
            "steering group members|coordinator|coordinators|deputy coordinator|steering committee|sub-network|sub-networks"
        );
        public static readonly LocalizedText Figures = new("图表|统计|统计图|统计数据|数据统计", "figures|statistics|graphs|numbers");
        public static readonly LocalizedText Changes = new(
            "更新|动态|新闻|最新动态|最新消息|新增城市|订阅|RSS|RSS订阅|Atom",
            "news|latest|updates|changes|new cities|subscribe|feed|feeds|RSS|Atom"
        );
        public static readonly LocalizedText Edition = new("打印|打印版|印刷版|整册|PDF", "print|print version|printable|booklet|PDF");
        public static readonly LocalizedText Brochure = new("手册|宣传册|手册全文|原文", "brochure|original text|printed text");
        public static readonly LocalizedText Errata = new("错误|更正|纠错|差错|勘误表", "errors|corrections|mistakes|misprints|erratum");
        public static readonly LocalizedText Sources = new("来源|出处|参考文献|参考资料|引用", "references|bibliography|source|citation");
        public static readonly LocalizedText Data = new(
            "下载|数据|数据下载|开放数据|数据集|表格下载|电子表格|许可|授权|CSV|Excel|XLSX|JSON|GeoJSON|Markdown",
            "download|downloads|download data|data|open data|dataset|spreadsheet|licence|license|CSV|Excel|XLSX|" + "JSON|GeoJSON|Markdown"
        );
        public static readonly LocalizedText About = new(
            "介绍|简介|宗旨|网络简介|创意城市网络|什么是创意城市网络|联合国教科文组织创意城市网络|" + "联合国教科文组织|教科文组织",
            "introduction|aims|objectives|mission|UCCN|UNESCO|creative cities network|" + "UNESCO creative cities network|what is UCCN"
        );
        public static readonly LocalizedText Alliance = new(
            "联盟|推进办公室|主办单位|研究与发展联盟|同济大学",
            "alliance|promotion office|organiser|Tongji University"
        );
        public static readonly LocalizedText Contact = new(
            "联系我们|联系方式|联系电话|电话|电话号码|地址|邮箱|电子邮件|电子邮箱|二维码|公众号|微信",
            "contact us|contact details|telephone|phone|phone number|address|email|mail|QR code|WeChat"
        );
        public static readonly LocalizedText Embed = new("嵌入代码|小部件|组件|插件", "embed code|embedding|iframe|widget|oEmbed|plugin");
        public static readonly LocalizedText Api = new("接口|数据接口|程序接口|开发者", "API|developer|developers|OpenAPI|REST");
        public static readonly LocalizedText Site = new(
            "标志|徽标|会徽|版权|免责声明|备案|关于本站|名称|译名|别名|城市名称",
            "logo|logos|emblem|copyright|disclaimer|imprint|names|place names"
        );
        public static readonly LocalizedText Accessibility = new(
            "无障碍|读屏|读屏软件|键盘操作|辅助功能",
            "accessibility|screen reader|keyboard|WCAG"
        );
        public static readonly LocalizedText Privacy = new(
            "隐私|隐私政策|个人信息|日志",
            "privacy|privacy policy|personal data|tracking|cookie|cookies|GDPR"
        );
        public static readonly LocalizedText Timetable = new(
            "截止日期|截止时间|申报截止|申报截止日期|申报时间|申报日期|时间表|日程|日历|申报日历|什么时候申报|" + "何时申报",
            "deadline|deadlines|application deadline|closing date|timetable|schedule|dates|calendar|when to apply|" + "iCalendar|ics"
        );
        public static readonly LocalizedText Papers = new(
            "材料|申请材料|申报表|申请表|申报书|表格|推荐信|推荐函|市长函|市长信|市长的信|照片|权利让与书|"
                + "需要什么材料|申报需要什么材料",
            "documents|application form|form|mayor’s letter|letter from the mayor|endorsement|"
                + "letter of endorsement|recommendation|letter of recommendation|letter of support|letters of support|"
                + "photographs|photos|cession of rights"
        );
    }
}
