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
    kestrel.Limits.MaxRequestLineSize = 64 << 10; // Whoever pastes a page of Chinese into the search gets an answer, not a refusal.
});
builder.AddPortalLogging();
builder.AddPortalData();
builder.AddPortalPages();
builder.AddPortalAdmin();
builder.AddPortalProxies();
builder.AddPortalLimits();

var app = builder.Build();
if (PortalCommands.IsCommand(args)) return await PortalCommands.RunAsync(app, args);

var prepared = Task.Run(app.PrepareAsync); // What is published is read while the addresses are made.
var options = app.Services.GetRequiredService<IOptions<PortalOptions>>().Value;

app.LeaveAuthenticationToAdmin();
app.UsePortalProxies();
var saysHsts = !app.Environment.IsDevelopment();
if (saysHsts) app.UseHsts(); // Before the cache: an answer is the same for all, the way it takes is not.
app.UseMiddleware<PageCache>();
app.UsePortalRequestLogging();
app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error/500", StatusCodeSelector = StatusOf });
if (saysHsts) app.UseHsts(); // Again: the exception handler clears all headers before the page that says the error.
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseMiddleware<CanonicalPaths>();
app.UseMiddleware<Previews>();
app.UseRouting();
app.UseMiddleware<SecurityHeaders>(options.EmbedAncestors);
app.Use(next => context => Refusals.BusyAsync(context, next));
app.Services.GetRequiredService<UnclearQuestions>().Stand(app);
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
catch (Exception error) when (StartFailures.Say(error, options) is { } reason)
{
    app.Logger.LogCritical("{Reason}", reason);
    await Console.Error.WriteLineAsync(reason);
    return 1;
}

await app.RunAsync();
return 0;

static int StatusOf(Exception error) => WriteFailures.Of(error) switch
{
    WriteFailure.DiskFull => StatusCodes.Status507InsufficientStorage,
    WriteFailure.Unavailable => StatusCodes.Status503ServiceUnavailable,
    _ => StatusCodes.Status500InternalServerError,
};
