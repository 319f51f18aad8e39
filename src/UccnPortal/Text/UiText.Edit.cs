using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Edit
    {
        public static readonly LocalizedText New = new("新建：{0}", "New: {0}");
        public static readonly LocalizedText Unnamed = new("（未命名）", "(no name yet)");
        public static readonly LocalizedText Save = new("保存草稿", "Save draft");
        public static readonly LocalizedText Preview = new("预览", "Preview");
        public static readonly LocalizedText Publish = new("发布", "Publish");
        public static readonly LocalizedText Marks = new("格式", "Marks");
        public static readonly LocalizedText Bold = new("粗体", "Bold");
        public static readonly LocalizedText Link = new("链接", "Link");
        public static readonly LocalizedText ListMark = new("列表", "List");
        public static readonly LocalizedText HeadingMark = new("小标题", "Heading");
        public static readonly LocalizedText Drag = new("拖动以调整顺序", "Drag to reorder");
        public static readonly LocalizedText Parts = new("本页各部分", "On this page");
        public static readonly LocalizedText Acts = new("保存与发布", "Save and publish");

        public static readonly LocalizedText Live = new("线上第 {0} 版", "Version {0} is public");
        public static readonly LocalizedText Draft = new("草稿", "Draft");
        public static readonly LocalizedText DraftBesides = new("有未发布的草稿", "Draft not published");
        public static readonly LocalizedText Withdrawn = new("已撤下", "Withdrawn");

        public static readonly LocalizedText Saved = new(
            "草稿已保存，公众还看不到。",
            "The draft is saved; the public does not see it yet."
        );
        public static readonly LocalizedText Published = new("已发布。", "Published.");
        public static readonly LocalizedText UnchangedWithNote = new(
            "内容没有改动，说明没有可附的草稿，所以没有保存；您写的还在下面。",
            "Nothing but the note was changed, and there is no draft it could go with, so nothing was saved; what you typed is still below."
        );
        public static readonly LocalizedText Noted = new(
            "已记下：译文仍然正确。没有别的改动。",
            "Noted: the translation is still right. Nothing else was changed."
        );
        public static readonly LocalizedText Unchanged = new("没有改动，无需保存。", "Nothing was changed, so nothing was saved.");
        public static readonly LocalizedText SeePublic = new("看公开页", "See the public page");
        public static readonly LocalizedText NotYet = new(
            "还不能发布：内容已存为草稿，请改好以下各处再点发布。",
            "Not published yet: it is kept as a draft. Mend these and press Publish again."
        );
        public static readonly LocalizedText NotSaved = new(
            "尚未保存：请先改好以下各处，再保存。您输入的内容都在。",
            "Not saved yet: mend these and save again. All you typed is still there."
        );
        public static readonly LocalizedText ReadOnly = new("您的角色只能查看。", "Your role may look but not change.");
        public static readonly LocalizedText Kept = new(
            "您登录期间的输入已找回，还没有保存：请核对后再点一次保存。",
            "What you typed before you signed in is back and not saved yet: look it over and press Save once more."
        );
        public static readonly LocalizedText KeptGone = new(
            "找不到登录前的输入：超过三十分钟，或换了浏览器。",
            "What you typed before you signed in cannot be found: it is more than thirty minutes old, or from another browser."
        );

        public static readonly LocalizedText Field = new("字段", "Field");
        public static readonly LocalizedText Needed = new("发布必填", "needed to publish");
        public static readonly LocalizedText Of = new("：{0}", ": {0}");
        public static readonly LocalizedText BothThere = new("两语齐全", "both languages");
        public static readonly LocalizedText NoChinese = new("缺中文", "no Chinese");
        public static readonly LocalizedText NoEnglish = new("缺英文", "no English");
        public static readonly LocalizedText OutdatedZh = new("中文待更新", "Chinese to update");
        public static readonly LocalizedText OutdatedEn = new("英文待更新", "English to update");
        public static readonly LocalizedText ChangedAfterZh = new("英文在中文之后改过。", "The English was changed after the Chinese.");
        public static readonly LocalizedText ChangedAfterEn = new("中文在英文之后改过。", "The Chinese was changed after the English.");
        public static readonly LocalizedText StillRightZh = new("中文仍然正确", "The Chinese is still right");
        public static readonly LocalizedText StillRightEn = new("英文仍然正确", "The English is still right");
        public static readonly LocalizedText NoChoice = new("（未选）", "(none)");
        public static readonly LocalizedText WholeRecord = new("整条记录", "The record as a whole");
        public static readonly LocalizedText SlugAuto = new(
            "留空则按英文名或拼音自动取名。",
            "Left empty, it is made of the English name or the pinyin."
        );
        public static readonly LocalizedText Search = new("输入名称查找", "type to find");
        public static readonly LocalizedText SlugProposed = new("留空则取名“{0}”。", "Left empty, it becomes “{0}”.");
        public static readonly LocalizedText SlugTaken = new("此名已被“{0}”使用。", "“{0}” has this one.");

        public static readonly LocalizedText Add = new("添加{0}", "Add a {0}");
        public static readonly LocalizedText Remove = new("删除", "Remove");
        public static readonly LocalizedText Up = new("上移", "Up");
        public static readonly LocalizedText Down = new("下移", "Down");
        public static readonly LocalizedText NewRow = new("新的{0}", "New {0}");
        public static readonly LocalizedText Guide = new("填写说明", "What goes in");

        public static readonly LocalizedText ShowMarkdown = new("看排版效果", "Show as on the page");
        public static readonly LocalizedText ShownMarkdown = new("读者看到的样子", "As readers see it");

        public static readonly LocalizedText Notes = new("改动说明", "What you changed");
        public static readonly LocalizedText PublicNote = new("公开说明", "Note for readers");
        public static readonly LocalizedText PublicNoteHelp = new(
            "发布后读者可见，一句话说清改了什么。例：补充工艺门类数。修改已公开的内容时必填一种语言。",
            "Readers see it once published: a sentence on what changed. Example: Number of "
                + "craft categories added. Needed in one language when something public is changed."
        );
        public static readonly LocalizedText InternalNote = new("内部备注", "Note for colleagues");
        public static readonly LocalizedText InternalNoteHelp = new(
            "只在历史中可见：为什么改，向谁核实过。",
            "Seen in the history only: why, and who confirmed it."
        );
        public static readonly LocalizedText PublicNoteNeeded = new(
            "请写一句给读者的改动说明",
            "Say in a sentence for readers what changed"
        );
        public static readonly LocalizedText FirstPublished = new("首次发布", "First published");

        public static readonly LocalizedText Versions = new("版本", "Versions");
        public static readonly LocalizedText AllVersions = new("全部版本", "All versions");
        public static readonly LocalizedText Compare = new("与上一版比较", "Compare with the one before");
        public static readonly LocalizedText UsedIn = new("用在", "Used in");
        public static readonly LocalizedText NotUsed = new("没有别的记录引用它。", "No other record refers to it.");
        public static readonly LocalizedText MoreUses = new("另有 {0} 处", "and {0} more");
        public static readonly LocalizedText InDraft = new("草稿中", "in a draft");
        public static readonly LocalizedText Delete = new("撤下或删除", "Withdraw or delete");
        public static readonly LocalizedText OpenedBy = new("{0} {1} 分钟前打开了此页", "{0} opened this page {1} minutes ago");
        public static readonly LocalizedText OpenedByNow = new("{0} 刚刚打开了此页", "{0} has just opened this page");
        public static readonly LocalizedText OpenedMeans = new(
            "可同时编辑：保存时若改到同一处，会请您选择。",
            "You may both edit: should you change the same place, you are asked when saving."
        );

        public static readonly LocalizedText CopyFound = new(
            "这台电脑上留有您上次没有保存的输入。",
            "This computer has what you typed last time and did not save."
        );
        public static readonly LocalizedText CopyUse = new("恢复", "Bring it back");
        public static readonly LocalizedText CopyDrop = new("不要了", "Drop it");
        public static readonly LocalizedText Offline = new(
            "连不上服务器，还没有保存。内容都在此页，请稍后再试。",
            "The server cannot be reached, so nothing is saved yet. All of it is still on this page: try again in a while."
        );
        public static readonly LocalizedText SignedOut = new(
            "登录已结束，还没有保存。内容都在此页：请在新标签页登录，再回来点一次保存。",
            "Your session has ended, so nothing is saved yet. All of it is still "
                + "on this page: sign in in a new tab, then come back and save once more."
        );
        public static readonly LocalizedText SignInAgain = new("登录（新标签页）", "Sign in (new tab)");

        public static LocalizedText KindOf(string revisionKind) =>
            revisionKind switch
            {
                "Saved" => new("草稿", "Draft"),
                "Published" => new("发布", "Published"),
                "Withdrawn" => new("撤下", "Withdrawn"),
                "Restored" => new("恢复", "Restored"),
                _ => new("导入", "Imported"),
            };
    }
}
