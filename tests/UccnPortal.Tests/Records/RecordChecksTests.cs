using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Records;

public sealed class RecordChecksTests
{
    public static TheoryData<string, Action<City>> UnsoundCities =>
        new()
        {
            { "slug", city => city.Slug = "Not a slug" },
            { "slug", city => city.Slug = "" },
            { "slug", city => city.Slug = new string('a', Record.SlugMax + 1) },
            { "slug", city => city.Slug = "a--b" },
            { "sources", city => city.Sources.Clear() },
            { "sources", city => city.Sources[0].Field = "name.zh" },
            { "name", city => city.Name = LocalizedText.Empty },
            { "sortEn", city => city.SortEn = "" },
            { "longitude", city => city.Longitude = null },
            { "latitude", city => city.Latitude = 90.1 },
            { "longitude", city => city.Longitude = -180.1 },
            { "designations", city => city.Designations[0].Key = "Ünkey" },
            { "designations", city => city.Designations.Add(city.Designations[0]) },
            { "designations[design-2019].valid.from", city => city.Designations[0].Valid = new Validity(2003) },
            { "designations[design-2019].valid.from", city => city.Designations[0].Valid = Validity.Always },
            { "designations[design-2019].valid.until", city => city.Designations[0].Valid = new Validity(2019, 2019) },
        };

    [Fact]
    public void A_sound_record_has_no_problem()
    {
        Assert.Empty(RecordChecks.Check(Sample.City(), Sample.ThisYear));
    }

    [Theory]
    [MemberData(nameof(UnsoundCities))]
    public void An_unsound_record_is_told_which_field_is_wrong_in_both_languages(string field, Action<City> spoil)
    {
        var city = Sample.City();
        spoil(city);

        var problems = RecordChecks.Check(city, Sample.ThisYear);

        Assert.Contains(problems, problem => problem.Field == field);
        Assert.All(problems, problem => Assert.True(problem.Message.Zh.Length > 0 && problem.Message.En.Length > 0));
    }

    [Fact]
    public void A_seat_needs_a_role_of_its_term_and_a_role_has_one_holder_a_field()
    {
        var term = new SteeringTerm
        {
            Slug = "term",
            Label = new LocalizedText("某届", "A term"),
            Valid = new Validity(2024),
            Sources = [Sample.Citation()],
            Roles = [new SteeringRole { Key = "coordinator", Name = new LocalizedText("协调员", "Coordinator") }],
            Seats =
            [
                new SteeringSeat
                {
                    Key = "one",
                    Role = "coordinator",
                    Field = RecordId.For("field", "film"),
                },
                new SteeringSeat
                {
                    Key = "two",
                    Role = "coordinator",
                    Field = RecordId.For("field", "film"),
                },
                new SteeringSeat
                {
                    Key = "three",
                    Role = "king",
                    Field = RecordId.For("field", "film"),
                },
            ],
        };

        var fields = RecordChecks.Check(term, Sample.ThisYear).Select(problem => problem.Field);

        Assert.Equal(["seats[three]", "seats[two]"], fields);
    }
}
