using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Editing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Editing;

/// <summary>The catalogue of all records, which reads only changed records again.</summary>
public sealed class CatalogueStateTests
{
    private static readonly Guid Suzhou = RecordId.For("city", "suzhou");
    private static readonly Guid Lyon = RecordId.For("city", "lyon");

    [SkippableTheory]
    [ClassData(typeof(BothDatabases))]
    public async Task While_nobody_writes_all_are_given_the_same_and_after_a_write_only_what_was_written_is_read(string provider)
    {
        using var portal = new PortalServices(TestDatabase.Seeded(provider));
        var first = await StateAsync(portal);
        var second = await StateAsync(portal);

        await portal.Services.DraftAsync<City>("suzhou", city => city.Pinyin = "new");
        var drafted = await StateAsync(portal);
        await portal.InScopeAsync(services =>
            services
                .GetRequiredService<Reviews>()
                .PlanAsync(Lyon, new ReviewPlan(new DateOnly(2027, 1, 1), "", ""), isLookedThrough: false, 0, Scopes.ByStaff)
        );
        var planned = await StateAsync(portal);
        await portal.Services.WithEditorAsync(editor => editor.DiscardDraftAsync(Suzhou, 2, Scopes.ByStaff));
        var discarded = await StateAsync(portal);

        Assert.Same(first, second);
        Assert.Equal(
            ("new", RecordStatus.LiveWithDraft),
            (City(drafted).Pinyin, drafted.Entries.Single(entry => entry.Entry.Id == Suzhou).Status)
        );
        Assert.Same(Of(first, Lyon).Record, Of(drafted, Lyon).Record);
        Assert.Equal((null, new DateOnly(2027, 1, 1)), (Of(drafted, Lyon).Review, Of(planned, Lyon).Review?.DueOn));
        Assert.Equal((City(first).Pinyin, RecordStatus.Live), (City(discarded).Pinyin, Of(discarded, Suzhou).Status));
    }

    [SkippableFact]
    public async Task What_is_withdrawn_is_gone_and_what_another_process_writes_is_seen()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);
        using var other = new PortalServices(database);
        var before = await StateAsync(portal);

        await other.Services.WithdrawAsync<City>("bilbao");
        var after = await StateAsync(portal);

        Assert.Equal((true, false), (before.Entries.Any(IsBilbao), after.Entries.Any(IsBilbao)));
        Assert.Null(after.Names.Find(RecordId.For("city", "bilbao")));

        static bool IsBilbao(CatalogueEntry entry) => entry.Entry.Slug == "bilbao";
    }

    private static Task<CatalogueState> StateAsync(PortalServices portal) =>
        portal.Services.CatalogueAsync(catalogue => catalogue.StateAsync());

    private static CatalogueEntry Of(CatalogueState state, Guid id) => state.Entries.Single(entry => entry.Entry.Id == id);

    private static City City(CatalogueState state) => (City)Of(state, Suzhou).Record;
}
