using System.Text.Json.Nodes;
using UccnPortal.Editing;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Editing.Forms;

public sealed class RecordFormTests
{
    private static readonly IReadOnlyList<Record> Seeded = SeedFiles.Read(SeedFolder.Original, Sample.ThisYear).Records;
    private static readonly ReferenceTexts References = new(
        new RecordNames(
            Seeded.Select(record => new RecordName(record.Id, RecordKinds.KindOf(record), record.Slug, record.DisplayName(), IsLive: true))
        )
    );

    [Fact]
    public void Every_record_that_is_opened_and_read_back_is_the_same_to_the_letter()
    {
        var changed = new List<string>();
        foreach (var record in Seeded)
        {
            var form = RecordForm.Of(record.GetType());
            var read = form.Read(AsABrowserSendsIt(form.Show(record, References)), record, References);
            if (read.Problems.Count > 0 || RecordJson.Write(read.Record) != RecordJson.Write(record))
                changed.Add(record.Slug);
        }

        Assert.True(Seeded.Count > 700);
        Assert.Empty(changed);
    }

    [Fact]
    public void Every_value_of_every_record_can_be_read_from_what_is_shown_of_it()
    {
        var changed = new List<string>();
        foreach (var record in Seeded)
        {
            var form = RecordForm.Of(record.GetType());
            // A snapshot is an object.
            var emptied = RecordJson.Read(Emptied(JsonNode.Parse(RecordJson.Write(record))!).ToJsonString(), Kind(record));
            var read = form.Read(form.Show(record, References), emptied, References);
            if (read.Problems.Count > 0 || WithoutMissing(read.Record) != WithoutMissing(record))
                changed.Add(record.Slug);
        }

        Assert.Empty(changed);
    }

    [Fact]
    public void A_form_that_says_nothing_changes_nothing()
    {
        var city = Seed<City>("suzhou");

        var read = RecordForm.Of(typeof(City)).Read(new FormValues(), city, References);

        Assert.Equal(RecordJson.Write(city), RecordJson.Write(read.Record));
    }

    [Fact]
    public void What_it_was_made_of_stays_as_it_is()
    {
        var city = Seed<City>("suzhou");
        var before = RecordJson.Write(city);

        var read = Read(city, ("name.zh", "姑苏"), ("designations", ""));

        Assert.Equal(before, RecordJson.Write(city));
        Assert.Equal("姑苏", read.Name.Zh);
        Assert.Empty(read.Designations);
    }

    [Fact]
    public void Fields_come_in_the_order_of_the_class_with_sources_and_technical_ones_last()
    {
        var names = RecordForm.Of(typeof(City)).Fields.Select(field => field.Name).ToList();

        Assert.Equal("name", names[0]);
        Assert.Equal(["sources", "sortEn", "sortZh", "slug"], names[^4..]);
        Assert.DoesNotContain("id", names);
    }

    [Fact]
    public void A_path_finds_its_field_whatever_the_row()
    {
        var form = RecordForm.Of(typeof(Call));

        Assert.Equal("on", form.Find("phases[first].milestones[+1].on")?.Name);
        Assert.Equal(FieldShape.Bilingual, form.Find("name.zh")?.Shape);
        Assert.Equal(FieldShape.Rows, form.Find("sources[]")?.Shape);
        Assert.Null(form.Find("coordinates"));
    }

    [Fact]
    public void Lines_end_as_in_records_however_the_browser_sends_them()
    {
        var page = Seed<SiteText>("introduction");

        var read = Read(page, ("body.en", "One\r\n\r\n* two\rthree\0"));

        Assert.Equal("One\n\n* two\nthree", read.Body.En);
    }

    [Theory]
    [InlineData("", "missing", "苏州办公室", "missing", TextState.Approved)]
    [InlineData("", "missing", "苏州办公室", "approved", TextState.Approved)]
    [InlineData("旧", "needsReview", "新", "needsReview", TextState.NeedsReview)]
    [InlineData("旧", "needsReview", "旧", "approved", TextState.Approved)]
    [InlineData("旧", "pending", "", "pending", TextState.Missing)]
    public void A_text_has_the_state_that_is_chosen_and_a_new_text_is_the_office_s_own(
        string before,
        string stateBefore,
        string typed,
        string state,
        TextState expected
    )
    {
        var city = Sample.City();
        city.Office = Read(city, ("office.zh", before), ("office.zhState", stateBefore)).Office;

        var read = Read(city, ("office.zh", typed), ("office.zhState", state));

        Assert.Equal(typed, read.Office.Zh);
        Assert.Equal(expected, read.Office.StateIn(Language.Zh));
    }

    [Fact]
    public void A_translation_of_a_text_that_stands_waits_for_approval()
    {
        var city = Sample.City();
        city.Office = new LocalizedText("苏州办公室", "");

        var read = Read(city, ("office.en", "The Suzhou office"), ("office.enState", "missing"));

        Assert.Equal((TextState.Approved, TextState.Pending), (read.Office.StateIn(Language.Zh), read.Office.StateIn(Language.En)));
    }

    [Theory]
    [InlineData("2017", "2017")]
    [InlineData("2017-10", "2017-10")]
    [InlineData(" 2017-1-5 ", "2017-01-05")]
    [InlineData("2017年", "2017")]
    [InlineData("2017年10月", "2017-10")]
    [InlineData("2017年10月31日", "2017-10-31")]
    [InlineData("２０１７．１０．３１", "2017-10-31")]
    [InlineData("2017/10/31", "2017-10-31")]
    public void A_date_is_read_as_people_write_it(string typed, string date)
    {
        var source = Read(Sample.Source(), ("published", typed));

        Assert.Equal(PartialDate.Parse(date), source.Published);
    }

    [Theory]
    [InlineData("2017-13")]
    [InlineData("2017-02-30")]
    [InlineData("17")]
    [InlineData("去年")]
    [InlineData("2017-")]
    public void What_is_no_date_is_a_problem_in_both_languages_and_the_value_stays(string typed)
    {
        var source = Sample.Source();
        source.Published = new PartialDate(2001);

        var (read, problem) = Refused(source, ("published", typed));

        Assert.Equal(new PartialDate(2001), read.Published);
        Assert.Equal("published", problem.Field);
        Assert.Contains(typed, problem.Message.Zh, StringComparison.Ordinal);
        Assert.Contains(typed, problem.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latitude", "三十一")]
    [InlineData("latitude", "1e999")]
    [InlineData("latitude", "NaN")]
    [InlineData("designations[design-2019].valid.from", "208")]
    [InlineData("designations[design-2019].kind", "promoted")]
    [InlineData("slug", "苏州")]
    [InlineData("country", "亚特兰蒂斯")]
    public void What_cannot_be_read_is_a_problem_at_its_field(string path, string typed)
    {
        var (_, problem) = Refused(Sample.City(), (path, typed));

        Assert.Equal(path, problem.Field);
    }

    [Theory]
    [InlineData("31.3041", 31.3041)]
    [InlineData("３１．３０４１", 31.3041)]
    [InlineData("-31°", -31.0)]
    [InlineData("", null)]
    public void Degrees_are_read_as_people_write_them(string typed, double? degrees)
    {
        Assert.Equal(degrees, Read(Sample.City(), ("latitude", typed)).Latitude);
    }

    [Theory]
    [InlineData("中国 China · cn", "cn")]
    [InlineData("cn", "cn")]
    [InlineData("中国", "cn")]
    [InlineData("china", "cn")]
    [InlineData("中国 China", "cn")]
    [InlineData(" 中国 China · cn ", "cn")]
    public void A_reference_is_read_from_its_text_its_slug_or_a_name(string typed, string slug)
    {
        Assert.Equal(RecordId.For("country", slug), Read(Sample.City(), ("country", typed)).Country);
    }

    [Fact]
    public void A_name_that_two_records_have_is_a_problem_and_their_slugs_are_not()
    {
        var line = new Edition { Lines = [new PrintedLine { Key = "a" }] };

        var (_, problem) = Refused(line, ("lines[a].city", "Granada"));

        Assert.Contains("Granada", problem.Message.En, StringComparison.Ordinal);
        Assert.NotNull(Read(line, ("lines[a].city", "granada")).Lines[0].City);
    }

    [Fact]
    public void A_reference_to_any_record_names_the_type()
    {
        var erratum = Seed<Erratum>("media-arts-criterion-5");

        var shown = RecordForm.Of(typeof(Erratum)).Show(erratum, References)["corrects"];

        Assert.EndsWith(" · field/media-arts", shown, StringComparison.Ordinal);
        Assert.Equal(RecordId.For("city", "lyon"), Read(erratum, ("corrects", "city/lyon")).Corrects);
        Assert.Null(Read(erratum, ("corrects", "")).Corrects);
    }

    [Fact]
    public void A_reference_to_what_nobody_knows_any_more_is_kept()
    {
        var city = Sample.City();
        city.Province = Guid.Parse("0197a000-0000-7000-8000-000000000001");

        var shown = RecordForm.Of(typeof(City)).Show(city, References)["province"];

        Assert.Equal(city.Province, Read(city, ("province", shown)).Province);
    }

    [Fact]
    public void Rows_stand_in_the_order_sent_and_what_is_not_sent_is_gone()
    {
        var term = Seed<SteeringTerm>("2018");

        var read = Read(
            term,
            ("seats", ""),
            ("seats", "music-coordinator"),
            ("seats", "film-coordinator"),
            ("seats[film-coordinator].city", "bradford")
        );

        Assert.Equal(["music-coordinator", "film-coordinator"], read.Seats.Select(seat => seat.Key));
        Assert.Equal(RecordId.For("city", "bradford"), read.Seats[1].City);
        Assert.Equal(term.Seats.Single(seat => seat.Key == "music-coordinator").City, read.Seats[0].City);
    }

    [Fact]
    public void New_rows_get_keys_that_say_what_they_are()
    {
        var city = Read(
            Sample.City(),
            ("designations", "design-2019"),
            ("designations", "+1"),
            ("designations", "+2"),
            ("designations[+1].field", "literature"),
            ("designations[+1].valid.from", "2023"),
            ("designations[+2].field", "文学"),
            ("designations[+2].valid.from", "2023"),
            ("names", "+1"),
            ("names[+1].text", "Testopolis"),
            ("names[+1].language", "en"),
            ("links", "+1"),
            ("links[+1].url", "https://a.example"),
            ("links[+1].label.en", "The city’s site"),
            ("facts", "+1"),
            ("facts[+1].text.zh", "一座好城。")
        );
        var field = Read(Seed<CreativeField>("design"), ("criteria", "+1"), ("criteria[+1].number", "9"));
        var term = Read(
            Seed<SteeringTerm>("2018"),
            ("roles", "coordinator"),
            ("roles", "+4"),
            ("roles[+4].name.en", "Second deputy"),
            ("seats", "+1"),
            ("seats[+1].field", "film"),
            ("seats[+1].role", "+4")
        );

        Assert.Equal(["design-2019", "literature-2023", "literature-2023-2"], city.Designations.Select(designation => designation.Key));
        Assert.Equal(["en-testopolis", "the-citys-site"], [city.Names[0].Key, city.Links[0].Key]);
        Assert.Matches("^row-[0-9a-f]{6}$", city.Facts[0].Key);
        Assert.Equal("c9", field.Criteria[0].Key);
        Assert.Equal("second-deputy", term.Roles[1].Key);
        Assert.Equal(("film-second-deputy", "second-deputy"), (term.Seats[0].Key, term.Seats[0].Role));
    }

    [Fact]
    public void A_row_that_was_added_and_left_empty_is_not_kept()
    {
        var call = Read(
            Blank<Call>(),
            ("phases", "+1"),
            ("phases[+1].milestones", "+1"),
            ("phases[+1].milestones[+1].on", ""),
            ("sources", "+1"),
            ("sources[+1].locator", " ")
        );

        Assert.Empty(call.Phases);
        Assert.Empty(call.Sources);
    }

    [Fact]
    public void Rows_within_rows_are_read()
    {
        var call = Read(
            Blank<Call>(),
            ("phases", "+1"),
            ("phases[+1].name.en", "First phase"),
            ("phases[+1].milestones", "+1"),
            ("phases[+1].milestones[+1].on", "2027-03-01"),
            ("phases[+1].milestones[+1].text.en", "The call opens")
        );

        Assert.Equal("first-phase", call.Phases.Single().Key);
        Assert.Equal(("the-call-opens", new PartialDate(2027, 3, 1)), (call.Phases[0].Milestones[0].Key, call.Phases[0].Milestones[0].On));
    }

    [Fact]
    public void Citations_are_known_by_their_place()
    {
        var city = Sample.City();
        city.Sources.Add(Sample.Citation("unesco-list-2024-10-01"));

        var read = Read(
            city,
            ("sources", "1"),
            ("sources", "0"),
            ("sources", "+1"),
            ("sources[0].locator", "p. 9"),
            ("sources[+1].source", "brochure-2022"),
            ("sources[+1].checked", "2026-11")
        );

        Assert.Equal(
            [("unesco-list-2024-10-01", "p. 1"), ("brochure-2022", "p. 9"), ("brochure-2022", "")],
            read.Sources.Select(citation => (References.SlugOf(citation.Source), citation.Locator))
        );
    }

    [Fact]
    public void A_box_is_ticked_and_unticked_and_left_alone()
    {
        var city = Sample.City();
        city.Names =
        [
            new CityName
            {
                Key = "a",
                Text = "Aa",
                NeedsReview = true,
            },
        ];

        Assert.False(Read(city, ("names[a].needsReview", "false")).Names[0].NeedsReview);
        Assert.True(Read(city, ("names[a].needsReview", "false"), ("names[a].needsReview", "true")).Names[0].NeedsReview);
        Assert.True(Read(city, ("names[a].text", "Bb")).Names[0].NeedsReview);
    }

    private static T Read<T>(T record, params (string Path, string Value)[] typed)
        where T : Record
    {
        var reading = RecordForm.Of(typeof(T)).Read(Sent(typed), record, References);
        Assert.Empty(reading.Problems);
        return (T)reading.Record;
    }

    private static (T Record, Problem Problem) Refused<T>(T record, params (string Path, string Value)[] typed)
        where T : Record
    {
        var reading = RecordForm.Of(typeof(T)).Read(Sent(typed), record, References);
        return ((T)reading.Record, Assert.Single(reading.Problems));
    }

    private static FormValues Sent((string Path, string Value)[] typed) =>
        new(typed.Select(pair => KeyValuePair.Create(pair.Path, pair.Value)));

    private static T Seed<T>(string slug)
        where T : Record => Seeded.OfType<T>().Single(record => record.Slug == slug);

    private static T Blank<T>()
        where T : Record, new() => new() { Id = Guid.CreateVersion7(), Slug = "test" };

    private static RecordKind Kind(Record record) => RecordKinds.Find(RecordKinds.KindOf(record))!; // A record is of a registered type.

    private static FormValues AsABrowserSendsIt(FormValues values) =>
        new(values.All.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ReplaceLineEndings("\r\n"))));

    /// <summary>The rows and nothing that they say.</summary>
    private static JsonObject Emptied(JsonNode node)
    {
        var emptied = new JsonObject();
        foreach (var (name, value) in node.AsObject())
        {
            if (name is "id" or "key")
                emptied[name] = value?.DeepClone();
            if (value is JsonArray rows)
                emptied[name] = new JsonArray([.. rows.Select(row => (JsonNode)Emptied(row!))]); // Rows are objects.
        }

        return emptied;
    }

    private static string WithoutMissing(Record record) =>
        RecordJson
            .Write(record)
            .Replace(",\"zhState\":\"missing\"", "", StringComparison.Ordinal)
            .Replace(",\"enState\":\"missing\"", "", StringComparison.Ordinal);
}
