using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>
/// The size of the network in a year: as UNESCO published it with the last call, and as far as we know the members one by
/// one. Where the two differ, a page that shows the one says the other too.
/// </summary>
public sealed record NetworkCount(int Known, Call? LastCall)
{
    public int Published => LastCall?.MembersPublished ?? Known;
    public bool IsComplete => Known >= Published;

    public static NetworkCount In(PublishedNetwork network, int year) => new(
        network.Designations.Count(designation => designation.HoldsIn(year)),
        network.Calls.LastOrDefault(call => call.Announced is not null && call.Year <= year));
}
