using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Names
    {
        public static readonly LocalizedText Title = new("{0}的名称", "Names of {0}");
        public static readonly LocalizedText Description = new(
            "{0}的全部名称：中文、英文与其他语言的写法，手册所印的写法，以及各自的来源。",
            "All names of {0}: in Chinese, English and other languages, as the brochure prints them, and where each comes from."
        );
        public static readonly LocalizedText Way = new("{0}的全部名称、语言与出处", "All names of {0}, with language and source");
        public static readonly LocalizedText Kind = new("名称", "Names");

        public static readonly LocalizedText Preferred = new("本站所用", "As used here");
        public static readonly LocalizedText PreferredNote = new(
            "各页标题与列表用这些写法。",
            "Titles and lists of this site use these forms."
        );
        public static readonly LocalizedText NoneInChinese = new("暂无中文名", "No Chinese name yet");
        public static readonly LocalizedText Others = new("其他名称", "Other names");
        public static readonly LocalizedText OthersNote = new("均可用于查找。", "Each of them finds the city.");
        public static readonly LocalizedText NoOthers = new("没有记录其他名称。", "No other name is on record.");
        public static readonly LocalizedText Printed = new("手册所印", "In the brochure");
        public static readonly LocalizedText PrintedNote = new(
            "{0} 年手册各列表所印的写法。",
            "As the lists of the brochure of {0} print it."
        );
        public static readonly LocalizedText NotPrinted = new(
            "手册的各列表没有印这座城市。",
            "The lists of the brochure do not print this city."
        );
        public static readonly LocalizedText AsPreferred = new("与本站所用相同", "the same as used here");
        public static readonly LocalizedText OutsideLists = new("列表以外", "outside the lists");
        public static readonly LocalizedText Misprints = new("误印", "Printed by mistake");
        public static readonly LocalizedText MisprintsNote = new(
            "不是名称；列出以便查找。",
            "Not names; listed so that they can be found."
        );
        public static readonly LocalizedText Namesakes = new("同名城市", "Namesakes");
        public static readonly LocalizedText CityPage = new("城市页", "City page");
    }
}
