using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Edit
    {
        public static readonly LocalizedText New = new("新建：{0}", "New: {0}");
        public static readonly LocalizedText Unnamed = new("（未命名）", "(unnamed)");
        public static readonly LocalizedText Save = new("保存草稿", "Save draft");
        public static readonly LocalizedText Preview = new("预览", "Preview");
        public static readonly LocalizedText Publish = new("发布", "Publish");
        public static readonly LocalizedText Marks = new("格式", "Formatting");
        public static readonly LocalizedText Bold = new("粗体", "Bold");
        public static readonly LocalizedText Link = new("链接", "Link");
        public static readonly LocalizedText ListMark = new("列表", "List");
        public static readonly LocalizedText HeadingMark = new("小标题", "Heading");
        public static readonly LocalizedText Drag = new("拖动以调整顺序", "Drag to reorder");
        public static readonly LocalizedText Parts = new("本页各部分", "On this page");
        public static readonly LocalizedText Acts = new("保存与发布", "Save and publish");

        public static readonly LocalizedText Live = new("线上第{0}版", "Version {0} is live");
        public static readonly LocalizedText Draft = new("草稿", "Draft");
        public static readonly LocalizedText DraftBesides = new("有未发布的草稿", "Unpublished draft");
        public static readonly LocalizedText Withdrawn = new("已撤下", "Withdrawn");

        public static readonly LocalizedText Saved = new("草稿已保存，尚未公开。", "The draft is saved. It is not public yet.");
        public static readonly LocalizedText Published = new("已发布。", "Published.");
        public static readonly LocalizedText UnchangedWithNote = new(
            "内容没有改动，也没有可附说明的草稿，因此未保存；您填写的说明仍在下面。",
            "Only the note was changed, and there is no draft to attach it to, so nothing was saved. What you typed is still below."
        );
        public static readonly LocalizedText Noted = new(
            "已记录：译文仍然正确。没有其他改动。",
            "Recorded: the translation is still correct. Nothing else was changed."
        );
        public static readonly LocalizedText Unchanged = new("没有改动，无需保存。", "There were no changes, so nothing was saved.");
        public static readonly LocalizedText Another = new("再新建一条", "Add another");
        public static readonly LocalizedText SeePublic = new("查看公开页面", "View public page");
        public static readonly LocalizedText NotYet = new(
            "尚未发布：内容已存为草稿。请改正以下各处，再点“发布”。",
            "Not published yet: your changes are saved as a draft. Correct the following and press Publish again."
        );
        public static readonly LocalizedText NotSaved = new(
            "尚未保存：以下各处无法识别或不符合要求，请改正后再保存。您输入的内容均已保留。",
            "Not saved yet: correct the following and save again. Everything you typed is still here."
        );
        public static readonly LocalizedText ReadOnly = new("您的角色只能查看，不能修改。", "Your role can view but not edit.");
        public static readonly LocalizedText Kept = new(
            "已恢复您登录前输入的内容，尚未保存：请核对后再保存。",
            "What you typed before you signed in has been restored but is not saved yet: check it, then save again."
        );
        public static readonly LocalizedText KeptGone = new(
            "未能找到您登录前输入的内容：已超过三十分钟，或更换了浏览器。",
            "What you typed before you signed in cannot be found: it is more than thirty minutes old, or you are using another browser."
        );

        public static readonly LocalizedText Field = new("字段", "Field");
        public static readonly LocalizedText Needed = new("发布必填", "required to publish");
        public static readonly LocalizedText Of = new("：{0}", ": {0}");
        public static readonly LocalizedText BothThere = new("中英文齐全", "Both languages");
        public static readonly LocalizedText NoChinese = new("缺中文", "Chinese missing");
        public static readonly LocalizedText NoEnglish = new("缺英文", "English missing");
        public static readonly LocalizedText OutdatedZh = new("中文译文过时", "Chinese translation outdated");
        public static readonly LocalizedText OutdatedEn = new("英文译文过时", "English translation outdated");
        public static readonly LocalizedText ChangedAfterZh = new("英文的改动晚于中文。", "The English was changed after the Chinese.");
        public static readonly LocalizedText ChangedAfterEn = new("中文的改动晚于英文。", "The Chinese was changed after the English.");
        public static readonly LocalizedText StillRightZh = new("中文仍然正确", "The Chinese is still correct");
        public static readonly LocalizedText StillRightEn = new("英文仍然正确", "The English is still correct");
        public static readonly LocalizedText NoChoice = new("（未选）", "(none)");
        public static readonly LocalizedText WholeRecord = new("整条记录", "The whole record");
        public static readonly LocalizedText SlugAuto = new(
            "留空则根据英文名或拼音自动生成。",
            "Leave empty to create it from the English name or the pinyin."
        );
        public static readonly LocalizedText Search = new("输入名称查找", "Type to search");
        public static readonly LocalizedText SlugProposed = new("留空则使用“{0}”。", "Leave empty to use “{0}”.");
        public static readonly LocalizedText SlugTaken = new("“{0}”已使用这一名称。", "Already used by “{0}”.");

        public static readonly LocalizedText Add = new("添加{0}", "Add a {0}");
        public static readonly LocalizedText Remove = new("删除", "Remove");
        public static readonly LocalizedText Up = new("上移", "Up");
        public static readonly LocalizedText Down = new("下移", "Down");
        public static readonly LocalizedText NewRow = new("新的{0}", "New {0}");
        public static readonly LocalizedText Technical = new("技术设置", "Technical settings");
        public static readonly LocalizedText Guide = new("填写说明", "How to fill this in");

        public static readonly LocalizedText ShowMarkdown = new("查看排版效果", "Show formatting");
        public static readonly LocalizedText ShownMarkdown = new("读者看到的效果", "As readers see it");

        public static readonly LocalizedText Notes = new("改动说明", "About this change");
        public static readonly LocalizedText PublicNote = new("公开说明", "Public note");
        public static readonly LocalizedText PublicNoteHelp = new(
            "发布后读者可见，用一句话说明改动内容。例：补充工艺门类数。修改已公开的内容时，中英文至少填写一种。",
            "Shown to readers once published: one sentence on what changed. Example: Number of craft "
                + "categories added. Required in at least one language when public content is changed."
        );
        public static readonly LocalizedText InternalNote = new("内部备注", "Internal note");
        public static readonly LocalizedText InternalNoteHelp = new(
            "仅在历史中可见：改动原因、向谁核实。",
            "Shown only in the history: why it was changed and who confirmed it."
        );
        public static readonly LocalizedText PublicNoteNeeded = new(
            "请用一句话向读者说明改动内容",
            "Say in one sentence, for readers, what has changed"
        );
        public static readonly LocalizedText FirstPublished = new("首次发布", "First published");

        public static readonly LocalizedText Versions = new("版本", "Versions");
        public static readonly LocalizedText AllVersions = new("全部版本", "All versions");
        public static readonly LocalizedText Compare = new("与上一版比较", "Compare with previous version");
        public static readonly LocalizedText UsedIn = new("引用本记录的记录", "Records that refer to this one");
        public static readonly LocalizedText NotUsed = new("没有其他记录引用本记录。", "No other records refer to this one.");
        public static readonly LocalizedText MoreUses = new("另有{0}条", "and {0} more");
        public static readonly LocalizedText InDraft = new("草稿中", "in a draft");
        public static readonly LocalizedText Delete = new("撤下或删除", "Withdraw or delete");
        public static readonly LocalizedText OpenedBy = new("{0}于{1}分钟前打开了此页", "{0} opened this page {1} minutes ago");
        public static readonly LocalizedText OpenedByNow = new("{0}刚刚打开了此页", "{0} has just opened this page");
        public static readonly LocalizedText OpenedMeans = new(
            "可以同时编辑：如改动了同一处，保存时请您选择。",
            "You can both edit. If you change the same place, you will be asked to choose when saving."
        );

        public static readonly LocalizedText CopyFound = new(
            "这台电脑上保留着您上次未保存的内容。",
            "This computer has content that you did not save last time."
        );
        public static readonly LocalizedText CopyUse = new("恢复", "Restore");
        public static readonly LocalizedText CopyDrop = new("放弃", "Discard");
        public static readonly LocalizedText Offline = new(
            "无法连接服务器，尚未保存。内容仍在此页，请稍后再试。",
            "The server cannot be reached, so nothing has been saved yet. Your content is still on this page: try again later."
        );
        public static readonly LocalizedText SignedOut = new(
            "登录已过期，尚未保存。内容仍在此页：请在新标签页登录，再返回此页保存。",
            "Your session has ended, so nothing has been saved yet. Your content is still on this page: sign in in a new tab, then "
                + "come back and save again."
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
