using System.Net;

namespace UccnPortal.Tests.Support;

/// <summary>Everything that a reader reaches from both home pages and the embeds by following links.</summary>
public sealed class Walk
{
    private static readonly string[] Starts = ["/zh", "/en", .. EmbedPaths.OfEveryKind];

    public Dictionary<string, Visited> Visited { get; } = [];

    /// <summary>Links within the site, with their anchors.</summary>
    public List<(string From, string To)> Links { get; } = [];

    /// <summary>Addresses that lead off the site.</summary>
    public HashSet<string> Outside { get; } = [];

    /// <summary>The page of a link, without the anchor.</summary>
    public static string PageOf(string link) => link.Split('#')[0];

    public static async Task<Walk> AlongAsync(Site site)
    {
        var walk = new Walk();
        var waiting = new Queue<string>(Starts);
        while (waiting.TryDequeue(out var path))
        {
            if (walk.Visited.ContainsKey(path))
                continue;

            var page = site.Pages.TryGetValue(path, out var known) ? known : Site.Visit(await site.AskAsync(path));
            walk.Visited[path] = page;
            if (page.Status != HttpStatusCode.OK)
                continue;

            foreach (var target in walk.Follow(page))
                waiting.Enqueue(target);
        }

        walk.Links.RemoveAll(link => !walk.Visited.ContainsKey(PageOf(link.To)));
        return walk;
    }

    private IEnumerable<string> Follow(Visited page)
    {
        foreach (var link in page.Links)
        {
            var target = new Uri(new Uri(Site.Origin + page.Path), link);
            if (target.GetLeftPart(UriPartial.Authority) != Site.Origin)
            {
                Outside.Add(link);
                continue;
            }

            Links.Add((page.Path, target.PathAndQuery + target.Fragment));

            // Every page leads to the form for reports with its own address; those of the home pages stand for all.
            if (target.AbsolutePath.EndsWith("/report", StringComparison.Ordinal) && !Starts.Contains(page.Path))
                continue;

            // Filters combine endlessly, so the walk checks a filtered list but does not follow its links to other filters.
            if (page.Path.Contains('?', StringComparison.Ordinal) && target.Query.Length > 0)
                continue;
            // Each city page leads to itself as of 2021 and in two languages. In the command those of one city stand for all.
            if (target.Query.Length > 0 && target.AbsolutePath.Contains("/cities/", StringComparison.Ordinal) && !IsFollowed(target))
                continue;
            yield return target.PathAndQuery;
        }
    }

    private static bool IsFollowed(Uri city) => LongDataAttribute.IsLong || city.AbsolutePath.EndsWith("/suzhou", StringComparison.Ordinal);
}
