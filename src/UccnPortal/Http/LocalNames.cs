namespace UccnPortal.Http;

/// <summary>The names by which a browser reaches its own machine, as a host is named in a request.</summary>
public static class LocalNames
{
    public static bool Contains(string host) => host is "127.0.0.1" or "[::1]" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
