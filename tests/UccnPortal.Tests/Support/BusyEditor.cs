using System.Net;
using AngleSharp.Html.Dom;
using UccnPortal.Data.History;
using UccnPortal.Records;

namespace UccnPortal.Tests.Support;

/// <summary>An editor who does everything with a record through the real forms and notes the confirmations.</summary>
/// <param name="own">The city that only this editor changes.</param>
/// <param name="binned">The city that only this editor withdraws and restores.</param>
internal sealed class BusyEditor(Office office, Office.Browser browser, string own, string binned, Acknowledged acknowledged)
{
    /// <summary>The city that all change at once.</summary>
    public const string Shared = "chengdu";

    private const string Origin = "https://localhost";

    /// <summary>Every kind of step once per round, in random order.</summary>
    public async Task WorkAsync(int rounds, int seed)
    {
        var random = new Random(seed);
        for (var round = 1; round <= rounds; round++)
        {
            var steps = Steps();
            random.Shuffle(steps);
            foreach (var (name, step) in steps)
            {
                try
                {
                    await step();
                }
                catch (Exception error)
                {
                    throw new InvalidOperationException($"Seed {seed}, round {round}, {own}, {name}: {error.Message}", error);
                }
            }
        }
    }

    public static string FormOf(string slug) => $"/admin/records/cities/{RecordId.For("city", slug)}";

    private (string Name, Func<Task> Take)[] Steps() =>
        [
            ("save a draft", () => ChangeAsync(own, "save")),
            ("publish", () => ChangeAsync(own, "publish")),
            ("publish what others change as well", () => ChangeAsync(Shared, "publish")),
            ("save on what she has changed meanwhile", SaveOnAnOldFormAsync),
            ("send a form twice", SendTwiceAsync),
            ("discard a draft", DiscardAsync),
            ("bring back a version", BringBackAsync),
            ("withdraw and restore", WithdrawAndRestoreAsync),
            ("look around", LookAroundAsync),
        ];

    private async Task ChangeAsync(string slug, string button)
    {
        await OpenAsync(FormOf(slug));
        var text = Text(button);
        await browser.PressAsync(button, Typed(button, text));
        await SettleAsync(slug, button, text);
    }

    private async Task SaveOnAnOldFormAsync()
    {
        await OpenAsync(FormOf(Shared));
        var text = Text("save");
        var (path, fields) = browser.TypeIn("save", Typed("save", text));
        await ChangeAsync(Shared, "publish");

        await browser.SendAsync(HttpMethod.Post, path, fields, ("Origin", Origin));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        await SettleAsync(Shared, "save", text);
    }

    private async Task SendTwiceAsync()
    {
        await OpenAsync(FormOf(own));
        var text = Text("publish");
        var (path, fields) = browser.TypeIn("publish", Typed("publish", text));
        await browser.SendAsync(HttpMethod.Post, path, fields, ("Origin", Origin));
        await SettleAsync(own, "publish", text);

        Assert.Equal(HttpStatusCode.Redirect, await browser.AgainAsync(path, fields));
    }

    private async Task DiscardAsync()
    {
        await ChangeAsync(own, "save");
        await OpenAsync($"{FormOf(own)}/deletion");

        await browser.PressAsync("discard");

        Assert.Equal((HttpStatusCode.OK, FormOf(own)), (browser.Status, browser.Path));
        acknowledged.Add(own, "discard-draft", null);
    }

    private async Task BringBackAsync()
    {
        await ChangeAsync(own, "save");
        await OpenAsync($"{FormOf(own)}/history");

        await browser.PostToAsync("/history", ("number", "1"));

        Assert.Equal((HttpStatusCode.OK, FormOf(own)), (browser.Status, browser.Path));
        acknowledged.Add(own, "restore", RevisionKind.Restored);
    }

    private async Task WithdrawAndRestoreAsync()
    {
        await OpenAsync($"{FormOf(binned)}/deletion");
        await browser.PressAsync("withdraw", ("reason", "InError"), ("note", "试撤下"));
        Assert.Equal((HttpStatusCode.OK, "/admin/records/cities"), (browser.Status, browser.Path));
        acknowledged.Add(binned, "withdraw", RevisionKind.Withdrawn);
        ASecondPasses();

        await OpenAsync("/admin/bin");
        var hidden = browser.Page.QuerySelectorAll($"#r{RecordId.For("city", binned)} input[type=hidden]").OfType<IHtmlInputElement>();
        var fields = hidden.Select(input => KeyValuePair.Create(input.Name ?? "", input.Value)).ToList();
        await browser.SendAsync(HttpMethod.Post, "/admin/bin", fields, ("Origin", Origin));
        Assert.Equal((HttpStatusCode.OK, FormOf(binned)), (browser.Status, browser.Path));
        acknowledged.Add(binned, "restore", RevisionKind.Restored);
        await ChangeAsync(binned, "publish");
    }

    private async Task LookAroundAsync()
    {
        foreach (var path in new[] { "/admin", "/admin/records/cities", $"{FormOf(Shared)}/history", "/admin/bin" })
            await OpenAsync(path);
        await OpenAsync(FormOf(own));
        var text = Text("save");
        await browser.PressAsync("preview", Typed("save", text));
        Assert.Equal((HttpStatusCode.OK, $"{FormOf(own)}/preview"), (browser.Status, browser.Path));
        acknowledged.Add(own, "save", RevisionKind.Saved, text);
    }

    private async Task OpenAsync(string path)
    {
        await browser.GetAsync(path);
        Assert.Equal((path, HttpStatusCode.OK, path), (path, browser.Status, browser.Path));
    }

    /// <summary>Keeps her own text at every conflict, and notes what was finally saved.</summary>
    private async Task SettleAsync(string slug, string button, LocalizedText text)
    {
        while (browser.Status == HttpStatusCode.Conflict)
        {
            Assert.Equal(Shared, slug);
            acknowledged.AddConflict();
            var choices = browser.Page.QuerySelectorAll("#conflict input[type=radio]").OfType<IHtmlInputElement>();
            await browser.PressAsync(button, [.. choices.Select(choice => choice.Name ?? "").Distinct().Select(name => (name, "mine"))]);
        }

        var said = browser.Message();
        Assert.Equal((HttpStatusCode.OK, FormOf(slug), ""), (browser.Status, browser.Path, string.Join(", ", browser.Anchors())));
        Assert.StartsWith(button == "publish" ? "已发布。" : "草稿已保存", said, StringComparison.Ordinal);
        if (button == "publish")
            acknowledged.Add(slug, "publish", RevisionKind.Published, text);
        else
            acknowledged.Add(slug, "save", RevisionKind.Saved, text);
        if (button == "publish")
            ASecondPasses();
    }

    /// <summary>Waits until readers see what was published.</summary>
    private void ASecondPasses() => office.App.Clock.Advance(TimeSpan.FromSeconds(1));

    private LocalizedText Text(string button) =>
        button == "publish" ? Acknowledged.Public(acknowledged.NextNumber()) : Acknowledged.Draft(acknowledged.NextNumber());

    private static (string Name, string Value)[] Typed(string button, LocalizedText office) =>
        [
            ("office.zh", office.Zh),
            ("office.en", office.En),
            .. button == "publish" ? [("publicNote.zh", "更新联络机构")] : Array.Empty<(string, string)>(),
        ];
}
