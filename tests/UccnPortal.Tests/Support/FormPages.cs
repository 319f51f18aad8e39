using UccnPortal.Data.Accounts;

namespace UccnPortal.Tests.Support;

/// <summary>Reads what the form of a record shows.</summary>
internal static class FormPages
{
    public static async Task<Office.Browser> EditorAsync(this Office office) => (await office.JoinAsync("李娜", Role.Editor)).Browser;

    public static string Message(this Office.Browser browser) =>
        (browser.Page.QuerySelector("main .said") ?? browser.Page.QuerySelector("main"))?.TextContent.Trim() ?? "";

    public static List<string> Chips(this Office.Browser browser) =>
        [.. browser.Page.QuerySelectorAll(".ribbon .st").Select(chip => chip.TextContent.Trim())];

    public static string? Value(this Office.Browser browser, string id) =>
        browser.Page.GetElementById(id) is { } control
            ? control.LocalName == "textarea"
                ? control.TextContent
                : control.LocalName == "select"
                    ? control.QuerySelector("option[selected]")?.GetAttribute("value")
                    : control.GetAttribute("value")
            : null;

    public static List<string> Rows(this Office.Browser browser, string list) =>
        [
            .. browser
                .Page.QuerySelectorAll("input[type=hidden]")
                .Where(input => input.GetAttribute("name") == list)
                .Select(input => input.GetAttribute("value") ?? "")
                .Where(key => key.Length > 0),
        ];

    /// <summary>The texts on the page that a screen reader announces with a field.</summary>
    public static List<string> Describing(this Office.Browser browser, string id) =>
        [
            .. (browser.Page.GetElementById(id)?.GetAttribute("aria-describedby") ?? "")
                .Split(' ')
                .Where(other => browser.Page.GetElementById(other) is not null),
        ];

    /// <summary>The fields that the summary of problems leads to.</summary>
    public static List<string> Anchors(this Office.Browser browser) =>
        [.. browser.Page.QuerySelectorAll("#problems a").Select(link => Uri.UnescapeDataString((link.GetAttribute("href") ?? "")[1..]))];
}
