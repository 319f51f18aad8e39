using UccnPortal.Records;

namespace UccnPortal.Tests.Records;

public sealed class RecordIdTests
{
    // Computed with Python's uuid.uuid5. Installations hold these: if this test fails, the program is wrong.
    [Theory]
    [InlineData("city", "suzhou", "0e2c9f55-be68-5fcb-9349-2835a997dc5b")]
    [InlineData("field", "design", "df400f51-7ac0-5c60-a97e-8b5511e9c27c")]
    [InlineData("source", "brochure-2022", "19b3a8c2-5335-5ab6-8a05-a18b49bcff31")]
    public void A_seeded_record_has_the_same_identifier_on_every_installation(string kind, string slug, string id)
    {
        Assert.Equal(new Guid(id), RecordId.For(kind, slug));
    }

    [Fact]
    public void The_same_slug_of_two_record_types_names_two_records()
    {
        Assert.NotEqual(RecordId.For("city", "design"), RecordId.For("field", "design"));
    }
}
