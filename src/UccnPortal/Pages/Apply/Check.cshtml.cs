using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Apply;

/// <summary>What applies to a country’s applications in the call of a year.</summary>
public sealed class CheckModel : ApplyPart
{
    private int? _year;

    public CheckForm Form { get; private set; } = null!; // Set by OnGet.

    /// <summary>Null if there is no country to answer for.</summary>
    public ApplicationTerms? Terms { get; private set; }

    public override LocalizedText Title => UiText.Apply.CheckTitle;

    public override string PathWith(string query) =>
        base.PathWith(
            _year is { } year
                ? string.Create(CultureInfo.InvariantCulture, $"{query}{(query.Length == 0 ? '?' : '&')}{PageParameters.Year}={year}")
                : query
        );

    public IActionResult OnGet()
    {
        ReadParameters();
        ReadYear();
        var usual = CheckForm.Of(this);
        Form = usual with
        {
            Country = Network.Countries.FirstOrDefault(country => Asked.Countries.Contains(country.Slug)) ?? usual.Country,
            Year = _year ?? usual.Year,
            Field = Network.Fields.FirstOrDefault(field => Asked.Fields.Contains(field.Slug)),
        };
        Terms = Form.Country is { } country ? new ApplicationTerms(Network, country, Form.Year, Form.Field) : null;
        var isPlain = Asked == DesignationQuery.Everything && _year is null;
        Head = HeadOf(
            isPlain || Terms is null ? Text(Title) : Text(UiText.Apply.CheckOf, Text(Terms.Country.Name), Terms.Year),
            Text(UiText.Apply.CheckLead)
        ) with
        {
            IsIndexed = isPlain,
        };
        return Page();
    }

    public string PathOf(Record record) => RecordPlace.PageShowing(record, Links, Language) ?? Links.Apply(Language);

    protected override string AddressOf(string query) => Links.ApplyCheck(Language, query);

    protected override bool Reads(string parameter) => parameter is "bi" or "country" or "field";

    protected override DesignationQuery Keep(DesignationQuery query) =>
        new()
        {
            Countries = FirstOf("country", query.Countries),
            Fields = FirstOf("field", query.Fields),
            SideBySide = query.SideBySide,
        };

    /// <summary>An application is of one country and in one field.</summary>
    private ImmutableSortedSet<string> FirstOf(string name, ImmutableSortedSet<string> values)
    {
        foreach (var further in values.Skip(1))
            Ignored.Add(name, further);
        return [.. values.Take(1)];
    }

    private void ReadYear()
    {
        if (PageParameters.Of(Request).FirstOrDefault(parameter => parameter.Key == PageParameters.Year).Value is not { } typed)
            return;

        if (
            int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && ApplicationTerms.YearsOf(Network, ThisYear).Contains(year)
        )
        {
            _year = year;
            UnderstoodQuery.Set(
                HttpContext,
                QueryParameters.Pairs(Asked).Append((PageParameters.Year, year.ToString(CultureInfo.InvariantCulture)))
            );
        }
        else
        {
            Ignored.Add(PageParameters.Year, typed);
        }
    }
}
