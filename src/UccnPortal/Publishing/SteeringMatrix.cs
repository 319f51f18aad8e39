using UccnPortal.Records;

namespace UccnPortal.Publishing;

public sealed class SteeringMatrix
{
    private const string PrintedList = "steering";

    private readonly PublishedNetwork _network;

    private SteeringMatrix(PublishedNetwork network, int year)
    {
        _network = network;
        Terms = [.. network.SteeringTerms.Where(term => term.Roles.Count > 0 && (term.Valid.From is null || term.Valid.From <= year))];
        var order = Terms.SelectMany(term => term.Seats).Select(seat => seat.Field).Distinct().ToList();
        Rows =
        [
            .. network
                .Fields.Where(field => order.Contains(field.Record.Id))
                .OrderBy(field => order.IndexOf(field.Record.Id))
                .Select(field => new SteeringRow(field, Cells(field))),
        ];
    }

    public IReadOnlyList<SteeringTerm> Terms { get; }
    public IReadOnlyList<SteeringRow> Rows { get; }

    public IReadOnlyList<PrintedSeat> PrintedOtherwise =>
        [
            .. from city in Rows.SelectMany(row => row.Cells).Select(cell => cell.City).OfType<PublishedCity>().Distinct()
            from form in CityNames.PrintedForms(city)
            where form.Lists.Contains(PrintedList)
            select new PrintedSeat(city, form, [.. _network.ErrataOfText(city.Record, "name")]),
        ];

    public static SteeringMatrix In(PublishedNetwork network, int year) => new(network, year);

    private IReadOnlyList<SteeringCell> Cells(PublishedField field) =>
        [
            .. from term in Terms
            from role in term.Roles
            select new SteeringCell(term, role, field.Seats.FirstOrDefault(seat => seat.Term == term && seat.Role == role)?.City),
        ];
}

public sealed record SteeringRow(PublishedField Field, IReadOnlyList<SteeringCell> Cells);

public sealed record SteeringCell(SteeringTerm Term, SteeringRole Role, PublishedCity? City);

public sealed record PrintedSeat(PublishedCity City, PrintedForm Form, IReadOnlyList<Erratum> Errata);
