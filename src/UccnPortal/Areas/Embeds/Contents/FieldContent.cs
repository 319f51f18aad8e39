using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds.Contents;

public sealed class FieldContent : EmbedContent
{
    public FieldContent(EmbedRequest request, PublishedField field)
        : base(request) => Field = Network.In(Year)[field];

    public FieldInYear Field { get; }

    public override string View => "_Field";
    public override LocalizedText Heading => Field.Field.Record.Title;

    public override string SharePicture => Links.SharePicture(PagePath(Language, asOf: null));

    public override string PagePath(Language language, int? asOf) =>
        Links.Field(language, Field.Field.Slug, QueryParameters.Write(new DesignationQuery { AsOf = asOf }));

    public LocalizedText Members => new(Of(Language.Zh), Of(Language.En));

    public NetworkCount Known => Network.In(Year).Count;

    protected override IEnumerable<LocalizedText> Texts => Field.Criteria.Select(criterion => criterion.Text);

    protected override IEnumerable<CitedSource> Cited =>
        Network.SourcesOf(Field.Field.Record).Concat(Field.ChineseMembers.SelectMany(Network.SourcesOf));

    protected override void Measure(EmbedHeight height)
    {
        height.Add(76);
        if (Options.ShowsHeader)
            AddLine(height, Members, EmbedHeight.Usual);
        if (!Known.IsComplete)
            AddLine(height, UiText.Home.KnownOf.With(Known.Known, Known.Published, Known.Published - Known.Known), EmbedHeight.Small);
        height.Add(16 + (Field.ChineseMembers.Count * (Shown.IsBilingual ? 62 : 38)));
        foreach (var criterion in Field.Criteria)
        {
            height.Add(11);
            AddLine(height, criterion.Text, EmbedHeight.Usual);
        }
    }

    private string Of(Language language) =>
        UiText.Fields.InChina.With(Field.ChineseMembers.Count).In(language)
        + UiText.Punctuation.Comma.In(language)
        + UiText.Fields.InNetwork.With(Field.Members.Count).In(language);
}
