using System.Collections.Frozen;
using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class RecordWords
{
    internal static readonly FrozenDictionary<string, (LocalizedText One, LocalizedText Many, LocalizedText Readers)> KindNames =
        new Dictionary<string, (LocalizedText, LocalizedText, LocalizedText)>
        {
            ["source"] = (new("资料来源", "Source"), new("资料来源", "Sources"), new("资料来源", "Source")),
            ["country"] = (new("国家", "Country"), new("国家", "Countries"), new("国家", "Country")),
            ["province"] = (
                new("省级行政区", "Province-level division"),
                new("省级行政区", "Province-level divisions"),
                new("省级行政区", "Province")
            ),
            ["field"] = (new("创意领域", "Creative field"), new("创意领域", "Creative fields"), new("领域", "Field")),
            ["city"] = (new("成员城市", "Member city"), new("成员城市", "Member cities"), new("城市", "City")),
            ["edition"] = (
                new("手册版本", "Edition of the brochure"),
                new("手册版本", "Editions of the brochure"),
                new("手册版本", "Edition")
            ),
            ["meeting"] = (new("年会", "Annual meeting"), new("年会", "Annual meetings"), new("年会", "Meeting")),
            ["rule"] = (new("基本规则", "Basic rule"), new("基本规则", "Basic rules"), new("规则", "Rule")),
            ["steering-term"] = (
                new("指导工作组任期", "Steering Group term"),
                new("指导工作组任期", "Steering Group terms"),
                new("指导工作组", "Steering Group")
            ),
            ["steering-duty"] = (
                new("指导工作组职责", "Steering Group duty"),
                new("指导工作组职责", "Steering Group duties"),
                new("指导工作组", "Steering Group")
            ),
            ["call"] = (
                new("申报轮次", "Call for applications"),
                new("申报轮次", "Calls for applications"),
                new("申报", "Call for applications")
            ),
            ["objective"] = (new("网络宗旨", "Aim of the network"), new("网络宗旨", "Aims of the network"), new("正文", "Text")),
            ["page"] = (new("页面文字", "Page text"), new("页面文字", "Page texts"), new("正文", "Text")),
            ["organisation"] = (new("机构", "Organisation"), new("机构", "Organisations"), new("机构", "Organisation")),
            ["erratum"] = (new("勘误", "Erratum"), new("勘误", "Errata"), new("勘误", "Erratum")),
            ["medium"] = (new("图片与文件", "Image or file"), new("图片与文件", "Images and files"), new("图片", "Image")),
            ["settings"] = (new("网站设置", "Site settings"), new("网站设置", "Site settings"), new("网站设置", "Site settings")),
        }.ToFrozenDictionary();

    /// <summary>In English a noun that follows “a”: Add a designation.</summary>
    internal static readonly FrozenDictionary<Type, LocalizedText> RowNames = new Dictionary<Type, LocalizedText>
    {
        [typeof(Citation)] = new("来源", "source"),
        [typeof(CityName)] = new("名称", "name"),
        [typeof(CountryName)] = new("名称", "name"),
        [typeof(Designation)] = new("称号", "designation"),
        [typeof(CityLink)] = new("链接", "link"),
        [typeof(CityFact)] = new("事项", "fact"),
        [typeof(Criterion)] = new("评选标准", "criterion"),
        [typeof(MeetingPlace)] = new("举办地", "host city"),
        [typeof(Decision)] = new("决定", "decision"),
        [typeof(RuleVersion)] = new("规定", "version"),
        [typeof(SteeringRole)] = new("职务", "role"),
        [typeof(SteeringSeat)] = new("席位", "seat"),
        [typeof(CallPhase)] = new("阶段", "phase"),
        [typeof(Milestone)] = new("时间节点", "milestone"),
        [typeof(CallDocument)] = new("申报材料", "document"),
        [typeof(PrintedLine)] = new("手册原文行", "printed line"),
    }.ToFrozenDictionary();

    public static LocalizedText Kind(string kind) => KindNames[kind].One;

    public static LocalizedText Kinds(string kind) => KindNames[kind].Many;

    public static LocalizedText KindForReaders(string kind) => KindNames[kind].Readers;

    public static LocalizedText Group(RecordGroup group) =>
        group switch
        {
            RecordGroup.Cities => UiText.Lists.Cities,
            RecordGroup.Fields => UiText.Lists.Fields,
            RecordGroup.Rules => UiText.Lists.Rules,
            RecordGroup.Steering => UiText.Lists.Steering,
            RecordGroup.Calls => UiText.Lists.Calls,
            RecordGroup.Words => UiText.Lists.Words,
            RecordGroup.Evidence => UiText.Lists.Evidence,
            _ => throw new ArgumentOutOfRangeException(nameof(group), group, "This group is not in the navigation."),
        };

    public static LocalizedText Row(Type part) => RowNames[part];

    public static LocalizedText Value(Enum value) =>
        value switch
        {
            TextState.Approved => new("已批准", "Approved"),
            TextState.Missing => new("缺", "Missing"),
            TextState.Pending => UiText.Lists.Pending,
            TextState.NeedsReview => UiText.Lists.NeedsReview,
            DesignationKind.Designated => new("入选", "Designated"),
            DesignationKind.ChangedField => new("变更领域", "Moved from another field"),
            CityFactKind.Milestone => UiText.City.Milestones,
            CityFactKind.Programme => UiText.City.Programmes,
            CityFactKind.Report => UiText.City.Reports,
            CallDocumentKind kind => UiText.Apply.KindOf(kind),
            Confidence.High => new("可靠", "Reliable"),
            Confidence.Medium => new("大致可信", "Probable"),
            Confidence.Low => new("存疑", "Doubtful"),
            NameKind kind => UiText.City.KindOf(kind),
            DivisionKind kind => UiText.City.KindOf(kind),
            Continent continent => UiText.Regions.Of(continent),
            UnescoRegion region => UiText.Regions.Of(region),
            SourceKind kind => UiText.Sources.Kind(kind),
            ErratumKind kind => UiText.Errata.Kind(kind),
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "This choice has no words."),
        };
}
