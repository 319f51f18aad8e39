using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Forms
    {
        public static readonly LocalizedText NoNumber = new("“{0}”不是整数，例：16", "“{0}” is no whole number; for example 16");
        public static readonly LocalizedText NoDecimal = new("“{0}”不是数字，例：31.3041", "“{0}” is no number; for example 31.3041");
        public static readonly LocalizedText NoYear = new(
            "“{0}”不是年份，请填四位数字，例：2014",
            "“{0}” is no year; give four digits, for example 2014"
        );
        public static readonly LocalizedText NoDate = new(
            "“{0}”不是日期，例：2017、2017-10 或 2017-10-31",
            "“{0}” is no date; for example 2017, 2017-10 or 2017-10-31"
        );
        public static readonly LocalizedText NoChoice = new("没有“{0}”这一选项", "There is no choice “{0}”");
        public static readonly LocalizedText NoSlug = new(
            "“{0}”不能作网址名：只能用小写英文字母、数字和连字符，最长 80 个字符",
            "“{0}” cannot be a slug: lower-case letters, digits and hyphens only, at most 80 characters"
        );
        public static readonly LocalizedText NoSuchRecord = new(
            "没有名为“{0}”的记录，请从列表中选择",
            "No record is called “{0}”; choose one from the list"
        );
        public static readonly LocalizedText SeveralRecords = new(
            "有几条记录都叫“{0}”，请从列表中选择",
            "Several records are called “{0}”; choose one from the list"
        );
        public static readonly LocalizedText NothingChosen = new("还没有选择", "Nothing is chosen yet");
        public static readonly LocalizedText AtMost = new("最多 {0} 字", "at most {0} characters");
        public static readonly LocalizedText NotPublished = new(
            "所指的记录不存在或尚未发布",
            "The record it refers to does not exist or is not published"
        );
    }
}
