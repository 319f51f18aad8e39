using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using UccnPortal.Startup;

namespace UccnPortal.Tests.Support;

/// <summary>The portal's own data services on a test's database, without a web server.</summary>
public sealed class PortalServices : IDisposable
{
    private readonly WebApplication _app;

    public PortalServices(TestDatabase database, params (string Name, string Value)[] settings)
    {
        Database = database;
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = Repository.WebProject }
        );
        builder.Configuration.AddInMemoryCollection(database.Settings);
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value));
        builder.Logging.ClearProviders();
        builder.AddPortalData();
        builder.Services.AddSingleton<TimeProvider>(Clock);
        _app = builder.Build();
    }

    public TestDatabase Database { get; }
    public FakeTimeProvider Clock { get; } = new(PortalApp.Today);
    public IServiceProvider Services => _app.Services;

    public Task InScopeAsync(Func<IServiceProvider, Task> act) => Services.InScopeAsync(act);

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act) => Services.InScopeAsync(act);

    public void Dispose() => ((IDisposable)_app).Dispose();
}
