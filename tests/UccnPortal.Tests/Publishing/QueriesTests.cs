using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Publishing;

public sealed class QueriesTests : IDisposable
{
    private static readonly string[] Pages =
    [
        "/zh",
        "/en/cities",
        "/zh/cities?field=design&as_of=2021",
        "/en/cities/lyon",
        "/zh/cities/atlantis",
        "/embed/v1/bi/cities",
        "/sitemap.xml",
    ];

    private readonly Statements _statements = new();
    private readonly PortalApp _app = new();

    public QueriesTests()
    {
        _app.With(_statements.AddTo);
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Public_pages_ask_the_database_nothing_within_a_second_and_its_version_alone_after_it()
    {
        using var client = _app.CreateClient();
        using var first = await client.GetAsync("/zh");
        var start = _statements.Count;

        foreach (var page in Pages)
            (await client.GetAsync(page)).Dispose();
        var within = _statements.Count - start;
        _app.Clock.Advance(TimeSpan.FromSeconds(1));
        foreach (var page in Pages)
            (await client.GetAsync(page)).Dispose();
        var after = _statements.Count - start;

        Assert.Equal(0, within);
        Assert.Equal(1, after);
    }

    [Fact]
    public async Task After_an_edit_everything_is_read_anew_in_one_statement_a_table_however_many_records_there_are()
    {
        const int Around = 7; // The version, twice; dates of publication, citations, former slugs, notes, notices.
        var tables = RecordKinds.All.Sum(kind => TablesOf(kind.Type));
        using var client = _app.CreateClient();
        using var first = await client.GetAsync("/zh");
        await _app.Services.EditAsync<City>("suzhou", city => city.Pinyin = "X");
        _app.Clock.Advance(TimeSpan.FromSeconds(1));
        var start = _statements.Count;

        foreach (var page in Pages)
            (await client.GetAsync(page)).Dispose();

        Assert.Equal(tables + Around, _statements.Count - start);
    }

    [Fact]
    public async Task The_counter_counts_what_EF_sends()
    {
        using var client = _app.CreateClient();
        var start = _statements.Count;

        await _app.Services.OpenAsync<City>("suzhou");

        Assert.Equal(2, _statements.Count - start);
    }

    // What these lists are.
    private static int TablesOf(Type owner) => 1 + RowLists.Of(owner).Sum(list => TablesOf(RowLists.RowTypeOf(list)!));
}
