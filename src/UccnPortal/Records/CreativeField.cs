namespace UccnPortal.Records;

public sealed class CreativeField : Record
{
    [Needed]
    [Technical]
    public string Code { get; set; } = "";

    /// <summary>Names the style sheet's colour and sign (<c>f-crafts</c>); an unknown sign falls back to plain ink.</summary>
    [Technical]
    public string Sign { get; set; } = "";

    [Counts]
    [Technical]
    public int Order { get; set; }

    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    [Needed]
    public LocalizedText ShortName { get; set; } = LocalizedText.Empty;

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
        {
            yield return new Problem(
                "sign",
                new LocalizedText("只能使用小写英文字母、数字和连字符", "Use only lower-case letters, digits and hyphens")
            );
        }

        foreach (var (_, twin) in AtOnce(Criteria, criterion => criterion.Number, criterion => criterion.Valid))
        {
            yield return new Problem(
                $"criteria[{twin.Key}].number",
                new LocalizedText($"同一时期已有序号为{twin.Number}的标准", $"Another criterion has number {twin.Number} at the same time")
            );
        }
    }
}

public sealed class Criterion : Row
{
    [Counts]
    public int Number { get; set; }

    [Prose]
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;
    public Validity Valid { get; set; } = Validity.Always;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [LocalizedText.Same($"{Number}")];

    public override string KeyFrom(Func<Guid, string> slugOf) => $"c{Number}";
}
