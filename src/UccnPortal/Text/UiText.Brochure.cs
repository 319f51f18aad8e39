using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Brochure
    {
        public static readonly LocalizedText Title = new("手册原文", "The brochure as printed");
        public static readonly LocalizedText Lead = new(
            "《{0}》（{1}）全文，按原书顺序列出，文字保持原样。标有“勘”的内容已有更正。",
            "The full text of {0} ({1}), in the printed order and wording. What is marked E has a correction."
        );
        public static readonly LocalizedText ErratumLink = new("勘误：{0}", "Erratum: {0}");
        public static readonly LocalizedText Place = new("原文", "printed text");
    }
}
