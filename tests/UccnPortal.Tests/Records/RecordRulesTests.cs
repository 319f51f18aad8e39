using System.Reflection;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Records;

/// <summary>The checks of every record type before publication.</summary>
public sealed class RecordRulesTests
{
    private static readonly HashSet<Type> Kinds = [.. RecordKinds.All.Select(kind => kind.Type)];

    public static TheoryData<string> AllKinds => [.. RecordKinds.All.Select(kind => kind.Name)];

    public static TheoryData<string, Record> Unsound =>
        new()
        {
            {
                "label",
                new SteeringTerm { Valid = new Validity(2024), Roles = [new SteeringRole { Key = "a" }] }
            },
            { "valid.from", new SteeringTerm() },
            {
                "roles",
                new SteeringTerm { Valid = new Validity(2024) }
            },
            {
                "valid.until",
                new SteeringTerm { Valid = new Validity(2024, 2024) }
            },
            {
                "valid.knownThrough",
                new SteeringTerm { Valid = new Validity(2024, null, 2023) }
            },
            {
                "valid.from",
                new SteeringTerm { Valid = new Validity(1066) }
            },
            { "year", new Meeting() },
            {
                "year",
                new Meeting { Year = 1066 }
            },
            {
                "year",
                new Meeting { Year = Sample.ThisYear + 6 }
            },
            {
                "ends",
                new Meeting
                {
                    Year = 2026,
                    Starts = PartialDate.Parse("2026-07-12"),
                    Ends = PartialDate.Parse("2026-06"),
                }
            },
            {
                "starts",
                new Meeting { Starts = PartialDate.Parse("1999") }
            },
            { "year", new Call() },
            {
                "newMembersPublished",
                new Call { NewMembersPublished = -1 }
            },
            {
                "website",
                new Call { Website = "javascript:alert(1)" }
            },
            { "showsYear", new Edition() },
            { "versions", new Rule() },
            {
                "versions[a].text",
                new Rule { Versions = [new RuleVersion { Key = "a" }] }
            },
            {
                "versions[a].valid.until",
                new Rule
                {
                    Versions =
                    [
                        new RuleVersion { Key = "a", Valid = new Validity(2012) },
                        new RuleVersion { Key = "b", Valid = new Validity(2019) },
                    ],
                }
            },
            {
                "criteria[b].number",
                new CreativeField { Criteria = [new Criterion { Key = "a", Number = 1 }, new Criterion { Key = "b", Number = 1 }] }
            },
            {
                "designations[a].valid.until",
                new City
                {
                    Designations =
                    [
                        new Designation { Key = "a", Valid = new Validity(2010) },
                        new Designation { Key = "b", Valid = new Validity(2014, 2016) },
                    ],
                }
            },
            { "order", new Rule() },
            {
                "sign",
                new CreativeField { Sign = "film hidden" }
            },
            {
                "criteria[c0].number",
                new CreativeField { Criteria = [new Criterion { Key = "c0" }] }
            },
            { "code", new Country() },
            {
                "alpha3",
                new Country { Alpha3 = "Chn" }
            },
            {
                "m49",
                new Country { M49 = "4" }
            },
            {
                "names[a].text",
                new Country { Names = [new CountryName { Key = "a" }] }
            },
            {
                "url",
                new Source { Url = "www.unesco.org" }
            },
            {
                "published",
                new Source { Published = PartialDate.Parse("2040") }
            },
            {
                "email",
                new Organisation { Email = "nobody" }
            },
            {
                "telephone",
                new Organisation { Telephone = "call us" }
            },
            {
                "title.zh",
                new Source { Title = new LocalizedText(new string('长', 201), "") }
            },
            {
                "body.en",
                new SiteText { Body = new LocalizedText("", new string('a', TextLength.Markdown + 1)) }
            },
            {
                "sources[0].locator",
                new SiteText { Sources = [new Citation { Locator = new string('a', 201) }] }
            },
            {
                "title.en",
                new SiteText { Title = new LocalizedText("", "\u202Eevil") }
            },
            {
                "links[a].url",
                new City { Links = [new CityLink { Key = "a" }] }
            },
            {
                "names[a].text",
                new City { Names = [new CityName { Key = "a", Text = "Su\u200Bzhou" }] }
            },
        };

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void A_record_of_any_type_needs_what_it_is_called(string kind)
    {
        var blank = (Record)(Activator.CreateInstance(RecordKinds.Find(kind)?.Type ?? typeof(City)) ?? new City());

        Assert.True(blank.DisplayName().IsEmpty);
        Assert.Contains(
            blank.GetType().GetProperties(),
            property =>
                property.PropertyType == typeof(LocalizedText)
                && property.IsDefined(typeof(NeededAttribute))
                && RecordChecks
                    .Check(blank, Sample.ThisYear)
                    .Any(problem => string.Equals(problem.Field, property.Name, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Theory]
    [MemberData(nameof(Unsound))]
    public void What_would_falsify_a_page_is_refused_with_its_field_in_both_languages(string field, Record record)
    {
        var problems = RecordChecks.Check(record, Sample.ThisYear);

        Assert.Contains(problems, problem => problem.Field == field);
        Assert.All(problems, problem => Assert.True(problem.Message.Zh.Length > 0 && problem.Message.En.Length > 0));
    }

    [Fact]
    public void Every_number_says_where_it_begins_and_every_address_that_it_is_one()
    {
        var properties = Kinds
            .SelectMany(type => type.GetProperties())
            .Concat(
                typeof(Record).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Row))).SelectMany(type => type.GetProperties())
            )
            .Where(property => property.CanWrite && property.Name != nameof(Row.Position))
            .ToList();

        Assert.Empty(
            properties
                .Where(property =>
                    (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(int)
                    && !property.IsDefined(typeof(YearAttribute))
                    && !property.IsDefined(typeof(CountsAttribute))
                )
                .Select(NameOf)
        );
        Assert.Empty(
            properties
                .Where(property =>
                    property.PropertyType == typeof(string)
                    && property.Name is "Url" or "UnescoUrl" or "Website"
                    && !property.IsDefined(typeof(WebAddressAttribute))
                )
                .Select(NameOf)
        );
    }

    [Fact]
    public void Five_years_ahead_may_be_planned_and_a_clock_set_back_makes_nothing_wrong()
    {
        var call = new Call { Year = Sample.ThisYear + 5 };

        Assert.DoesNotContain(RecordChecks.Check(call, Sample.ThisYear), problem => problem.Field == "year");
        Assert.DoesNotContain(RecordChecks.Check(call, 1970), problem => problem.Field == "year");
    }

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType?.Name}.{property.Name}";
}
