using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Deletion
    {
        public static readonly LocalizedText Title = new("撤下：{0}", "Withdraw: {0}");
        public static readonly LocalizedText BackToForm = new("回到编辑页", "Back to the form");
        public static readonly LocalizedText DraftOnly = new("只放弃草稿", "Only the draft");
        public static readonly LocalizedText DraftOnlyMeans = new(
            "草稿不再使用，公开的内容不变。草稿的文字仍在历史中，可以恢复。",
            "The draft is dropped and what is public stays. Its words remain in the history and can be restored."
        );
        public static readonly LocalizedText DiscardDraft = new("放弃草稿", "Discard the draft");
        public static readonly LocalizedText UsedIn = new("用在", "Used in");
        public static readonly LocalizedText NotUsed = new("没有其他记录引用它。", "No other record refers to it.");
        public static readonly LocalizedText InDraft = new("（草稿中）", " (in a draft)");
        public static readonly LocalizedText InPrint = new(
            "印刷版原样记下的行不会改指，也不妨碍撤下；撤下后文字照旧，只是不再链到这条记录。",
            "Lines kept as a printed edition has them are not repointed and do not stand "
                + "in the way. After the withdrawal their words stay, but lead here no more."
        );
        public static readonly LocalizedText HasLeft = new("城市退出了网络？", "Has the city left the network?");
        public static readonly LocalizedText HasLeftMeans = new(
            "那就不必撤下：填上结束年份并发布即可。城市的页面和历年名单都会保留，读者看得到它何时加入、何时退出。",
            "Then there is no need to withdraw it: give the year of the end and publish. Its page "
                + "and the lists of earlier years stay, and readers see when it joined and when it left."
        );
        public static readonly LocalizedText RepointFirst = new(
            "仍有公开的记录引用它，所以还不能撤下。可以让这些引用一次改指另一条记录：公开的即时生效，草稿仍是草稿。",
            "Public records still refer to it, so it cannot be withdrawn yet. All of them can be "
                + "made to refer to another record in one step: in public at once, in drafts as drafts."
        );
        public static readonly LocalizedText ReferTo = new("改为引用", "Refer to instead");
        public static readonly LocalizedText ChooseOne = new(
            "请从列表中选一条已发布的同类记录",
            "Choose a published record of the same type from the list"
        );
        public static readonly LocalizedText Repoint = new("改指并发布", "Repoint and publish");
        public static readonly LocalizedText IntoBin = new("移入回收站", "Into the recycle bin");
        public static readonly LocalizedText StillUsed = new("仍被使用：{0}“{1}”", "Still used by: {0} “{1}”");
        public static readonly LocalizedText NotWhileUsed = new("有引用时不能撤下。", "Not while something refers to it.");
        public static readonly LocalizedText ForWhat = new(
            "为什么撤下？原网址随之而定。",
            "Why is it withdrawn? What its address answers depends on it."
        );
        public static readonly LocalizedText InError = new("误发布", "Published in error");
        public static readonly LocalizedText InErrorMeans = new("原网址答复“找不到”。", "The address is not found any more.");
        public static readonly LocalizedText Merged = new("并入另一条记录", "Merged into another record");
        public static readonly LocalizedText MergedMeans = new("原网址永久转到那条记录。", "The address leads there for ever.");
        public static readonly LocalizedText MergedInto = new("并入哪一条", "Merged into");
        public static readonly LocalizedText Notice = new("已撤下，附说明", "Withdrawn, with a notice");
        public static readonly LocalizedText NoticeMeans = new("原网址显示下面的说明。", "The address shows the notice below.");
        public static readonly LocalizedText NoticeZh = new("说明（中文）", "Notice (Chinese)");
        public static readonly LocalizedText NoticeEn = new("说明（英文）", "Notice (English)");
        public static readonly LocalizedText Why = new("改动说明（供同事看）", "Why (for colleagues)");
        public static readonly LocalizedText MoveToBin = new("移入回收站", "Move to the recycle bin");
        public static readonly LocalizedText BinMeans = new(
            "什么都不会丢失：可随时从回收站作为草稿恢复。30 天后管理员可以清除其草稿；公开过的版本永久保留。",
            "Nothing is lost: it can come back from the bin as a draft at any time. After 30 "
                + "days an administrator may remove its drafts; what was public is kept for ever."
        );
        public static readonly LocalizedText ChangedMeanwhile = new(
            "这条记录刚被改动过。请再看一遍，再决定。",
            "The record was changed a moment ago. Look at it again, then decide."
        );
    }
}
