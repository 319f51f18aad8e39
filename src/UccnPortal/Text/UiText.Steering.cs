using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Steering
    {
        public static readonly LocalizedText Title = new("创意城市网络指导工作组职责及成员名单", "The Steering Group: duties and members");
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络指导工作组：{0} 项主要职责，历届协调员与副协调员城市（{1} 届）。",
            "The Steering Group of the UNESCO Creative Cities Network: its "
                + "{0} main responsibilities and the coordinating cities of {1} terms."
        );

        public static readonly LocalizedText Members = new("成员名单", "Group Members");
        public static readonly LocalizedText Caption = new("底纹格为中国城市。", "Chinese cities stand on a wash.");
        public static readonly LocalizedText Range = new("时段", "Range");
        public static readonly LocalizedText SubNetwork = new("子网络", "Sub-Network");
        public static readonly LocalizedText InOffice = new("在任", "in office");
        public static readonly LocalizedText LaterUnknown = new("{0} 年所印，其后不详", "as printed in {0}, later holders unknown");
        public static readonly LocalizedText None = new("无", "none");
        public static readonly LocalizedText PrintedAs = new("手册印作{0}", "printed as {0}");
        public static readonly LocalizedText Mark = new("勘", "E");
        public static readonly LocalizedText ErratumOf = new("{0}的勘误", "Erratum about {0}");
        public static readonly LocalizedText PrintedOtherwise = new("表中更正的名称", "Names corrected in the table");
        public static readonly LocalizedText NotBegun = new(
            "{0} 年底以前没有任期记录，最早的一届始于 {1} 年。",
            "No term is on record up to the end of {0}; the first began in {1}."
        );

        public static readonly LocalizedText Duties = new("主要职责", "The Main Responsibilities");
        public static readonly LocalizedText DutiesNote = new(
            "共 {0} 项，2022 年手册所印。",
            "{0} in all, as printed in the brochure of 2022."
        );
        public static readonly LocalizedText DutyLink = new("第 {0} 项的链接", "Link to item {0}");

        public static readonly LocalizedText Rules = new("设立与任期", "Founding and term");
    }
}
