using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages;

/// <summary>The source note that ends a block: each source once, in the order cited. Written without a view, for a page has several.</summary>
public sealed class SourceNote(PortalPage page, IEnumerable<CitedSource> cited) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var reader = page.Reader;
        var written = new HashSet<Guid>();
        PartialDate? latest = null;
        foreach (var (source, citation) in cited)
        {
            if (citation.Checked is { } day && !(latest > day)) latest = day;
            if (!written.Add(source.Id)) continue;

            writer.Write(written.Count == 1 ? "<p class=\"src\"><b>" : "");
            encoder.Encode(writer, reader.Say(written.Count == 1 ? UiText.Site.Source : UiText.Punctuation.ListComma));
            writer.Write(written.Count == 1 ? "</b><a href=\"" : "<a href=\"");
            encoder.Encode(writer, page.Links.Source(page.Language, source.Slug));
            writer.Write("\">");
            reader.Show(source.Title).WriteTo(writer, encoder);
            writer.Write("</a>");
        }

        if (written.Count == 0) return;

        if (latest is { } checkedOn)
        {
            writer.Write(" <span class=\"num\">");
            encoder.Encode(writer, reader.Say(UiText.Site.Checked, reader.Say(checkedOn)));
            writer.Write("</span>");
        }

        writer.Write("</p>");
    }
}

/// <summary>Which edition a dated page shows, with the way to today and to the brochure's: <c>_Edition</c>.</summary>
public sealed record EditionBanner(PortalPage Page, int? AsOf, string TodayPath, string BrochurePath, IgnoredParameters Ignored);

/// <summary>The mark beside a corrected text that opens what was printed, what it should be, and why: <c>_ErratumMark</c>.</summary>
public sealed record ErratumMark(PortalPage Page, Erratum Erratum);

/// <summary>
/// A field's criteria with their notes, errata and sources: <c>_Criteria</c>, one block for the field's own page and for the
/// page of all fields, where a criterion is anchored by its code because <c>c5</c> stands in every field.
/// </summary>
public sealed record CriteriaBlock(TextPage Page, FieldInYear Shown, bool IsAmongOthers = false)
{
    private const string Whole = "criteria";

    public string AnchorOf(Criterion criterion) => IsAmongOthers ? Shown.Field.CodeOf(criterion) : criterion.Key;

    /// <summary>The criterion on the other one of the two pages.</summary>
    public string TwinOf(Criterion criterion) => IsAmongOthers
        ? Page.Links.Criterion(Page.Language, Shown.Field.Slug, criterion.Key, Page.KeptSides)
        : Page.Links.CriterionAmongOthers(Page.Language, Shown.Field.CodeOf(criterion), Page.KeptSides);

    /// <summary>The errata that are about the criteria as a whole.</summary>
    public IEnumerable<Erratum> Errata => Page.Network.ErrataOf(Shown.Field.Record, Whole);

    public IEnumerable<Erratum> ErrataOf(Criterion criterion) => Page.Network.ErrataOfText(Shown.Field.Record, $"{Whole}[{criterion.Key}].text");

    public IEnumerable<CitedSource> Sources => Page.Network.SourcesOf(Shown.Field.Record)
        .Where(cited => cited.Citation.Field.Length == 0 || cited.Citation.Field.StartsWith(Whole, StringComparison.Ordinal));
}

/// <summary>Rules in the version that holds, each with the meeting that decided it: <c>_RulesInForce</c>.</summary>
public sealed record RulesInForce(TextPage Page, IReadOnlyList<RuleInForce> Rules);

/// <summary>The rules' history as it stood at the end of a year: <c>_Timeline</c> and <c>_Rules</c>.</summary>
public sealed record HistoryBlock(TextPage Page, RulesHistory History, int Year)
{
    /// <summary>What else than the brochure a meeting rests on; the brochure is named once, below them all.</summary>
    public IEnumerable<CitedSource> FurtherSources(Meeting meeting) => IsOfBrochure(meeting) ? [] : Page.Network.SourcesOf(meeting);

    public IEnumerable<CitedSource> BrochureSources => History.Meetings.Select(held => held.Meeting).Where(IsOfBrochure).SelectMany(Page.Network.SourcesOf);

    private bool IsOfBrochure(Meeting meeting) =>
        Page.Network.SourcesOf(meeting, "").All(cited => Page.Network.SourcesOf(Page.Network.Brochure).Any(own => own.Source == cited.Source));
}

/// <summary>The steering group's seats up to the end of a year: <c>_Members</c>.</summary>
public sealed record SteeringBlock(TextPage Page, SteeringMatrix Matrix, int Year);

/// <summary>The timetable of a call, drawn and in words: <c>_Timetable</c>.</summary>
public sealed record TimetableBlock(TextPage Page, Call Call)
{
    public CallDrawing? Drawing { get; } = CallFigure.Of(Call) is { } figure ? new(Page, Call, figure) : null;
}

/// <summary>A call's phases along its months, drawn: <c>_Figure</c> of the page for applicants.</summary>
public sealed record CallDrawing(PortalPage Page, Call Call, CallFigure Figure)
{
    /// <summary>A phase without its number, which the figure has no room for: 征集申报, Call for applications.</summary>
    public string BriefNameOf(CallPhase phase)
    {
        var name = Page.Say(phase.Name);
        return name.IndexOfAny(['：', ':']) is var colon and > 0 ? name[(colon + 1)..].Trim() : name;
    }

    /// <summary>The figure in words.</summary>
    public string Label => Page.Say(
        UiText.Apply.FigureLabel, Page.Say(Call.Name), string.Join(Page.Say(UiText.Punctuation.ListComma), Figure.Phases.Select(
            phase => Page.Say(UiText.Apply.FigurePhase, BriefNameOf(phase.Phase), Page.Reader.Say(new PartialDate(phase.Last.Year, phase.Last.Month, phase.Last.Day))))));
}

/// <summary>Where a city lies, without coast or border: <c>_Position</c>. For a city with coordinates only.</summary>
public sealed record CityPosition(PortalPage Page, PublishedCity City, PublishedField? Field)
{
    public IEnumerable<CitedSource> Sources => Page.Network.SourcesOf(City.Record).Where(cited => cited.Citation.Field == "coordinates");
}
