using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Steering
    {
        public static readonly LocalizedText Title = new("创意城市网络指导工作组职责及成员名单", "Steering Group: duties and members");
        public static readonly LocalizedText PrintedTitle = new(
            "创意城市网络指导工作组职责及成员名单",
            "The Mission and Member City of the Steering Group"
        );
        public static readonly LocalizedText Description = new(
            "联合国教科文组织创意城市网络指导工作组：{0}项主要职责，历届协调员与副协调员城市（{1}届）。",
            "The Steering Group of the UNESCO Creative Cities Network: its {0} main responsibilities and the coordinating cities of "
                + "{1} terms."
        );

        public static readonly LocalizedText Members = new("成员名单", "Group Members");
        public static readonly LocalizedText Caption = new("灰底为中国城市。", "Chinese cities are shaded.");
        public static readonly LocalizedText Range = new("时段", "Range");
        public static readonly LocalizedText TermAndRole = new("{0}，{1}", "{0}, {1}");
        public static readonly LocalizedText SubNetwork = new("子网络", "Sub-Network");
        public static readonly LocalizedText InOffice = new("在任", "in office");
        public static readonly LocalizedText LaterUnknown = new("截至{0}年的任职情况", "office-holders as of {0}");
        public static readonly LocalizedText None = new("无", "none");
        public static readonly LocalizedText PrintedAs = new("手册用名：{0}", "In the brochure: {0}");
        public static readonly LocalizedText Mark = new("勘", "E");
        public static readonly LocalizedText ErratumOf = new("{0}的勘误", "Erratum: {0}");
        public static readonly LocalizedText PrintedOtherwise = new("表中更正的名称", "Names corrected in the table");
        public static readonly LocalizedText NotBegun = new(
            "截至{0}年底没有任期记录，最早一届始于{1}年。",
            "No term is recorded up to the end of {0}; the first began in {1}."
        );

        public static readonly LocalizedText Duties = new("主要职责", "The Main Responsibilities");
        public static readonly LocalizedText DutiesNote = new("共{0}项。", "{0} in all.");
        public static readonly LocalizedText DutyLink = new("第{0}项的链接", "Link to item {0}");

        public static readonly LocalizedText Rules = new("设立与任期", "Establishment and term");
    }
}
