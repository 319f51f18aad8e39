using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Embeds;

public sealed class BuilderTests(PortalApp app) : IClassFixture<PortalApp>
{
    public static TheoryData<string> Asked =>
        new()
        {
            "",
            "?field=design",
            "?what=network&lang=bi&country=france&limit=200",
            "?what=map&lang=en&as_of=2021",
            "?what=cities%2Flyon",
            "?what=fields%2Fdesign&theme=dark",
            "?what=figures%2Fgrowth",
            "?what=timetable&lang=en",
            "?what=steering-group&density=compact",
            "?columns=year&columns=name_en&field=&year_from=&as_of=",
            "?autoheight=0&accent=0a6488&heading=0",
        };

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task The_snippet_is_the_frame_that_the_previews_show_under_its_own_name_and_at_its_own_height(string query)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/zh/embed" + query);

        var frame = Html.Parse(Code(page, "code")).QuerySelector("iframe")!; // Asserted by what follows.
        var source = frame.GetAttribute("src")![Site.Origin.Length..]; // Every snippet has one.
        Assert.Equal([source, source, source], page.QuerySelectorAll(".frames iframe").Select(preview => preview.GetAttribute("src")));
        Assert.Equal(["320", "480", "768"], page.QuerySelectorAll(".frames iframe").Select(preview => preview.GetAttribute("width")));
        Assert.Equal(frame.GetAttribute("title"), page.QuerySelector("#frame-title")?.TextContent);
        Assert.StartsWith(frame.GetAttribute("height"), page.QuerySelector("#frame-height")?.TextContent, StringComparison.Ordinal);
        Assert.Equal((await client.DocumentAsync(source)).Title, frame.GetAttribute("title"));
        Assert.Null((await client.DocumentAsync(source)).QuerySelector(".notes"));
        Assert.Contains("sandbox=", Code(page, "code"), StringComparison.Ordinal);
        Assert.DoesNotContain("sandbox", Code(page, "code-open"), StringComparison.Ordinal);
        Assert.Equal(
            query.Contains("autoheight=0", StringComparison.Ordinal),
            !Code(page, "code").Contains("<script", StringComparison.Ordinal)
        );
        var fallback = Html.Parse(Code(page, "code")).QuerySelector("p a")?.GetAttribute("href");
        using var whole = await client.GetAsync(fallback![Site.Origin.Length..]); // Every snippet has one.
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task What_was_chosen_stays_chosen_in_the_form_and_sends_the_same_again(string query)
    {
        using var client = app.CreateClient();
        var page = await client.DocumentAsync("/en/embed" + query);
        var form = (IHtmlFormElement)page.QuerySelector("#build")!; // Every builder has one.

        var sent = form.Elements.SelectMany(element =>
            element switch
            {
                IHtmlSelectElement select => [(select.Name, select.Value)],
                IHtmlInputElement { Type: "checkbox" } box => box.IsChecked ? [(box.Name, box.Value)] : [],
                IHtmlInputElement input => [(input.Name, input.Value)],
                _ => Array.Empty<(string?, string?)>(),
            }
        );
        var again = await client.DocumentAsync(
            "/en/embed?" + string.Join('&', sent.Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2 ?? "")}"))
        );

        Assert.Equal("get", form.Method, ignoreCase: true);
        Assert.All(
            form.QuerySelectorAll("select, input"),
            field => Assert.NotNull(field.Id is { Length: > 0 } id ? form.QuerySelector($"label[for='{id}']") : field.Closest("label"))
        );
        Assert.Equal(Code(page, "code"), Code(again, "code"));
    }

    [Fact]
    public async Task The_plain_table_has_the_rows_of_the_frame_with_inline_styles_and_nothing_an_editor_would_strip()
    {
        using var client = app.CreateClient();
        foreach (
            var query in new[]
            {
                "?field=gastronomy",
                "?what=network&limit=7",
                "?what=figures%2Fcountries",
                "?what=timetable",
                "?what=steering-group",
            }
        )
        {
            var code = Code(await client.DocumentAsync("/zh/embed" + query), "code-html");
            var table = Html.Parse(code);

            Assert.NotEmpty(table.QuerySelectorAll("tbody tr"));
            Assert.All(
                table.Body!.QuerySelectorAll("table, th, td, p, a"),
                element => Assert.False(string.IsNullOrEmpty(element.GetAttribute("style")))
            ); // Parsing makes a body.
            Assert.DoesNotContain("class=", code, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", code, StringComparison.Ordinal);
            Assert.DoesNotContain(" id=", code, StringComparison.Ordinal);
            Assert.Contains("2026", code, StringComparison.Ordinal);
            Assert.Contains("非联合国教科文组织官方网站", code, StringComparison.Ordinal);
        }

        var frame = await client.DocumentAsync("/embed/v1/zh/cities?field=gastronomy");
        var cities = Html.Parse(Code(await client.DocumentAsync("/zh/embed?field=gastronomy"), "code-html"));
        Assert.Equal(
            frame.QuerySelectorAll("#cities .nm a").Select(name => name.TextContent),
            cities.QuerySelectorAll("tbody tr td:first-child").Select(cell => cell.TextContent)
        );
    }

    [Theory]
    [InlineData("?what=nonsense", "what=nonsense")]
    [InlineData("?what=cities%2Fatlantis", "what=cities/atlantis")]
    [InlineData("?lang=fr", "lang=fr")]
    [InlineData("?accent=777777", "accent=777777")]
    [InlineData("?field=chess", "field=chess")]
    public async Task What_cannot_be_taken_is_said(string query, string words)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/zh/embed" + query);

        Assert.Contains(words, page.QuerySelector(".notes")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("/embed/v1/zh/cities\"", Code(page, "code"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?what=network", true)]
    [InlineData("?what=network&field=film", false)]
    [InlineData("", false)]
    public async Task A_frame_of_many_rows_is_warned_of(string query, bool isWarned)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync("/zh/embed" + query);

        Assert.Equal(isWarned, page.QuerySelector("#many") is not null);
    }

    [Fact]
    public async Task A_picture_is_offered_of_a_figure_where_a_font_is_installed()
    {
        using var without = new PortalApp().With("Portal:FontFile", "/nowhere/font.otf");
        using var client = app.CreateClient();
        using var fontless = without.CreateClient();

        Assert.NotNull(
            (await client.DocumentAsync("/zh/embed?what=figures%2Fgrowth")).QuerySelector("#files a[href='/zh/figures/growth.png']")
        );
        Assert.Null((await client.DocumentAsync("/zh/embed")).QuerySelector("#files a[href*='.png']"));
        Assert.Null((await fontless.DocumentAsync("/zh/embed?what=figures%2Fgrowth")).QuerySelector("#files a[href*='.png']"));
    }

    [Fact]
    public async Task The_pinned_script_is_the_script_and_its_integrity_is_that_of_its_bytes()
    {
        using var client = app.CreateClient();
        // Asserted by what follows.
        var script = Html.Parse(Code(await client.DocumentAsync("/zh/embed"), "code-script")).QuerySelector("script")!;

        using var pinned = await client.GetAsync(script.GetAttribute("src")![Site.Origin.Length..]); // A pinned script has one.
        using var live = await client.GetAsync("/embed/v1.js");
        using var other = await client.GetAsync("/embed/v1.0123456789abcdef.js");
        var bytes = await pinned.Content.ReadAsByteArrayAsync();

        Assert.Equal($"sha384-{Convert.ToBase64String(SHA384.HashData(bytes))}", script.GetAttribute("integrity"));
        Assert.Equal(await live.Content.ReadAsByteArrayAsync(), bytes);
        Assert.Equal("public, max-age=31536000, immutable", pinned.Header("Cache-Control"));
        Assert.Equal("public, max-age=3600, stale-while-revalidate=86400", live.Header("Cache-Control"));
        Assert.All(
            [pinned, live],
            answer =>
                Assert.Equal(
                    ("*", "cross-origin"),
                    (answer.Header("Access-Control-Allow-Origin"), answer.Header("Cross-Origin-Resource-Policy"))
                )
        );
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static string Code(IHtmlDocument page, string id) =>
        page.QuerySelector($"textarea#{id}[readonly]")?.TextContent ?? throw new InvalidOperationException($"There is no {id}.");
}
