using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OtpNet;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

/// <summary>A staff member in a real browser, who has joined by a link, a password and an authenticator.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly Window _window;
    private int _loads;

    private Desk(Window window)
    {
        _window = window;
        Keyboard = new Keyboard(window.Page);
        Page.Request += (_, request) =>
        {
            if (request.IsNavigationRequest && request.Frame == Page.MainFrame && request.RedirectedFrom is null)
                _loads++;
        };
    }

    public IPage Page => _window.Page;
    public Keyboard Keyboard { get; }

    /// <summary>Errors in the window.</summary>
    public IEnumerable<string> Complaints => _window.Complaints;

    /// <summary>Pages loaded since the last look; a redirect belongs to the page it leads to.</summary>
    public int Loads()
    {
        var loads = _loads;
        _loads = 0;
        return loads;
    }

    /// <summary>Starts counting pages and keys.</summary>
    public void Begin()
    {
        Loads();
        Keyboard.Presses();
    }

    public ValueTask DisposeAsync() => _window.DisposeAsync();

    /// <summary>Joins by a colleague's link.</summary>
    public static async Task<Desk> JoinAsync(
        BrowserSite site,
        string name,
        Role role,
        Language language,
        int width = 1440,
        bool dark = false,
        bool javaScript = true
    )
    {
        var invitation = new Invitation
        {
            Kind = InvitationKind.Account,
            Role = role,
            For = name,
            By = "test",
        };
        var token = await site.App.Services.InScopeAsync(services =>
            services.GetRequiredService<Invitations>().AddAsync(invitation, CancellationToken.None)
        );
        var desk = new Desk(await site.OpenAsync(width, dark, javaScript));
        var page = desk.Page;
        await page.GotoAsync(AddressOf(token, language));
        await page.FillAsync("#name", name);
        await page.FillAsync("#password", Office.Passphrase);
        await page.FillAsync("#again", Office.Passphrase);
        await page.ClickAsync("main button.go");
        await page.FillAsync("#code", await CodeAsync(site, page));
        await page.ClickAsync("main button.go");
        await page.ClickAsync("main a.go");
        await page.WaitForURLAsync("**/admin");
        return desk;
    }

    /// <summary>Joins by a link, with the keyboard alone.</summary>
    public static async Task<Desk> JoinByKeyboardAsync(BrowserSite site, string token, string name, Language language, int width)
    {
        var desk = new Desk(await site.OpenAsync(width));
        var (page, keyboard) = (desk.Page, desk.Keyboard);
        await page.GotoAsync(AddressOf(token, language));
        await keyboard.WriteAsync(page.Locator("#name"), name);
        await keyboard.WriteAsync(page.Locator("#password"), Office.Passphrase);
        await keyboard.WriteAsync(page.Locator("#again"), Office.Passphrase);
        await keyboard.FollowAsync(page.Locator("main button.go"));
        await keyboard.WriteAsync(page.Locator("#code"), await CodeAsync(site, page));
        await keyboard.FollowAsync(page.Locator("main button.go"));
        await keyboard.FollowAsync(page.Locator("main a.go"));
        return desk;
    }

    private static string AddressOf(string token, Language language) => $"/admin/invitation?token={token}&lang={language.Code()}";

    private static async Task<string> CodeAsync(BrowserSite site, IPage page) =>
        new Totp(Base32Encoding.ToBytes(await page.Locator("#seed").InnerTextAsync())).ComputeTotp(site.App.Clock.GetUtcNow().UtcDateTime);
}
