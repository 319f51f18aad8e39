using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Rehearsal
    {
        public static readonly LocalizedText Unreadable = new(
            "这段文字嵌套过深或标记过多，无法按格式显示，请减少层次或标记",
            "The text is nested too deeply or has too many marks to be formatted: use fewer levels or marks"
        );
        public static readonly LocalizedText PageFails = new(
            "加入此次改动后，页面{0}无法生成，因此未公开；读者看到的仍是原来的页面。请检查改动的内容，或联系服务器管理员",
            "With this change the page {0} cannot be generated, so nothing was published and readers still "
                + "see the page as it was. Check your change, or tell your server administrator"
        );
        public static readonly LocalizedText NothingShows = new(
            "此次改动与已公开的内容不相容，因此未公开。请检查改动的内容，或联系服务器管理员",
            "The change is not compatible with the published content, so nothing was published. Check your change, or tell your "
                + "server administrator"
        );
    }
}
