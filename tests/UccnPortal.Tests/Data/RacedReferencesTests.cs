using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Data;

/// <summary>A record is withdrawn while another that refers to it is published.</summary>
public sealed class RacedReferencesTests
{
    private const int Rounds = 20;

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task Of_a_withdrawal_and_a_publication_that_needs_the_record_one_is_written_and_the_other_refused_in_words(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);

        for (var round = 0; round < Rounds; round++)
        {
            var source = Sample.Source($"soon-gone-{round}");
            await portal.Services.PublishAsync(source, 0);
            var city = Sample.City($"testville-{round}");
            city.Sources = [Sample.Citation(source.Slug)];

            var outcomes = await Task.WhenAll(
                Task.Run(() => portal.Services.PublishAsync(city, 0)),
                Task.Run(() => portal.Services.WithdrawAsync<Source>(source.Slug))
            );

            Assert.Single(outcomes, outcome => outcome is Outcome.Written);
            Assert.NotEmpty(Assert.Single(outcomes.OfType<Outcome.Refused>()).Problems);
        }

        Assert.Empty(await portal.Services.CheckAsync());
    }
}
