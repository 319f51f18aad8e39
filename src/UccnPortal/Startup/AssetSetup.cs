namespace UccnPortal.Startup;

internal static class AssetSetup
{
    /// <summary>Finds wwwroot by the build's manifest, which the host reads only in Development unless told.</summary>
    public static void UseRepositoryAssets(this WebApplicationBuilder builder)
    {
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, "UccnPortal.staticwebassets.runtime.json")))
            builder.WebHost.UseStaticWebAssets();
    }

    /// <summary>Without the files every asset would return 200 with an empty body, and nobody would notice.</summary>
    public static void CheckAssets(this WebApplication app)
    {
        if (!app.Environment.WebRootFileProvider.GetFileInfo("css/site.css").Exists)
        {
            throw new StartRefusedException(
                $"wwwroot/css/site.css is not found from {app.Environment.ContentRootPath}: "
                    + "start the program from its own folder, or pass --contentRoot."
            );
        }
    }
}
