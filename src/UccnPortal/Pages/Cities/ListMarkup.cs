using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;

namespace UccnPortal.Pages.Cities;

public sealed record CountryGroup(Continent Continent, int Count, bool HasChosen, IHtmlContent Choices);

/// <summary>Cached rows and filter choices of city lists. They never depend on the query.</summary>
internal sealed class ListMarkup
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<PublishedDesignation, RowText>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<Facet, ChoiceText[]> _choices;
    private readonly List<(Continent Continent, int[] Countries)> _continents;

    private ListMarkup(CityListPage page)
    {
        // What is kept for many pages must not leave a remark on the first of them.
        var remarks = page.Reader.Remarks;
        page.Reader.Remarks = new RemarkLog();
        _choices = page.Facets.ToDictionary(facet => facet, facet => TextsOf(facet, page));
        page.Reader.Remarks = remarks;
        _continents = ContinentsOf(page.Network, page.Language);
    }

    public static ListMarkup Of(CityListPage page) =>
        page.KeepsFragments
            ? page
                .Network.Once(static _ => new Kept())
                .GetOrAdd(new Kind(page.Language, page.SideBySide, page.IsOfTheWorld), _ => new ListMarkup(page))
            : new ListMarkup(page);

    public async Task<IHtmlContent> RowsAsync(IHtmlHelper html, string view, CityListPage page, IEnumerable<PublishedDesignation> rows)
    {
        var ready = _rows.GetOrAdd(view, _ => []);
        var texts = new List<HtmlString>();
        foreach (var row in rows)
        {
            // A row that does not hold in the shown year says so, therefore it is not cached.
            var text =
                !row.HoldsIn(page.Year) ? await RenderAsync(html, view, page, row)
                : ready.TryGetValue(row, out var kept) ? kept
                : ready[row] = await RenderAsync(html, view, page, row);
            texts.Add(text.Markup);
            page.Reader.Remarks.Notice(text.Remarks);
        }

        return new Rows(texts);
    }

    public IHtmlContent ChoicesOf(Facet facet, DesignationList list) => new Choices(_choices[facet], list.OptionsOf(facet));

    public IEnumerable<CountryGroup> CountryGroups(DesignationList list)
    {
        var options = list.OptionsOf(Facet.Country);
        return _continents.Select(group => new CountryGroup(
            group.Continent,
            group.Countries.Length,
            group.Countries.Any(country => options[country].IsChosen),
            new Choices(_choices[Facet.Country], options, group.Countries)
        ));
    }

    // English names are in alphabetical order. Chinese country names have no stored order: countries with the most cities come first.
    private static List<(Continent Continent, int[] Countries)> ContinentsOf(PublishedNetwork network, Language language)
    {
        var cities = network.Cities.CountBy(city => city.Country).ToDictionary();
        var countries = network
            .Countries.Select((country, i) => (Country: country, Index: i))
            .Where(pair => cities.ContainsKey(pair.Country));
        if (language == Language.Zh)
            countries = countries.OrderByDescending(pair => cities[pair.Country]);
        return
        [
            .. countries
                .GroupBy(pair => pair.Country.Continent, pair => pair.Index)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.ToArray())),
        ];
    }

    private static ChoiceText[] TextsOf(Facet facet, CityListPage page)
    {
        var encoder = page.HttpContext.RequestServices.GetRequiredService<HtmlEncoder>();
        return [.. page.List.OptionsOf(facet).Select(option => TextOf(facet, option.Value, page, encoder))];
    }

    private static ChoiceText TextOf(Facet facet, string value, CityListPage page, HtmlEncoder encoder)
    {
        var field = facet == Facet.Field ? page.Network.FindField(value) : null;
        var name = FacetText.Of(facet, value, page.Network);
        using var words = new StringWriter(CultureInfo.InvariantCulture);
        page.Reader.Show(name).WriteTo(words, encoder);
        if (page.SideBySide)
            words.Write(' ');
        if (page.SideBySide)
            page.Reader.ShowOther(name).WriteTo(words, encoder);

        var (item, sign) = field is null
            ? ("<li>", "")
            : (
                $"<li class=\"{encoder.Encode(field.CssClass)}\">",
                $"<svg class=\"s\" aria-hidden=\"true\"><use href=\"#s-{encoder.Encode(field.Record.Sign)}\" /></svg>"
            );
        return new(
            $"{item}<label class=\"tick\"><input type=\"checkbox\" name=\"{Slugs.Of(facet)}\" value=\"{encoder.Encode(value)}\"",
            $">{sign}{words}<span class=\"ct num\">"
        );
    }

    private static async Task<RowText> RenderAsync(IHtmlHelper html, string view, CityListPage page, PublishedDesignation row)
    {
        var remarks = page.Reader.Remarks;
        page.Reader.Remarks = new RemarkLog();
        try
        {
            var content = await html.PartialAsync(view, (page, row));
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            content.WriteTo(text, page.HttpContext.RequestServices.GetRequiredService<HtmlEncoder>());
            return new RowText(new HtmlString(text.ToString()), page.Reader.Remarks.Unsaid);
        }
        finally
        {
            page.Reader.Remarks = remarks;
        }
    }

    private sealed class Kept : ConcurrentDictionary<Kind, ListMarkup>;

    private readonly record struct Kind(Language Language, bool SideBySide, bool IsOfTheWorld);

    private readonly record struct ChoiceText(string Head, string Tail);

    private readonly record struct RowText(HtmlString Markup, TextRemarks Remarks);

    private sealed class Rows(List<HtmlString> rows) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            foreach (var row in rows)
                row.WriteTo(writer, encoder);
        }
    }

    /// <summary>Written without a view for speed: there are about a hundred countries.</summary>
    private sealed class Choices(ChoiceText[] texts, IReadOnlyList<FacetOption> options, int[]? only = null) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            for (var i = 0; i < (only?.Length ?? options.Count); i++)
            {
                var at = only is null ? i : only[i];
                var option = options[at];
                writer.Write(texts[at].Head);
                if (option.IsChosen)
                    writer.Write(" checked");
                else if (option.Count == 0)
                    writer.Write(" disabled");
                writer.Write(texts[at].Tail);
                writer.Write(option.Count);
                writer.Write("</span></label></li>\n");
            }
        }
    }
}
