using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Conflict
    {
        public static readonly LocalizedText Title = new("合并两份改动", "Put two changes together");
        public static readonly LocalizedText By = new(
            "您打开此页之后，{0} 于 {1} 保存了第 {2} 版。您的改动还没有保存，都在下面。",
            "After you opened this page, {0} saved version {2} at {1}. Your changes are not saved yet; all of them are below."
        );
        public static readonly LocalizedText ByYourself = new(
            "您在另一个窗口于 {1} 保存了第 {2} 版。这里的改动还没有保存，都在下面。",
            "You saved version {2} in another window at {1}. The changes made here are not saved yet; all of them are below."
        );
        public static readonly LocalizedText BySomebody = new(
            "您打开此页之后，同事放弃了当时的草稿，或认定译文仍然正确。您的改动还没有保存，都在下面。",
            "After you opened this page, a colleague discarded the draft it showed, or found "
                + "a translation still right. Your changes are not saved yet; all of them are below."
        );
        public static readonly LocalizedText Withdrawn = new(
            "您打开此页之后，{0} 于 {1} 撤下了这条记录。您的改动还没有保存，都在下面；可以存为草稿，看过之后再决定是否重新发布。",
            "After you opened this page, {0} withdrew the record at {1}. Your changes are not saved yet; all "
                + "of them are below. They can be kept as a draft: look at it, then decide whether to publish again."
        );
        public static readonly LocalizedText Both = new("同一处改了两次：请选用哪一种", "Changed in both: choose");
        public static readonly LocalizedText NoOverlap = new(
            "没有改到同一处：两份改动可以一并保存。",
            "The two do not touch the same places: both can be saved together."
        );
        public static readonly LocalizedText ByThem = new("只在已保存的版本中改过：将保留", "Changed in the saved version only: kept");
        public static readonly LocalizedText ByMe = new("只在此页改过：将保留", "Changed on this page only: kept");
        public static readonly LocalizedText Before = new("原来", "Before");
        public static readonly LocalizedText Theirs = new("对方的", "Theirs");
        public static readonly LocalizedText Colleagues = new("{0}的", "{0}’s");
        public static readonly LocalizedText OtherWindows = new("另一个窗口的", "The other window’s");
        public static readonly LocalizedText Mine = new("我的", "Mine");
        public static readonly LocalizedText Nothing = new("（空）", "(nothing)");
        public static readonly LocalizedText Change = new("{0} → {1}", "{0} → {1}");
        public static readonly LocalizedText ChooseFirst = new(
            "还有未选的地方：每一处请选用一种。",
            "Something is still open: choose one for each place."
        );
        public static readonly LocalizedText SaveMerged = new("合并后保存草稿", "Put together and save the draft");
        public static readonly LocalizedText PublishMerged = new("合并后发布", "Put together and publish");
        public static readonly LocalizedText OpenTheirs = new(
            "不要此页的改动，打开已保存的版本",
            "Leave the changes made here, open what is saved"
        );
        public static readonly LocalizedText OtherIsKept = new(
            "没有选用的文字不会丢失：已保存的在历史中，此页的在保存之前一直留在这里。",
            "What you do not choose is not lost: what is saved stays in the history, what you typed on this page until you save."
        );
    }
}
