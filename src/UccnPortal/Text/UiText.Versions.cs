using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Versions
    {
        public static readonly LocalizedText Title = new("历史：{0}", "History: {0}");
        public static readonly LocalizedText Lead = new(
            "每次保存都是一个版本，永久保留。恢复以前的版本只会产生草稿，公开的内容不变，看过之后再发布。",
            "Every save is a version and is kept. Restoring an earlier one only makes "
                + "a draft: what is public stays until you have looked at it and published."
        );
        public static readonly LocalizedText ToForm = new("回到编辑页", "Back to the form");
        public static readonly LocalizedText ToHistory = new("全部版本", "All versions");
        public static readonly LocalizedText Count = new("共 {0} 版", "{0} versions");
        public static readonly LocalizedText List = new("全部版本，新的在前", "All versions, the latest first");
        public static readonly LocalizedText Newer = new("较新的版本", "Newer versions");
        public static readonly LocalizedText Older = new("较早的版本", "Older versions");

        public static readonly LocalizedText Version = new("第 {0} 版", "Version {0}");
        public static readonly LocalizedText Live = new("线上", "Public");
        public static readonly LocalizedText Draft = new("草稿", "Draft");
        public static readonly LocalizedText PublicNote = new("公开说明：", "For readers: ");
        public static readonly LocalizedText Changed = new("改动：", "Changed: ");
        public static readonly LocalizedText First = new("首个版本", "The first version");
        public static readonly LocalizedText NothingChanged = new("内容未变", "Nothing changed");
        public static readonly LocalizedText AndMore = new("等 {0} 处", "{0} places in all");

        public static readonly LocalizedText From = new("作左边", "Left");
        public static readonly LocalizedText To = new("作右边", "Right");
        public static readonly LocalizedText CompareChosen = new("比较所选的两版", "Compare the two chosen");
        public static readonly LocalizedText WithPrevious = new("与上一版比较", "Compare with the one before");
        public static readonly LocalizedText WithPublic = new("与线上版比较", "Compare with what is public");
        public static readonly LocalizedText Restore = new("恢复为草稿", "Restore as a draft");

        public static readonly LocalizedText CompareTitle = new("比较：{0}", "Compare: {0}");
        public static readonly LocalizedText Left = new("左：", "Left: ");
        public static readonly LocalizedText Right = new("右：", "Right: ");
        public static readonly LocalizedText Compare = new("比较", "Compare");
        public static readonly LocalizedText Swap = new("左右对调", "Swap sides");
        public static readonly LocalizedText Legend = new(
            "左边有、右边没有的划去，右边新添的加底线。",
            "What only the left has is struck out; what only the right has is underlined."
        );
        public static readonly LocalizedText Differences = new("{0} 处不同", "{0} differences");
        public static readonly LocalizedText Difference = new("1 处不同", "1 difference");
        public static readonly LocalizedText Equal = new("两版内容相同。", "The two versions say the same.");
        public static readonly LocalizedText OnlyOne = new(
            "只有一版，没有可比较的。",
            "There is one version only, nothing to compare it with."
        );
        public static readonly LocalizedText Deleted = new("［删去］", "[deleted] ");
        public static readonly LocalizedText Inserted = new("［新增］", "[inserted] ");
        public static readonly LocalizedText End = new("［完］", " [end]");
        public static readonly LocalizedText RestoreField = new("恢复为第 {0} 版的内容", "Restore as in version {0}");

        public static readonly LocalizedText Restored = new(
            "已恢复为草稿，公众还看不到。看过之后请点发布。",
            "Restored as a draft; the public does not see it yet. Look it over, then publish."
        );
        public static readonly LocalizedText RestoredFrom = new("恢复第 {0} 版", "Restored version {0}");
        public static readonly LocalizedText RestoredFieldFrom = new("恢复第 {1} 版的“{0}”", "Restored “{0}” of version {1}");
        public static readonly LocalizedText AlreadySo = new(
            "现在的内容已经如此，无需恢复。",
            "The record says so already: nothing to restore."
        );
        public static readonly LocalizedText RowGone = new(
            "这个字段所在的行已经不在了，请先恢复那一行。",
            "The row that this field stands in is gone: restore the row first."
        );
        public static readonly LocalizedText ChangedMeanwhile = new(
            "这条记录刚被改动过，还没有恢复。请再看一遍，再决定。",
            "The record was changed a moment ago and nothing was restored. Look at it again, then decide."
        );

        public static LocalizedText KindOf(string kind) =>
            kind switch
            {
                "Saved" => new("保存草稿", "Draft saved"),
                "Published" => new("发布", "Published"),
                "Withdrawn" => new("撤下", "Withdrawn"),
                "Restored" => new("恢复", "Restored"),
                _ => new("导入种子数据", "From the seed files"),
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
            "已撤下的记录。随时可以作为草稿恢复；{0} 天后，管理员可以清除其草稿。公开过的版本永久保留。",
            "Records that were withdrawn. Each can come back as a draft at any time; after "
                + "{0} days an administrator may remove its drafts. What was public is kept for ever."
        );
        public static readonly LocalizedText Empty = new("回收站是空的。", "The bin is empty.");
        public static readonly LocalizedText Withdrawn = new("撤下", "Withdrawn");
        public static readonly LocalizedText MergedInto = new("并入{0}", "Merged into {0}");
        public static readonly LocalizedText HasDraft = new("已恢复为草稿，尚未发布", "Restored as a draft, not published yet");
        public static readonly LocalizedText Restore = new("恢复为草稿", "Restore as a draft");
        public static readonly LocalizedText RestoredFromBin = new("从回收站恢复", "Restored from the bin");
        public static readonly LocalizedText Purge = new("清除草稿…", "Remove drafts…");
        public static readonly LocalizedText PurgeTitle = new("清除草稿：{0}", "Remove drafts: {0}");
        public static readonly LocalizedText PurgeMeans = new(
            "将永久删除这条记录的 {0} 份草稿，无法恢复。公开过的版本、这条记录曾经存在的事实和操作记录都会保留。",
            "{0} drafts of this record will be deleted for good and cannot come back. "
                + "What was public, the fact that the record existed, and the audit log stay."
        );
        public static readonly LocalizedText PurgeNow = new("永久清除", "Remove for good");
        public static readonly LocalizedText NotYet = new(
            "撤下未满 {0} 天，还不能清除。",
            "It was withdrawn less than {0} days ago: its drafts cannot be removed yet."
        );
        public static readonly LocalizedText NothingToPurge = new("没有可清除的草稿。", "There are no drafts to remove.");
        public static readonly LocalizedText Purged = new("草稿已清除：{0}", "Drafts removed: {0}");
        public static readonly LocalizedText PurgeNote = new("从回收站清除", "Removed from the bin");
        public static readonly LocalizedText Back = new("回到回收站", "Back to the bin");
        public static readonly LocalizedText ChangedMeanwhile = new(
            "这条记录刚被改动过，没有恢复。",
            "The record was changed a moment ago; nothing was restored."
        );
    }

    public static class Suggestions
    {
        public static readonly LocalizedText Tab = new("种子建议", "Suggestions");
        public static readonly LocalizedText Title = new("种子数据的建议", "Suggestions of the seed files");
        public static readonly LocalizedText Lead = new(
            "更新后的种子数据与同事改过的内容不同之处。同事的内容一直有效，请逐条决定：采用只会产生草稿；保留则不再提示，除非种子数据又有变化。",
            "Where newer seed files differ from what colleagues changed. What colleagues wrote holds. Decide one by one: "
                + "taking a value over only makes a draft; keeping ours ends the suggestion unless the seed files change again."
        );
        public static readonly LocalizedText None = new("没有待决定的建议。", "Nothing to decide.");
        public static readonly LocalizedText Since = new("{0} 起", "since {0}");
        public static readonly LocalizedText Legend = new(
            "种子数据中没有的划去，种子数据新添的加底线。",
            "What the seed files lack is struck out; what they add is underlined."
        );
        public static readonly LocalizedText Take = new("采用种子数据的（存为草稿）", "Take the seed’s (as a draft)");
        public static readonly LocalizedText Keep = new("保留现有的", "Keep ours");
        public static readonly LocalizedText Taken = new("采用种子数据的“{0}”", "Took “{0}” from the seed files");
        public static readonly LocalizedText Kept = new("已保留现有内容，不再提示。", "Kept as it is; it is not suggested again.");
        public static readonly LocalizedText Gone = new("这条建议已经处理过了。", "This suggestion has been dealt with already.");
        public static readonly LocalizedText ChangedMeanwhile = new(
            "这条记录刚被改动过，还没有采用。请再看一遍。",
            "The record was changed a moment ago and nothing was taken over. Look at it again."
        );
    }
}
