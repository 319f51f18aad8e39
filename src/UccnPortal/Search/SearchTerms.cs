using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Search;

internal static class SearchTerms
{
    public static IEnumerable<SearchTerm> Of(PublishedNetwork network, IEnumerable<FindablePage> pages)
    {
        var cities = network.Cities.Select(city => new FindableCity(city)).ToList();
        return cities
            .SelectMany(Of)
            .Concat(cities.GroupBy(found => found.City.Country).SelectMany(ofCountry => Of(ofCountry.Key, ofCountry)))
            .Concat(network.Fields.SelectMany(Of))
            .Concat(network.Rules.SelectMany(Of))
            .Concat(network.Meetings.SelectMany(Of))
            .Concat(network.Fields.SelectMany(field => field.Seats).SelectMany(Of))
            .Concat(pages.SelectMany(Of))
            .Where(term => term.Key.Length > 0);
    }

    private static IEnumerable<SearchTerm> Of(FindableCity found)
    {
        var city = found.City;
        var record = city.Record;
        foreach (var (kind, text, language) in CitySpellings.Of(record))
            yield return new(found, kind, text, language);
        foreach (var line in city.PrintedLines)
        {
            yield return new(found, TermKind.OtherName, line.Zh, Language.Zh.Tag());
            yield return new(found, TermKind.OtherName, line.En, Language.En.Tag());
        }

        if (city.Province is { } province)
        {
            foreach (var term in Both(found, TermKind.Place, province.Name).Concat(Both(found, TermKind.Place, province.ShortName)))
                yield return term;
        }

        foreach (var term in Both(found, TermKind.Place, record.Within))
            yield return term;
        foreach (var designation in city.Designations)
        {
            foreach (var term in Both(found, TermKind.Title, designation.Field.Record.Title))
                yield return term;
            yield return new(found, TermKind.Title, $"{designation.From}", "");
        }
    }

    // Cities are found with their country, so they need no terms for its many names.
    private static IEnumerable<SearchTerm> Of(Country country, IEnumerable<FindableCity> cities)
    {
        var language = country.Name.En.Length > 0 ? Language.En : Language.Zh;
        var found = new FindableCountry(
            country,
            [.. cities.Select(city => new SearchTerm(city, TermKind.Place, country.Name.In(language), language.Tag()))]
        );
        return CountrySpellings.Of(country).Select(form => new SearchTerm(found, form.Kind, form.Text, form.Language));
    }

    private static IEnumerable<SearchTerm> Of(PublishedField field)
    {
        var found = new FindableField(field);
        foreach (var name in new[] { field.Record.Name, field.Record.Title, field.Record.ShortName })
        {
            foreach (var term in Both(found, TermKind.Name, name))
                yield return term;
        }

        yield return new(found, TermKind.Code, field.Record.Code, "");
        foreach (var term in Both(found, TermKind.Text, field.Record.Description))
            yield return term;
        foreach (var criterion in field.Record.Criteria)
        {
            var foundCriterion = new FindableCriterion(field, criterion);
            yield return new(foundCriterion, TermKind.Code, field.CodeOf(criterion), "");
            foreach (var term in Both(foundCriterion, TermKind.Text, criterion.Text))
                yield return term;
        }
    }

    private static IEnumerable<SearchTerm> Of(Rule rule)
    {
        var found = new FindableRule(rule);
        return Both(found, TermKind.Name, rule.Name).Concat(rule.Versions.SelectMany(version => Both(found, TermKind.Text, version.Text)));
    }

    private static IEnumerable<SearchTerm> Of(Meeting meeting)
    {
        var found = new FindableMeeting(meeting);
        return Both(found, TermKind.Name, meeting.Name)
            .Concat(Both(found, TermKind.Text, meeting.Theme))
            .Concat(meeting.Places.SelectMany(place => Both(found, TermKind.Place, place.Name)))
            .Concat(meeting.Decisions.SelectMany(decision => Both(found, TermKind.Text, decision.Text)))
            .Append(new SearchTerm(found, TermKind.OtherName, $"{meeting.Year}", ""));
    }

    private static IEnumerable<SearchTerm> Of(HeldSeat seat)
    {
        var found = new FindableSeat(seat);
        return Both(found, TermKind.Place, seat.City.Name)
            .Concat(Both(found, TermKind.Title, seat.Role.Name))
            .Concat(Both(found, TermKind.Title, seat.Field.Record.Name))
            .Concat(Both(found, TermKind.Text, seat.Term.Label));
    }

    private static IEnumerable<SearchTerm> Of(FindablePage page) =>
        Both(page, TermKind.Name, page.Title)
            .Concat(Both(page, TermKind.Text, page.Body))
            .Concat(
                from language in Languages.All
                from topic in page.Topics.In(language).Split(UiText.Topics.Between)
                select new SearchTerm(page, TermKind.Topic, topic, language.Tag())
            );

    private static IEnumerable<SearchTerm> Both(Findable found, TermKind kind, LocalizedText text)
    {
        yield return new(found, kind, text.Zh, Language.Zh.Tag());
        yield return new(found, kind, text.En, Language.En.Tag());
    }
}
