using Microsoft.AspNetCore.Mvc;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Edition;

/// <summary>The whole edition as one document to print: contents, then part after part, each on a new sheet.</summary>
public sealed class IndexModel : TextPage
{
    /// <summary>The parts in the order in which they are bound. A further part is one more line.</summary>
    public IReadOnlyList<EditionPart> Parts { get; private set; } = [];

    public IReadOnlyList<PublishedDesignation> ChineseCities { get; private set; } = [];
    public IReadOnlyList<FieldInYear> Fields { get; private set; } = [];

    public override string PathWith(string query) => Links.Edition(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        ChineseCities = DesignationList.OfChina(Network, DesignationQuery.Everything, ThisYear).Rows;
        Fields = [.. Network.Fields.Select(field => new FieldInYear(field, ThisYear)).Where(field => field.IsEstablished)];
        Parts =
        [
            .. Network.Pages.TryGetValue("introduction", out var introduction) ? [new EditionPart("introduction", introduction.Title, "_Introduction", (this, introduction))] : Array.Empty<EditionPart>(),
            new("objectives", UiText.Edition.Objectives, "_Objectives", this),
            new("cities", UiText.Cities.Title, "_Cities", this),
            new("fields", UiText.Edition.FieldsAndCriteria, "_Fields", this),
            new("errata", UiText.Errata.Title, "_Errata", this),
            new("sources", UiText.Sources.Title, "_Sources", this),
        ];
        Head = HeadOf(Say(UiText.Edition.Whole), Reader.Say(UiText.Edition.WholeDescription, Parts.Count));
        return Page();
    }

    /// <summary>The sources of what the document shows, so that it can be read without the site.</summary>
    public IEnumerable<Source> SourcesShown()
    {
        var shown = Network.Records.Where(record => record is not (City or Country or Province or Settings or Medium)).Concat(ChineseCities.Select(row => row.City.Record));
        var cited = shown.SelectMany(record => record.Sources.Select(citation => citation.Source)).ToHashSet();
        return Network.Sources.Where(source => cited.Contains(source.Id));
    }
}

/// <summary>A part of the edition: its anchor, what the contents call it, and the partial that prints it with that partial's model.</summary>
public sealed record EditionPart(string Anchor, LocalizedText Words, string View, object Model);
