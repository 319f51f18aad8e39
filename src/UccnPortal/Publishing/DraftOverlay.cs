using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Publishing;

/// <summary>Decides whether a draft can be previewed: it may be incomplete, but every reference must resolve.</summary>
public static class DraftOverlay
{
    public static IReadOnlyList<Problem> Obstacles(PublishedNetwork network, Record draft) => [.. All(network, draft)];

    private static IEnumerable<Problem> All(PublishedNetwork network, Record draft)
    {
        if (!RecordChecks.IsSlug(draft.Slug))
            yield return new Problem("slug", UiText.Preview.NoSlug);
        else if (network.Records.Any(other => other.Id != draft.Id && other.GetType() == draft.GetType() && other.Slug == draft.Slug))
            yield return new Problem("slug", UiText.Preview.SlugTaken.With(draft.Slug));

        foreach (var reference in RecordReferences.Of(draft).Where(reference => reference.Id != draft.Id))
        {
            if (reference.Id == Guid.Empty)
                yield return new Problem(reference.Field, UiText.Preview.NothingChosen);
            else if (!reference.Target.IsInstanceOfType(network.FindRecord(reference.Id)))
                yield return new Problem(reference.Field, UiText.Preview.NotPublished);
        }

        if (draft is not SteeringTerm term)
            yield break;

        foreach (var seat in term.Seats.Where(seat => !term.Roles.Exists(role => role.Key == seat.Role)))
            yield return new Problem($"seats[{seat.Key}].role", UiText.Preview.NothingChosen);
    }
}
