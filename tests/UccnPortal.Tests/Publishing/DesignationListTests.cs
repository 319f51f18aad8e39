using UccnPortal.Publishing.Lists;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

public sealed class DesignationListTests
{
    private const int ThisYear = 2026;

    [Fact]
    public async Task Chinas_list_of_the_brochures_year_stands_in_the_printed_order()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var printed = network.Brochure.Lines.Where(line => line.List == "china").Select(line => (line.Zh, line.Year));
        var listed = DesignationList
            .OfChina(network, new DesignationQuery { AsOf = network.Brochure.ShowsYear }, ThisYear)
            .Rows.Select(row => (row.City.Name.Zh, (int?)row.From));

        Assert.Equal(2021, network.Brochure.ShowsYear);
        Assert.Equal(16, printed.Count());
        Assert.Equal(printed, listed);
    }

    [Fact]
    public async Task Chinas_list_of_today_goes_on_in_the_same_order()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var rows = DesignationList.OfChina(network, DesignationQuery.Everything, ThisYear).Rows;

        Assert.Equal(
            ["chaozhou 2023", "chongqing 2023", "quanzhou 2025", "wuxi 2025"],
            rows.Skip(16).Select(row => $"{row.City.Slug} {row.From}")
        );
        Assert.Equal(rows.OrderBy(row => row.From).ThenBy(row => row.City.Record.SortEn, StringComparer.Ordinal), rows);
    }

    [Fact]
    public async Task Lyon_stands_under_media_arts_until_it_moved_and_under_literature_since()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        string[] FieldsOf(int year) =>
            [
                .. DesignationList
                    .OfNetwork(network, new DesignationQuery { AsOf = year }, ThisYear)
                    .Rows.Where(row => row.City.Slug == "lyon")
                    .Select(row => row.Field.Slug),
            ];

        Assert.Equal(["media-arts"], FieldsOf(2022));
        Assert.Equal(["literature"], FieldsOf(2023));
        Assert.Equal(["literature"], FieldsOf(ThisYear));
        Assert.Equal(2008, network.FindCity("lyon")?.MemberSince);
    }

    [Fact]
    public async Task The_title_that_Lyon_gave_up_is_listed_as_moved_and_in_no_year_as_left()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var moved = DesignationList.OfNetwork(network, new DesignationQuery { Statuses = [MemberStatus.Moved] }, ThisYear).Rows;
        var movedBefore = DesignationList
            .OfNetwork(network, new DesignationQuery { Statuses = [MemberStatus.Moved], AsOf = 2022 }, ThisYear)
            .Rows;
        var left = DesignationList.OfNetwork(network, new DesignationQuery { Statuses = [MemberStatus.Left] }, ThisYear).Rows;

        Assert.Equal("lyon media-arts", string.Join(';', moved.Select(row => $"{row.City.Slug} {row.Field.Slug}")));
        Assert.Empty(movedBefore);
        Assert.DoesNotContain(left, row => row.City.Slug == "lyon");
    }

    [Fact]
    public async Task A_list_of_more_than_five_hundred_rows_is_parted_into_pages_and_none_is_lost()
    {
        var seeded = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var network = seeded.With(seeded.Cities.SelectMany(city => new[] { city.Record, city.Record.Twin() }));

        DesignationList Page(int number) => DesignationList.OfNetwork(network, new DesignationQuery { Page = number }, ThisYear);

        Assert.Equal(2, Page(1).PageCount);
        Assert.Equal(810, Page(1).Rows.Count);
        Assert.Equal(500, Page(1).PageRows.Count());
        Assert.Equal(Page(1).Rows.Select(row => row.City.Slug), Page(1).PageRows.Concat(Page(2).PageRows).Select(row => row.City.Slug));
        Assert.Equal(1, DesignationList.OfNetwork(seeded, DesignationQuery.Everything, ThisYear).PageCount);
    }

    [Fact]
    public async Task Every_city_has_a_field_a_country_and_a_year_and_Chinas_cities_a_province()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Equal(405, network.Cities.Count);
        Assert.DoesNotContain(network.Cities, city => city.MemberSince is null or < 2004 or > 2025);
        Assert.DoesNotContain(network.Cities, city => city.IsChinese != city.Province is not null);
        Assert.DoesNotContain(network.Cities, city => city.Designations.Count(row => row.HoldsIn(ThisYear)) > 1);
    }
}
