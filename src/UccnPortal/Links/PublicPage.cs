using System.Collections.Frozen;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Figures;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Links;

/// <summary>
/// A page of the published network, without parameters. The pages feed the sitemap and <see cref="MeantPath"/>, and reports of
/// mistakes name one of them.
/// </summary>
/// <param name="Record">The record that the page is about; null if it is about several or none.</param>
public sealed record PublicPage(LocalizedText Name, Func<Language, string> PathOf, DateTime ChangedAtUtc, Record? Record = null)
{
    private static readonly PortalLinks Links = new("");

    public static IEnumerable<PublicPage> Of(PublishedNetwork network)
    {
        yield return new(UiText.Site.Home, Links.Home, network.ChangedAtUtc);
        foreach (var page in SitePage.All)
            yield return new(page.Words, language => page.PathOf(Links, language), network.ChangedAtUtc);
        foreach (var slug in PortalLinks.Statements)
        {
            if (network.Pages.TryGetValue(slug, out var statement))
                yield return new(
                    statement.Title,
                    language => Links.Statement(language, slug),
                    network.ChangedAtUtcOf(statement),
                    statement
                );
        }

        foreach (var field in network.Fields)
        {
            var (record, slug) = (field.Record, field.Slug);
            yield return new(record.Name, language => Links.Field(language, slug), network.ChangedAtUtcOf(record), record);
        }

        foreach (var kind in FigureKinds.All)
            yield return new(kind.Name, language => Links.Figure(language, kind.Slug), network.ChangedAtUtc);
        foreach (var city in network.Cities)
            yield return new(city.DistinctName, language => Links.City(language, city.Slug), city.ChangedAtUtc, city.Record);
        foreach (var city in network.Cities)
        {
            var name = UiText.Names.Title.With(city.DistinctName);
            yield return new(name, language => Links.Name(language, city.Slug), city.ChangedAtUtc, city.Record);
        }
    }
}

/// <summary>The addresses of all <see cref="PublicPage"/>s in both languages.</summary>
public sealed class PublicPaths
{
    private readonly FrozenDictionary<string, PublicPage> _pages;

    private PublicPaths(PublishedNetwork network) =>
        _pages = PublicPage
            .Of(network)
            .SelectMany(page => Languages.All, (page, language) => (Path: page.PathOf(language), Page: page))
            .ToFrozenDictionary(pair => pair.Path, pair => pair.Page, StringComparer.Ordinal);

    public static PublicPaths Of(PublishedNetwork network) => new(network);

    public bool Contain(string path) => _pages.ContainsKey(path);

    public PublicPage? Find(string path) => _pages.GetValueOrDefault(path);
}
