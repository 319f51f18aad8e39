using System.Globalization;
using UccnPortal.Publishing;

namespace UccnPortal.Startup;

internal static class StartSequence
{
    /// <summary>Everything that must be right before the first request: files, cultures, database, read model.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.CheckAssets();
        CheckCultures();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync();
        }

        await app.Services.GetRequiredService<Publication>().CurrentAsync();
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
