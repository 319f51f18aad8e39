using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Reviews
    {
        public static readonly LocalizedText Title = new("复查：{0}", "Review: {0}");
        public static readonly LocalizedText Heading = new("复查", "Review");
        public static readonly LocalizedText Lead = new(
            "内容可能过时。设定复查日期后，本记录到期列入概览的“待处理”，也可发送邮件提醒。复查日期不公开，也不改动记录内容。",
            "Content goes out of date. Set a date, and from that day the record is listed on the overview "
                + "under “To do”; a reminder can also be emailed. The date is not public and does not change the "
                + "record."
        );
        public static readonly LocalizedText Looked = new("{0}于{1}复查", "Reviewed by {0} on {1}");
        public static readonly LocalizedText NeverLooked = new("尚无复查记录。", "No review has been recorded yet.");
        public static readonly LocalizedText Planned = new("下次复查：{0}（{1}设定）", "Next review: {0} (set by {1})");
        public static readonly LocalizedText Overdue = new("到期复查：{0}", "Review due since {0}");
        public static readonly LocalizedText NotPlanned = new("未设定复查日期。", "No review date is set.");
        public static readonly LocalizedText Reminds = new("邮件提醒：{0}", "Email reminder to {0}");
        public static readonly LocalizedText Unsent = new(
            "提醒未在当天发出，请检查地址；如地址无误，请联系服务器管理员。重新设定日期后再次发送。",
            "The reminder was not sent on its day. Check the address; if it is right, ask your server administrator. It is sent "
                + "again once a new date is set."
        );
        public static readonly LocalizedText Mailed = new("提醒邮件已于{0}发出。", "The reminder was emailed on {0}.");
        public static readonly LocalizedText Change = new("复查与提醒", "Review and reminder");
        public static readonly LocalizedText DueOn = new("下次复查日期", "Next review date");
        public static readonly LocalizedText DueHint = new("北京时间。清空则不再提醒。", "Beijing date. Leave empty for no reminder.");
        public static readonly LocalizedText Note = new("复查要点（选填）", "What to check (optional)");
        public static readonly LocalizedText Mail = new("当天发送邮件提醒（选填）", "Email a reminder that day to (optional)");
        public static readonly LocalizedText MailHint = new(
            "填写一个电子邮箱地址；上午九点后发出。",
            "One email address. Sent after nine in the morning."
        );
        public static readonly LocalizedText NoMail = new(
            "未设置邮件服务器，只在管理后台提醒。",
            "No mail server is set up, so the reminder appears in the admin area only."
        );
        public static readonly LocalizedText SetDay = new("只设定日期", "Set the date only");
        public static readonly LocalizedText LookedToday = new("今天已复查，内容无误", "Reviewed today: no changes needed");
        public static readonly LocalizedText LookedMeans = new(
            "点“今天已复查，内容无误”会同时设定上面的日期。如需修改内容，请在编辑页修改并发布。",
            "“Reviewed today: no changes needed” also sets the date above. To change content, edit the record and publish."
        );
        public static readonly LocalizedText DaySet = new("复查日期已设定。", "The review date is set.");
        public static readonly LocalizedText DayCleared = new("复查日期已取消。", "The review date has been removed.");
        public static readonly LocalizedText LookNoted = new("已记录今天的复查。", "Today’s review has been recorded.");
        public static readonly LocalizedText NotADay = new("请填写日期，格式如2027-03-01", "Enter a date such as 2027-03-01");
        public static readonly LocalizedText SetMeanwhile = new(
            "{0}刚刚更改了复查日期。请重新查看后再决定。",
            "{0} has just changed the review date. Look at it again before you decide."
        );

        public static readonly LocalizedText MailSubject = new(
            "创意城市网络在中国：{0}条记录到期复查",
            "UCCN in China: {0} due for review"
        );
        public static readonly LocalizedText MailLead = new("以下记录到期复查：", "These records are due for review:");
        public static readonly LocalizedText MailWhy = new(
            "本邮件由网站根据{0}的设置自动发送。如需更改日期或取消提醒，请打开上面的链接。",
            "This email was sent automatically, as set up by {0}. To change the date or stop reminders, open a link above."
        );
    }
}
