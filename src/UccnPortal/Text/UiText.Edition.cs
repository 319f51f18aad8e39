using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Edition
    {
        public static readonly LocalizedText NetworkOf = new("{0} 年的网络", "The network of {0}");
        public static readonly LocalizedText BrochureNetworkOf = new("手册版：{0} 年的网络", "Brochure edition: the network of {0}");
        public static readonly LocalizedText AsOfNote = new(
            "所示为 {0} 年年底的情形，其后所作的更正已经计入。",
            "As it stood at the end of {0}; corrections made since are included."
        );
        public static readonly LocalizedText BackToToday = new("回到今天", "Back to today");
        public static readonly LocalizedText Today = new("今天", "Today");
        public static readonly LocalizedText TheBrochure = new(
            "手册版：《{0}》，截至 {1} 年底",
            "The brochure’s edition: {0}, as of the end of {1}"
        );
        public static readonly LocalizedText Whole = new("手册全本", "The whole edition");
        public static readonly LocalizedText Screen = new("线上版", "Screen edition");
        public static readonly LocalizedText WholeLead = new(
            "《{1}》的现行文本，资料更新至{0}，编成一册，可整本打印。",
            "The current text of {1}, as of {0}, as one document to print."
        );
        public static readonly LocalizedText WholeDescription = new(
            "手册现行文本的可打印全本，共 {0} 部分。",
            "The brochure’s current text as one printable document in {0} parts."
        );
        public static readonly LocalizedText PrintNote = new("打印时每一部分另起一页。", "In print each part starts on a new page.");
        public static readonly LocalizedText Timetable = new("申报时间表", "Timetable for applications");
        public static readonly LocalizedText FieldsAndCriteria = new("创意领域与评选标准", "Creative fields and selection criteria");
        public static readonly LocalizedText Ignored = new(
            "未采用 {0}={1}：这里没有这个条件或取值。",
            "Not applied: {0}={1}. There is no such condition or value here."
        );
        public static readonly LocalizedText IgnoredMore = new("……另有 {0} 项未采用。", "… and {0} more.");
    }
}
