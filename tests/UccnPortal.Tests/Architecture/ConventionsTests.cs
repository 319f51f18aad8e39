using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Records;
using UccnPortal.Tests.Support;
using UccnPortal.Text;

namespace UccnPortal.Tests.Architecture;

/// <summary>Project rules that the compiler does not check. Each rule is also tested with code that breaks it.</summary>
public sealed partial class ConventionsTests
{
    private static readonly string[] TopLevel = ["UccnPortal.sln", "src", "tests", "seed-data", "wwwroot", "README.md"];

    [GeneratedRegex(@"\b(?:href|src|action|formaction|data|poster)\s*=\s*[""']/", RegexOptions.IgnoreCase)]
    private static partial Regex LiteralPath();

    [GeneratedRegex(@"\basp-(?:page|route|area|controller|action)\b")]
    private static partial Regex RouteTagHelper();

    [GeneratedRegex(@"(?:Helper|Helpers|Util|Utils|Utility|Utilities|Manager|Service|Services|Common|Misc)$")]
    private static partial Regex VagueName();

    [GeneratedRegex(@"\bExecute(?:Update|Delete|Sql\w*)(?:Async)?\b")]
    private static partial Regex WriteWithoutTracking();

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b")]
    private static partial Regex ClockOfTheMachine();

    [Fact]
    public void The_web_project_has_no_wwwroot_of_its_own()
    {
        Assert.False(Directory.Exists(Path.Combine(Repository.WebProject, "wwwroot")));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "wwwroot", "css", "site.css")));
    }

    [Fact]
    public void The_top_of_the_repository_holds_only_what_the_customer_named()
    {
        var names = Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!); // Entries have names.

        Assert.Empty(StrangersAtTheTop(names));
    }

    [Theory]
    [InlineData("global.json")]
    [InlineData("LICENSE")]
    [InlineData("docs")]
    public void A_stranger_at_the_top_is_caught(string name)
    {
        Assert.Equal([name], StrangersAtTheTop([name, "src", ".git", ".editorconfig"]));
    }

    [Fact]
    public void No_type_and_no_folder_has_a_name_that_says_nothing()
    {
        var types = typeof(Program)
            .Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("UccnPortal", StringComparison.Ordinal) == true)
            .Select(type => type.Name);
        var folders = Repository.WebSources("").Select(path => Path.GetFileName(Path.GetDirectoryName(path)!)!); // A file lies in a folder.

        Assert.Empty(types.Concat(folders).Where(name => VagueName().IsMatch(name)).Distinct());
    }

    [Theory]
    [InlineData("CityHelper")]
    [InlineData("Utils")]
    [InlineData("PageManager")]
    [InlineData("Common")]
    public void A_name_that_says_nothing_is_caught(string name)
    {
        Assert.Matches(VagueName(), name);
    }

    [Fact]
    public void Every_seed_file_belongs_to_a_record_type()
    {
        var files = Directory
            .EnumerateFiles(SeedFolder.Original)
            .Select(path => Path.GetFileName(path)!)
            .Where(name => name is not "README.md" and not "LICENSE"); // Files have names.

        Assert.Empty(files.Except(RecordKinds.All.Select(kind => kind.SeedFile)));
    }

    [Fact]
    public void Every_word_of_the_interface_has_both_languages()
    {
        var areas = typeof(UiText).GetNestedTypes().Append(typeof(StateWords)).ToList();

        Assert.True(areas.Count >= 4);
        Assert.Empty(areas.SelectMany(WordsThatLackALanguage));
        Assert.Equal(
            ["HalfSpoken.OnlyChinese", "HalfSpoken.OnlyEnglish", "HalfSpoken.OneBlank"],
            WordsThatLackALanguage(typeof(HalfSpoken))
        );
    }

    [Fact]
    public void No_page_writes_a_path_by_hand()
    {
        var pages = Repository.WebSources(".cshtml").ToList();

        var violations = pages.SelectMany(path =>
            File.ReadLines(path).Where(WritesAPath).Select(line => $"{Repository.Relative(path)}: {line.Trim()}")
        );

        Assert.NotEmpty(pages);
        Assert.Empty(violations);
    }

    [Theory]
    [InlineData("<a href=\"/zh/cities\">", true)]
    [InlineData("<form action='/zh'>", true)]
    [InlineData("<img src = \"/x.png\">", true)]
    [InlineData("<a asp-page=\"/Cities/Details\">", true)]
    [InlineData("<a href=\"@links.Home(language)\">", false)]
    [InlineData("<link href=\"~/css/site.css\">", false)]
    [InlineData("<a href=\"#main\">", false)]
    [InlineData("<a href=\"https://beian.miit.gov.cn/\">", false)]
    public void A_path_written_by_hand_is_caught(string line, bool isCaught)
    {
        Assert.Equal(isCaught, WritesAPath(line));
    }

    [Fact]
    public void Nobody_writes_past_the_history_guard_but_the_places_that_must()
    {
        var files = Repository
            .WebSources(".cs")
            .Where(path => File.ReadLines(path).Any(line => WriteWithoutTracking().IsMatch(line)))
            .Select(Repository.Relative);

        // Accounts, reviews, suggestions, readers' reports and the content version have no history. Drafts of withdrawn records and old
        // refusals may be removed. Turns and the start take PostgreSQL's lock, and the start removes a stale lock of EF.
        // EarlierMigrations converts data.
        Assert.Equal(
            [
                "Data/EarlierMigrations.cs",
                "Data/History/AuditLog.cs",
                "Data/Turns.cs",
                "Editing/ReaderReports.cs",
                "Editing/RecordWriter.cs",
                "Editing/Reviews.cs",
                "Editing/Suggestions.cs",
                "Startup/DatabaseStart.cs",
            ],
            files.Where(file => !file.StartsWith("Accounts/", StringComparison.Ordinal))
        );
        Assert.Matches(WriteWithoutTracking(), "await db.Revisions.ExecuteDeleteAsync();");
        Assert.Equal(
            2,
            File.ReadLines(Path.Combine(Repository.WebProject, "Editing", "RecordWriter.cs"))
                .Count(line => WriteWithoutTracking().IsMatch(line))
        );
    }

    [Fact]
    public void Nobody_asks_the_machine_for_the_time_but_the_wait_for_the_start_lock()
    {
        var files = Repository
            .WebSources(".cs")
            .Where(path => File.ReadLines(path).Any(line => ClockOfTheMachine().IsMatch(line)))
            .Select(Repository.Relative);

        Assert.Equal(["Startup/DatabaseStart.cs"], files);
        Assert.Matches(ClockOfTheMachine(), "var now = DateTime.Now;");
    }

    [Fact]
    public void Nothing_is_loaded_from_another_host_by_a_page_or_a_style_sheet()
    {
        var files = Repository
            .WebSources(".cshtml")
            .Concat(
                Directory
                    .EnumerateFiles(Path.Combine(Repository.Root, "wwwroot"), "*.*", SearchOption.AllDirectories)
                    .Where(path =>
                        path.EndsWith(".css", StringComparison.Ordinal)
                        || path.EndsWith(".js", StringComparison.Ordinal)
                        || path.EndsWith(".svg", StringComparison.Ordinal)
                    )
            );

        Assert.DoesNotContain(files, path => LoadsFromElsewhere(File.ReadAllText(path)));
        Assert.True(LoadsFromElsewhere("""<script src="https://cdn.example/x.js">"""));
        Assert.True(LoadsFromElsewhere("""@import url(//fonts.example/a.css);"""));
        Assert.True(LoadsFromElsewhere("""background: url("https://x.example/y.png")"""));
        Assert.False(LoadsFromElsewhere("""<a href="https://whc.unesco.org/">"""));
        Assert.False(LoadsFromElsewhere("""<svg xmlns="http://www.w3.org/2000/svg">"""));
    }

    [Fact]
    public void No_line_is_longer_than_140_columns()
    {
        var files = Repository.WebSources(".cs").Concat(Repository.WebSources(".cshtml")).Concat(Repository.TestSources()).ToList();

        Assert.Contains(files, path => path.EndsWith(".cshtml", StringComparison.Ordinal));
        Assert.Contains(files, path => path.EndsWith("ConventionsTests.cs", StringComparison.Ordinal));
        Assert.Empty(files.SelectMany(path => LongLines(File.ReadLines(path)).Select(line => $"{Path.GetFileName(path)}: {line}")));
        Assert.Equal([2], LongLines(["", new string('x', 141), new string('城', 140)]));
    }

    [Fact]
    public void A_page_reads_a_request_through_its_handlers_parameters()
    {
        Assert.Empty(typeof(Program).Assembly.GetTypes().SelectMany(BoundProperties));
        Assert.Equal(["ReadIntoAProperty.Name", "ReadIntoAProperty.Query"], BoundProperties(typeof(ReadIntoAProperty)));
    }

    private static IEnumerable<string> StrangersAtTheTop(IEnumerable<string> names) =>
        names.Where(name => !name.StartsWith('.') && !TopLevel.Contains(name));

    private static IEnumerable<int> LongLines(IEnumerable<string> lines) =>
        lines.Index().Where(line => line.Item.Length > 140).Select(line => line.Index + 1);

    private static bool WritesAPath(string line) => LiteralPath().IsMatch(line) || RouteTagHelper().IsMatch(line);

    private static bool LoadsFromElsewhere(string source) => ElsewhereLoaded().IsMatch(source);

    [GeneratedRegex(
        @"(?:\bsrc(?:set)?\s*=\s*[""']|url\(\s*[""']?|@import\s+[""'])(?:https?:)?//"
            + @"|<link[^>]+rel=""(?:stylesheet|preload|icon|manifest)""[^>]+href=""(?:https?:)?//",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ElsewhereLoaded();

    private static IEnumerable<string> WordsThatLackALanguage(Type area) =>
        area.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(LocalizedText))
            .Where(field =>
                field.GetValue(null) is not LocalizedText text || string.IsNullOrWhiteSpace(text.Zh) || string.IsNullOrWhiteSpace(text.En)
            )
            .Select(field => $"{area.Name}.{field.Name}");

    /// <summary>PageParts keeps MVC from binding properties, so they would stay empty.</summary>
    private static IEnumerable<string> BoundProperties(Type type) =>
        !type.IsAssignableTo(typeof(PageModel))
            ? []
            : type.GetProperties()
                .Where(property =>
                    type.IsDefined(typeof(BindPropertiesAttribute))
                    || property.GetCustomAttributes().Any(attribute => attribute is BindPropertyAttribute or IBindingSourceMetadata)
                )
                .Select(property => $"{type.Name}.{property.Name}");

    private sealed class ReadIntoAProperty : PageModel
    {
        [BindProperty]
        public string Name { get; set; } = "";

        [FromQuery]
        public string Query { get; set; } = "";

        public string Shown { get; set; } = "";
    }

    private static class HalfSpoken
    {
        public static readonly LocalizedText Whole = new("城市", "Cities");
        public static readonly LocalizedText OnlyChinese = new("城市", "");
        public static readonly LocalizedText OnlyEnglish = new("", "Cities");
        public static readonly LocalizedText OneBlank = new("城市", " ");
    }
}
