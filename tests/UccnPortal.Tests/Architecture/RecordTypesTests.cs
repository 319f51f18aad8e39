using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Api;
using UccnPortal.Areas.Admin;
using UccnPortal.Data;
using UccnPortal.Editing.Forms;
using UccnPortal.Links;
using UccnPortal.OpenData;
using UccnPortal.Records;
using UccnPortal.Tests.Support;
using UccnPortal.Text;

namespace UccnPortal.Tests.Architecture;

/// <summary>Everything that a record type must declare; a missing part fails here.</summary>
public sealed partial class RecordTypesTests
{
    private static readonly PortalLinks Links = new("");

    /// <summary>These types have no public records yet, or none that a program needs.</summary>
    private static readonly HashSet<Type> WithoutAnswers = [typeof(Medium), typeof(Settings)];

    /// <summary>These have no table, because their pages are texts.</summary>
    private static readonly HashSet<Type> WithoutTable = [.. WithoutAnswers, typeof(SiteText)];

    public static TheoryData<string> Kinds => [.. RecordKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_record_type_says_what_is_asked_of_it(string name)
    {
        var kind = RecordKinds.All.Single(kind => kind.Name == name);
        var blank = Blank(kind.Type);

        Assert.True(blank.DisplayName().IsEmpty);
        Assert.NotNull(blank.Listed());
        Assert.DoesNotContain(
            RecordChecks.Check(blank, Sample.ThisYear),
            problem => problem.Message.Zh.Length == 0 || problem.Message.En.Length == 0
        );
        Assert.DoesNotContain(
            new[] { RecordWords.Kind(name), RecordWords.Kinds(name), RecordWords.KindForReaders(name) },
            words => words.Zh.Length == 0 || words.En.Length == 0
        );
        Assert.All(RowTypesOf(kind.Type), row => Assert.False(RecordWords.Row(row).IsEmpty));
        Assert.All(RecordForm.Of(kind.Type).Fields, field => Assert.False(RecordWords.Of(field.Owner, field.Property.Name).Label.IsEmpty));
        Assert.All(Languages.All, language => Assert.NotNull(RecordPlace.Of(blank, Links, language)));
        Assert.Equal(kind.Group == RecordGroup.None, AdminSection.Find(kind.Path) is null);
        Assert.True(File.Exists(Path.Combine(SeedFolder.Original, kind.SeedFile)));
        Assert.Equal(RecordJson.Write(blank), RecordJson.Write(RecordJson.Read(RecordJson.Write(blank), kind)));
        Assert.Equal(WithoutAnswers.Contains(kind.Type) ? 0 : 2, ApiOperations.All.Count(operation => operation.Entry == kind.Type));
        Assert.Equal(WithoutTable.Contains(kind.Type), OpenTables.Find(kind.Path.Replace('-', '_')) is null);
    }

    [Fact]
    public void Every_class_of_a_record_is_registered()
    {
        var classes = typeof(Record).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Record)) && !type.IsAbstract).ToHashSet();

        Assert.Equal(classes, RecordKinds.All.Select(kind => kind.Type).ToHashSet());
    }

    [Fact]
    public void No_two_types_share_a_name_a_seed_file_or_a_place_in_the_admin()
    {
        Assert.Equal(RecordKinds.All.Count, RecordKinds.All.DistinctBy(kind => kind.Name).Count());
        Assert.Equal(RecordKinds.All.Count, RecordKinds.All.DistinctBy(kind => kind.SeedFile).Count());
        Assert.Equal(RecordKinds.All.Count, RecordKinds.All.DistinctBy(kind => (kind.Group, kind.Rank)).Count());
    }

    [Fact]
    public async Task Wherever_a_type_was_forgotten_it_is_not_passed_over_in_silence()
    {
        var sample = new SampleRecord { Colour = new LocalizedText("红", "Red") };
        using var database = TestDatabase.Empty(TestDatabase.Sqlite);
        using var portal = new PortalServices(database);

        Assert.Throws<KeyNotFoundException>(() => RecordKinds.KindOf(sample));
        Assert.Throws<KeyNotFoundException>(() => RecordWords.Kind("sample"));
        Assert.Throws<KeyNotFoundException>(() => RecordWords.KindForReaders("sample"));
        Assert.Throws<KeyNotFoundException>(() => RecordWords.Row(typeof(SampleRow)));
        Assert.Throws<ArgumentException>(() => RecordWords.Of(typeof(SampleRecord), nameof(SampleRecord.Colour)));
        Assert.Throws<KeyNotFoundException>(() => RecordPlace.Of(sample, Links, Language.Zh));
        Assert.Throws<KeyNotFoundException>(() => RecordPlace.PageShowing(sample, Links, Language.Zh));
        await portal.InScopeAsync(services =>
        {
            Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<PortalDb>().Set<SampleRecord>().Any());
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task The_README_names_every_place_that_a_new_type_is_written_in()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));
        var list = readme[
            readme.IndexOf("**Add a record type.**", StringComparison.Ordinal)..readme.IndexOf(
                "And the migrations:",
                StringComparison.Ordinal
            )
        ];

        Assert.Equal(
            [
                "Records/",
                "Records/RecordKinds.cs",
                "Text/RecordWords.Kinds.cs",
                "Text/RecordWords.<Area>.cs",
                "Links/RecordPlace.cs",
                "OpenData/OpenTables.*.cs",
                "Api/ApiOperations.cs",
                "seed-data/<name>.json",
            ],
            Place().Matches(list).Select(place => place.Groups[1].Value)
        );
    }

    private static Record Blank(Type type) => (Record)Activator.CreateInstance(type)!; // Records have a public empty constructor.

    private static IEnumerable<Type> RowTypesOf(Type owner) =>
        // What these lists are.
        RowLists.Of(owner).Select(list => RowLists.RowTypeOf(list)!).SelectMany(row => RowTypesOf(row).Prepend(row));

    [GeneratedRegex(@"^\d\. .*?`([^`]+)`", RegexOptions.Multiline)]
    private static partial Regex Place();

    private sealed class SampleRecord : Record
    {
        public LocalizedText Colour { get; set; } = LocalizedText.Empty;

        public override LocalizedText DisplayName() => Colour;

        protected internal override Listing Listed() => Listing.ByName;
    }

    private sealed class SampleRow : Row
    {
        public override IEnumerable<LocalizedText?> DisplayName(IRowNames names) => [];
    }
}
