using System.Collections.Concurrent;
using UccnPortal.Publishing;

namespace UccnPortal.Tests.Support;

/// <summary>The network as seeded, read once from each database: it cannot be changed, so all tests share it.</summary>
internal static class SeededNetworks
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<PublishedNetwork>>> Networks = [];

    public static Task<PublishedNetwork> OfAsync(string provider) =>
        Networks.GetOrAdd(provider, name => new Lazy<Task<PublishedNetwork>>(() => LoadAsync(name))).Value;

    private static async Task<PublishedNetwork> LoadAsync(string provider)
    {
        using var database = TestDatabase.Seeded(provider);
        using var portal = new PortalServices(database);
        return await portal.Services.NetworkAsync();
    }
}
