using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Reviews
    {
        public static readonly LocalizedText Title = new("复查：{0}", "Review: {0}");
        public static readonly LocalizedText Heading = new("复查", "Review");
        public static readonly LocalizedText Lead = new(
            "内容会过时。定一个日期，到那天这条记录会列在概览的“待处理”里，也可以用邮件提醒。复查日期不公开，也不改动记录本身。",
            "Content ages. Set a day, and from that day on the record is listed on the overview under “To "
                + "look at”; a mail can remind somebody too. The day is not public and changes nothing in the record."
        );
        public static readonly LocalizedText Looked = new("{0} 复查过：{1}", "Looked through by {0} on {1}");
        public static readonly LocalizedText NeverLooked = new("还没有人记下复查过。", "Nobody has noted a review yet.");
        public static readonly LocalizedText Planned = new("下次复查：{0}（{1} 定）", "Next review: {0} (set by {1})");
        public static readonly LocalizedText Overdue = new("应复查：{0}", "Due since {0}");
        public static readonly LocalizedText NotPlanned = new("没有定复查日期。", "No day is set.");
        public static readonly LocalizedText Reminds = new("邮件提醒：{0}", "A mail reminds {0}");
        public static readonly LocalizedText Unsent = new(
            "提醒没有在当天发出：请检查地址，必要时请问管理服务器的人。重新定日期后再发。",
            "The reminder did not go out on its day: check the address, and ask whoever "
                + "looks after the server if it is right. It is sent again once a new day is set."
        );
        public static readonly LocalizedText Mailed = new("提醒邮件已于 {0} 发出。", "The reminder was mailed on {0}.");
        public static readonly LocalizedText Change = new("复查与提醒", "Review and reminder");
        public static readonly LocalizedText DueOn = new("下次复查日期", "Next review on");
        public static readonly LocalizedText DueHint = new("北京日期。清空即不再提醒。", "Beijing’s date. Empty: no reminder.");
        public static readonly LocalizedText Note = new("到时看什么（可不填）", "What to look at then (may stay empty)");
        public static readonly LocalizedText Mail = new("当天发邮件提醒（可不填）", "Mail a reminder that day to (may stay empty)");
        public static readonly LocalizedText MailHint = new(
            "一个电子邮件地址；上午九点后发出。",
            "One mail address; sent after nine in the morning."
        );
        public static readonly LocalizedText NoMail = new(
            "没有设置邮件服务器，所以只在后台提醒。",
            "No mail server is set up, so the reminder appears in the admin area only."
        );
        public static readonly LocalizedText SetDay = new("只定日期", "Only set the day");
        public static readonly LocalizedText LookedToday = new("今天已复查，内容无误", "Looked through today: still right");
        public static readonly LocalizedText LookedMeans = new(
            "按“今天已复查”同时定下上面的日期。要改内容，请到编辑页改了再发布。",
            "“Looked through today” sets the day above as well. To change something, use the form and publish."
        );
        public static readonly LocalizedText DaySet = new("复查日期已定。", "The day is set.");
        public static readonly LocalizedText DayCleared = new("复查日期已取消。", "The day is cleared.");
        public static readonly LocalizedText LookNoted = new("已记下今天的复查。", "Today’s review is noted.");
        public static readonly LocalizedText NotADay = new("请写成 2027-03-01 这样的日期", "Write a day as 2027-03-01");
        public static readonly LocalizedText SetMeanwhile = new(
            "{0} 刚改过复查日期。请再看一遍，再决定。",
            "{0} changed the review a moment ago. Look at it again, then decide."
        );

        public static readonly LocalizedText MailSubject = new(
            "创意城市网络在中国：{0} 条记录该复查了",
            "UCCN in China: {0} due for review"
        );
        public static readonly LocalizedText MailLead = new("以下记录到了复查的日子：", "These records are due for review:");
        public static readonly LocalizedText MailWhy = new(
            "这封信由门户自动发出，按 {0} 的设置寄给您。要改日期或不再提醒，请打开上面的链接。",
            "The portal sent this by itself, as set by {0}. To change the day or to end reminders open a link above."
        );
    }
}
