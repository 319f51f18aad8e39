using UccnPortal.Links;
using UccnPortal.Publishing.Lists;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Links;

public sealed class QueryParametersTests
{
    private const int ThisYear = 2026;

    /// <summary>What is asked, and its canonical form.</summary>
    public static TheoryData<string, string> Asked =>
        new()
        {
            { "", "" },
            { "field=music,design", "?field=design,music" },
            { "field=music&field=design", "?field=design,music" },
            { "field= design , music ,", "?field=design,music" },
            { "as_of=2021-06-30", "?as_of=2021" },
            { "as_of=2026", "" },
            {
                "bi=1&view=list&dir=desc&sort=name&as_of=2021&status=left,"
                    + "moved&year_to=2020&year_from=2010&continent=asia&region=arab-states&province=jiangsu&country=cn&field=film",
                "?field=film&country=cn&province=jiangsu&region=arab-states&continent=asia&year_from=2010&year_to=2020"
                    + "&status=moved,left&as_of=2021&sort=name&dir=desc&view=list&bi=1"
            },
            { "sort=year&dir=asc&view=table&bi=0", "" },
            { "continent=north-america", "?continent=north-america" },
            { "country=CN,deu,250,Turkey,韩国,U.K.", "?country=cn,de,fr,gb,kr,tr" },
            { "country=South Korea,KOR,410,kr", "?country=kr" },
            { "status=member", "" },
            { "status=member&status=moved", "?status=member,moved" },
            { "page=1", "" },
            { "page=3&view=map&field=film", "?field=film&view=map&page=3" },
        };

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task A_query_is_written_in_one_canonical_form(string asked, string canonical)
    {
        var (query, ignored) = await ReadAsync(asked);

        Assert.Empty(ignored.Named);
        Assert.Equal(canonical, QueryParameters.Write(query));
        Assert.Equal(query, (await ReadAsync(canonical.TrimStart('?'))).Query);
    }

    [Theory]
    [InlineData("field=chess", "field chess")]
    [InlineData("field=design,chess", "field chess")]
    [InlineData("as_of=2003", "as_of 2003")]
    [InlineData("as_of=2027", "as_of 2027")]
    [InlineData("as_of=soon", "as_of soon")]
    [InlineData("year_from=99", "year_from 99")]
    [InlineData("sort=size", "sort size")]
    [InlineData("dir=up", "dir up")]
    [InlineData("view=2", "view 2")]
    [InlineData("status=Member", "status Member")]
    [InlineData("country=atlantis", "country atlantis")]
    [InlineData("bi=yes", "bi yes")]
    [InlineData("page=0", "page 0")]
    [InlineData("page=-1", "page -1")]
    [InlineData("page=99999999999", "page 99999999999")]
    public async Task A_value_that_means_nothing_is_ignored_with_a_note(string asked, string note)
    {
        var (query, ignored) = await ReadAsync(asked);

        Assert.Equal([note], ignored.Named.Select(parameter => $"{parameter.Name} {parameter.Value}"));
        Assert.Equal(asked.StartsWith("field=design", StringComparison.Ordinal) ? "?field=design" : "", QueryParameters.Write(query));
    }

    [Fact]
    public async Task A_parameter_that_nobody_reads_is_passed_over_in_silence()
    {
        var (query, ignored) = await ReadAsync("utm_source=mail&Field=design");

        Assert.Empty(ignored.Named);
        Assert.Equal(DesignationQuery.Everything, query);
    }

    private static async Task<(DesignationQuery Query, IgnoredParameters Ignored)> ReadAsync(string asked)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);
        var pairs = asked
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .Select(pair => KeyValuePair.Create(pair[0], pair[1]));
        return QueryParameters.Read(pairs, network, ThisYear);
    }
}
