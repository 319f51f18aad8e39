using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Versions
    {
        public static readonly LocalizedText Title = new("历史：{0}", "History: {0}");
        public static readonly LocalizedText Lead = new(
            "每次保存都会生成一个版本，永久保留。恢复以前的版本只生成草稿，公开内容不变；核对后再发布。",
            "Every save creates a version, and all versions are kept. Restoring an earlier one only creates "
                + "a draft: the public content does not change until you publish."
        );
        public static readonly LocalizedText ToForm = new("返回编辑页", "Back to the form");
        public static readonly LocalizedText ToHistory = new("全部版本", "All versions");
        public static readonly LocalizedText Count = new("共{0}个版本", "{0} versions");
        public static readonly LocalizedText List = new("全部版本，新的在前", "All versions, newest first");
        public static readonly LocalizedText Newer = new("较新的版本", "Newer versions");
        public static readonly LocalizedText Older = new("较早的版本", "Older versions");

        public static readonly LocalizedText Version = new("第{0}版", "Version {0}");
        public static readonly LocalizedText Live = new("线上", "Live");
        public static readonly LocalizedText Draft = new("草稿", "Draft");
        public static readonly LocalizedText PublicNote = new("公开说明：", "Public note: ");
        public static readonly LocalizedText Changed = new("改动：", "Changed: ");
        public static readonly LocalizedText First = new("首个版本", "The first version");
        public static readonly LocalizedText NothingChanged = new("内容未变", "No changes");
        public static readonly LocalizedText AndMore = new("等{0}处", "{0} places in all");

        public static readonly LocalizedText From = new("左侧", "Left");
        public static readonly LocalizedText To = new("右侧", "Right");
        public static readonly LocalizedText CompareChosen = new("比较所选的两个版本", "Compare selected versions");
        public static readonly LocalizedText WithPrevious = new("与上一版比较", "Compare with previous version");
        public static readonly LocalizedText WithPublic = new("与线上版本比较", "Compare with live version");
        public static readonly LocalizedText Restore = new("恢复为草稿", "Restore as a draft");

        public static readonly LocalizedText CompareTitle = new("比较：{0}", "Compare: {0}");
        public static readonly LocalizedText Left = new("左侧：", "Left: ");
        public static readonly LocalizedText Right = new("右侧：", "Right: ");
        public static readonly LocalizedText Compare = new("比较", "Compare");
        public static readonly LocalizedText Swap = new("左右对调", "Swap sides");
        public static readonly LocalizedText Legend = new(
            "仅左侧有的文字划去，仅右侧有的文字加底线。",
            "Text only in the left version is struck out; text only in the right version is underlined."
        );
        public static readonly LocalizedText Differences = new("{0}处不同", "{0} differences");
        public static readonly LocalizedText Difference = new("1处不同", "1 difference");
        public static readonly LocalizedText Equal = new("两个版本内容相同。", "The two versions are the same.");
        public static readonly LocalizedText OnlyOne = new(
            "只有一个版本，无法比较。",
            "There is only one version, so there is nothing to compare."
        );
        public static readonly LocalizedText Deleted = new("［删去］", "[deleted] ");
        public static readonly LocalizedText Inserted = new("［新增］", "[inserted] ");
        public static readonly LocalizedText End = new("［完］", " [end]");
        public static readonly LocalizedText RestoreField = new("恢复为第{0}版的内容", "Restore as in version {0}");

        public static readonly LocalizedText Restored = new(
            "已恢复为草稿，尚未公开。核对后请点“发布”。",
            "Restored as a draft. It is not public yet: check it, then publish."
        );
        public static readonly LocalizedText RestoredFrom = new("恢复第{0}版", "Restored version {0}");
        public static readonly LocalizedText RestoredFieldFrom = new("恢复第{1}版的“{0}”", "Restored “{0}” of version {1}");
        public static readonly LocalizedText AlreadySo = new(
            "现有内容与此相同，无需恢复。",
            "The current content is already the same, so there is nothing to restore."
        );
        public static readonly LocalizedText RowGone = new(
            "该字段所在的行已不存在，请先恢复该行。",
            "The row that contains this field no longer exists: restore the row first."
        );
        public static readonly LocalizedText ChangedMeanwhile = new(
            "本记录刚刚被改动，尚未恢复。请重新查看后再决定。",
            "This record has just been changed, so nothing was restored. Look at it again before you decide."
        );

        public static LocalizedText KindOf(string kind) =>
            kind switch
            {
                "Saved" => new("保存草稿", "Draft saved"),
                "Published" => new("发布", "Published"),
                "Withdrawn" => new("撤下", "Withdrawn"),
                "Restored" => new("恢复", "Restored"),
                _ => new("导入初始数据", "Imported initial data"),
            };

        public static LocalizedText DifferenceOf(string kind) =>
            kind switch
            {
                "Added" => new("新增", "added"),
                "Removed" => new("删去", "removed"),
                "Moved" => new("调整次序", "moved"),
                _ => new("改动", "changed"),
            };
    }

    public static class Bin
    {
        public static readonly LocalizedText Title = new("回收站", "Recycle bin");
        public static readonly LocalizedText Lead = new(
            "已撤下的记录。可随时恢复为草稿；{0}天后，管理员可以清除其草稿。公开过的版本永久保留。",
            "Withdrawn records. Each can be restored as a draft at any time. After {0} days an "
                + "administrator can delete its drafts. Versions that were public are always kept."
        );
        public static readonly LocalizedText Empty = new("回收站为空。", "The recycle bin is empty.");
        public static readonly LocalizedText Withdrawn = new("撤下", "Withdrawn");
        public static readonly LocalizedText MergedInto = new("并入{0}", "Merged into {0}");
        public static readonly LocalizedText HasDraft = new("已恢复为草稿，尚未发布", "Restored as a draft, not published yet");
        public static readonly LocalizedText Restore = new("恢复为草稿", "Restore as a draft");
        public static readonly LocalizedText RestoredFromBin = new("从回收站恢复", "Restored from the recycle bin");
        public static readonly LocalizedText Purge = new("清除草稿…", "Delete drafts…");
        public static readonly LocalizedText PurgeTitle = new("清除草稿：{0}", "Delete drafts: {0}");
        public static readonly LocalizedText PurgeMeans = new(
            "将永久删除本记录的{0}份草稿，无法恢复。公开过的版本、本记录曾经存在的事实和操作记录均予保留。",
            "Drafts to be deleted permanently: {0}. They cannot be restored. Versions that were public, the "
                + "fact that the record existed, and the audit log are kept."
        );
        public static readonly LocalizedText PurgeNow = new("永久清除", "Delete permanently");
        public static readonly LocalizedText NotYet = new(
            "撤下未满{0}天，暂不能清除。",
            "The record was withdrawn less than {0} days ago, so its drafts cannot be deleted yet."
        );
        public static readonly LocalizedText NothingToPurge = new("没有可清除的草稿。", "There are no drafts to delete.");
        public static readonly LocalizedText Purged = new("草稿已清除：{0}", "Drafts deleted: {0}");
        public static readonly LocalizedText PurgeNote = new("从回收站清除", "Deleted from the recycle bin");
        public static readonly LocalizedText Back = new("返回回收站", "Back to the recycle bin");
        public static readonly LocalizedText ChangedMeanwhile = new(
            "本记录刚刚被改动，未恢复。",
            "This record has just been changed, so nothing was restored."
        );
    }

    public static class Suggestions
    {
        public static readonly LocalizedText Tab = new("初始数据", "Initial data");
        public static readonly LocalizedText Title = new("初始数据更新", "Updates to initial data");
        public static readonly LocalizedText Lead = new(
            "以下是更新后的初始数据与同事改过的内容的不同之处。目前以同事的内容为准，请逐条决定：采用初始数据只生成草稿；保留现有内容后不再提示，除非初始数据再次更新。",
            "Where the updated initial data differs from what colleagues changed. Their content stays in "
                + "place until you decide. Accepting a value only creates a draft; if you keep the current "
                + "content, it is not suggested again unless the initial data changes."
        );
        public static readonly LocalizedText None = new("没有待处理的更新。", "There is nothing to decide.");
        public static readonly LocalizedText Since = new("自{0}起", "since {0}");
        public static readonly LocalizedText Legend = new(
            "初始数据中没有的文字划去，初始数据新增的文字加底线。",
            "Text that is not in the initial data is struck out; text that is new in it is underlined."
        );
        public static readonly LocalizedText Take = new("采用初始数据（存为草稿）", "Accept initial data (as a draft)");
        public static readonly LocalizedText Keep = new("保留现有内容", "Keep current content");
        public static readonly LocalizedText Taken = new("采用初始数据的“{0}”", "Accepted “{0}” from the initial data");
        public static readonly LocalizedText Kept = new(
            "已保留现有内容，不再提示。",
            "The current content is kept, and this is not suggested again."
        );
        public static readonly LocalizedText Gone = new("该项更新已处理。", "This update has already been dealt with.");
        public static readonly LocalizedText ChangedMeanwhile = new(
            "本记录刚刚被改动，尚未采用。请重新查看。",
            "This record has just been changed, so nothing was accepted. Look at it again."
        );
    }
}
