namespace UccnPortal.Records;

/// <summary>A record type: its class, its name in references, and the seed file that holds it.</summary>
public sealed record RecordKind(string Name, Type Type, string SeedFile)
{
    /// <summary>All records of the type, as addresses name them: <c>cities</c>, <c>steering-terms</c>.</summary>
    public string Path { get; } = SeedFile[..^".json".Length];
}

/// <summary>
/// The one place that registers a record type. The database, the seeder, the editor and the read model all walk this
/// list, in this order: a type stands after the types it refers to.
/// </summary>
public static class RecordKinds
{
    public static readonly IReadOnlyList<RecordKind> All =
    [
        new("source", typeof(Source), "sources.json"),
        new("country", typeof(Country), "countries.json"),
        new("province", typeof(Province), "provinces.json"),
        new("field", typeof(Field), "fields.json"),
        new("city", typeof(City), "cities.json"),
        new("edition", typeof(Edition), "editions.json"),
        new("meeting", typeof(Meeting), "meetings.json"),
        new("rule", typeof(Rule), "rules.json"),
        new("steering-term", typeof(SteeringTerm), "steering-terms.json"),
        new("steering-duty", typeof(SteeringDuty), "steering-duties.json"),
        new("call", typeof(Call), "calls.json"),
        new("objective", typeof(Objective), "objectives.json"),
        new("page", typeof(Page), "pages.json"),
        new("organisation", typeof(Organisation), "organisations.json"),
        new("erratum", typeof(Erratum), "errata.json"),
        new("medium", typeof(Medium), "media.json"),
        new("settings", typeof(Settings), "settings.json"),
    ];

    private static readonly Dictionary<string, RecordKind> ByPath = All.ToDictionary(kind => kind.Path);
    private static readonly Dictionary<Type, string> Names = All.ToDictionary(kind => kind.Type, kind => kind.Name);

    public static string KindOf(Type type) => Names[type];

    public static string KindOf(Record record) => Names[record.GetType()];

    public static string PathOf(Record record) => All.First(kind => kind.Type == record.GetType()).Path;

    public static RecordKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The type that addresses name so: <c>cities</c>.</summary>
    public static RecordKind? FindByPath(string path) => ByPath.GetValueOrDefault(path);
}
