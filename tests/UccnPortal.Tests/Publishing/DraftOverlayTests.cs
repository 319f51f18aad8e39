using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

public sealed class DraftOverlayTests
{
    [Fact]
    public async Task A_draft_laid_over_the_network_is_seen_in_it_and_nowhere_else()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var draft = Copy(network.FindCity("suzhou")!.Record); // Seeded.
        draft.Name = new LocalizedText("姑苏", "Gusu");

        var shown = network.With(draft, PortalApp.Today.UtcDateTime);

        Assert.Empty(DraftOverlay.Obstacles(network, draft));
        Assert.Equal("姑苏", shown.FindCity("suzhou")?.Name.Zh);
        Assert.Equal(PortalApp.Today.UtcDateTime, shown.FindCity("suzhou")?.ChangedAtUtc);
        Assert.Equal("苏州", network.FindCity("suzhou")?.Name.Zh);
        Assert.Equal(network.Records.Count(), shown.Records.Count());
        Assert.Equal(network.RedirectCity("macau"), shown.RedirectCity("macau"));
    }

    [Fact]
    public async Task A_city_that_was_never_published_joins_it_with_its_place_in_every_list()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var shown = network.With(Sample.City(), PortalApp.Today.UtcDateTime);

        Assert.Equal(network.Cities.Count + 1, shown.Cities.Count);
        Assert.Contains(shown.FindField("design")!.Designations, designation => designation.City.Slug == "testville"); // Seeded.
    }

    [Fact]
    public async Task What_a_draft_lacks_is_said_with_the_place_it_lacks_it()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var city = Sample.City("suzhou");
        city.Id = Guid.NewGuid();
        city.Country = Guid.Empty;
        city.Designations[0].Field = RecordId.For("field", "gardening");
        city.Sources.Add(Sample.Citation("nowhere"));
        var term = new SteeringTerm
        {
            Id = Guid.NewGuid(),
            Slug = "next",
            Seats =
            [
                new SteeringSeat
                {
                    Key = "a",
                    Role = "queen",
                    Field = RecordId.For("field", "design"),
                    City = RecordId.For("city", "suzhou"),
                },
            ],
        };

        Assert.Equal(
            ["country", "designations[design-2019].field", "slug", "sources[1].source"],
            DraftOverlay.Obstacles(network, city).Select(problem => problem.Field).Order(StringComparer.Ordinal)
        );
        Assert.Equal(["seats[a].role"], DraftOverlay.Obstacles(network, term).Select(problem => problem.Field));
        Assert.Equal(["slug"], DraftOverlay.Obstacles(network, new Source { Id = Guid.NewGuid() }).Select(problem => problem.Field));
    }

    /// <summary>New and emptied records of every type can be shown, except for the listed problems.</summary>
    [Fact]
    public async Task Whatever_has_no_obstacle_can_be_laid_over()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        foreach (var kind in RecordKinds.All)
        {
            var begun = (Record)Activator.CreateInstance(kind.Type)!; // Record types have an empty constructor.
            (begun.Id, begun.Slug) = (Guid.NewGuid(), "begun");
            if (DraftOverlay.Obstacles(network, begun).Count == 0)
                Assert.Contains(begun, network.With(begun, DateTime.UnixEpoch).Records);
        }

        foreach (var record in network.Records.GroupBy(record => record.GetType()).SelectMany(type => type.Take(3)))
        {
            var emptied = (Record)Activator.CreateInstance(record.GetType())!; // As above.
            (emptied.Id, emptied.Slug) = (record.Id, record.Slug);
            if (emptied is City city)
                city.Country = ((City)record).Country;
            if (emptied is Province province)
                province.Country = ((Province)record).Country;
            if (emptied is Erratum erratum)
                erratum.Edition = ((Erratum)record).Edition;

            Assert.Empty(DraftOverlay.Obstacles(network, emptied));
            Assert.Contains(emptied, network.With(emptied, DateTime.UnixEpoch).Records);
        }
    }

    private static City Copy(City city) => (City)RecordJson.Read(RecordJson.Write(city), RecordKinds.Find("city")!); // Registered.
}
