using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Comparing
    {
        public static readonly LocalizedText Row = new("{0}“{1}”", "{0} “{1}”");
        public static readonly LocalizedText RowAt = new("第{0}行", "row {0}");
        public static readonly LocalizedText NewRow = new("新添加的第{0}行", "new row {0}");
        public static readonly LocalizedText RowOrder = new("次序", "order");
        public static readonly LocalizedText Coordinates = new("坐标", "Coordinates");
        public static readonly LocalizedText Yes = new("是", "yes");
        public static readonly LocalizedText No = new("否", "no");
    }
}
