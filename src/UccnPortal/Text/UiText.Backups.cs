using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Backups
    {
        public static readonly LocalizedText Failed = new("最近一次备份失败", "The last backup failed");
        public static readonly LocalizedText Late = new("备份已中断", "Backups have stopped");
        public static readonly LocalizedText NewestGood = new(
            "最近一次完好的备份：{0}（北京时间），{1}。",
            "The latest good backup was made {1}, at {0} Beijing time."
        );
        public static readonly LocalizedText None = new("目前没有备份。", "There are no backups.");
        public static readonly LocalizedText FirstSoon = new(
            "首次备份将在网站启动几分钟后自动进行。",
            "The first backup is made a few minutes after the site starts."
        );
        public static readonly LocalizedText TellTheServer = new(
            "请立即通知服务器管理员；原因见服务器日志。",
            "Tell your server administrator now. The reason is in the server log."
        );
        public static readonly LocalizedText NotOurs = new(
            "本站不自行备份，由服务器管理员负责。",
            "The site does not make its own backups: your server administrator is responsible for them."
        );
    }
}
