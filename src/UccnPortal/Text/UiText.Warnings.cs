using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Warnings
    {
        public static readonly LocalizedText ButFirst = new(
            "可以发布，但请先看以下 {0} 处：",
            "Can be published, but look at these first ({0}):"
        );
        public static readonly LocalizedText PressOnce = new(
            "内容已存为草稿，尚未公开。如无须改动，请再点一次“发布”。",
            "It is kept as a draft and not public yet. If nothing is to be changed, press Publish once more."
        );
        public static readonly LocalizedText OnlyKnowledge = new(
            "只有“编者所知”一种来源，没有可查的出处",
            "Only an editor’s knowledge stands behind it, no source that can be looked up"
        );
        public static readonly LocalizedText NoPinyin = new("中国城市没有拼音", "A Chinese city without its pinyin");
        public static readonly LocalizedText NoSortZh = new(
            "没有中文排序键，按拼音或首字母查找不到这座城市",
            "Without a Chinese sort key the city is not found by pinyin or initials"
        );
        public static readonly LocalizedText NoDay = new("没有入选的具体日期", "The day of the designation is not given");
        public static readonly LocalizedText TwoTermsOpen = new(
            "“{0}”一届也没有结束年份：是否于 {1} 年结束？请先填好再发布本届",
            "The term “{0}” has no end either: did it end in {1}? Give its end first, then publish this one"
        );
        public static readonly LocalizedText NoChinese = new("缺中文", "the Chinese is missing");
        public static readonly LocalizedText NoEnglish = new("缺英文", "the English is missing");
    }
}
