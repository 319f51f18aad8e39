using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Embed
    {
        public static readonly LocalizedText FrameTitle = new("联合国教科文组织创意城市网络：{0}（{1}）", "UNESCO Creative Cities Network: {0} ({1})");
        public static readonly LocalizedText Attribution = new("出处", "From");
        public static readonly LocalizedText NotUnesco = new("非联合国教科文组织官方网站。", "Not an official UNESCO website.");
        public static readonly LocalizedText NewWindow = new("链接在新窗口打开。", "Links open in a new window.");
        public static readonly LocalizedText More = new("另有 {0} 行，见完整列表", "{0} more: see the whole list");
        public static readonly LocalizedText Today = new("现行列表", "Today’s list");
        public static readonly LocalizedText WholeList = new("查看全部城市", "See all cities");
    }
}
