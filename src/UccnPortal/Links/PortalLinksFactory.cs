namespace UccnPortal.Links;

/// <summary>Gives the links under the configured public address, or under the address of the request where none is configured.</summary>
public sealed class PortalLinksFactory(string publicBaseUrl)
{
    private readonly PortalLinks? _configured = publicBaseUrl.Length > 0 ? new PortalLinks(publicBaseUrl.TrimEnd('/')) : null;

    /// <summary>Under the configured address; null where none is.</summary>
    public PortalLinks? Configured => _configured;

    public PortalLinks For(HttpRequest request) => _configured ?? new PortalLinks($"{request.Scheme}://{request.Host}");
}
