using System.Text;
using CsCheck;
using UccnPortal.Editing;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>Records made by a form are valid for any input, and every record has a name and a sort key.</summary>
public sealed class FormsTests
{
    private const int Times = 1_500;

    private static readonly IReadOnlyList<Record> Seeded = SeedFiles.Read(SeedFolder.Original, Sample.ThisYear).Records;
    private static readonly ChangedRecords Records = new(Seeded);
    private static readonly ReferenceTexts References = new(
        new RecordNames(
            Seeded.Select(record => new RecordName(record.Id, RecordKinds.KindOf(record), record.Slug, record.DisplayName(), IsLive: true))
        )
    );

    [Fact]
    public void A_record_that_was_saved_once_is_the_same_whenever_it_is_opened_and_saved() =>
        Records.Any.Sample(
            record =>
            {
                var saved = OpenedAndRead(record);
                var again = OpenedAndRead(saved);

                Assert.Equal(RecordJson.Write(saved), RecordJson.Write(again));
            },
            iter: Fuzz.Times(Times),
            print: ChangedRecords.Printed
        );

    [Fact]
    public void The_rules_answer_for_every_record_and_name_a_field_that_its_form_has() =>
        Records.Any.Sample(
            record =>
            {
                var form = RecordForm.Of(record.GetType());

                Assert.All(
                    RecordChecks.Check(record, Sample.ThisYear),
                    problem =>
                    {
                        Assert.NotNull(form.Find(problem.Field));
                        Assert.NotEmpty(problem.Message.Zh);
                        Assert.NotEmpty(problem.Message.En);
                    }
                );
            },
            iter: Fuzz.Times(Times),
            print: ChangedRecords.Printed
        );

    [Fact]
    public void Every_name_has_a_slug_and_a_sort_key_that_stay_what_they_are() =>
        Any.Text.Sample(
            text =>
            {
                var slug = ProposedKeys.SlugOf(text);
                var sort = ProposedKeys.SortOf(text);

                Assert.True(slug.Length == 0 || RecordChecks.IsSlug(slug), slug);
                Assert.Equal(slug, ProposedKeys.SlugOf(slug));
                Assert.Equal(sort, ProposedKeys.SortOf(sort));
                Assert.Equal(sort, ProposedKeys.SortOf(UnseenCharacters.Without(text).Normalize(NormalizationForm.FormC)));
            },
            iter: Fuzz.Times(Times)
        );

    [Fact]
    public void Every_new_record_gets_a_slug_that_may_be_published() =>
        Records.Any.Sample(
            record =>
            {
                record.Slug = "";
                ProposedKeys.Complete(record, null, isAddressed: false);

                Assert.True(RecordChecks.IsSlug(record.Slug), record.Slug);
            },
            iter: Fuzz.Times(Times),
            print: ChangedRecords.Printed
        );

    /// <summary>Once through the form, as a browser sends it.</summary>
    private static Record OpenedAndRead(Record record)
    {
        var form = RecordForm.Of(record.GetType());
        var sent = new FormValues(
            form.Show(record, References).All.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ReplaceLineEndings("\r\n")))
        );
        return form.Read(sent, record, References).Record;
    }
}
