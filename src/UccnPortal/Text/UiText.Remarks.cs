using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    /// <summary>Sentences at the end of a block about the texts in it.</summary>
    public static class Remarks
    {
        public static readonly LocalizedText Pending = new(
            "本页部分文字由本站撰写或翻译，尚未审定。",
            "Some texts on this page were written or translated by this site and have not been approved."
        );

        /// <summary>In embeds and entries of feeds, which are not pages.</summary>
        public static readonly LocalizedText PendingInShort = new("部分文字尚未审定。", "Some texts have not been approved.");
        public static readonly LocalizedText ToVerify = new("部分内容待核实。", "Some details are to be verified.");
        public static readonly LocalizedText OnlyEnglish = new("部分内容仅有英文。", "Some texts are in English only.");
        public static readonly LocalizedText OnlyChinese = new("部分内容仅有中文。", "Some texts are in Chinese only.");
    }
}
