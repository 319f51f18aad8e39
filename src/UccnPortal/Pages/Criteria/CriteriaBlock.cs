using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Pages.Criteria;

/// <summary>Criteria of a field, rendered by <c>_Criteria</c>. Among all fields the anchor is the code: <c>c5</c> is not unique.</summary>
public sealed record CriteriaBlock(TextPage Page, FieldInYear Shown, bool IsAmongOthers = false)
{
    private const string Whole = "criteria";

    public string AnchorOf(Criterion criterion) => IsAmongOthers ? Shown.Field.CodeOf(criterion) : criterion.Key;

    public string TwinOf(Criterion criterion) =>
        IsAmongOthers
            ? Page.Links.Criterion(Page.Language, Shown.Field.Slug, criterion.Key, Page.KeptSides)
            : Page.Links.CriterionAmongOthers(Page.Language, Shown.Field.CodeOf(criterion), Page.KeptSides);

    public IEnumerable<Erratum> Errata => Page.Network.ErrataOf(Shown.Field.Record, Whole);

    public IEnumerable<Erratum> ErrataOf(Criterion criterion) =>
        Page.Network.ErrataOfText(Shown.Field.Record, $"{Whole}[{criterion.Key}].text");

    public IEnumerable<CitedSource> Sources =>
        Page
            .Network.SourcesOf(Shown.Field.Record)
            .Where(cited => cited.Citation.Field.Length == 0 || cited.Citation.Field.StartsWith(Whole, StringComparison.Ordinal));
}
