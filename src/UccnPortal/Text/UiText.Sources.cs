using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Sources
    {
        public static readonly LocalizedText Title = new("资料来源", "Sources");
        public static readonly LocalizedText Lead = new(
            "本站记录共引用{0}种资料，并注明引用该来源的记录数。",
            "The {0} sources cited in our records, each with the number of records that cite it."
        );
        public static readonly LocalizedText Description = new(
            "本站各项内容的出处：{0}种资料，附发布日期与核对日期。",
            "Where the information on this site comes from: {0} sources, with dates of publication and checking."
        );
        public static readonly LocalizedText Published = new("发布日期：{0}", "Published {0}");
        public static readonly LocalizedText Licence = new("许可协议：", "Licence: ");
        public static readonly LocalizedText CitedBy = new("被{0}条记录引用", "records citing it: {0}");
        public static readonly LocalizedText CitedByNone = new("尚未被引用", "not cited yet");

        public static LocalizedText Kind(SourceKind kind) =>
            kind switch
            {
                SourceKind.Primary => new("原始资料", "Primary sources"),
                SourceKind.News => new("新闻报道", "News"),
                SourceKind.Aggregator => new("第三方汇编", "Third-party compilations"),
                SourceKind.Dataset => new("数据集", "Datasets"),
                SourceKind.EditorsKnowledge => new("编辑补充", "Unsourced"),
                _ => new("本站编制", "Compiled by this site"),
            };

        public static LocalizedText KindNote(SourceKind kind) =>
            kind switch
            {
                SourceKind.Primary => new(
                    "教科文组织、政府及相关机构发布的资料。",
                    "Published by UNESCO, governments and the organisations concerned."
                ),
                SourceKind.News => new("新闻媒体报道。", "Reports in the news media."),
                SourceKind.Aggregator => new("仅供参考，不作为依据。", "For reference only, not as evidence."),
                SourceKind.Dataset => new("各数据集适用其自身的许可协议。", "Each has its own licence."),
                SourceKind.EditorsKnowledge => new("尚无可靠来源，待核实。", "No reliable source yet; to be verified."),
                _ => new(
                    "据本站其他记录统计，或由本站撰写、翻译。",
                    "Calculated from our other records, or written or translated by this site."
                ),
            };
    }
}
