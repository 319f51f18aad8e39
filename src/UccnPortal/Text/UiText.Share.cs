using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    /// <summary>The words after the number in share pictures.</summary>
    public static class Share
    {
        public static readonly LocalizedText DataTo = new("数据截至{0}", "Data to {0}");
        public static readonly LocalizedText ChineseMembers = new("座中国成员城市", "member cities in China");
        public static readonly LocalizedText Members = new("座全球成员城市", "member cities worldwide");
        public static readonly LocalizedText Offices = new("座城市的联络机构", "cities with known contact offices");
        public static readonly LocalizedText Fields = new("个创意领域", "creative fields");
        public static readonly LocalizedText Criteria = new("条评选标准", "selection criteria");
        public static readonly LocalizedText NextCall = new("年申报", "call for applications");
        public static readonly LocalizedText Meetings = new("次年会及其决定", "annual meetings and what they decided");
        public static readonly LocalizedText Seats = new("座中国城市曾任或现任职务", "Chinese cities that have held seats");
        public static readonly LocalizedText Figures = new("幅图表", "charts with their tables");
        public static readonly LocalizedText Joined = new("座城市于{0}年后加入", "cities that joined after {0}");
        public static readonly LocalizedText Errata = new("处手册更正", "corrections to the brochure");
        public static readonly LocalizedText Sources = new("种资料来源", "sources of the records");
    }
}
