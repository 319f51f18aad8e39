using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Sources
    {
        public static readonly LocalizedText Title = new("资料来源", "Sources");
        public static readonly LocalizedText Lead = new(
            "本站记录引用的 {0} 种资料。每种之后注明有多少条记录引用它。",
            "The {0} sources that the records cite, each with the number of records that cite it."
        );
        public static readonly LocalizedText Description = new(
            "本站每条事实的出处：{0} 种资料，附发布与核对日期。",
            "Where the facts come from: {0} sources, with dates of publication and checking."
        );
        public static readonly LocalizedText Published = new("发布 {0}", "Published {0}");
        public static readonly LocalizedText Licence = new("许可：", "Licence: ");
        public static readonly LocalizedText CitedBy = new("{0} 条记录引用", "cited by {0}");
        public static readonly LocalizedText CitedByNone = new("尚无记录引用", "not cited yet");

        public static LocalizedText Kind(SourceKind kind) =>
            kind switch
            {
                SourceKind.Primary => new("原始资料", "Primary sources"),
                SourceKind.News => new("新闻报道", "News"),
                SourceKind.Aggregator => new("他人汇编", "Collections by others"),
                SourceKind.Dataset => new("数据集", "Data sets"),
                SourceKind.EditorsKnowledge => new("编辑常识", "Editor’s knowledge"),
                _ => new("本站所作", "Our own work"),
            };

        public static LocalizedText KindNote(SourceKind kind) =>
            kind switch
            {
                SourceKind.Primary => new("教科文组织、政府与当事机构。", "UNESCO, governments, the organisations themselves."),
                SourceKind.News => new("新闻媒体。", "News media."),
                SourceKind.Aggregator => new("只作线索，不作凭据。", "A lead, not proof."),
                SourceKind.Dataset => new("各有自己的许可。", "Each with a licence of its own."),
                SourceKind.EditorsKnowledge => new("未经查证，待核。", "Not looked up, to be reviewed."),
                _ => new("由其他记录算出，或由本站撰写、翻译。", "Worked out from other records, or worded by us."),
            };
    }
}
