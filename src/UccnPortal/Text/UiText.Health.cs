using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Health
    {
        public static readonly LocalizedText Title = new("网站状况", "Site health");
        public static readonly LocalizedText AllWell = new("一切正常。", "All is well.");
        public static readonly LocalizedText LookAt = new("有 {0} 项需要留意。", "{0} to look at.");
        public static readonly LocalizedText Well = new("正常", "Well");
        public static readonly LocalizedText NotWell = new("需要留意", "Look at this");

        public static readonly LocalizedText Backups = new("备份", "Backups");
        public static readonly LocalizedText Database = new("数据库", "Database");
        public static readonly LocalizedText DatabaseReads = new("{0}，占用 {1} MB，可以读取。", "{0}, {1} MB, can be read.");
        public static readonly LocalizedText DatabaseFails = new(
            "暂时读不到数据库：请告诉管理服务器的人。",
            "The database cannot be read: tell whoever looks after the server."
        );
        public static readonly LocalizedText Saving = new("保存", "Saving");
        public static readonly LocalizedText SavingWorks = new("可以保存。", "Works.");
        public static readonly LocalizedText SavingFails = new(
            "最近一次没有保存成功：请告诉管理服务器的人。恢复后不必重新启动。",
            "The last attempt failed: tell whoever looks after the server. Nothing needs to be restarted afterwards."
        );
        public static readonly LocalizedText Disk = new("磁盘空间", "Disk");
        public static readonly LocalizedText DiskFree = new("还剩 {0} MB。", "{0} MB are free.");
        public static readonly LocalizedText DiskLow = new(
            "只剩 {0} MB：保存可能失败，请尽快请管理服务器的人清理。",
            "Only {0} MB are free: saving may fail. Ask whoever looks after the server to make room soon."
        );
        public static readonly LocalizedText Chain = new("操作记录", "Audit log");
        public static readonly LocalizedText Schema = new("数据库结构", "Database schema");
        public static readonly LocalizedText SchemaCurrent = new("与程序一致（{0}）。", "As this program needs it ({0}).");
        public static readonly LocalizedText SchemaPending = new(
            "有待完成的升级：请管理服务器的人重新启动网站。",
            "An upgrade is not finished: ask whoever looks after the server to restart the site."
        );
        public static readonly LocalizedText Seed = new("种子数据", "Seed files");
        public static readonly LocalizedText SeedApplied = new("已导入，没有问题。", "Applied, without problems.");
        public static readonly LocalizedText SeedProblems = new(
            "有问题未能导入，网站沿用原有资料；原因在服务器日志里。",
            "They could not be applied; the site goes on with what it has. The reason is in the server’s log."
        );
        public static readonly LocalizedText SeedSkipped = new("有 {0} 条没有导入：{1}。", "{0} were left out: {1}.");
        public static readonly LocalizedText Texts = new("页面文字", "Texts of pages");
        public static readonly LocalizedText TextsSet = new("都能按格式显示。", "All can be set as they are meant.");
        public static readonly LocalizedText TextsPlain = new(
            "以下文字无法按格式显示，页面上只显示原文：{0}。请打开记录，减少层次或标记。",
            "These cannot be set and stand plain on their pages: {0}. Open the record and use fewer levels or marks."
        );
        public static readonly LocalizedText TextOf = new("{0}“{1}”的{2}", "{0} “{1}”, {2}");
        public static readonly LocalizedText Pictures = new("图片字体", "Font for pictures");
        public static readonly LocalizedText PicturesThere = new(
            "已安装，可以生成带中文的图片。",
            "Installed: pictures with Chinese can be made."
        );
        public static readonly LocalizedText PicturesLacking = new(
            "服务器没有中文字体，所以不提供图片下载；其余不受影响。",
            "The server has no Chinese font, so pictures are not offered; nothing else is affected."
        );
        public static readonly LocalizedText Mail = new("邮件", "Mail");
        public static readonly LocalizedText NoMail = new(
            "没有设置邮件服务器；提醒只在后台显示。",
            "No mail server is set up; reminders appear in the admin area only."
        );
        public static readonly LocalizedText MailReady = new(
            "已设置，还没有需要发出的提醒。",
            "Set up; no reminder has had to be sent yet."
        );
        public static readonly LocalizedText MailSent = new("最近一封已于 {0} 发出。", "The last one was sent at {0}.");
        public static readonly LocalizedText MailUnsent = new(
            "有 {0} 封复查提醒没有在当天发出：请看这些记录的“复查与提醒”，地址可能有误。",
            "{0} reminders of reviews did not go out on their day: look at "
                + "“Review and reminder” of those records; the address may be wrong."
        );
        public static readonly LocalizedText MailFails = new(
            "最近一封没有发出去，一小时后再试；原因在服务器日志里。",
            "The last one could not be sent and is tried again in an hour; the reason is in the server’s log."
        );
        public static readonly LocalizedText Version = new("程序版本", "Program");
    }
}
