using System.Text.Json.Serialization;

namespace UccnPortal.Records;

public sealed class Rule : Record
{
    [Counts]
    [Technical]
    public int Order { get; set; }

    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;
    public List<RuleVersion> Versions { get; set; } = [];

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Number: Order);

    protected internal override IEnumerable<Problem> OwnProblems()
    {
        if (Versions.Count == 0)
            yield return new Problem("versions", new LocalizedText("至少要有一条规定", "At least one version is required"));
        foreach (var (earlier, later) in AtOnce(Versions, _ => Id, version => version.Valid))
        {
            yield return new Problem(
                $"versions[{earlier.Key}].valid.until",
                new LocalizedText(
                    $"与{later.Valid.From}年起的另一条规定时间重叠",
                    $"Overlaps with another version (from {later.Valid.From})"
                )
            );
        }
    }
}

public sealed class RuleVersion : Row
{
    public Validity Valid { get; set; } = Validity.Always;

    [Prose]
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    [JsonConverter(typeof(ReferenceTo<Meeting>))]
    public Guid? DecidedAt { get; set; }

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Valid.Starts() ?? Text];

    public override string KeyFrom(Func<Guid, string> slugOf) => Valid.From is { } year ? $"from-{year}" : "";
}
