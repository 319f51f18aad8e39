using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed class PublishedField(CreativeField record)
{
    public const string CityList = "cities";

    public CreativeField Record { get; } = record;
    public string Slug => Record.Slug;

    public IReadOnlyList<PublishedDesignation> Designations { get; internal set; } = [];
    public IReadOnlyList<HeldSeat> Seats { get; internal set; } = [];

    public string CssClass { get; } = $"f-{record.Sign}";

    public string CodeOf(Criterion criterion) => $"{Record.Code}-{criterion.Number}";
}
