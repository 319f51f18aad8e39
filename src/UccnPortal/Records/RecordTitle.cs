namespace UccnPortal.Records;

/// <summary>What a record is called, whatever its type; both languages may be empty in a draft.</summary>
public static class RecordTitle
{
    public static LocalizedText Of(Record record) => record switch
    {
        City city => city.Name,
        Field field => field.Name,
        Meeting meeting => meeting.Name,
        Rule rule => rule.Name,
        Call call => call.Name,
        SteeringTerm term => term.Label,
        SteeringDuty duty => duty.Text,
        Erratum erratum => erratum.Where,
        Source source => source.Title,
        Objective objective => objective.Text,
        Organisation organisation => organisation.Name,
        Page page => page.Title,
        Edition edition => edition.Title,
        Country country => country.Name,
        Province province => province.Name,
        Medium medium => medium.Title,
        Settings settings => settings.SiteName,
        _ => LocalizedText.Empty,
    };

    /// <summary>In both languages on one line, for the audit log; the slug where there is neither.</summary>
    public static string InBoth(Record record)
    {
        var title = Of(record);
        return title.IsEmpty ? record.Slug : $"{title.Zh} {title.En}".Trim();
    }
}
