using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Criteria
    {
        public static readonly LocalizedText Title = new("评选标准", "Selection criteria");
        public static readonly LocalizedText Lead = new(
            "共{0}个领域、{1}条标准；逐条编号，可单独链接和引用。",
            "{1} criteria in {0} fields. Each has a code for linking and citing."
        );
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络{0}个领域的{1}条评选标准，中英文全文，附编号、勘误与来源。",
            "The {1} selection criteria of the UNESCO Creative Cities Network in {0} fields: full text in Chinese and English, with "
                + "codes, errata and sources."
        );
        public static readonly LocalizedText Jump = new("各领域", "Fields");
        public static readonly LocalizedText Count = new("{0}条", "{0}");
        public static readonly LocalizedText ToCome = new("暂缺", "not yet available");
        public static readonly LocalizedText Codes = new("编号{0}-1至{0}-{1}", "Codes {0}-1 to {0}-{1}");
        public static readonly LocalizedText FieldPage = new("{0}：城市与协调员", "{0}: cities and coordinators");
    }
}
