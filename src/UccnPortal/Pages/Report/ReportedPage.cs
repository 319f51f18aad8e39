using Microsoft.AspNetCore.WebUtilities;
using UccnPortal.Links;
using UccnPortal.Publishing;
using UccnPortal.Records;

namespace UccnPortal.Pages.Report;

/// <summary>The page that a report is about: one of this site, by its canonical path and query.</summary>
public sealed record ReportedPage(PublicPage Page, string Path)
{
    /// <summary>Returns null for anything but the path of a public page. Only what pages understand is kept of its query.</summary>
    public static ReportedPage? Find(string address, PublishedNetwork network, int thisYear)
    {
        var parts = address.Split('?', 2);
        if (network.Once(PublicPaths.Of).Find(parts[0]) is not { } page)
            return null;

        var asked = QueryHelpers.ParseQuery(parts.ElementAtOrDefault(1));
        var (query, _) = QueryParameters.Read(
            asked.Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value.ToString())),
            network,
            thisYear
        );
        var path = parts[0] + QueryParameters.Write(query);
        return new ReportedPage(page, path.Length <= SentReport.PageMax ? path : parts[0]);
    }
}
