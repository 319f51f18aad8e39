using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Errata
    {
        public static readonly LocalizedText Mark = new("勘误", "Erratum");
        public static readonly LocalizedText Printed = new("原印", "Printed");
        public static readonly LocalizedText Corrected = new("应为", "Should be");
        public static readonly LocalizedText Why = new("理由", "Why");
    }
}
