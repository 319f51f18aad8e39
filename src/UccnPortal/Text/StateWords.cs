using UccnPortal.Records;

namespace UccnPortal.Text;

public static class StateWords
{
    public static readonly LocalizedText Pending = new("译文未经审定", "translation not yet approved");
    public static readonly LocalizedText NeedsReview = new("待核实", "to be verified");
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
