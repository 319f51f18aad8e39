using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;
using UccnPortal.Text;

namespace UccnPortal.Tests.Publishing;

public sealed class ApplicationTermsTests
{
    /// <summary>Year, call, versions of the two rules, last deadline, documents known and cities designated; written by hand.</summary>
    public static TheoryData<int, string?, string?, string?, string?, string, string> China =>
        new()
        {
            { 2010, null, null, null, null, "", "chengdu shanghai" },
            { 2011, null, null, null, null, "", "" },
            { 2012, null, null, null, null, "", "beijing hangzhou" },
            { 2013, null, null, null, null, "", "" },
            {
                2014,
                "2014",
                null,
                null,
                "2014-03-20",
                "Form Submission Languages MayorLetter CommissionLetter CityLetters",
                "jingdezhen shunde suzhou"
            },
            { 2015, "2015", "from-2015", null, "2015-07-15", "Form Submission MayorLetter CommissionLetter CityLetters", "" },
            { 2016, null, null, null, null, "", "" },
            {
                2017,
                "2017",
                null,
                null,
                "2017-06-16",
                "Form Submission MayorLetter CommissionLetter AssociationLetters CityLetters Photographs Enclosures",
                "changsha macao qingdao wuhan"
            },
            { 2018, null, null, null, null, "", "" },
            {
                2019,
                "2019",
                "from-2019",
                "from-2019",
                "2019-06-30",
                "Form Submission Languages MayorLetter CommissionLetter AssociationLetters CityLetters Photographs Enclosures",
                "nanjing yangzhou"
            },
            { 2020, null, null, null, null, "", "" },
            { 2021, "2021", "from-2021", "from-2019", "2021-06-30", "Form CommissionLetter CityLetters Photographs", "huaian weifang" },
            { 2022, null, null, null, null, "", "" },
            { 2023, "2023", "from-2021", "from-2019", "2023-06-30", "Form CommissionLetter", "chaozhou chongqing" },
            { 2024, null, null, null, null, "", "" },
            { 2025, "2025", "from-2021", "from-2019", "2025-03-03", "Form Submission CommissionLetter", "quanzhou wuxi" },
            { 2026, null, null, null, null, "", "" },
            { 2027, "2027", "from-2021", "from-2019", null, "", "" },
        };

    [Theory]
    [MemberData(nameof(China))]
    public async Task What_applied_to_China_is_what_the_records_say_of_that_year(
        int year,
        string? call,
        string? limit,
        string? fields,
        string? deadline,
        string documents,
        string designated
    )
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var terms = new ApplicationTerms(network, CountryOf(network, "cn"), year);

        Assert.Equal(call, terms.Call?.Slug);
        Assert.Equal(limit, VersionOf(network, RuleInForce.CountryLimit, LineOf(terms, UiText.Apply.HowMany)));
        Assert.Equal(fields, VersionOf(network, RuleInForce.DifferentFields, LineOf(terms, UiText.Apply.Fields)));
        Assert.Equal(
            deadline is null ? null : Dates.Format(PartialDate.Parse(deadline), Language.En),
            LineOf(terms, UiText.Apply.When)?.Says.Select(words => words.En.Split(':')[0]).LastOrDefault()
        );
        Assert.Equal(
            documents,
            string.Join(' ', Enum.GetValues<CallDocumentKind>().Where(kind => LineOf(terms, UiText.Apply.KindOf(kind)) is { By: not null }))
        );
        Assert.Equal(designated, string.Join(' ', terms.Designated.Select(title => title.City.Slug)));
        Assert.Equal(call is null ? 0 : 1, terms.Lines.Count(line => line.Name == UiText.Apply.Through));
        Assert.Equal(call is null && year > 2014, terms.IsBetweenCalls);
        Assert.Equal(year == 2027, terms.IsToCome);
    }

    [Theory]
    [InlineData("de", 2014, 3)]
    [InlineData("it", 2017, 4)]
    [InlineData("jp", 2019, 1)]
    public async Task Elsewhere_the_same_applies_but_not_the_way_through_Chinas_Commission(string slug, int year, int designated)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var terms = new ApplicationTerms(network, CountryOf(network, slug), year);

        Assert.Equal(
            new ApplicationTerms(network, CountryOf(network, "cn"), year)
                .Lines.Where(line => line.Name != UiText.Apply.Through)
                .Select(line => (line.Name, string.Join('|', line.Says.Select(words => words.En)))),
            terms.Lines.Select(line => (line.Name, string.Join('|', line.Says.Select(words => words.En))))
        );
        Assert.Equal(designated, terms.Designated.Count);
    }

    [Fact]
    public async Task Every_line_names_a_record_with_a_source_or_says_nothing()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var lines = (
            from year in ApplicationTerms.YearsOf(network, Sample.ThisYear)
            from field in network.Fields
            from line in new ApplicationTerms(network, CountryOf(network, "cn"), year, field).Lines
            select (year, line)
        ).ToList();

        Assert.NotEmpty(lines);
        Assert.All(
            lines,
            of =>
            {
                Assert.Equal(of.line.Says.Count == 0, of.line.By is null);
                Assert.True(of.line.By is null || of.line.Cited.Count > 0, $"{of.year} {of.line.Name.En}");
            }
        );
    }

    [Theory]
    [InlineData("architecture", 2021, "was not a creative field then; it was added in 2025")]
    [InlineData("architecture", 2025, "has been a creative field since 2025")]
    [InlineData("design", 2017, "has been a creative field since 2004")]
    public async Task A_field_that_did_not_exist_yet_is_said_to_be_added_later(string slug, int year, string words)
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var terms = new ApplicationTerms(network, CountryOf(network, "cn"), year, network.FindField(slug));

        Assert.Contains(words, LineOf(terms, UiText.Apply.Field)?.Says.Single().En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_years_asked_about_reach_from_the_start_of_the_network_to_the_coming_call()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var years = ApplicationTerms.YearsOf(network, Sample.ThisYear).ToList();

        Assert.Equal((2027, 2004, 24), (years[0], years[^1], years.Count));
    }

    [Fact]
    public async Task Fields_without_a_Chinese_member_come_first_then_the_longest_ago()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        var standings = FieldStanding.Of(network, CountryOf(network, "cn"), Sample.ThisYear);
        var latest = standings.Select(standing => standing.Latest?.From ?? 0).ToList();

        Assert.Equal(network.Fields.Count, standings.Count);
        Assert.Equal("architecture", standings[0].Shown.Field.Slug);
        Assert.Empty(standings[0].Members);
        Assert.Equal(latest.Order(), latest);
        Assert.Equal(20, standings.Sum(standing => standing.Members.Count));
        Assert.All(standings, standing => Assert.All(standing.Members, member => Assert.True(member.City.IsChinese)));
    }

    private static Country CountryOf(PublishedNetwork network, string slug) => network.Countries.Single(country => country.Slug == slug);

    private static ApplicationTerm? LineOf(ApplicationTerms terms, LocalizedText name) =>
        terms.Lines.SingleOrDefault(line => line.Name == name);

    private static string? VersionOf(PublishedNetwork network, string rule, ApplicationTerm? line) =>
        line is not { Says: [var words] }
            ? null
            : network.Rules.Single(known => known.Slug == rule).Versions.Single(version => version.Text == words).Key;
}
