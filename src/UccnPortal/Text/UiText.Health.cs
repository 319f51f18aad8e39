using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Health
    {
        public static readonly LocalizedText Title = new("网站状况", "Site health");
        public static readonly LocalizedText AllWell = new("一切正常。", "Everything is working.");
        public static readonly LocalizedText LookAt = new("有{0}项需要关注。", "Needs attention: {0}.");
        public static readonly LocalizedText Well = new("正常", "OK");
        public static readonly LocalizedText NotWell = new("需要关注", "Needs attention");

        public static readonly LocalizedText Backups = new("备份", "Backups");
        public static readonly LocalizedText Database = new("数据库", "Database");
        public static readonly LocalizedText DatabaseReads = new("{0}，占用{1} MB，读取正常。", "{0}, {1} MB, can be read.");
        public static readonly LocalizedText DatabaseFails = new(
            "暂时无法读取数据库，请通知服务器管理员。",
            "The database cannot be read. Tell your server administrator."
        );
        public static readonly LocalizedText Saving = new("保存", "Saving");
        public static readonly LocalizedText SavingWorks = new("保存正常。", "Working.");
        public static readonly LocalizedText SavingFails = new(
            "最近一次保存未成功，请通知服务器管理员。恢复后无需重新启动。",
            "The last attempt to save failed. Tell your server administrator. No restart is needed afterwards."
        );
        public static readonly LocalizedText Disk = new("磁盘空间", "Disk");
        public static readonly LocalizedText DiskFree = new("剩余{0} MB。", "{0} MB free.");
        public static readonly LocalizedText DiskLow = new(
            "仅剩{0} MB，保存可能失败，请尽快联系服务器管理员清理。",
            "Only {0} MB free, so saving may fail. Ask your server administrator to make space soon."
        );
        public static readonly LocalizedText Chain = new("操作记录", "Audit log");
        public static readonly LocalizedText Schema = new("数据库结构", "Database schema");
        public static readonly LocalizedText SchemaCurrent = new("与程序一致（{0}）。", "Up to date ({0}).");
        public static readonly LocalizedText SchemaPending = new(
            "升级尚未完成，请联系服务器管理员重新启动网站。",
            "An upgrade is not finished. Ask your server administrator to restart the site."
        );
        public static readonly LocalizedText Seed = new("初始数据", "Initial data");
        public static readonly LocalizedText SeedApplied = new("已导入，没有问题。", "Imported without problems.");
        public static readonly LocalizedText SeedProblems = new(
            "存在问题，未能导入，网站沿用原有数据；原因见服务器日志。",
            "The data could not be imported; the site continues with what it has. The reason is in the server log."
        );
        public static readonly LocalizedText SeedSkipped = new("有{0}条未导入：{1}。", "{0} not imported: {1}.");
        public static readonly LocalizedText Texts = new("页面文字", "Page texts");
        public static readonly LocalizedText TextsSet = new("均能按格式显示。", "All can be shown with their formatting.");
        public static readonly LocalizedText TextsPlain = new(
            "以下文字无法按格式显示，页面上只显示原文：{0}。请打开记录，减少层次或标记。",
            "These cannot be formatted and appear as plain text: {0}. Open the record and use fewer levels or marks."
        );
        public static readonly LocalizedText TextOf = new("{0}“{1}”的{2}", "{0} “{1}”, {2}");
        public static readonly LocalizedText Pictures = new("图片字体", "Font for images");
        public static readonly LocalizedText PicturesThere = new(
            "已安装，可以生成带中文的图片。",
            "Installed: images with Chinese text can be created."
        );
        public static readonly LocalizedText PicturesLacking = new(
            "服务器没有中文字体，因此不提供图片下载；其他功能不受影响。",
            "The server has no Chinese font, so images cannot be downloaded. Nothing else is affected."
        );
        public static readonly LocalizedText Mail = new("邮件", "Email");
        public static readonly LocalizedText NoMail = new(
            "未设置邮件服务器，提醒只在管理后台显示。",
            "No mail server is set up. Reminders appear in the admin area only."
        );
        public static readonly LocalizedText MailReady = new(
            "已设置，尚无需要发送的提醒。",
            "Set up. No reminders have had to be sent yet."
        );
        public static readonly LocalizedText MailSent = new("最近一封已于{0}发出。", "The last email was sent at {0}.");
        public static readonly LocalizedText MailUnsent = new(
            "有{0}封复查提醒未在当天发出，请查看相关记录的“复查与提醒”，地址可能有误。",
            "Review reminders not sent on their day: {0}. See “Review and reminder” of those records; the address may be wrong."
        );
        public static readonly LocalizedText MailFails = new(
            "最近一封未能发出，一小时后重试；原因见服务器日志。",
            "The last email could not be sent and will be tried again in an hour. The reason is in the server log."
        );
        public static readonly LocalizedText Version = new("程序版本", "Program version");
    }
}
