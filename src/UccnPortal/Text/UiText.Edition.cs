using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    /// <summary>Which year a page shows, and what it made of its parameters.</summary>
    public static class Edition
    {
        public static readonly LocalizedText NetworkOf = new("{0} 年的网络", "The network of {0}");
        public static readonly LocalizedText BrochureNetworkOf = new("手册版：{0} 年的网络", "Brochure edition: the network of {0}");
        public static readonly LocalizedText AsOfNote = new("所示为 {0} 年年底的情形，其后所作的更正已经计入。", "As it stood at the end of {0}; corrections made since are included.");
        public static readonly LocalizedText BackToToday = new("回到今天", "Back to today");
        public static readonly LocalizedText Today = new("今天", "Today");
        public static readonly LocalizedText TheBrochure = new("手册版：《{0}》，截至 {1} 年底", "The brochure’s edition: {0}, as of the end of {1}");
        public static readonly LocalizedText Ignored = new("未采用 {0}={1}：这里没有这个条件或取值。", "Not applied: {0}={1}. There is no such condition or value here.");
    }
}
