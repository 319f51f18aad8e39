using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Conflict
    {
        public static readonly LocalizedText Title = new("合并两份改动", "Merge two sets of changes");
        public static readonly LocalizedText By = new(
            "您打开此页后，{0}于{1}保存了第{2}版。您的改动尚未保存，均列于下方。",
            "After you opened this page, {0} saved version {2} at {1}. Your changes are not saved yet and are all shown below."
        );
        public static readonly LocalizedText ByYourself = new(
            "您在另一个窗口于{1}保存了第{2}版。此页的改动尚未保存，均列于下方。",
            "You saved version {2} in another window at {1}. The changes on this page are not saved yet and are all shown below."
        );
        public static readonly LocalizedText BySomebody = new(
            "您打开此页后，同事放弃了当时的草稿，或确认译文仍然正确。您的改动尚未保存，均列于下方。",
            "After you opened this page, a colleague discarded the draft it showed or confirmed a "
                + "translation. Your changes are not saved yet and are all shown below."
        );
        public static readonly LocalizedText Withdrawn = new(
            "您打开此页后，{0}于{1}撤下了本记录。您的改动尚未保存，均列于下方；可以存为草稿，核对后再决定是否重新发布。",
            "After you opened this page, {0} withdrew the record at {1}. Your changes are not saved yet and "
                + "are all shown below. You can save them as a draft and decide later whether to publish again."
        );
        public static readonly LocalizedText Both = new("双方都改动的内容：请选择一种", "Changed by both: choose one");
        public static readonly LocalizedText NoOverlap = new(
            "双方改动的内容不同，可以一并保存。",
            "The two sets of changes do not overlap and can be saved together."
        );
        public static readonly LocalizedText ByThem = new(
            "只在已保存的版本中改动的内容：将保留",
            "Changed only in the saved version: kept"
        );
        public static readonly LocalizedText ByMe = new("只在此页改动的内容：将保留", "Changed only on this page: kept");
        public static readonly LocalizedText Before = new("原来的内容", "Before");
        public static readonly LocalizedText Theirs = new("对方的内容", "Theirs");
        public static readonly LocalizedText Colleagues = new("{0}的内容", "{0}’s");
        public static readonly LocalizedText OtherWindows = new("另一个窗口的内容", "The other window’s");
        public static readonly LocalizedText Mine = new("我的内容", "Mine");
        public static readonly LocalizedText Nothing = new("（空）", "(empty)");
        public static readonly LocalizedText Change = new("{0} → {1}", "{0} → {1}");
        public static readonly LocalizedText ChooseFirst = new(
            "还有未选择的内容：每一处请选择一种。",
            "Some choices are missing: choose one for each place."
        );
        public static readonly LocalizedText SaveMerged = new("合并后保存草稿", "Merge and save draft");
        public static readonly LocalizedText PublishMerged = new("合并后发布", "Merge and publish");
        public static readonly LocalizedText OpenTheirs = new(
            "放弃此页的改动，打开已保存的版本",
            "Discard the changes on this page and open the saved version"
        );
        public static readonly LocalizedText OtherIsKept = new(
            "未选择的内容：已保存的版本保留在历史中；此页的内容在保存前一直留在此页。",
            "What you do not choose: the saved version stays in the history; what you typed here stays on this page until you save."
        );
    }
}
