using System.Text.Json.Serialization;

namespace UccnPortal.Records;

public sealed class Call : Record
{
    [Year]
    public int Year { get; set; }

    [Needed]
    public LocalizedText Name { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    [WebAddress]
    public string Website { get; set; } = "";

    public PartialDate? Announced { get; set; }

    /// <summary>UNESCO's published figures, which our own count is compared with.</summary>
    [Counts(From = 0)]
    public int? NewMembersPublished { get; set; }

    [Counts(From = 0)]
    public int? MembersPublished { get; set; }
    public List<CallPhase> Phases { get; set; } = [];
    public List<CallDocument> Documents { get; set; } = [];

    public override LocalizedText DisplayName() => Name;

    protected internal override Listing Listed() => new(Year: Year);

    protected internal override IEnumerable<Problem> OwnProblems() =>
        from document in Documents.Index()
        where Documents.FindIndex(other => other.Kind == document.Item.Kind) < document.Index
        select new Problem(
            $"documents[{document.Item.Key}].kind",
            new LocalizedText("已有一行说明同一项材料", "Another row is about the same document")
        );
}

public sealed class CallPhase : Row
{
    public LocalizedText Name { get; set; } = LocalizedText.Empty;
    public List<Milestone> Milestones { get; set; } = [];

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Name];
}

public sealed class Milestone : Row
{
    public PartialDate? On { get; set; }

    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    [Prose]
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Text];
}

[JsonConverter(typeof(CamelCaseEnum<CallDocumentKind>))]
public enum CallDocumentKind
{
    Form,
    Submission,
    Languages,
    MayorLetter,
    CommissionLetter,
    AssociationLetters,
    CityLetters,
    Photographs,
    Enclosures,
}

/// <summary>What a call says of one kind of document. A kind without a row is not known, which does not mean not required.</summary>
public sealed class CallDocument : Row
{
    public CallDocumentKind Kind { get; set; }

    [Prose]
    [Needed]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [Text];

    public override string KeyFrom(Func<Guid, string> slugOf) => Slugs.Of(Kind);
}
