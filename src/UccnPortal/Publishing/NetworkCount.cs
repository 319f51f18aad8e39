using UccnPortal.Records;

namespace UccnPortal.Publishing;

/// <summary>The network's size: published with the last call, and counted from the known members. Pages show both if they differ.</summary>
public sealed record NetworkCount(int Known, Call? LastCall)
{
    public int Published => LastCall?.MembersPublished ?? Known;
    public bool IsComplete => Known >= Published;

    public static NetworkCount In(PublishedNetwork network, int year) =>
        new(
            network.Designations.Count(designation => designation.HoldsIn(year)),
            network.Calls.LastOrDefault(call => call.Announced is not null && call.Year <= year)
        );
}
