namespace UccnPortal.Records;

public enum RecordGroup
{
    /// <summary>Not shown, because the type cannot be edited yet.</summary>
    None,
    Cities,
    Fields,
    Rules,
    Steering,
    Calls,
    Words,
    Evidence,
}

public sealed record RecordKind(string Name, Type Type, string SeedFile, RecordGroup Group, int Rank)
{
    public string Path { get; } = SeedFile[..^".json".Length];
}

/// <summary>Registers the record types. The order matters everywhere: a type follows the types it refers to.</summary>
public static class RecordKinds
{
    public static readonly IReadOnlyList<RecordKind> All =
    [
        new("source", typeof(Source), "sources.json", RecordGroup.Evidence, 1),
        new("country", typeof(Country), "countries.json", RecordGroup.Cities, 2),
        new("province", typeof(Province), "provinces.json", RecordGroup.Cities, 3),
        new("field", typeof(CreativeField), "fields.json", RecordGroup.Fields, 1),
        new("city", typeof(City), "cities.json", RecordGroup.Cities, 1),
        new("edition", typeof(Edition), "editions.json", RecordGroup.Evidence, 2),
        new("meeting", typeof(Meeting), "meetings.json", RecordGroup.Rules, 2),
        new("rule", typeof(Rule), "rules.json", RecordGroup.Rules, 1),
        new("steering-term", typeof(SteeringTerm), "steering-terms.json", RecordGroup.Steering, 1),
        new("steering-duty", typeof(SteeringDuty), "steering-duties.json", RecordGroup.Steering, 2),
        new("call", typeof(Call), "calls.json", RecordGroup.Calls, 1),
        new("objective", typeof(Objective), "objectives.json", RecordGroup.Words, 2),
        new("page", typeof(SiteText), "pages.json", RecordGroup.Words, 1),
        new("organisation", typeof(Organisation), "organisations.json", RecordGroup.Words, 3),
        new("erratum", typeof(Erratum), "errata.json", RecordGroup.Evidence, 3),
        new("medium", typeof(Medium), "media.json", RecordGroup.None, 0),
        new("settings", typeof(Settings), "settings.json", RecordGroup.Words, 4),
    ];

    private static readonly Dictionary<string, RecordKind> ByPath = All.ToDictionary(kind => kind.Path);
    private static readonly Dictionary<Type, string> Names = All.ToDictionary(kind => kind.Type, kind => kind.Name);

    public static string KindOf(Type type) => Names[type];

    public static string KindOf(Record record) => Names[record.GetType()];

    public static string PathOf(Record record) => All.First(kind => kind.Type == record.GetType()).Path;

    public static RecordKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    public static RecordKind? FindByPath(string path) => ByPath.GetValueOrDefault(path);
}
