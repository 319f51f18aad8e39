using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Fields;

public sealed class DetailsModel : DatedPage
{
    /// <summary>A field's cities rest on dozens of sources; the note names the ones that bear the most, the city pages name them all.</summary>
    private const int MostSourcesNamed = 4;

    public FieldInYear Shown { get; private set; } = null!; // Set by OnGet before the page is rendered.
    public NetworkCount Count { get; private set; } = null!; // Set by OnGet before the page is rendered.

    public Field Field => Shown.Field.Record;
    public override PublishedField? CurrentField => Shown?.Field;
    public override NavigationPart Part => NavigationPart.Fields;
    public override bool IsEmbeddable => true;

    public override IEnumerable<Crumb> Way => base.Way.Append(new Crumb(Say(Field.Name), Links.Field(Language, Field.Slug)));
    public override JsonObject? About(StructuredData data) => data.Field(Shown.Field);
    public override PagePicture? Picture => new(Links.SharePicture(Links.Field(Language, Field.Slug)), Say(Field.Title));
    protected override object Subject => Shown.Field;

    public override string PathWith(string query) => Links.Field(Language, Field.Slug, query);

    /// <summary>The field's members in the year shown, as the network's list asks for them.</summary>
    public string MembersQuery => QueryParameters.Write(Asked with { Fields = [Field.Slug] });

    public IActionResult OnGet()
    {
        if (Network.FindField(Slug) is not { } field)
        {
            if (Network.FindWithdrawn<Field>(Slug) is { } gone) return Gone(gone);
            return Network.RedirectField(Slug) is { } canonical
                ? RedirectPermanent(Links.Field(Language, canonical, Request.QueryString.ToUriComponent()))
                : NotFound();
        }

        ReadParameters();
        Shown = Network.In(Year)[field];
        Count = Network.In(Year).Count;
        var description = Reader.Say(UiText.Fields.Description, Say(Field.Name), Shown.Criteria.Count, Shown.ChineseMembers.Count, Shown.Members.Count);
        Head = HeadOf(Say(Field.Title), description);
        return Page();
    }

    /// <summary>What the records say of the field; as it stands today and in one language, kept ready.</summary>
    public Task<IHtmlContent> EntryAsync(IHtmlHelper html)
    {
        const string View = "/Pages/Fields/_Entry.cshtml";
        return Kept.Length == 0 ? FragmentAsync(html, View, Field) : html.PartialAsync(View, this);
    }

    public CriteriaBlock Criteria => new(this, Shown);

    /// <summary>The last publication of the field or of a city that the page names.</summary>
    public DateTime ChangedAtUtc => Network.ChangedAtUtcOf(Changed);

    /// <summary>What readers are told of it; of a city, with its name.</summary>
    public LocalizedText LastNote => Network.LastNoteOf(Changed) is { IsEmpty: false } note && Changed is City city ? UiText.Punctuation.NameAndWhat.With(city.Name, note) : Network.LastNoteOf(Changed);

    private Record Changed => Shown.Started.Select(row => (Record)row.City.Record).Append(Field).MaxBy(Network.ChangedAtUtcOf)!; // The field at least.

    public IEnumerable<CitedSource> CitySources => Shown.Started
        .Select(row => Network.SourcesOf(row).FirstOrDefault()).OfType<CitedSource>()
        .GroupBy(cited => cited.Source.Id).OrderByDescending(source => source.Count())
        .TakeWhile((source, rank) => rank == 0 || source.Count() > 1).Take(MostSourcesNamed).SelectMany(source => source);
}
