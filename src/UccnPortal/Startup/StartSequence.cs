using System.Globalization;
using Microsoft.Extensions.Options;
using UccnPortal.Accounts;
using UccnPortal.Links;
using UccnPortal.Publishing;

namespace UccnPortal.Startup;

internal static class StartSequence
{
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

    /// <summary>A new installation has no account; the operator creates the first one by the printed link.</summary>
    private static async Task SayWayInAsync(WebApplication app)
    {
        if (await app.Services.GetRequiredService<FirstAdministrator>().OpenAsync(CancellationToken.None) is not { } token)
            return;

        var path = new PortalLinks("").Admin.Invitation(token);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var address = app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.PublicBaseUrl;
            // Not to the log, which is kept and which other people read.
            Console.Error.WriteLine(
                "Nobody can sign in yet. Set up the first administrator within 24 "
                    + $"hours:{Environment.NewLine}{(address.Length > 0 ? address : app.Urls.FirstOrDefault() ?? "")}{path}"
            );
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
            throw new StartRefusedException(
                "This machine has no ICU data (libicu), or runs in invariant mode: Chinese dates and texts cannot be handled."
            );
        }
    }
}
