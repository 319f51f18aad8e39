using UccnPortal.Records;

namespace UccnPortal.Links;

/// <summary>The addresses of <see cref="RecordPlace"/>, without pages that exist on every installation.</summary>
internal sealed class RecordAddresses : IRecordAddresses
{
    private static readonly PortalLinks Links = new("");
    private static readonly HashSet<string> Lasting =
    [
        .. from page in SitePage.All from language in Languages.All select page.PathOf(Links, language),
    ];

    /// <summary>True if the page exists whatever the records are.</summary>
    public static bool IsLasting(string path) => Lasting.Contains(path);

    public IReadOnlyList<string> Of(string kind, string slug, Language language)
    {
        if (RecordKinds.Find(kind) is not { } known || slug.Length == 0)
            return [];

        var record = (Record)Activator.CreateInstance(known.Type)!; // Records have a public empty constructor.
        record.Slug = slug;
        if (RecordPlace.Of(record, Links, language).Path is not { } path || IsLasting(path))
            return [];

        return record is City ? [path, Links.Name(language, slug)] : [path];
    }
}
