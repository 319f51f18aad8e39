using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Deletion
    {
        public static readonly LocalizedText Title = new("撤下：{0}", "Withdraw: {0}");
        public static readonly LocalizedText BackToForm = new("返回编辑页", "Back to the form");
        public static readonly LocalizedText DraftOnly = new("只放弃草稿", "Discard the draft only");
        public static readonly LocalizedText DraftOnlyMeans = new(
            "放弃草稿后，公开内容不变。草稿的文字仍保留在历史中，可以恢复。",
            "The draft is discarded and the public content does not change. The draft’s text stays in the history and can be restored."
        );
        public static readonly LocalizedText DiscardDraft = new("放弃草稿", "Discard the draft");
        public static readonly LocalizedText UsedIn = new("引用本记录的记录", "Records that refer to this one");
        public static readonly LocalizedText NotUsed = new("没有其他记录引用本记录。", "No other records refer to this one.");
        public static readonly LocalizedText InDraft = new("（草稿中）", " (in a draft)");
        public static readonly LocalizedText InPrint = new(
            "手册原文行不更换引用，也不影响撤下；撤下后其文字不变，但不再链接到本记录。",
            "Lines of a printed brochure are not changed and do not prevent withdrawal. After it their text stays the same but no "
                + "longer links here."
        );
        public static readonly LocalizedText HasLeft = new("城市已退出网络？", "Has the city left the network?");
        public static readonly LocalizedText HasLeftMeans = new(
            "如已退出，不必撤下，填写结束年份并发布即可。城市页面和历年名单均予保留，读者可以看到该城市加入和退出的年份。",
            "If so, do not withdraw it: enter the end year and publish. Its page and the lists of earlier "
                + "years stay, and readers can see when it joined and when it left."
        );
        public static readonly LocalizedText RepointFirst = new(
            "仍有已公开的记录引用本记录，暂不能撤下。可以将这些引用一次更换为另一条记录：公开内容即时生效，草稿仍为草稿。",
            "Public records still refer to this one, so it cannot be withdrawn yet. You can replace all "
                + "these references with another record in one step: public content changes at once, drafts stay "
                + "drafts."
        );
        public static readonly LocalizedText ReferTo = new("更换为", "Replace with");
        public static readonly LocalizedText ChooseOne = new(
            "请从列表中选择一条已发布的同类记录",
            "Choose a published record of the same type from the list"
        );
        public static readonly LocalizedText Repoint = new("更换引用并发布", "Replace references and publish");
        public static readonly LocalizedText IntoBin = new("移入回收站", "Move to the recycle bin");
        public static readonly LocalizedText StillUsed = new("仍被引用：{0}“{1}”", "Still used by: {0} “{1}”");
        public static readonly LocalizedText NotWhileUsed = new(
            "仍有记录引用，暂不能撤下。",
            "It cannot be withdrawn while other records refer to it."
        );
        public static readonly LocalizedText ForWhat = new(
            "请选择撤下原因，原网址按原因处理。",
            "Why is it being withdrawn? What its address shows depends on the reason."
        );
        public static readonly LocalizedText InError = new("误发布", "Published in error");
        public static readonly LocalizedText InErrorMeans = new("原网址显示“页面不存在”。", "The address shows “Page not found”.");
        public static readonly LocalizedText Merged = new("并入另一条记录", "Merged into another record");
        public static readonly LocalizedText MergedMeans = new(
            "原网址永久转到该记录。",
            "The address redirects to that record permanently."
        );
        public static readonly LocalizedText MergedInto = new("并入的记录", "Merged into");
        public static readonly LocalizedText Notice = new("已撤下，附说明", "Withdrawn, with a notice");
        public static readonly LocalizedText NoticeMeans = new("原网址显示下面的说明。", "The address shows the notice below.");
        public static readonly LocalizedText NoticeZh = new("说明（中文）", "Notice (Chinese)");
        public static readonly LocalizedText NoticeEn = new("说明（英文）", "Notice (English)");
        public static readonly LocalizedText Why = new("改动说明（供同事查看）", "Reason (for colleagues)");
        public static readonly LocalizedText MoveToBin = new("移入回收站", "Move to the recycle bin");
        public static readonly LocalizedText BinMeans = new(
            "内容不会丢失：可随时从回收站恢复为草稿。30天后，管理员可以清除其草稿；公开过的版本永久保留。",
            "Nothing is lost: it can be restored from the recycle bin as a draft at any time. After 30 days "
                + "an administrator can delete its drafts; versions that were public are always kept."
        );
        public static readonly LocalizedText ChangedMeanwhile = new(
            "本记录刚刚被改动，请重新查看后再决定。",
            "This record has just been changed. Look at it again before you decide."
        );
    }
}
