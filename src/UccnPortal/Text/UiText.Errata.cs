using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Errata
    {
        public static readonly LocalizedText Mark = new("勘误", "Erratum");
        public static readonly LocalizedText Printed = new("原印", "Printed");
        public static readonly LocalizedText Corrected = new("应为", "Should be");
        public static readonly LocalizedText Why = new("理由", "Why");

        public static readonly LocalizedText Title = new("勘误", "Errata");
        public static readonly LocalizedText Lead = new(
            "手册中已知的 {0} 处问题：原印什么，应为什么，何以知道。本站各页所示均为更正后的文字。",
            "The {0} known errors of the brochure: what is printed, what it should "
                + "be, and how we know. The pages of this site show the corrected text."
        );
        public static readonly LocalizedText Description = new("手册《{0}》的 {1} 处勘误。", "{1} corrections to the brochure {0}.");
        public static readonly LocalizedText Known = new("已知问题", "Known errors");
        public static readonly LocalizedText Edition = new("所勘版本：", "Edition: ");
        public static readonly LocalizedText KindOf = new("类别", "Kind");
        public static readonly LocalizedText Shown = new("见", "See");
        public static readonly LocalizedText Number = new("勘误 {0} 的链接", "Link to erratum {0}");

        public static LocalizedText Kind(ErratumKind kind) =>
            kind switch
            {
                ErratumKind.Scan => new("疑为扫描所致", "Probably an error of the scan"),
                ErratumKind.Editorial => new("编校", "Editorial"),
                ErratumKind.Outdated => new("已过时", "Outdated"),
                ErratumKind.Missing => new("缺漏", "Missing"),
                _ => new("中英文不一致", "The languages disagree"),
            };
    }
}
