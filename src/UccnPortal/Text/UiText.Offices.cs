using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Offices
    {
        public static readonly LocalizedText Title = new("中国城市联络机构", "Contact offices of the Chinese cities");
        public static readonly LocalizedText Description = new(
            "中国{0}座成员城市的联络机构（已收录{1}座）、相关网站与指导工作组任职情况。",
            "The contact offices of China’s {0} member cities ({1} known), their websites, and the Steering Group seats they have held."
        );
        public static readonly LocalizedText Lead = new(
            "本页列出中国{0}座成员城市的联络机构，已收录{1}座。",
            "The contact offices of China’s {0} member cities; {1} are known."
        );
        public static readonly LocalizedText List = new("联络机构", "Contact offices");
        public static readonly LocalizedText Note = new(
            "机构名称据公开资料整理。电话、邮箱等联系方式请查阅各城市网站。",
            "Office names come from published sources. For telephone numbers and e-mail addresses, see the cities’ own websites."
        );
        public static readonly LocalizedText Unknown = new("联络机构不详", "Contact office unknown");
        public static readonly LocalizedText Alliance = new("联盟推进办公室的联系方式", "How to contact the alliance’s office");
        public static readonly LocalizedText Seats = new("指导工作组任职情况", "Steering Group seats");
        public static readonly LocalizedText SeatsNote = new("中国城市曾任和现任的职务。", "Seats that Chinese cities hold or have held.");
        public static readonly LocalizedText AllSeats = new("指导工作组全部成员", "All members of the Steering Group");
    }
}
