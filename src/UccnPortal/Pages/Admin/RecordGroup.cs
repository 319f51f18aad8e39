using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Admin;

/// <summary>Record types that belong together before staff: one entry of the navigation.</summary>
public sealed record RecordGroup(LocalizedText Words, IReadOnlyList<RecordKind> Kinds)
{
    public static readonly IReadOnlyList<RecordGroup> All =
    [
        Of(UiText.Lists.Cities, "city", "country", "province"),
        Of(UiText.Lists.Fields, "field"),
        Of(UiText.Lists.Rules, "rule", "meeting"),
        Of(UiText.Lists.Steering, "steering-term", "steering-duty"),
        Of(UiText.Lists.Calls, "call"),
        Of(UiText.Lists.Words, "page", "objective", "organisation", "settings"),
        Of(UiText.Lists.Evidence, "source", "edition", "erratum"),
    ];

    /// <summary>The group of a type, by its name in addresses.</summary>
    public static RecordGroup? Find(string path) => All.FirstOrDefault(group => group.Kinds.Any(kind => kind.Path == path));

    private static RecordGroup Of(LocalizedText words, params string[] kinds) => new(words, [.. kinds.Select(RecordKinds.Find).OfType<RecordKind>()]);
}
