using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Editing;

/// <summary>The keys that follow from a record's names.</summary>
public sealed class ProposedKeysTests
{
    [Theory]
    [InlineData("黄山", "", "huang shan", "huang-shan")]
    [InlineData("黄山", "Port-au-Prince’s Óbidos", "", "port-au-princes-obidos")]
    [InlineData("罗兹", "Łódź", "", "lodz")]
    [InlineData("尚勒乌尔法", "Şanlıurfa", "", "sanliurfa")]
    public void A_slug_is_proposed_from_what_Latin_letters_there_are(string zh, string en, string reading, string slug)
    {
        Assert.Equal(slug, ProposedKeys.Slug(new City { Name = new LocalizedText(zh, en), SortZh = reading }));
    }

    [Fact]
    public void A_slug_is_never_empty()
    {
        var city = new City { Id = new Guid("01234567-89ab-cdef-0123-456789abcdef"), Name = new LocalizedText("黄山", "") };

        Assert.Equal("city-89abcdef", ProposedKeys.Slug(city));
    }

    [Theory]
    [InlineData("Huai'an", "huaian")]
    [InlineData("Wrocław", "wroclaw")]
    [InlineData("Al-Madinah Al-Munawwarah", "al-madinah al-munawwarah")]
    public void A_city_is_ordered_by_its_English_name_unless_somebody_has_said_otherwise(string name, string key)
    {
        var (city, named) = (
            new City { Name = new LocalizedText("", name) },
            new City { Name = new LocalizedText("", name), SortEn = "own" }
        );

        ProposedKeys.Complete(city, null, isAddressed: false);
        ProposedKeys.Complete(named, null, isAddressed: false);

        Assert.Equal((key, "own"), (city.SortEn, named.SortEn));
    }

    [Fact]
    public async Task What_is_proposed_for_the_cities_of_the_seed_is_what_its_files_say()
    {
        var cities = (await SeededNetworks.OfAsync(TestDatabase.Sqlite))
            .Cities.Select(city => city.Record)
            .Where(city => city.Name.En.Length > 0)
            .ToList();

        Assert.NotEmpty(cities);
        Assert.Equal(cities.Select(city => city.SortEn), cities.Select(city => ProposedKeys.SortOf(city.Name.En)));
    }
}
