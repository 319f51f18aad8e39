namespace UccnPortal.Startup;

internal static class AssetSetup
{
    /// <summary>
    /// wwwroot stands at the repository's top. From the build output it is known through a manifest, which the host reads
    /// in Development only unless told; a published program has no such manifest and needs none.
    /// </summary>
    public static void UseRepositoryAssets(this WebApplicationBuilder builder)
    {
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, "UccnPortal.staticwebassets.runtime.json"))) builder.WebHost.UseStaticWebAssets();
    }

    /// <summary>Without the files every asset would answer 200 with an empty body, and nobody would be told.</summary>
    public static void CheckAssets(this WebApplication app)
    {
        if (!app.Environment.WebRootFileProvider.GetFileInfo("css/site.css").Exists)
            throw new StartRefusedException($"wwwroot/css/site.css is not found from {app.Environment.ContentRootPath}: start the program from its own folder, or pass --contentRoot.");
    }
}
