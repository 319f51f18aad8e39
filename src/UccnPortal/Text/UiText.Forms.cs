using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Forms
    {
        public static readonly LocalizedText NoNumber = new("“{0}”不是整数。例：16", "“{0}” is not a whole number. Example: 16");
        public static readonly LocalizedText NoDecimal = new("“{0}”不是数字。例：31.3041", "“{0}” is not a number. Example: 31.3041");
        public static readonly LocalizedText NoYear = new(
            "“{0}”不是年份，请填写四位数字。例：2014",
            "“{0}” is not a year. Enter four digits, for example 2014"
        );
        public static readonly LocalizedText NoDate = new(
            "“{0}”不是日期。例：2017、2017-10或2017-10-31",
            "“{0}” is not a date. Examples: 2017, 2017-10 or 2017-10-31"
        );
        public static readonly LocalizedText NoChoice = new("没有“{0}”这一选项", "“{0}” is not one of the options");
        public static readonly LocalizedText NoSlug = new(
            "“{0}”不能用作网址中的名称：只能使用小写英文字母、数字和连字符，最长80个字符",
            "“{0}” cannot be a slug: use only lower-case letters, digits and hyphens, at most 80 characters"
        );
        public static readonly LocalizedText NoSuchRecord = new(
            "没有名为“{0}”的记录，请从列表中选择",
            "There is no record named “{0}”; choose one from the list"
        );
        public static readonly LocalizedText SeveralRecords = new(
            "有多条记录名为“{0}”，请从列表中选择",
            "Several records are named “{0}”; choose one from the list"
        );
        public static readonly LocalizedText NothingChosen = new("尚未选择", "Nothing chosen yet");
        public static readonly LocalizedText AtMost = new("最多{0}字", "at most {0} characters");
        public static readonly LocalizedText NotPublished = new(
            "引用的记录不存在或尚未发布",
            "Refers to a record that does not exist or is not published"
        );
    }
}
