using System.Globalization;
using Microsoft.Extensions.Options;
using UccnPortal.Accounts;
using UccnPortal.Links;
using UccnPortal.Publishing;

namespace UccnPortal.Startup;

internal static class StartSequence
{
    /// <summary>Everything that must be right before the first request: files, cultures, database, read model.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.CheckAssets();
        CheckCultures();
        app.CheckProxies();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync();
        }

        await app.Services.GetRequiredService<Publication>().CurrentAsync();
        await SayWayInAsync(app);
    }

    /// <summary>A fresh installation has no account and no password: whoever reads what the server says makes the first one.</summary>
    private static async Task SayWayInAsync(WebApplication app)
    {
        if (await app.Services.GetRequiredService<FirstAdministrator>().OpenAsync(CancellationToken.None) is not { } token) return;

        var path = new PortalLinks("").Admin.Invitation(token);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var address = app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.PublicBaseUrl;
            // Not to the log: it is kept, and read by others than who stands at the server now.
            Console.Error.WriteLine($"Nobody can sign in yet. Set up the first administrator within 24 hours:{Environment.NewLine}{(address.Length > 0 ? address : app.Urls.FirstOrDefault() ?? "")}{path}");
        });
    }

    private static void CheckCultures()
    {
        try
        {
            _ = CultureInfo.GetCultureInfo("zh-Hans");
        }
        catch (CultureNotFoundException)
        {
            throw new StartRefusedException("This machine has no ICU data (libicu), or runs in invariant mode: Chinese dates and texts cannot be handled.");
        }
    }
}
