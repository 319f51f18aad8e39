using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Backups
    {
        public static readonly LocalizedText Failed = new("最近一次备份失败", "The last backup failed");
        public static readonly LocalizedText Late = new("备份已经中断", "Backups have stopped");
        public static readonly LocalizedText NewestGood = new(
            "最近一次完好的备份：{0}（北京时间），{1} 小时前。",
            "The newest good backup was made at {0}, Beijing time, {1} hours ago."
        );
        public static readonly LocalizedText None = new("目前没有任何备份。", "There is no backup at all.");
        public static readonly LocalizedText FirstSoon = new(
            "首次备份将在网站启动几分钟后自动进行。",
            "The first backup is made some minutes after the site was started."
        );
        public static readonly LocalizedText TellTheServer = new(
            "请立即告诉管理服务器的人；原因记在服务器日志里。",
            "Tell whoever looks after the server now; the reason is in its log."
        );
        public static readonly LocalizedText NotOurs = new(
            "本站不自行备份，由管理服务器的人负责。",
            "The site makes no backups of its own: whoever looks after the server sees to them."
        );
    }
}
