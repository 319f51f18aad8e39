using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Rehearsal
    {
        public static readonly LocalizedText Unreadable = new(
            "这段文字嵌套太深或标记太多，无法按格式显示：请减少层次或标记",
            "The text is nested too deeply or has too many marks to be set: use fewer levels or marks"
        );
        public static readonly LocalizedText PageFails = new(
            "加上这次改动，页面 {0} 无法生成，所以没有公开；读者看到的仍是原来的页面。请检查改动的内容，或告诉管理网站的人",
            "With this change the page {0} cannot be made, so nothing was published and readers "
                + "keep the page as it was. Look at what was changed, or tell whoever looks after the site"
        );
        public static readonly LocalizedText NothingShows = new(
            "这次改动与已公开的资料合不起来，所以没有公开。请检查改动的内容，或告诉管理网站的人",
            "The change does not fit what is public, so nothing was published. "
                + "Look at what was changed, or tell whoever looks after the site"
        );
    }
}
