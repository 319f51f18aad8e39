using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace UccnPortal.Tests.Support;

/// <summary>
/// The whole portal on a seeded database of its own, answering real HTTP. Nothing is replaced but the clock; tests may add
/// instruments (<c>With</c>) and settings before the first request.
/// </summary>
public class PortalApp : WebApplicationFactory<Program>
{
    /// <summary>The day of the tests' clock: in the year for which the control totals name 405 known members.</summary>
    public static readonly DateTimeOffset Today = new(2026, 11, 22, 4, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;
    private readonly string _environment;
    private readonly List<Action<IServiceCollection>> _services = [];

    public PortalApp()
        : this(TestDatabase.Seeded(TestDatabase.Sqlite)) { }

    private PortalApp(TestDatabase database, string environment = "Production")
    {
        _database = database;
        _environment = environment;
        ClientOptions.AllowAutoRedirect = false;
        ClientOptions.HandleCookies = false;
    }

    public static PortalApp On(TestDatabase database, string environment = "Production") => new(database, environment);

    public FakeTimeProvider Clock { get; } = new(Today);
    public TestDatabase Database => _database;

    /// <summary>Advances the clock without the background work that runs every few seconds.</summary>
    public void Leap(TimeSpan time) => Clock.AdjustTime(Clock.GetUtcNow() + time);

    public PortalApp With(string setting, string value)
    {
        _database.Settings[setting] = value;
        return this;
    }

    public PortalApp With(Action<IServiceCollection> services)
    {
        _services.Add(services);
        return this;
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> act) => Services.InScopeAsync(act);

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act) => Services.InScopeAsync(act);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        // Production skips this validation at start, because the tests do it.
        builder.UseDefaultServiceProvider(provider => provider.ValidateScopes = provider.ValidateOnBuild = true);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.UseSetting("Portal:NightlyBackup", "false"); // Unless a test asks for it.
        builder.UseSetting("Portal:StopDelaySeconds", "0");
        foreach (var (name, value) in _database.Settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            foreach (var add in _services)
                add(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _database.Dispose();
    }
}

/// <summary>The portal on a real socket: for browsers, and for addresses that a test server would normalize.</summary>
public sealed class KestrelApp : PortalApp
{
    public KestrelApp()
    {
        UseKestrel(0);
        StartServer();
        Address = new Uri(ClientOptions.BaseAddress.ToString().Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
    }

    public Uri Address { get; }
}
