using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Preview
    {
        public static readonly LocalizedText Title = new("预览：{0}", "Preview: {0}");
        public static readonly LocalizedText Shown = new(
            "发布后读者看到的页面。此处的改动尚未公开；页内链接在新标签页中打开公开网站。",
            "The page as readers will see it once published. None of it is public yet; links open the public site in a new tab."
        );
        public static readonly LocalizedText ShownLive = new(
            "没有未发布的改动，这就是读者现在看到的页面。",
            "There are no unpublished changes: this is what readers see now."
        );
        public static readonly LocalizedText InLanguage = new("页面语言", "Language of the page");
        public static readonly LocalizedText Width = new("页面宽度", "Width of the page");
        public static readonly LocalizedText Phone = new("手机（390像素）", "Phone (390 px)");
        public static readonly LocalizedText Desktop = new("电脑", "Desktop");
        public static readonly LocalizedText BackToForm = new("返回编辑", "Back to the form");
        public static readonly LocalizedText Alone = new("单独打开", "Open on its own");
        public static readonly LocalizedText Frame = new("预览页面", "The previewed page");
        public static readonly LocalizedText CannotYet = new("暂时无法预览", "Preview not available yet");
        public static readonly LocalizedText MendFirst = new("请先补全以下各处，再预览：", "Complete these first, then preview again:");
        public static readonly LocalizedText NoPlace = new(
            "公开网站没有显示这条记录的页面，无法预览。",
            "No page of the public site shows this record, so there is nothing to preview."
        );
        public static readonly LocalizedText NoSlug = new("尚未填写网址中的名称", "It has no slug yet");
        public static readonly LocalizedText SlugTaken = new(
            "网址中的名称“{0}”已被另一条公开的记录使用",
            "The slug “{0}” is taken by another published record"
        );
        public static readonly LocalizedText NothingChosen = new("尚未选择", "Nothing chosen yet");
        public static readonly LocalizedText NotPublished = new(
            "引用的记录尚未公开，请先发布该记录",
            "The record it refers to is not public yet: publish that one first"
        );
    }
}
