using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    /// <summary>Two people have changed the same record.</summary>
    public static class Conflict
    {
        public static readonly LocalizedText Title = new("合并两人的改动", "Put two changes together");
        public static readonly LocalizedText By = new("您打开此页之后，{0} 于 {1} 保存了第 {2} 版。您的改动还没有保存，都在下面。", "After you opened this page, {0} saved version {2} at {1}. Your changes are not saved yet; all of them are below.");
        public static readonly LocalizedText ByYourself = new("您在另一个窗口于 {1} 保存了第 {2} 版。这里的改动还没有保存，都在下面。", "You saved version {2} in another window at {1}. The changes made here are not saved yet; all of them are below.");
        public static readonly LocalizedText BySomebody = new("您打开此页之后，有人放弃了当时的草稿。您的改动还没有保存，都在下面。", "After you opened this page, somebody discarded the draft it showed. Your changes are not saved yet; all of them are below.");
        public static readonly LocalizedText Both = new("两人改了同一处：请选用哪一种", "Both of you changed these: choose");
        public static readonly LocalizedText NoOverlap = new("没有改到同一处：两人的改动可以一并保存。", "You did not change the same places: both changes can be saved together.");
        public static readonly LocalizedText ByThem = new("只有对方改过：将保留对方的", "Changed by the other only: kept as they have it");
        public static readonly LocalizedText ByMe = new("只有您改过：将保留您的", "Changed by you only: kept as you have it");
        public static readonly LocalizedText Before = new("原来", "Before");
        public static readonly LocalizedText Theirs = new("对方的", "Theirs");
        public static readonly LocalizedText Mine = new("我的", "Mine");
        public static readonly LocalizedText Nothing = new("（空）", "(nothing)");
        public static readonly LocalizedText Change = new("{0} → {1}", "{0} → {1}");
        public static readonly LocalizedText ChooseFirst = new("还有未选的地方：每一处请选用一种。", "Something is still open: choose one for each place.");
        public static readonly LocalizedText SaveMerged = new("合并后保存草稿", "Put together and save the draft");
        public static readonly LocalizedText PublishMerged = new("合并后发布", "Put together and publish");
        public static readonly LocalizedText OpenTheirs = new("不要我的改动，打开对方的版本", "Leave my changes, open theirs");
        public static readonly LocalizedText OtherIsKept = new("没有选用的文字不会丢失：对方的在历史中，您的在保存之前一直留在此页。", "What you do not choose is not lost: theirs stays in the history, yours on this page until you save.");
    }
}
