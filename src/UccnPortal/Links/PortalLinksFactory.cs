namespace UccnPortal.Links;

/// <summary>Creates links for the configured public address, or for the request's host if none is configured.</summary>
public sealed class PortalLinksFactory(string publicBaseUrl)
{
    private readonly PortalLinks? _configured = publicBaseUrl.Length > 0 ? new PortalLinks(publicBaseUrl.TrimEnd('/')) : null;

    public PortalLinks? Configured => _configured;

    public PortalLinks For(HttpRequest request) => _configured ?? new PortalLinks($"{request.Scheme}://{request.Host}");
}
