using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Names
    {
        public static readonly LocalizedText Title = new("{0}的名称", "Names of {0}");
        public static readonly LocalizedText Description = new(
            "{0}的全部名称：中文、英文及其他语言名称，手册用名，以及各名称的来源。",
            "All names of {0}: in Chinese, English and other languages, as used in the brochure, with their sources."
        );
        public static readonly LocalizedText Way = new("{0}的全部名称、语言与来源", "All names of {0}, with languages and sources");
        public static readonly LocalizedText Kind = new("名称", "Names");

        public static readonly LocalizedText Preferred = new("规范名称", "Preferred forms");
        public static readonly LocalizedText PreferredNote = new("用于本站标题与列表。", "Used in the titles and lists of this site.");
        public static readonly LocalizedText Others = new("其他名称", "Other names");
        public static readonly LocalizedText OthersNote = new("均可检索。", "All are searchable.");
        public static readonly LocalizedText NoOthers = new("暂无其他名称。", "No other names recorded.");
        public static readonly LocalizedText Printed = new("手册用名", "In the brochure");
        public static readonly LocalizedText PrintedNote = new("{0}年手册各列表中的用名。", "As given in the lists of the {0} brochure.");
        public static readonly LocalizedText NotPrinted = new("手册各列表中没有这座城市。", "This city is not in the brochure’s lists.");
        public static readonly LocalizedText AsPreferred = new("与规范名称相同", "same as the preferred form");
        public static readonly LocalizedText OutsideLists = new("手册其他位置", "elsewhere in the brochure");
        public static readonly LocalizedText Misprints = new("误植", "Misprints");
        public static readonly LocalizedText MisprintsNote = new("并非正式名称，列出以便检索。", "Listed for searching only.");
        public static readonly LocalizedText Namesakes = new("同名城市", "Cities with the same name");
    }
}
