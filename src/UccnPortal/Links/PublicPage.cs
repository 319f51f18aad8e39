using System.Collections.Frozen;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>A page of the published network, without parameters. The pages feed the sitemap and <see cref="MeantPath"/>.</summary>
public sealed record PublicPage(Func<Language, string> PathOf, DateTime ChangedAtUtc)
{
    private static readonly PortalLinks Links = new("");

    public static IEnumerable<PublicPage> Of(PublishedNetwork network)
    {
        yield return new(Links.Home, network.ChangedAtUtc);
        foreach (var page in SitePage.All)
            yield return new(language => page.PathOf(Links, language), network.ChangedAtUtc);
        foreach (var slug in PortalLinks.Statements)
        {
            if (network.Pages.TryGetValue(slug, out var statement))
                yield return new(language => Links.Statement(language, slug), network.ChangedAtUtcOf(statement));
        }

        foreach (var field in network.Fields)
            yield return new(language => Links.Field(language, field.Slug), network.ChangedAtUtcOf(field.Record));
        foreach (var kind in FigureKinds.All)
            yield return new(language => Links.Figure(language, kind.Slug), network.ChangedAtUtc);
        foreach (var city in network.Cities)
            yield return new(language => Links.City(language, city.Slug), city.ChangedAtUtc);
        foreach (var city in network.Cities)
            yield return new(language => Links.Name(language, city.Slug), city.ChangedAtUtc);
    }
}

/// <summary>The addresses of all <see cref="PublicPage"/>s in both languages.</summary>
public sealed class PublicPaths
{
    private readonly FrozenSet<string> _paths;

    private PublicPaths(PublishedNetwork network) =>
        _paths = PublicPage
            .Of(network)
            .SelectMany(page => Languages.All.Select(language => page.PathOf(language)))
            .ToFrozenSet(StringComparer.Ordinal);

    public static PublicPaths Of(PublishedNetwork network) => new(network);

    public bool Contain(string path) => _paths.Contains(path);
}
