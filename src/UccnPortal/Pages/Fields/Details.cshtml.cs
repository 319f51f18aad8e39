using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Pages.Criteria;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Fields;

public sealed class DetailsModel : DatedPage
{
    private const int MostSourcesNamed = 4;

    public FieldInYear Shown { get; private set; } = null!; // Set by OnGet before the page is rendered.
    public NetworkCount Count { get; private set; } = null!; // Set by OnGet before the page is rendered.

    public CreativeField Field => Shown.Field.Record;
    public override PublishedField? CurrentField => Shown?.Field;
    public override SiteSection Section => SiteSection.Fields;
    public override bool IsEmbeddable => true;

    public override IEnumerable<Breadcrumb> Breadcrumbs =>
        base.Breadcrumbs.Append(new Breadcrumb(Text(Field.Name), Links.Field(Language, Field.Slug)));

    public override JsonObject? StructuredData(StructuredDataBuilder data) => data.Field(Shown.Field);

    public override PagePicture? Picture => new(Links.SharePicture(Links.Field(Language, Field.Slug)), Text(Field.Title));
    protected override object CacheKey => Shown.Field;

    public override string PathWith(string query) => Links.Field(Language, Field.Slug, query);

    public string MembersQuery => QueryParameters.Write(Asked with { Fields = [Field.Slug] });

    public IActionResult OnGet()
    {
        if (Network.FindField(Slug) is not { } field)
        {
            if (Network.FindWithdrawn<CreativeField>(Slug) is { } gone)
                return Gone(gone);
            return Network.RedirectField(Slug) is { } canonical
                ? RedirectPermanent(Links.Field(Language, canonical, Request.QueryString.ToUriComponent()))
                : NotFound();
        }

        ReadParameters();
        Shown = Network.In(Year)[field];
        Count = Network.In(Year).Count;
        var description = Reader.Text(
            UiText.Fields.Description,
            Text(Field.Name),
            Shown.Criteria.Count,
            Shown.ChineseMembers.Count,
            Shown.Members.Count
        );
        Head = HeadOf(Text(Field.Title), description);
        return Page();
    }

    public Task<IHtmlContent> EntryAsync(IHtmlHelper html)
    {
        const string View = "/Pages/Fields/_Entry.cshtml";
        return Kept.Length == 0 ? FragmentAsync(html, View, Field) : html.PartialAsync(View, this);
    }

    public CriteriaBlock Criteria => new(this, Shown);

    public DateTime ChangedAtUtc => Network.ChangedAtUtcOf(Changed);

    /// <summary>The note for readers about that publication, preceded by the city's name if it is about a city.</summary>
    public LocalizedText LastNote =>
        Network.LastNoteOf(Changed) is { IsEmpty: false } note && Changed is City city
            ? UiText.Punctuation.NameAndWhat.With(city.Name, note)
            : Network.LastNoteOf(Changed);

    // The sequence always contains the field.
    private Record Changed => Shown.Started.Select(row => (Record)row.City.Record).Append(Field).MaxBy(Network.ChangedAtUtcOf)!;

    public IEnumerable<CitedSource> CitySources =>
        Shown
            .Started.Select(row => Network.SourcesOf(row).FirstOrDefault())
            .OfType<CitedSource>()
            .GroupBy(cited => cited.Source.Id)
            .OrderByDescending(source => source.Count())
            .TakeWhile((source, rank) => rank == 0 || source.Count() > 1)
            .Take(MostSourcesNamed)
            .SelectMany(source => source);
}
