using System.Collections.Frozen;

namespace UccnPortal.Search;

/// <summary>Words of a question that say nothing about what is looked for, folded.</summary>
internal static class PassingWords
{
    private const string English =
        "a an and any are at by can do does for from has have how i in is many much of on or our show tell that the their there these this "
        + "to was we were what when where which who whose why will with you";

    private const string OfEnglishLists =
        "all been become became cities city countries country creative designated designation designations field fields joined list member "
        + "members named network title titles town towns uccn unesco world worldwide year years";

    private const string OfChineseLists =
        "的 之 在 是 有 为 和 与 及 了 吗 呢 个 座 些 哪 哪些 哪个 几 多少 都有 分别 列表 名单 一览 全部 所有 城市 之都 创意 创意城市 创意之都 成员 成员城市 "
        + "会员城市 国家 网络 创意城市网络 领域 称号 教科文组织 联合国教科文组织 年 年度 年份 入选 加入 新增 批准 评为 获评 获得 世界 全球";

    public static FrozenSet<string> InQuestions { get; } = Set(English);

    /// <summary>Besides, what people say around the fields, countries and years of a list: "cities in", 有哪些城市.</summary>
    public static FrozenSet<string> AroundLists { get; } = Set($"{English} {OfEnglishLists} {OfChineseLists}");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
