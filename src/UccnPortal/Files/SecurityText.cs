using System.Globalization;
using System.Text;
using UccnPortal.Links;
using UccnPortal.Publishing;

namespace UccnPortal.Files;

/// <summary>The operator's <c>mailto:</c>, <c>https:</c> or <c>tel:</c> contact; if empty, the alliance's mailbox is used.</summary>
public sealed record SecurityContact(string Address);

/// <summary>Serves <c>security.txt</c> (RFC 9116).</summary>
internal static class SecurityText
{
    /// <summary>The period of validity, renewed daily. RFC 9116 recommends less than a year.</summary>
    private const int DaysOfValidity = 180;

    public static async Task<IResult> AnswerAsync(
        HttpContext context,
        Publication publication,
        SecurityContact operators,
        PortalLinksFactory linksFactory,
        TimeProvider time
    )
    {
        var network = await publication.CurrentAsync(context.RequestAborted);
        if ((operators.Address.Length > 0 ? operators.Address : PublishedMailbox(network)) is not { } contact)
            return Results.NotFound();

        var expires = new DateTimeOffset(time.GetUtcNow().UtcDateTime.Date.AddDays(DaysOfValidity), TimeSpan.Zero);
        var text = new StringBuilder($"Contact: {contact}\n");
        text.Append(CultureInfo.InvariantCulture, $"Expires: {expires:yyyy-MM-dd'T'HH:mm:ss'Z'}\n");
        text.Append("Preferred-Languages: zh, en\n");
        var address = linksFactory.Configured?.Absolute(linksFactory.Configured.SecurityText());
        if (address?.StartsWith("https:", StringComparison.Ordinal) == true)
            text.Append("Canonical: ").Append(address).Append('\n');
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return Results.Text(text.ToString(), "text/plain", Encoding.UTF8);
    }

    /// <summary>Returns null if no mailbox is published or it is not a valid address.</summary>
    private static string? PublishedMailbox(PublishedNetwork network) =>
        network.Organisations.TryGetValue("alliance", out var alliance)
        && alliance.Email.Length > 0
        && Uri.TryCreate($"mailto:{alliance.Email}", UriKind.Absolute, out var mailbox)
            ? mailbox.AbsoluteUri
            : null;
}
