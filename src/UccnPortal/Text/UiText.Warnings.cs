using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Warnings
    {
        public static readonly LocalizedText ButFirst = new(
            "可以发布，但请先核对以下{0}处：",
            "You can publish, but check these first ({0}):"
        );
        public static readonly LocalizedText PressOnce = new(
            "内容已存为草稿，尚未公开。如无需修改，请再点一次“发布”。",
            "Your changes are saved as a draft and are not public yet. If nothing needs changing, press Publish again."
        );
        public static readonly LocalizedText OnlyKnowledge = new(
            "来源只有编辑补充，没有可查证的出处",
            "The only source is an editor’s own knowledge; nothing can be looked up"
        );
        public static readonly LocalizedText NoPinyin = new("该中国城市没有填写汉语拼音", "This Chinese city has no pinyin");
        public static readonly LocalizedText NoSortZh = new(
            "没有填写中文排序键，无法按拼音或首字母查找该城市",
            "Without a Chinese sort key, the city cannot be found by pinyin or initials"
        );
        public static readonly LocalizedText NoDay = new("没有填写完整的公布日期", "The full date of the announcement is missing");
        public static readonly LocalizedText TwoTermsOpen = new(
            "任期“{0}”也没有结束年份：是否已于{1}年结束？请先填写并发布，再发布本任期",
            "The term “{0}” has no end year either: did it end in {1}? Give its end year first, then publish this term"
        );
        public static readonly LocalizedText NoChinese = new("缺中文", "Chinese missing");
        public static readonly LocalizedText NoEnglish = new("缺英文", "English missing");
    }
}
