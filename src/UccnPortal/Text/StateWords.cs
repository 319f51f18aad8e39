using UccnPortal.Records;

namespace UccnPortal.Text;

public static class StateWords
{
    public static readonly LocalizedText Pending = new("译文，待核定", "translation pending approval");
    public static readonly LocalizedText NeedsReview = new("待核", "to be reviewed");
    public static readonly LocalizedText OnlyEnglish = new("暂无中文", "English only");
    public static readonly LocalizedText OnlyChinese = new("仅有中文", "no English yet");

    public static LocalizedText? Of(TextState state) =>
        state switch
        {
            TextState.Pending => Pending,
            TextState.NeedsReview => NeedsReview,
            _ => null,
        };

    public static LocalizedText OnlyIn(Language language) => language == Language.En ? OnlyEnglish : OnlyChinese;
}
