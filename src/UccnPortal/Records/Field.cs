namespace UccnPortal.Records;

/// <summary>A creative field of the network. A further field is a new record, not code.</summary>
public sealed class Field : Record
{
    /// <summary>Two letters that prefix the code of a criterion: <c>MA</c> in MA-5.</summary>
    [Needed]
    public string Code { get; set; } = "";

    /// <summary>Names the colour and sign of the style sheet (<c>f-crafts</c>); an unknown sign falls back to plain ink.</summary>
    public string Sign { get; set; } = "";
    [Counts]
    public int Order { get; set; }

    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    /// <summary>For the thumb index, where the full name does not fit.</summary>
    [Needed]
    public LocalizedText ShortName { get; set; } = LocalizedText.Empty;

    /// <summary>What a city of the field is called: 设计之都 / City of Design.</summary>
    [Needed]
    public LocalizedText Title { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Description { get; set; } = LocalizedText.Empty;
    public Validity Valid { get; set; } = Validity.Always;
    public List<Criterion> Criteria { get; set; } = [];

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Number: Order);

    protected internal override IEnumerable<Problem> OwnProblems()
    {
        if (Sign.Length > 0 && !RecordChecks.IsSlug(Sign))
            yield return new Problem("sign", new LocalizedText("只能由小写英文字母、数字和连字符组成", "It takes lower-case letters, digits and hyphens only"));
        foreach (var (_, twin) in AtOnce(Criteria, criterion => criterion.Number, criterion => criterion.Valid))
            yield return new Problem($"criteria[{twin.Key}].number", new LocalizedText($"同一时期已有编号为 {twin.Number} 的标准", $"Another criterion has the number {twin.Number} at the same time"));
    }
}

/// <summary>One selection criterion. Its key is its anchor: <c>c5</c>.</summary>
public sealed class Criterion : Part
{
    [Counts]
    public int Number { get; set; }

    [Prose]
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;
    public Validity Valid { get; set; } = Validity.Always;

    /// <summary>An editor's remark printed beside the text, for instance where the languages differ in meaning.</summary>
    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IPartNames names) => [LocalizedText.Same($"{Number}")];

    public override string KeyFrom(Func<Guid, string> slugOf) => $"c{Number}";
}
