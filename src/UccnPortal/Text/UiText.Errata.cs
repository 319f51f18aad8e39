using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Errata
    {
        public static readonly LocalizedText Mark = new("勘误{0}：{1}", "Erratum {0}: {1}");
        public static readonly LocalizedText Printed = new("手册原文", "Printed");
        public static readonly LocalizedText Corrected = new("应为", "Should be");
        public static readonly LocalizedText Why = new("说明", "Explanation");

        public static readonly LocalizedText Title = new("勘误", "Errata");
        public static readonly LocalizedText Lead = new(
            "手册中已知的{0}处差错，列出原文、更正内容及依据。本站各页均采用更正后的文字。",
            "{0} known errors in the brochure, with corrections and evidence. The pages of this site show the corrected text."
        );
        public static readonly LocalizedText Description = new("手册《{0}》的{1}处勘误。", "{1} corrections to the brochure {0}.");
        public static readonly LocalizedText Known = new("已知差错", "Known errors");
        public static readonly LocalizedText Edition = new("手册版本：", "Edition: ");
        public static readonly LocalizedText KindOf = new("类别", "Type");
        public static readonly LocalizedText Shown = new("相关页面", "Related page");
        public static readonly LocalizedText Number = new("勘误{0}的链接", "Link to erratum {0}");

        public static LocalizedText Kind(ErratumKind kind) =>
            kind switch
            {
                ErratumKind.Scan => new("疑为扫描识别差错", "Probably a scanning error"),
                ErratumKind.Editorial => new("编辑差错", "Editorial error"),
                ErratumKind.Outdated => new("已过时", "Out of date"),
                ErratumKind.Missing => new("内容缺失", "Missing content"),
                _ => new("中英文不一致", "Chinese and English differ"),
            };
    }
}
