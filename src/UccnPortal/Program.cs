using Microsoft.Extensions.Options;
using UccnPortal.Areas.Admin;
using UccnPortal.Areas.Embeds;
using UccnPortal.Commands;
using UccnPortal.Data;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Rehearsing;
using UccnPortal.Startup;

var builder = WebApplication.CreateBuilder(args);
builder.UseRepositoryAssets();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    // Allows a page of Chinese pasted into the search.
    kestrel.Limits.MaxRequestLineSize = 64 << 10;
});
builder.AddPortalLogging();
builder.AddPortalData();
builder.AddPortalPages();
builder.AddPortalAdmin();
builder.AddPortalProxies();
builder.AddPortalLimits();

var app = builder.Build();
if (PortalCommands.IsCommand(args))
    return await PortalCommands.RunAsync(app, args);

var prepared = Task.Run(app.PrepareAsync); // Reads the published content while the endpoints are built.
var options = app.Services.GetRequiredService<IOptions<PortalOptions>>().Value;

app.LeaveAuthenticationToAdmin();
app.UsePortalProxies();
var saysHsts = !app.Environment.IsDevelopment();
if (saysHsts)
    app.UseHsts(); // Before the cache, because cached responses are shared by http and https.
app.UseMiddleware<PageCache>();
app.UsePortalRequestLogging();
app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error/500", StatusCodeSelector = StatusOf });
if (saysHsts)
    app.UseHsts(); // Again, because the exception handler clears all headers before it renders the error page.
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseMiddleware<CanonicalPaths>();
app.UseMiddleware<Previews>();
app.UseRouting();
app.UseMiddleware<SecurityHeaders>(options.EmbedAncestors);
app.Use(next => context => Refusals.BusyAsync(context, next));
app.Services.GetRequiredService<UnclearQuestions>().Stand(app);
app.Services.GetRequiredService<ReportLimits>().Stand(app);
app.UseRateLimiter();
app.UsePortalAdmin(options.AllowInsecureLan);

app.MapStaticAssets().WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
app.MapRazorPages().WithStaticAssets();
app.MapEmbedEndpoints();
app.MapPortalEndpoints();
app.MapAdminEndpoints();

try
{
    await prepared;
}
catch (Exception error) when (StartFailures.ReasonFor(error, options) is { } reason)
{
    app.Logger.LogCritical("{Reason}", reason);
    await Console.Error.WriteLineAsync(reason);
    return 1;
}

await app.RunAsync();
return 0;

static int StatusOf(Exception error) =>
    WriteFailures.Of(error) switch
    {
        WriteFailure.DiskFull => StatusCodes.Status507InsufficientStorage,
        WriteFailure.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
