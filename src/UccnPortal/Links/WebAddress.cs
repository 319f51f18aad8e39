namespace UccnPortal.Links;

/// <summary>Allows only web addresses as links.</summary>
public static class WebAddress
{
    public static Uri? Of(string typed) =>
        Uri.TryCreate(typed, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;
}
