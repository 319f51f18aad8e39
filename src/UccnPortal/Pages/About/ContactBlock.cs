using UccnPortal.Records;

namespace UccnPortal.Pages.About;

/// <summary>How to reach an organisation, as its record says.</summary>
public sealed record ContactBlock(TextPage Page, Organisation Body)
{
    public TelephoneNumber? Telephone { get; } = TelephoneNumber.Parse(Body.Telephone);

    /// <summary>Null if the alliance has no published record.</summary>
    public static ContactBlock? OfAlliance(TextPage page) =>
        page.Network.Organisations.TryGetValue("alliance", out var alliance) ? new(page, alliance) : null;
}
