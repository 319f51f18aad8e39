using System.Text.Json.Serialization;
using UccnPortal.Records;

namespace UccnPortal.OpenData;

/// <summary>A text in JSON: null for an unknown language, and a state only if the wording is not approved.</summary>
public sealed record EntryText(
    string? Zh,
    string? En,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ZhState,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? EnState
)
{
    public static EntryText Of(LocalizedText text) =>
        new(In(text, Language.Zh), In(text, Language.En), StateIn(text, Language.Zh), StateIn(text, Language.En));

    public LocalizedText AsText() => new(Zh ?? "", En ?? "");

    private static string? In(LocalizedText text, Language language) => text.In(language) is { Length: > 0 } words ? words : null;

    private static string? StateIn(LocalizedText text, Language language) =>
        text.StateIn(language) is var state and not (TextState.Approved or TextState.Missing) ? Slugs.Of(state) : null;
}
