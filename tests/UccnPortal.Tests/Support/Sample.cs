using UccnPortal.Records;

namespace UccnPortal.Tests.Support;

/// <summary>Small valid records; a test changes only what it is about.</summary>
internal static class Sample
{
    public const int ThisYear = 2026;

    public static Citation Citation(string source = "brochure-2022") => new() { Source = RecordId.For("source", source), Locator = "p. 1" };

    public static City City(string slug = "testville") =>
        new()
        {
            Id = RecordId.For("city", slug),
            Slug = slug,
            Name = new LocalizedText("试城", "Testville"),
            SortEn = slug,
            SortZh = "shi cheng",
            Country = RecordId.For("country", "fr"),
            Latitude = 45.5,
            Longitude = 4.5,
            Designations =
            [
                new Designation
                {
                    Key = "design-2019",
                    Field = RecordId.For("field", "design"),
                    Valid = new Validity(2019),
                },
            ],
            Sources = [Citation()],
        };

    public static Source Source(string slug = "test-source") =>
        new()
        {
            Id = RecordId.For("source", slug),
            Slug = slug,
            Title = new LocalizedText("试验来源", "A test source"),
            Kind = SourceKind.News,
        };
}
